import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { KoboClient, KoboOptions } from '@kobo-bolig/sdk';
import { openSakbenk, type Sakbenk } from '../../packages/backend/src/testing/sakbenk.ts';
import { fdv, nyBolig, oda } from '../../packages/backend/src/testing/tilbudbenk.ts';
import { klientFor, type Login } from '../testklient.ts';
import { nattjobb, type Oenske, type Tilstand } from './nattjobb.ts';

let benk: Sakbenk;
let start: Date;
/** What is kept from night to night. */
let tilstand: Tilstand;
before(async () => {
  benk = await openSakbenk();
  start = benk.klokke;
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = start;
  tilstand = { boliger: {}, oensker: [] };
});
after(() => benk.close());

const som = (login: Login, valg?: Partial<KoboOptions>): KoboClient => klientFor(benk, login, valg);
const lagre = (naa: Tilstand): Promise<void> => {
  tilstand = naa;
  return Promise.resolve();
};
const natt = (kobo = som(fdv)) => nattjobb(kobo, tilstand, { signal: AbortSignal.timeout(10_000), lagre });
/** The feed waits for older transactions of the whole cluster: nights go by until something holds. */
async function netterTil(holder: () => unknown): Promise<void> {
  for (const gi = Date.now() + 10_000; !holder() && Date.now() < gi;) await natt();
  assert.ok(holder(), JSON.stringify(tilstand));
}
const status = (boligId: string) => tilstand.boliger[boligId]?.status;
const oenske = (boligId: string, felt: Partial<Oenske> = {}): Oenske => ({
  id: `oenske-${boligId}`,
  boligId,
  aarsak: 'Visning i neste uke.',
  sisteDag: '2026-11-27',
  ...felt,
});
const ny = async (nummer: number) => (await nyBolig(benk.som(oda), nummer)).koboId;

describe('the nightly job of a case system', () => {
  it('knows every home after the first night, and what became of them after the next', async () => {
    const [a, b] = [await ny(1), await ny(2)];
    await natt();
    assert.deepEqual([status(a), status(b)], ['KLAR_FOR_INNFLYTTING', 'KLAR_FOR_INNFLYTTING']);

    await som(oda).boliger.slett({ path: { boligId: a }, etag: '"1"' });
    const c = await ny(3);
    const lest: string[] = [];
    const kobo = som(fdv, { hooks: { onCall: ({ operation }) => lest.push(operation) } });
    await natt(kobo);
    await netterTil(() => !tilstand.boliger[a] && status(c));
    assert.ok(!lest.includes('listBoliger'), 'not all of them again');

    benk.klokke = new Date(start.getTime() + 91 * 24 * 3600_000);
    await som(oda).boliger.slett({ path: { boligId: b }, etag: '"1"' });
    await benk.kalender();
    await natt();
    assert.deepEqual(Object.keys(tilstand.boliger), [c]);
  });

  it('holds homes back as it was asked, once each, and lets go what nobody wants', async () => {
    const [a, b] = [await ny(1), await ny(2)];
    tilstand = {
      ...tilstand,
      oensker: [oenske(a), oenske(b), oenske(b, { id: 'oenske-til-om-den-samme' })],
    };
    let kall = 0;
    const kobo = som(fdv, {
      retries: 0,
      fetch: async (request) => {
        const svar = await benk.backend.fetch(request);
        if ((kall += 1) === 2) throw new TypeError('socket hang up');
        return svar;
      },
    });
    await assert.rejects(natt(kobo), { kind: 'nettverk', uncertain: true });
    assert.deepEqual(
      tilstand.oensker.map(({ reservasjonId }) => reservasjonId !== undefined),
      [true, false, false],
    );
    await natt(kobo);
    assert.deepEqual([status(a), status(b)], ['RESERVERT', 'RESERVERT']);
    const [forA, forB, igjen] = tilstand.oensker;
    assert.ok(forB!.reservasjonId && !forB!.avvist);
    assert.match(igjen!.avvist!, /./);
    for (const boligId of [a, b])
      assert.equal((await som(oda).reservasjoner.list({ path: { boligId } })).items.length, 1);

    tilstand = { ...tilstand, oensker: [{ ...forA!, trukket: true }, forB!] };
    await natt();
    assert.deepEqual(tilstand.oensker, [forB]);
    await netterTil(() => status(a) === 'KLAR_FOR_INNFLYTTING');
    assert.equal(status(b), 'RESERVERT');
  });
});
