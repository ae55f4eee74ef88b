import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  endreBolig,
  hentBolig,
  hentStatus,
  opprettBolig,
  type ClientOperation,
} from '@kobo-bolig/contract/client';
import { call } from './call.ts';
import { answer, answerProblem, closedPort, faults } from './testing/fault-server.ts';
import { boligId, endring, failure, impatient, nyBolig, startRig } from './testing/kobo.ts';

const found = () => ({ status: 200, body: { koboId: boligId, versjon: 3 } });
const path = { boligId };

describe('a read goes on until it is answered', () => {
  for (const name of [
    'resetBefore',
    'resetAfter',
    'resetInHeaders',
    'truncated',
    'truncatedPolitely',
    'gatewayBefore',
    'gatewayAfter',
    'unavailable',
    'empty503',
  ] as const) {
    it(name, async (t) => {
      const { server, klient } = await startRig(t);
      server.plan(faults[name](found), faults[name](found), answer(200, found().body));
      const { data, etag } = await call(klient, hentBolig, { path });
      assert.equal(data.koboId, boligId);
      assert.equal(etag, '"3"');
      assert.equal(server.seen.length, 3);
    });
  }

  for (const name of ['silent', 'slowHeaders', 'slowBody'] as const) {
    it(`${name}, when the attempt has run out of time`, async (t) => {
      const attempts: (() => void)[] = [];
      const after = (milliseconds: number, run: () => void) => {
        if (milliseconds !== 60_000) return impatient.after(milliseconds, run);
        attempts.push(run);
        return () => {};
      };
      const { server, klient } = await startRig(t, { timeout: 60_000, runtime: { ...impatient, after } });
      const treat = faults[name](found);
      server.plan((...exchange) => {
        // Its time is up when the server has begun, however slow the machine is.
        setTimeout(() => attempts[0]?.(), 30);
        return treat(...exchange);
      });
      server.otherwise = answer(200, found().body);
      const { data } = await call(klient, hentBolig, { path });
      assert.equal(data.koboId, boligId);
      assert.equal(server.seen.length, 2);
    });
  }

  it('but not for ever', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = faults.gatewayBefore();
    const error = await failure(call(klient, hentBolig, { path }));
    assert.equal(error.kind, 'svar');
    assert.equal(error.status, 502);
    assert.equal(error.attempts, 3);
    assert.equal(error.uncertain, false);
    assert.equal(server.seen.length, 3);
  });
});

describe('what is answered is not asked again', () => {
  for (const [status, code] of [
    [400, 'UGYLDIG_FORESPOERSEL'],
    [403, 'MANGLER_ROLLE'],
    [404, 'IKKE_FUNNET'],
    [409, 'BOLIG_I_BRUK'],
    [412, 'UTDATERT'],
    [500, 'INTERN_FEIL'],
  ] as const) {
    it(`${status} ${code}`, async (t) => {
      const { server, klient } = await startRig(t);
      server.otherwise = answerProblem(status, code);
      const error = await failure(call(klient, hentBolig, { path }));
      assert.equal(error.kind, 'problem');
      assert.equal(error.code, code);
      assert.equal(server.seen.length, 1);
    });
  }
});

describe('a change', () => {
  it('that may never be repeated is sent once', async (t) => {
    const { server, klient } = await startRig(t);
    const once: ClientOperation = { ...opprettBolig, retry: 'never' };
    server.plan(faults.resetAfter(found));
    await assert.rejects(klient.send(once, { body: nyBolig }), {
      name: 'KoboNettverksfeil',
      uncertain: true,
    });
    assert.equal(server.seen.length, 1);
  });

  it('is repeated under the same key', async (t) => {
    const { server, klient } = await startRig(t);
    server.plan(faults.resetAfter(found), faults.gatewayAfter(found), answer(201, found().body));
    await call(klient, opprettBolig, { body: nyBolig });
    const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
    assert.match(keys[0] ?? '', /^[A-Za-z0-9_-]{16,64}$/);
    assert.deepEqual(keys, [keys[0], keys[0], keys[0]]);
    assert.deepEqual(JSON.parse(server.seen[2]?.body.toString() ?? ''), nyBolig);
  });

  it('tells when it may have been made although it failed', async (t) => {
    const { server, klient } = await startRig(t);
    server.plan(faults.resetAfter(found));
    server.otherwise = answerProblem(412, 'UTDATERT');
    const error = await failure(call(klient, endreBolig, { path, etag: '"3"', body: endring }));
    assert.equal(error.code, 'UTDATERT');
    assert.equal(error.uncertain, true);
  });

  it('is certain when the server has answered under the key', async (t) => {
    const { server, klient } = await startRig(t);
    server.plan(faults.resetAfter(found));
    server.otherwise = answerProblem(409, 'BOLIG_FINNES');
    const error = await failure(call(klient, opprettBolig, { body: nyBolig }));
    assert.equal(error.uncertain, false);
  });

  it('is certain when it was refused at once', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = answerProblem(412, 'UTDATERT');
    const error = await failure(call(klient, endreBolig, { path, etag: '"2"', body: endring }));
    assert.equal(error.uncertain, false);
    assert.equal(server.seen[0]?.headers['if-match'], '"2"');
  });

  it('waits for a twin under the same key, however many retries that takes', async (t) => {
    const { server, klient } = await startRig(t);
    const busy = answerProblem(409, 'IDEMPOTENS_PAAGAAR', { 'retry-after': '0' });
    server.plan(busy, busy, busy, busy, busy, faults.gatewayAfter(found), answer(201, found().body));
    const { status } = await call(klient, opprettBolig, { body: nyBolig });
    assert.equal(status, 201);
    assert.equal(server.seen.length, 7);
  });
});

describe('deadlines', () => {
  it('cut off a call that is never answered, and say which ran out', async (t) => {
    const { server, klient } = await startRig(t, { timeout: 40, retries: 1 });
    server.otherwise = faults.silent(found);
    const error = await failure(call(klient, hentBolig, { path }));
    assert.equal(error.kind === 'tidsavbrudd' && error.limit, 'attempt');
    assert.equal(server.seen.length, 2);
  });

  it('bound the whole call', async (t) => {
    const { server, klient } = await startRig(t, { timeout: 1_000, totalTimeout: 80 });
    server.otherwise = faults.slowBody(found);
    const error = await failure(call(klient, hentBolig, { path }));
    assert.equal(error.kind === 'tidsavbrudd' && error.limit, 'total');
    assert.equal(server.seen.length, 1);
  });

  it('can be given per call', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = faults.silent(found);
    const error = await failure(call(klient, hentBolig, { path, totalTimeout: 40 }));
    assert.equal(error.kind, 'tidsavbrudd');
  });

  it('hold for a fetch and a token that listen to nothing', async (t) => {
    const deaf = () => new Promise<never>(() => {});
    const { klient } = await startRig(t, { fetch: deaf, totalTimeout: 40 });
    assert.equal((await failure(call(klient, hentBolig, { path }))).kind, 'tidsavbrudd');
    const endless = async () =>
      new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } });
    const { klient: trickling } = await startRig(t, { fetch: endless, totalTimeout: 40 });
    assert.equal((await failure(call(trickling, hentBolig, { path }))).kind, 'tidsavbrudd');
    const { klient: silent } = await startRig(t, { token: deaf, totalTimeout: 40 });
    assert.equal((await failure(call(silent, hentBolig, { path }))).attempts, 0);
  });

  it('give the cause at once when the server asks for a longer wait than there is time for', async (t) => {
    const { server, klient } = await startRig(t, { totalTimeout: 5_000 });
    server.otherwise = answerProblem(429, 'FOR_MANGE_KALL', { 'retry-after': '60' });
    const start = performance.now();
    const error = await failure(call(klient, hentBolig, { path }));
    assert.equal(error.code, 'FOR_MANGE_KALL');
    assert.equal(error.retryAfter, 60_000);
    assert.ok(performance.now() - start < 2_000);
  });

  it('leave no timer behind', async (t) => {
    let running = 0;
    const runtime = {
      ...impatient,
      after(milliseconds: number, run: () => void) {
        running += 1;
        let counted = true;
        const done = (): void => {
          if (counted) running -= 1;
          counted = false;
        };
        const cancel = impatient.after(milliseconds, () => (done(), run()));
        return () => (done(), cancel());
      },
    };
    const { server, klient } = await startRig(t, { runtime });
    server.plan(faults.resetAfter(found), answer(200, {}), answerProblem(404, 'IKKE_FUNNET'));
    await call(klient, hentStatus);
    await failure(call(klient, hentBolig, { path }));
    assert.equal(running, 0);
  });
});

describe('no connection', () => {
  it('is told apart from an answer', async (t) => {
    const { klient } = await startRig(t, { baseUrl: await closedPort() });
    const error = await failure(call(klient, hentStatus));
    assert.equal(error.kind, 'nettverk');
    assert.equal(error.code, 'NETTVERKSFEIL');
    assert.equal(error.status, undefined);
    assert.equal(error.attempts, 3);
    assert.ok(error.cause instanceof Error);
  });
});
