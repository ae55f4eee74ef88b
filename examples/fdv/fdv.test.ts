import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it, type TestContext } from 'node:test';
import type { KoboClient, KoboOptions } from '@kobo-bolig/sdk';
import { signWebhook } from '@kobo-bolig/sdk/webhook';
import { uuidv7 } from '../../packages/backend/src/db/uuid.ts';
import { skrivCsv } from '../../packages/backend/src/modules/importer/index.ts';
import { sendUt as sendWebhooker } from '../../packages/backend/src/modules/webhook/utsending.ts';
import { rad } from '../../packages/backend/src/testing/importkall.ts';
import { openSakbenk, type Sakbenk } from '../../packages/backend/src/testing/sakbenk.ts';
import { fdv, oda } from '../../packages/backend/src/testing/tilbudbenk.ts';
import { klientFor, type Login } from '../testklient.ts';
import { importer, Importfeil } from './importer.ts';
import { createMottak, foelg, hentInn } from './inn.ts';
import { createKoe } from './koe.ts';
import { createRegister, type Fdvbolig, type Register } from './register.ts';
import { sendUt } from './ut.ts';

let benk: Sakbenk;
let start: Date;
let register: Register;
before(async () => {
  benk = await openSakbenk();
  start = benk.klokke;
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = start;
  register = createRegister();
});
after(() => benk.close());

/** Asks again at once. */
const runtime = {
  now: () => performance.now(),
  random: () => 0,
  after: (_: number, run: () => void) => {
    const timer = setTimeout(run, 5);
    return () => clearTimeout(timer);
  },
};
const som = (login: Login, valg?: Partial<KoboOptions>): KoboClient => klientFor(benk, login, valg);
const fdvbolig = (nummer: number, felt: Partial<Fdvbolig> = {}): Fdvbolig => ({
  nummer: `H-${nummer}`,
  adresse: {
    adressenavn: 'Bakkegata',
    nummer,
    postnummer: '0000',
    poststed: 'Krokvik',
    kommunenummer: '9901',
  },
  antallSoverom: 2,
  iStand: true,
  ...felt,
});
const rade = (nummer: string) => register.alle().find(({ bolig }) => bolig.nummer === nummer);
const koboId = (nummer: string): string => rade(nummer)!.kobo!.koboId;

/** Follows the feed until something holds here. */
async function foelgTil(t: TestContext, holder: () => unknown): Promise<void> {
  const mappe = await mkdtemp(join(tmpdir(), 'fdv-'));
  t.after(() => rm(mappe, { recursive: true }));
  await foelgFra(join(mappe, 'markoer'), holder);
}
async function foelgFra(fil: string, holder: () => unknown): Promise<void> {
  const stopp = new AbortController();
  const sett = setInterval(() => holder() && stopp.abort(), 2);
  const signal = AbortSignal.any([stopp.signal, AbortSignal.timeout(10_000)]);
  await foelg(som(fdv), register, { fil, signal, runtime }).finally(() => clearInterval(sett));
  assert.ok(holder(), JSON.stringify(register.alle()));
}

describe('a property management system', () => {
  it('sends its homes, and what it changes, once each however often an answer is lost', async () => {
    for (const nummer of [1, 2]) register.lagre(fdvbolig(nummer));
    let tapt = 0;
    const kobo = som(fdv, {
      retries: 0,
      fetch: async (request) => {
        const svar = await benk.backend.fetch(request);
        if ((tapt += 1) === 1) throw new TypeError('socket hang up');
        return svar;
      },
    });
    await assert.rejects(sendUt(kobo, register), { kind: 'nettverk', uncertain: true });
    assert.equal(register.usendte().length, 2);
    await sendUt(kobo, register);
    register.lagre(fdvbolig(1, { antallSoverom: 3, iStand: false }));
    await sendUt(kobo, register);

    const boliger = await som(oda).boliger.list().toArray({ max: 10 });
    assert.deepEqual(
      boliger.map(({ adresse, antallSoverom, status }) => [adresse.nummer, antallSoverom, status]).sort(),
      [
        [1, 3, 'VEDLIKEHOLD'],
        [2, 2, 'KLAR_FOR_INNFLYTTING'],
      ],
    );
  });

  it('leaves aside a home Kobo will not have, and says why; the others are sent', async () => {
    register.lagre(fdvbolig(1, { antallSoverom: 99 }));
    register.lagre(fdvbolig(2));
    await sendUt(som(fdv), register);
    assert.match(rade('H-1')!.avvist!, /30/);
    assert.equal(rade('H-2')!.kobo!.status, 'KLAR_FOR_INNFLYTTING');
    register.lagre(fdvbolig(1));
    await sendUt(som(fdv), register);
    assert.equal(rade('H-1')!.avvist, undefined);
    assert.ok(koboId('H-1'));
  });

  it('hears of what is done in Kobo, keeps what it has changed itself, and gives a new home its number there', async (t) => {
    for (const nummer of [1, 2]) register.lagre(fdvbolig(nummer));
    await sendUt(som(fdv), register);
    const ansatt = som(oda);
    await ansatt.reservasjoner.opprett({
      path: { boligId: koboId('H-1') },
      body: { aarsak: 'Venter på rapport om radon.', sisteDag: '2026-11-27' },
    });
    const path = { boligId: koboId('H-2') };
    await ansatt.boliger.endre({
      path,
      etag: '"1"',
      body: {
        boligtype: 'ORDINAER',
        bemanning: 'INGEN',
        status: 'IKKE_TILGJENGELIG',
        leverandorBoligId: 'H-2',
        antallSoverom: 4,
      },
    });
    register.lagre(fdvbolig(1, { bruksareal: 61 }));
    const { data: ny } = await ansatt.boliger.opprett({ body: { adresse: fdvbolig(9).adresse } });
    const nummer = `FDV-${ny.koboId}`;
    await foelgTil(t, () => rade(nummer) && rade('H-2')?.bolig.antallSoverom === 4);

    assert.equal(rade('H-1')!.kobo!.status, 'RESERVERT');
    assert.equal(rade('H-1')!.bolig.bruksareal, 61);
    assert.equal(
      (await ansatt.boliger.hent({ path: { boligId: ny.koboId } })).data.leverandorBoligId,
      nummer,
    );

    // What somebody took out of use is not put back by a change of something else.
    register.lagre({ ...rade('H-2')!.bolig, bruksareal: 40 });
    await sendUt(som(fdv), register);
    const { data } = await ansatt.boliger.hent({ path });
    assert.deepEqual([data.status, data.bruksareal, data.antallSoverom], ['IKKE_TILGJENGELIG', 40, 4]);
    assert.equal((await ansatt.boliger.hent({ path: { boligId: koboId('H-1') } })).data.bruksareal, 61);
  });

  it('that was away for so long that events are lost reads everything anew', async (t) => {
    register.lagre(fdvbolig(1));
    await sendUt(som(fdv), register);
    const mappe = await mkdtemp(join(tmpdir(), 'fdv-'));
    t.after(() => rm(mappe, { recursive: true }));
    const fil = join(mappe, 'markoer');
    await foelgFra(fil, () => existsSync(fil));

    const borte = koboId('H-1');
    await som(oda).boliger.slett({ path: { boligId: borte }, etag: '"1"' });
    await som(oda).boliger.opprett({ body: { leverandorBoligId: 'H-2', adresse: fdvbolig(2).adresse } });
    benk.klokke = new Date(start.getTime() + 91 * 24 * 3600_000);
    await benk.kalender();
    await foelgFra(fil, () => rade('H-2') && !rade('H-1'));
  });

  it('is told by a webhook of its own, and does what nobody else asks for', async () => {
    register.lagre(fdvbolig(1));
    const kobo = som(fdv);
    await sendUt(kobo, register);
    const { data: abonnement } = await kobo.webhooker.opprett({
      body: { mottaker: 'https://fdv.example/kobo', hendelser: ['no.kobo.bolig.status-endret.v1'] },
    });
    const hemmelighet = abonnement.hemmelighet!;
    const mottak = createMottak(
      hemmelighet,
      createKoe((boligId) => hentInn(kobo, register, boligId), assert.ifError),
    );
    const svar: number[] = [];
    const miljoe = {
      db: benk.db.database,
      vault: benk.vault,
      nyId: uuidv7,
      klokke: () => new Date(),
      utgang: {
        send: async ({ mottaker, headers, body }: { mottaker: string; headers: object; body: string }) => {
          const request = new Request(mottaker, { method: 'POST', headers: { ...headers }, body });
          const { status } = await mottak(request);
          svar.push(status);
          return { httpStatus: status };
        },
      },
    };
    const til = async (holder: () => unknown): Promise<void> => {
      for (const gi = Date.now() + 10_000; !holder() && Date.now() < gi;) {
        await sendWebhooker(miljoe, '9901');
        // The queue works beside it.
        await new Promise(setImmediate);
      }
      assert.ok(holder(), JSON.stringify([svar, register.alle()]));
    };
    await til(() => svar.length === 1);
    await som(oda).reservasjoner.opprett({
      path: { boligId: koboId('H-1') },
      body: { aarsak: 'Venter på rapport om radon.', sisteDag: '2026-11-27' },
    });
    await til(() => rade('H-1')?.kobo?.status === 'RESERVERT');
    assert.deepEqual(svar, [204, 204]);

    const body = JSON.stringify({
      specversion: '1.0',
      type: 'no.kobo.bolig.slettet.v1',
      data: { ressursId: 'x' },
    });
    const fremmed = await signWebhook({
      body,
      hemmelighet: `whsec_${btoa('somebody else knows none of it')}`,
    });
    const { status } = await mottak(
      new Request('https://fdv.example/kobo', { method: 'POST', headers: fremmed, body }),
    );
    assert.equal(status, 400);
  });

  it('gets its first homes from a spreadsheet an employee sends, all or none', async (t) => {
    const fil = (...rader: Parameters<typeof skrivCsv>[0]) => skrivCsv(rader);
    await assert.rejects(importer(som(oda), fil(rad(1), rad(2, { postnummer: 'x' }))), (feil) => {
      assert.ok(feil instanceof Importfeil);
      assert.deepEqual(
        feil.feil.map(({ rad, kolonne }) => [rad, kolonne]),
        [[3, 'postnummer']],
      );
      return true;
    });
    assert.equal(await importer(som(oda), fil(rad(1), rad(2))), 2);
    await foelgTil(t, () => register.alle().length === 2);
    assert.deepEqual(
      register.alle().map(({ bolig, kobo }) => [bolig.adresse.nummer, bolig.iStand, kobo?.status]),
      [1, 2].map((nummer) => [nummer, true, 'KLAR_FOR_INNFLYTTING']),
    );
  });
});
