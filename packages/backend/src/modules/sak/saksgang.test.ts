import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import {
  berit,
  fride,
  kartlagt,
  openSakbenk,
  siri,
  trine,
  turid,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const hent = async (sakId: string, klient = somTrine) => (await klient('GET', `/saker/${sakId}`)).body;
/** A step with the version the case has now. */
const steg = async (sakId: string, hva: string, json?: object, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/${hva}`, { versjon: (await hent(sakId)).versjon, ...(json && { json }) });
const historikk = async (sakId: string) =>
  (await hent(sakId)).hendelser.map(({ type }: { type: string }) => type);

/** A case trine assesses. */
async function underKartlegging(): Promise<string> {
  const sakId = await benk.nySak();
  await steg(sakId, 'tildeling');
  await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 1 });
  return sakId;
}

/** The step is not for anyone but those who work on cases here, and not there at all where the case is not. */
async function forSaksbehandlere(sakId: string, hva: string, json?: object): Promise<void> {
  for (const hvem of [berit, innbygger(SOEKER)])
    assert.equal((await steg(sakId, hva, json, benk.som(hvem))).status, 403, hva);
  const valg = { versjon: 1, ...(json && { json }) };
  const fremmed = await benk.som(fride)('POST', `/saker/${sakId}/${hva}`, { ...valg, kommunenummer: '9902' });
  assert.equal(fremmed.body.code, 'IKKE_FUNNET');
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  assert.equal((await somTrine('POST', `/saker/${sakId}/${hva}`, valg)).body.code, 'IKKE_FUNNET');
}

describe('waiting for others', () => {
  const vent = { begrunnelse: 'Tjenestekontoret vurderer oppfølging.', til: '2026-12-04' };

  test('has a deadline and a reason, and the one of the law runs on', async () => {
    const sakId = await underKartlegging();
    const { status, body, etag } = await steg(sakId, 'venting', vent);
    assert.deepEqual(
      [status, body.status, body.venterTil, body.nesteFrist],
      [200, 'VENTER_PAA_ANNEN', vent.til, { type: 'SVAR_FRA_ANDRE', dato: vent.til }],
    );
    assert.equal(etag, `"${body.versjon}"`);
    assert.deepEqual(body.handlinger, ['HENT_OEKONOMI', 'LAGRE_KARTLEGGING', 'GJENOPPTA']);
    assert.deepEqual(body.hendelser.at(-1), {
      tid: '2026-11-20T08:14:00.000Z',
      type: 'SATT_PAA_VENT',
      av: 'Trine Saksbehandler',
      begrunnelse: vent.begrunnelse,
    });
    const lenger = await underKartlegging();
    const lenge = await steg(lenger, 'venting', { ...vent, til: '2027-02-01' });
    assert.deepEqual(lenge.body.nesteFrist, { type: 'FORELOEPIG_SVAR', dato: '2026-12-20' });
  });

  test('ends when the case goes on, or when the assessment is saved', async () => {
    const sakId = await underKartlegging();
    await steg(sakId, 'venting', vent);
    const { body } = await steg(sakId, 'gjenopptakelse');
    assert.deepEqual([body.status, body.venterTil], ['KARTLEGGING', undefined]);
    assert.equal(body.nesteFrist.type, 'FORELOEPIG_SVAR');
    await steg(sakId, 'venting', vent);
    const lagret = await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 2 });
    assert.equal(lagret.status, 200);
    const sak = await hent(sakId);
    assert.deepEqual([sak.status, sak.venterTil], ['KARTLEGGING', undefined]);
    assert.deepEqual((await historikk(sakId)).slice(-4), [
      'SATT_PAA_VENT',
      'GJENOPPTATT',
      'SATT_PAA_VENT',
      'GJENOPPTATT',
    ]);
  });

  test('takes a reason and a day to come', async () => {
    const sakId = await underKartlegging();
    const { status, body } = await steg(sakId, 'venting', { begrunnelse: ' ', til: '2026-11-20' });
    assert.deepEqual([status, body.code], [400, 'UGYLDIG_FORESPOERSEL']);
    assert.deepEqual(
      body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/begrunnelse', '/til'],
    );
    assert.equal((await hent(sakId)).status, 'KARTLEGGING');
  });

  test('is for the case’s own case worker, from the version they read, while the case is assessed', async () => {
    const sakId = await underKartlegging();
    const andres = await steg(sakId, 'venting', vent, benk.som(turid));
    assert.equal(andres.body.code, 'IKKE_SAKENS_SAKSBEHANDLER');
    const gammel = await somTrine('POST', `/saker/${sakId}/venting`, { json: vent, versjon: 1 });
    assert.equal(gammel.body.code, 'UTDATERT');
    const venterIkke = await steg(sakId, 'gjenopptakelse');
    assert.equal(venterIkke.body.code, 'UGYLDIG_OVERGANG');
    await steg(sakId, 'venting', vent);
    assert.equal((await steg(sakId, 'venting', vent)).body.code, 'UGYLDIG_OVERGANG');
    const [ny] = [await benk.nySak()];
    await steg(ny!, 'tildeling');
    assert.equal((await steg(ny!, 'venting', vent)).body.code, 'UGYLDIG_OVERGANG');
  });

  test('is for those who work on cases here', async () => {
    await forSaksbehandlere(await underKartlegging(), 'venting', vent);
    await forSaksbehandlere(await underKartlegging(), 'gjenopptakelse');
  });

  test('tells others that it waits, and nothing of why; the party sees that it is worked on', async () => {
    const sakId = await underKartlegging();
    await steg(sakId, 'venting', vent);
    const hendelser = await benk.iKrokvik((tx) =>
      tx.query<{ type: string }>(sql`select * from hendelse order by nummer`),
    );
    assert.equal(hendelser.at(-1)!.type, 'no.kobo.sak.satt-paa-vent.v1');
    assert.ok(!JSON.stringify(hendelser).includes('Tjenestekontoret'));
    const { body } = await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}`);
    assert.equal(body.status, 'UNDER_BEHANDLING');
    assert.ok(!JSON.stringify(body).includes('Tjenestekontoret'));
  });

  test('of a shielded case is the shielded unit’s', async () => {
    const sakId = await underKartlegging();
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    const somSiri = benk.som(siri);
    const { versjon } = await hent(sakId, somSiri);
    const tatt = await somSiri('POST', `/saker/${sakId}/tildeling`, { versjon });
    const { status } = await somSiri('POST', `/saker/${sakId}/venting`, {
      json: vent,
      versjon: tatt.body.versjon,
    });
    assert.equal(status, 200);
  });
});
