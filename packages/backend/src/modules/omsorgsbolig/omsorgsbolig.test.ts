// A home that is granted where health and care is decided on: opened here, let here, and decided nowhere else again.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { forSakstype, innstill, proevInnstilling } from '../../testing/innstill.ts';
import { kartlagt, openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, kontrakt, nyBolig, oda, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
});
after(() => benk.close());

const ny = {
  mottatt: '2026-11-18',
  spraak: 'nn',
  person: { ident: identFor(SOEKER), navn: 'Hestedrosje' },
  husstand: [],
};
const annetvedtak = {
  vedtak: { system: 'Pleiesystemet', referanse: '2026/881', dato: '2026-11-10' },
  hjemmel: 'helse- og omsorgstjenesteloven',
  klagevei: { enhet: 'Tjenestekontoret', kontakt: 'Telefon 00 00 00 00' },
  boliginnhold: { boligtype: 'OMSORGSBOLIG', soverom: 1, leietidMnd: 36 },
  boligbehov: { soveromMin: 1, rullestol: true, utenTrapper: true, bemanning: 'INGEN' },
  tildelingsgrunnlag: { grupper: ['ELDRE'], primaer: 'ELDRE' },
};
const registrer = (endring: object = {}, klient = somTrine) =>
  klient('POST', '/omsorgsboligsaker', { json: { ...ny, ...endring } });
async function tatt(): Promise<string> {
  const { status, body } = await registrer();
  assert.equal(status, 201, JSON.stringify(body));
  await somTrine('POST', `/saker/${body.sakId}/tildeling`, { versjon: 1 });
  return body.sakId;
}
const sak = async (sakId: string) => (await somTrine('GET', `/saker/${sakId}`)).body;

test('it is opened by the municipality, goes to the waiting list on the decision, and ends in a home', async () => {
  const sakId = await tatt();
  const { sakstype, mottatt, soeknadId, soeker, hendelser, versjon } = await sak(sakId);
  assert.deepEqual(
    [sakstype, mottatt, soeknadId, soeker.navn, soeker.spraak, hendelser[0].type],
    ['OMSORGSBOLIG', '2026-11-18', undefined, SOEKER, 'nn', 'SAK_AAPNET'],
  );
  const { status } = await somTrine('POST', `/saker/${sakId}/annetvedtak`, { json: annetvedtak, versjon });
  assert.equal(status, 201);
  assert.equal((await sak(sakId)).status, 'VENTELISTE');
  const somSoeker = benk.som(innbygger(SOEKER));
  const { body: min } = await somSoeker('GET', `/meg/saker/${sakId}`);
  assert.deepEqual(
    [min.sakstype, min.status, min.annetvedtak.klagevei.enhet],
    ['OMSORGSBOLIG', 'VENTELISTE', 'Tjenestekontoret'],
  );
  const { koboId: boligId } = await nyBolig(somTrine, 1, {
    boligtype: 'OMSORGSBOLIG',
    antallSoverom: 1,
    etasjenummer: 1,
    erTilgjengeligForRullestolbruker: true,
  });
  const { tilbudId } = (await somTrine('POST', `/saker/${sakId}/tilbud`, { json: { boligId } })).body;
  await somSoeker('POST', `/tilbud/${tilbudId}/svar`, { json: { svar: 'JA' }, versjon: 1 });
  const signert = await somTrine('POST', `/tilbud/${tilbudId}/kontrakt`, { json: kontrakt, versjon: 2 });
  assert.equal(signert.status, 201, JSON.stringify(signert.body));
  assert.equal((await sak(sakId)).status, 'I_LEIEFORHOLD');
});

test('how the party is reached in the case is said of it alone, and what they have said themselves stands', async () => {
  const aapnet = async (endring: object): Promise<string> => (await registrer(endring)).body.sakId;
  const telefon = async (sakId: string) => (await sak(sakId)).soeker.telefon;
  const mobil = async (sakId: string) =>
    (await benk.som(innbygger(SOEKER))('GET', `/meg/saker/${sakId}/varsling`)).body.mobil;
  const foerste = await aapnet({ telefon: '40000001', tolkSpraak: 'TI' });
  const uten = await aapnet({});
  assert.deepEqual([await telefon(uten), await mobil(uten)], [null, undefined]);
  await benk.iKrokvik((tx) => tx.query(sql`update person set kontakt = '{"telefon": "40000003"}'`));
  const siste = await aapnet({ telefon: '40000002' });
  for (const [sakId, nummer] of [
    [foerste, '40000001'],
    [uten, '40000003'],
    [siste, '40000002'],
  ] as const)
    assert.deepEqual([await telefon(sakId), await mobil(sakId)], [nummer, nummer]);
  assert.deepEqual(
    [(await sak(foerste)).soeker.tolkSpraak, (await sak(siste)).soeker.tolkSpraak],
    ['TI', undefined],
  );
});

test('the need is not assessed to an end or decided here as well', async () => {
  const sakId = await tatt();
  const lagret = await somTrine('PUT', `/saker/${sakId}/kartlegging`, { json: kartlagt, versjon: 1 });
  const { versjon } = lagret.body;
  const ferdig = await somTrine('POST', `/saker/${sakId}/kartlegging/ferdigstilling`, { versjon });
  assert.deepEqual([ferdig.status, ferdig.body.code], [409, 'UGYLDIG_OVERGANG']);
  assert.ok(!(await sak(sakId)).handlinger.includes('FERDIGSTILL_KARTLEGGING'));
});

test('a municipality has such cases where it has said so, and says that they are decided in another system', async () => {
  const utenSystem = await proevInnstilling(benk, forSakstype('OMSORGSBOLIG', { vedtakIAnnetSystem: false }));
  assert.equal(utenSystem.status, 400);
  assert.ok(utenSystem.body.errors[0].pointer.endsWith('/vedtakIAnnetSystem'));
  await innstill(benk, forSakstype('OMSORGSBOLIG', { aktiv: false, vedtakIAnnetSystem: false }));
  assert.equal((await registrer()).body.code, 'SAKSTYPE_IKKE_I_BRUK');
});

test('nothing is kept of what is wrong, and nobody else opens one', async () => {
  const feil = await registrer({ mottatt: '2026-11-21', telefon: ' ' });
  assert.deepEqual(
    feil.body.errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/mottatt', '/telefon'],
  );
  const annen = await registrer({ person: { ...ny.person, navn: 'Skuffe' } });
  assert.equal(annen.body.code, 'PERSON_STEMMER_IKKE');
  assert.equal((await registrer({}, benk.som(oda))).status, 403);
});
