import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openSakbenk, type Sakbenk } from '../../backend/src/testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../backend/src/testing/tilbudbenk.ts';
import { createKoboClient, type KoboClient } from './client.ts';
import type { KoboOptions } from './core.ts';
import { lastOpp, type LastOppOptions } from './lastopp.ts';
import { impatient } from './testing/kobo.ts';

const PART = 300;
/** A paper of some parts and a bit, and another one that begins otherwise. */
const paper = (seed: number, length = 4 * PART + 7): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length).map((_, index) => 32 + ((index * 7 + seed) % 90));
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  return bytes;
};
const PDF = paper(1);

let benk: Sakbenk;
let vedleggId: string;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(async () => {
  await benk.fyll();
  const kobo = klient();
  await kobo.meg.hentInnbygger();
  const { data } = await kobo.soeknader.opprett({ body: { spraak: 'nb' } });
  const path = { soeknadId: data.soeknadId };
  const body = { type: 'OPPSIGELSE', filnavn: 'Oppsigelse.pdf' } as const;
  ({ vedleggId } = (await kobo.vedlegg.opprettMitt({ path, body })).data);
});
after(() => benk.close());

type Fetch = (request: Request) => Promise<Response>;
const klient = (fetch: Fetch = benk.backend.fetch, options: Partial<KoboOptions> = {}): KoboClient =>
  createKoboClient({
    baseUrl: 'http://kobo.test',
    kommunenummer: '9901',
    token: () => benk.token(innbygger(SOEKER)),
    fetch,
    runtime: impatient,
    ...options,
  });

type Fate = 'ok' | 'before' | 'after';
/** A line on which requests are lost before they arrive, or their answers on the way back. */
const line = (fate: () => Fate): Fetch & { parts: number[] } => {
  const parts: number[] = [];
  const fetch: Fetch = async (request) => {
    const what = fate();
    if (what === 'before') throw new TypeError('socket hang up');
    const response = await benk.backend.fetch(request);
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.endsWith('/deler') && response.ok) parts.push(Number(searchParams.get('fra')));
    if (what === 'after') throw new TypeError('socket hang up');
    return response;
  };
  return Object.assign(fetch, { parts });
};
/** These fates first, for parts only. */
const planned = (...fates: Fate[]) => {
  let request: Request | undefined;
  const fetch = line(() => (request?.url.includes('/deler') ? (fates.shift() ?? 'ok') : 'ok'));
  return Object.assign((next: Request) => fetch((request = next)), { parts: fetch.parts });
};

const upload = (fetch: Fetch, file = PDF, options: LastOppOptions = {}, retries = 0) =>
  lastOpp(klient(fetch, { retries }), vedleggId, file, {
    delstoerrelse: PART,
    runtime: impatient,
    ...options,
  });

/** What Kobo kept, when it has looked through it. */
async function kept(): Promise<Uint8Array> {
  const { vedlegg } = klient();
  const path = { vedleggId };
  while ((await vedlegg.hentMitt({ path })).data.status === 'VENTER') await benk.kontroller();
  return (await vedlegg.lastNedMitt({ path })).data;
}

describe('an upload', () => {
  it('goes in parts and tells how far it is', async () => {
    const told: [number, number][] = [];
    const onProgress = (sendt: number, totalt: number) => told.push([sendt, totalt]);
    const fetch = planned();
    const { data, status } = await upload(fetch, PDF, { onProgress });
    assert.deepEqual([status, data.status, data.antallByte], [200, 'VENTER', PDF.length]);
    assert.deepEqual(
      told,
      [0, 300, 600, 900, 1200, 1207].map((sendt) => [sendt, 1207]),
    );
    assert.deepEqual(fetch.parts, [0, 300, 600, 900, 1200]);
    assert.deepEqual(await kept(), PDF);
  });

  for (const file of [new Blob([PDF]), PDF.buffer]) {
    it(`is of a ${file.constructor.name} too, and of one part when it is small`, async () => {
      await lastOpp(klient(), vedleggId, file);
      assert.deepEqual(await kept(), PDF);
    });
  }

  const storms: [name: string, fates: Fate[]][] = [
    ['a part is lost', ['ok', 'before']],
    ['the answer to a part is lost', ['ok', 'after']],
    ['the answer to the first is lost', ['after']],
    ['the answer to the last is lost', ['ok', 'ok', 'ok', 'ok', 'after']],
    ['the line is gone for a while', ['before', 'before', 'after', 'before', 'ok', 'after', 'before']],
  ];
  for (const [name, fates] of storms) {
    it(`is whole, each part sent once, when ${name}`, async () => {
      const fetch = planned(...fates);
      await upload(fetch);
      assert.deepEqual(fetch.parts, [0, 300, 600, 900, 1200]);
      assert.deepEqual(await kept(), PDF);
    });
  }

  it('is whole when the call itself had sent again what came', async () => {
    const fetch = planned('ok', 'after', 'ok', 'after');
    await upload(fetch, PDF, {}, 2);
    assert.deepEqual(fetch.parts, [0, 300, 600, 900, 1200]);
    assert.deepEqual(await kept(), PDF);
  });

  it('is whole after any storm it survives', async () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      let state = seed;
      const fates: readonly Fate[] = ['ok', 'ok', 'ok', 'before', 'after'];
      const chance = (): Fate => {
        state = (state * 48_271) % 2_147_483_647;
        return fates[state % fates.length] ?? 'ok';
      };
      await upload(line(chance), PDF, { fortsett: seed > 1 }, 2).catch((error: { kind: string }) =>
        assert.equal(error.kind, 'nettverk'),
      );
    }
    await upload(planned(), PDF, { fortsett: true });
    assert.deepEqual(await kept(), PDF);
  });

  it('stops at an abort and goes on from there', async () => {
    const stop = new AbortController();
    const stopped = upload(planned(), PDF, {
      signal: stop.signal,
      onProgress: (sendt) => sendt === 600 && stop.abort(),
    });
    await assert.rejects(stopped, { kind: 'avbrutt' });
    const fetch = planned();
    await upload(fetch, PDF, { fortsett: true });
    assert.deepEqual(fetch.parts, [600, 900, 1200]);
    assert.deepEqual(await kept(), PDF);
    const { status } = await upload(planned(), PDF, { fortsett: true });
    assert.equal(status, 200, 'it is there already');
  });

  it('of another file begins anew, and takes nothing of the first one', async () => {
    const stop = new AbortController();
    const first = upload(planned(), PDF, {
      signal: stop.signal,
      onProgress: (n) => n === 600 && stop.abort(),
    });
    await assert.rejects(first);
    const other = paper(2);
    const fetch = planned('before', 'after');
    await upload(fetch, other);
    assert.deepEqual(fetch.parts, [0, 300, 600, 900, 1200]);
    assert.deepEqual(await kept(), other);
  });

  it('gives up when the line stays gone, and can be gone on with', async () => {
    let asked = 0;
    const gone = (request: Request): Promise<Response> => {
      if (!request.url.includes('/deler')) return benk.backend.fetch(request);
      asked += 1;
      return Promise.reject(new TypeError('socket hang up'));
    };
    await assert.rejects(upload(gone), { kind: 'nettverk' });
    assert.equal(asked, 5);
    await upload(planned(), PDF, { fortsett: true });
    assert.deepEqual(await kept(), PDF);
  });

  it('by two at once is refused to one of them, and never mixed', async () => {
    const both = await Promise.allSettled([upload(planned()), upload(planned(), paper(2))]);
    const codes = both.map((one) =>
      one.status === 'rejected' ? (one.reason as { code: string }).code : 'OK',
    );
    assert.deepEqual(codes.toSorted(), ['OK', 'UTDATERT']);
    assert.deepEqual(await kept(), codes[0] === 'OK' ? PDF : paper(2));
  });

  it('is refused as the contract says', async () => {
    await assert.rejects(upload(planned(), new TextEncoder().encode('MZ..')), {
      code: 'VEDLEGG_UKJENT_TYPE',
    });
    await upload(planned());
    await assert.rejects(upload(planned()), { code: 'VEDLEGG_HAR_INNHOLD' });
  });
});
