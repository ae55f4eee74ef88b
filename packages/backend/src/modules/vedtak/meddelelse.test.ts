import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { breaks } from '../../db/errors.ts';
import { sql } from '../../db/sql.ts';
import { forSakstype, innstill } from '../../testing/innstill.ts';
import {
  avslaattSak,
  fride,
  openSakbenk,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  return benk.fyll();
});
after(() => benk.close());

const vedtak = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}/vedtak`)).body;
const sak = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}`)).body;
const meddel = async (sakId: string, json: object, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/vedtak/meddelelse`, { json, versjon: (await vedtak(sakId)).versjon });
const digital = { kanal: 'DIGITAL', varselSendt: '2026-11-20' };
const papir = { kanal: 'PAPIR', varselSendt: '2026-11-23', kommetFram: '2026-11-26' };

describe('telling the party', () => {
  test('on the day of the decision keeps the deadline that was shown', async () => {
    const sakId = await avslaattSak(benk);
    const foer = await sak(sakId);
    const { status, body } = await meddel(sakId, digital);
    assert.deepEqual(
      [status, body.status, body.meddelelse, body.klagefrist],
      [200, 'MEDDELT', digital, '2026-12-11'],
    );
    const etter = await sak(sakId);
    assert.deepEqual(etter.nesteFrist, foer.nesteFrist);
    assert.deepEqual(etter.hendelser.at(-1), {
      tid: '2026-11-20T08:14:00.000Z',
      type: 'VEDTAK_MEDDELT',
      av: 'Trine Saksbehandler',
    });
  });

  test('by letter when the notice did not reach them gives them longer, and the case waits as long', async () => {
    const sakId = await avslaattSak(benk);
    await meddel(sakId, digital);
    benk.klokke = new Date('2026-11-24T09:00:00Z');
    const { body } = await meddel(sakId, papir);
    assert.deepEqual([body.status, body.meddelelse, body.klagefrist], ['MEDDELT', papir, '2026-12-17']);
    assert.deepEqual((await sak(sakId)).nesteFrist, { type: 'KLAGE', dato: '2026-12-17' });
    const min = (await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}`)).body;
    assert.equal(min.vedtak.klagefrist, '2026-12-17');
    // And never takes back a day they have been shown.
    assert.equal((await meddel(sakId, digital)).body.klagefrist, '2026-12-17');
    await assert.rejects(
      benk.iKrokvik((tx) => tx.query(sql`update vedtak set klagefrist = '2026-12-16'`)),
      (error) => breaks(error, 'vedtak_klagefrist_kortes_ikke'),
    );
  });

  test('of a decision that grants a home leaves the deadlines of the queue alone', async () => {
    const sakId = await sakMedTilsagn(benk);
    const { nesteFrist } = await sak(sakId);
    benk.klokke = new Date('2026-11-24T09:00:00Z');
    await meddel(sakId, papir);
    assert.deepEqual((await sak(sakId)).nesteFrist, nesteFrist);
  });

  test('takes a decision, days that can be, the version that was read, and the role', async () => {
    const uten = await benk.nySak();
    const ingen = await somTrine('POST', `/saker/${uten}/vedtak/meddelelse`, { json: digital, versjon: 1 });
    assert.equal(ingen.body.code, 'UGYLDIG_OVERGANG');
    const sakId = await avslaattSak(benk, { voksne: ['MODIG SYKKEL'] });
    const framme = await meddel(sakId, { ...digital, kanal: 'PAPIR' });
    assert.deepEqual([framme.status, framme.body.errors[0].pointer], [400, '/kommetFram']);
    const gammel = await somTrine('POST', `/saker/${sakId}/vedtak/meddelelse`, { json: digital, versjon: 1 });
    assert.equal(gammel.body.code, 'UTDATERT');
    assert.equal((await meddel(sakId, digital, benk.som(innbygger('MODIG SYKKEL')))).status, 403);
    const fremmed = await benk.som(fride)('POST', `/saker/${sakId}/vedtak/meddelelse`, {
      json: digital,
      versjon: 3,
      kommunenummer: '9902',
    });
    assert.equal(fremmed.body.code, 'IKKE_FUNNET');
    assert.equal((await vedtak(sakId)).status, 'FATTET');
  });
});

describe('the calendar makes a decision final', () => {
  test('the day after the deadline is out, and not while nobody has been told', async () => {
    const meddelt = await avslaattSak(benk);
    const umeddelt = await avslaattSak(benk, { voksne: ['MODIG SYKKEL'] });
    await meddel(meddelt, digital);
    benk.klokke = new Date('2026-12-11T20:00:00Z');
    await benk.kalender();
    assert.equal((await vedtak(meddelt)).status, 'MEDDELT');
    benk.klokke = new Date('2026-12-12T06:00:00Z');
    await benk.kalender();
    await benk.kalender();
    assert.deepEqual(
      [(await vedtak(meddelt)).status, (await vedtak(umeddelt)).status],
      ['ENDELIG', 'FATTET'],
    );
    const { hendelser } = await sak(meddelt);
    assert.deepEqual(
      hendelser.map(({ type }: { type: string }) => type).filter((type: string) => type === 'VEDTAK_ENDELIG'),
      ['VEDTAK_ENDELIG'],
    );
    assert.equal((await meddel(meddelt, digital)).body.code, 'UGYLDIG_OVERGANG');
  });

  test('also of a shielded case', async () => {
    const sakId = await avslaattSak(benk);
    await meddel(sakId, digital);
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    benk.klokke = new Date('2026-12-12T06:00:00Z');
    await benk.kalender();
    const rader = await benk.iKrokvik((tx) => tx.query(sql`select status from vedtak`));
    assert.deepEqual(rader, [{ status: 'ENDELIG' }]);
  });
});

test('the act and who hears a complaint are those of the day of the decision', async () => {
  await innstill(benk, (naa) => ({
    fvl2025Fra: '2026-11-21',
    ...forSakstype('KOMMUNAL_BOLIG_NY', {
      hjemler: ['Retningslinjer for kommunal bolig'],
      klageinstans: {
        type: 'STATSFORVALTER',
        navn: 'Statsforvalteren',
        vedHjemmel: [
          {
            hjemmel: 'Retningslinjer for kommunal bolig',
            type: 'KOMMUNAL_KLAGENEMND',
            navn: 'Krokvik klagenemnd',
          },
        ],
      },
    })(naa),
  }));
  const sakId = await avslaattSak(benk, {}, async (id) => {
    assert.equal((await vedtak(id)).regelsett, 'FVL1967');
    benk.klokke = new Date('2026-11-21T09:00:00Z');
  });
  const { regelsett, hjemmel, klageinstans, klageinstansType } = await vedtak(sakId);
  assert.deepEqual(
    [regelsett, hjemmel, klageinstans, klageinstansType],
    ['FVL2025', ['Retningslinjer for kommunal bolig'], 'Krokvik klagenemnd', 'KOMMUNAL_KLAGENEMND'],
  );
  assert.equal(
    (await meddel(sakId, { kanal: 'DIGITAL', varselSendt: '2026-11-21' }, benk.som(vidar))).status,
    200,
  );
});
