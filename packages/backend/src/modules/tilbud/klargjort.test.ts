// An offer is prepared by one and sent by another: nobody is told, and no home held, before it is.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, nyBolig, sakMedTilsagn, SOEKER, ulrik, type NyBolig } from '../../testing/tilbudbenk.ts';

const NESTE = 'MODIG SYKKEL';
let benk: Sakbenk;
let somTrine: Klient;
let somUlrik: Klient;
let somSoeker: Klient;
before(async () => {
  benk = await openSakbenk();
  [somTrine, somUlrik, somSoeker] = [trine, ulrik, innbygger(SOEKER)].map((hvem) => benk.som(hvem)) as [
    Klient,
    Klient,
    Klient,
  ];
});
beforeEach(() => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  return benk.fyll();
});
after(() => benk.close());

const klargjoer = (sakId: string, { koboId }: NyBolig, felt: object = {}) =>
  somTrine('POST', `/saker/${sakId}/tilbud/klargjoering`, { json: { boligId: koboId, ...felt } });
const send = (id: string, versjon: number, json: object = {}, klient = somUlrik) =>
  klient('POST', `/tilbud/${id}/utsending`, { json, versjon });
const boligstatus = async ({ koboId }: NyBolig) => (await somTrine('GET', `/boliger/${koboId}`)).body.status;
const minSak = async (sakId: string) => (await somSoeker('GET', `/meg/saker/${sakId}`)).body;
const handlinger = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}`)).body.handlinger;
const nei = (kode: string, svar: Awaited<ReturnType<Klient>>): void =>
  assert.deepEqual([svar.status, svar.body.code], [409, kode], JSON.stringify(svar.body));

test('prepared by one, sent by another, answered and let like any other', async () => {
  const sakId = await sakMedTilsagn(benk);
  const bolig = await nyBolig(somTrine, 1);
  const foer = await minSak(sakId);
  const klart = await klargjoer(sakId, bolig);
  assert.equal(klart.status, 201, JSON.stringify(klart.body));
  const { tilbudId, versjon, ...resten } = klart.body;
  assert.deepEqual(
    [resten.status, resten.sendt, resten.svarfrist, resten.boligHoldes, resten.klargjort.av.ansattId],
    ['KLARGJORT', undefined, undefined, false, 'trine'],
  );
  assert.equal(await boligstatus(bolig), 'KLAR_FOR_INNFLYTTING');
  assert.deepEqual(await minSak(sakId), foer, 'the applicant sees nothing');
  assert.ok(!(await handlinger(sakId)).includes('TILBY_BOLIG'));
  const tidlig = await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon });
  assert.equal(tidlig.status, 404);
  nei(
    'TILBUD_BESVART',
    await somTrine('POST', `/tilbud/${tilbudId}/registrertsvar`, {
      json: { svar: 'JA', kanal: 'MUNTLIG', gitt: '2026-11-20T08:00:00Z', notat: 'Ringte.' },
      versjon,
    }),
  );
  const nytt = await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId: bolig.koboId } });
  nei('TILBUD_KLARGJORT', nytt);
  assert.match(nytt.body.detail, /Send det eller trekk det først\./);
  nei('TILBUD_KLARGJORT', await klargjoer(sakId, bolig));
  const omgjoering = { grunnlag: 'TIL_GUNST', tilSkade: false, begrunnelse: 'Trenger mer.' };
  const { versjon: sakens } = (await somTrine('GET', `/saker/${sakId}`)).body;
  nei(
    'TILBUD_KLARGJORT',
    await somTrine('POST', `/saker/${sakId}/omgjoeringer`, { json: omgjoering, versjon: sakens }),
  );

  benk.klokke = new Date('2026-11-23T08:14:00Z');
  assert.equal(
    (await send(tilbudId, versjon, { svarfrist: '2026-11-23' })).body.errors[0].code,
    'I_FORTIDEN',
  );
  const sendt = await send(tilbudId, versjon);
  assert.equal(sendt.status, 200, JSON.stringify(sendt.body));
  assert.deepEqual(
    [sendt.body.status, sendt.body.sendt, sendt.body.svarfrist, sendt.body.boligHoldes],
    ['SENDT', '2026-11-23T08:14:00.000Z', '2026-11-30', true],
  );
  assert.equal(await boligstatus(bolig), 'RESERVERT');
  assert.deepEqual(
    [(await minSak(sakId)).status, (await minSak(sakId)).tilbud.tilbudId],
    ['TILBUD', tilbudId],
  );
  nei('UGYLDIG_OVERGANG', await send(tilbudId, sendt.body.versjon));
  nei('TILBUD_UTE', await klargjoer(sakId, bolig));
  const ja = await somSoeker('POST', `/tilbud/${tilbudId}/svar`, {
    json: { svar: 'JA' },
    versjon: sendt.body.versjon,
  });
  assert.deepEqual([ja.status, ja.body.status], [200, 'AKSEPTERT']);
});

test('withdrawn before it was sent, it is as if it never was; the first of two that is sent has the home', async () => {
  const sakId = await sakMedTilsagn(benk);
  const annen = await sakMedTilsagn(benk, { voksne: [NESTE] });
  const bolig = await nyBolig(somTrine, 1);
  const foer = await minSak(sakId);
  const foerste = (await klargjoer(sakId, bolig)).body;
  const trukket = await somUlrik('POST', `/tilbud/${foerste.tilbudId}/trekking`, { versjon: 1 });
  assert.deepEqual([trukket.status, trukket.body.status], [200, 'TRUKKET']);
  assert.deepEqual(await minSak(sakId), foer);
  assert.equal(await boligstatus(bolig), 'KLAR_FOR_INNFLYTTING');

  const mitt = (await klargjoer(sakId, bolig, { svarfrist: '2026-11-30' })).body;
  assert.equal(mitt.svarfrist, '2026-11-30');
  const deres = (await klargjoer(annen, bolig)).body;
  assert.equal((await send(deres.tilbudId, 1)).status, 200);
  nei('BOLIG_IKKE_LEDIG', await send(mitt.tilbudId, 1));
});

test('it is held against the home and the grant once more when it is sent', async () => {
  const sakId = await sakMedTilsagn(benk);
  const bolig = await nyBolig(somTrine, 1, { antallSoverom: 3 });
  const { tilbudId } = (await klargjoer(sakId, bolig)).body;
  const sett = (hva: ReturnType<typeof sql>) => benk.iKrokvik((tx) => tx.query(hva));
  await sett(sql`update venteliste set status = 'PAUSE', status_grunn = 'Har ikke svart.', behov_purringer = 2,
      behov_spurt = '2026-11-01'
    where sak_id = ${sakId}`);
  nei('VENTELISTE_PAA_PAUSE', await send(tilbudId, 1));
  await sett(sql`update venteliste set status = 'VENTER', status_grunn = null where sak_id = ${sakId}`);
  await sett(sql`update bolig set antall_soverom = 0 where id = ${bolig.koboId}`);
  const uten = await send(tilbudId, 1);
  assert.equal(uten.body.code, 'KRAV_IKKE_OPPFYLT', JSON.stringify(uten.body));
  const { koboId } = await nyBolig(somTrine, 2, { antallSoverom: 0 });
  const annen = await sakMedTilsagn(benk, { voksne: ['GRØNN SKUFFE'] });
  assert.equal((await klargjoer(annen, { ...bolig, koboId })).body.code, 'KRAV_IKKE_OPPFYLT');

  const klage = {
    vedtakId: (await somTrine('GET', `/saker/${sakId}/vedtak`)).body.vedtakId,
    grunn: 'For lite.',
  };
  const json = { ...klage, utsattIverksetting: true };
  const { klageId } = (await somSoeker('POST', `/meg/saker/${sakId}/klager`, { json })).body;
  await sett(
    sql`update klage set utsettelse = 'INNVILGET', utsettelse_begrunnelse = 'Ja.' where id = ${klageId}`,
  );
  nei('TILSAGN_UTSATT', await send(tilbudId, 1));
  await sett(sql`update klage set status = 'TRUKKET' where id = ${klageId}`);
  await sett(sql`update vedtak set status = 'BORTFALT' where sak_id = ${sakId}`);
  for (const svar of [await send(tilbudId, 1), await klargjoer(sakId, bolig)])
    assert.deepEqual([svar.status, svar.body.code], [422, 'MANGLER_TILSAGN']);
});
