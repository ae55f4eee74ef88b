import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listBoliger, soekSaker } from '@kobo-bolig/contract/client';
import { call } from './call.ts';
import { answer, answerProblem, faults, type Exchange } from './testing/fault-server.ts';
import { failure, startRig } from './testing/kobo.ts';

/** A list of numbers by twos, with the cursor where the request has it. */
const numbered =
  (count: number, cursorOf: (url: URL, body: string) => string | null | undefined): Exchange =>
  (seen, request, response) => {
    const from = Number(cursorOf(new URL(seen.url, 'http://x'), seen.body.toString()) ?? 0);
    const items = [from, from + 1].filter((koboId) => koboId < count).map((koboId) => ({ koboId }));
    const neste = from + 2 < count ? String(from + 2) : undefined;
    return answer(200, { items, neste, treff: count, totalt: 99 })(seen, request, response);
  };

const byQuery = (count: number) => numbered(count, (url) => url.searchParams.get('etter'));
const ids = (items: readonly { koboId: unknown }[]) => items.map(({ koboId }) => koboId);

describe('a list', () => {
  it('gives its first page with what stands beside the items', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = byQuery(5);
    const side = await call(klient, listBoliger, { query: { limit: 2 } });
    assert.deepEqual(ids(side.items), [0, 1]);
    assert.equal(side.data.treff, 5);
    assert.equal(side.neste, '2');
    assert.equal(server.seen.length, 1);
  });

  it('gives all items one by one, fetching pages as they are needed, with the filter kept', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = byQuery(5);
    const found: unknown[] = [];
    for await (const bolig of call(klient, listBoliger, { query: { status: ['VEDLIKEHOLD', 'SOLGT'] } })) {
      found.push(bolig.koboId);
      if (found.length <= 2) assert.equal(server.seen.length, 1);
    }
    assert.deepEqual(found, [0, 1, 2, 3, 4]);
    assert.deepEqual(
      server.seen.map(({ url }) => url),
      [
        '/v1/boliger?status=VEDLIKEHOLD,SOLGT',
        '/v1/boliger?status=VEDLIKEHOLD,SOLGT&etter=2',
        '/v1/boliger?status=VEDLIKEHOLD,SOLGT&etter=4',
      ],
    );
  });

  it('stops fetching when nobody reads on', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = byQuery(100);
    for await (const bolig of call(klient, listBoliger)) if (Number(bolig.koboId) === 2) break;
    assert.equal(server.seen.length, 2);
  });

  it('gives pages', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = byQuery(5);
    const sizes: number[] = [];
    for await (const { items } of call(klient, listBoliger).pages()) sizes.push(items.length);
    assert.deepEqual(sizes, [2, 2, 1]);
  });

  it('gives an array of at most so many', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = byQuery(100);
    assert.deepEqual(ids(await call(klient, listBoliger).toArray({ max: 3 })), [0, 1, 2]);
    assert.equal(server.seen.length, 2);
    await assert.rejects(call(klient, listBoliger).toArray({ max: NaN }), TypeError);
    // @ts-expect-error plain JavaScript is not stopped by the compiler
    await assert.rejects(call(klient, listBoliger).toArray(), /toArray needs \{ max \}/);
  });

  it('can be taken up again at a cursor', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = byQuery(5);
    const { neste } = await call(klient, listBoliger);
    const rest = await call(klient, listBoliger, { query: { etter: neste ?? '' } }).toArray({ max: 10 });
    assert.deepEqual(ids(rest), [2, 3, 4]);
  });

  it('may be empty', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = byQuery(0);
    assert.deepEqual(await call(klient, listBoliger).toArray({ max: 10 }), []);
  });

  it('sends the cursor of a search in its body', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = numbered(3, (_url, body) => (JSON.parse(body) as { etter?: string }).etter);
    const found = await call(klient, soekSaker, { body: { sok: 'Nordmann' } }).toArray({ max: 10 });
    assert.equal(found.length, 3);
    assert.deepEqual(JSON.parse(server.seen[1]?.body.toString() ?? ''), { sok: 'Nordmann', etter: '2' });
    assert.ok(server.seen.every(({ url }) => url === '/v1/saker/soek'));
  });

  it('retries a page as it does any read', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = byQuery(5);
    server.plan(
      byQuery(5),
      faults.resetInHeaders(() => ({ status: 200 })),
      faults.gatewayBefore(),
    );
    assert.equal((await call(klient, listBoliger).toArray({ max: 10 })).length, 5);
  });

  it('throws in the middle when a page cannot be had', async (t) => {
    const { server, klient } = await startRig(t);
    server.plan(byQuery(5));
    server.otherwise = answerProblem(400, 'UGYLDIG_MARKOER');
    const found: unknown[] = [];
    await assert.rejects(
      async () => {
        for await (const bolig of call(klient, listBoliger)) found.push(bolig);
      },
      { code: 'UGYLDIG_MARKOER' },
    );
    assert.equal(found.length, 2);
  });

  for (const [name, neste] of [
    ['an address', 'https://evil.example/steal'],
    ['a path', '/v1/boliger?etter=x'],
    ['the cursor just used', '2'],
  ] as const) {
    it(`does not follow ${name}`, async (t) => {
      const { server, klient } = await startRig(t);
      server.otherwise = answer(200, { items: [], neste });
      const error = await failure(call(klient, listBoliger, { query: { etter: '2' } }));
      assert.equal(error.code, 'UVENTET_SVAR');
      assert.equal(server.seen.length, 1);
    });
  }
});
