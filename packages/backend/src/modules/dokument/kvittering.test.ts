import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { lesPdf, type LestPdf } from '../../testing/lesPdf.ts';
import { openSakbenk, siri, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { sendSom } from '../../testing/soekbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

async function soekt(navn: string, endring = {}) {
  const som = benk.som(innbygger(navn));
  const { body: person } = await som('GET', '/meg/innbygger');
  const { status, body: kvittering } = await sendSom(benk, navn, person, endring);
  assert.equal(status, 201, JSON.stringify(kvittering));
  const { body: fil } = await som('GET', `/meg/dokumenter/${kvittering.dokumentId}/pdf`);
  return { kvittering, som, person, pdf: await lesPdf(fil) };
}
const alt = ({ lest }: LestPdf): string => lest.map(({ tekst }) => tekst).join(' ');
const medsoeker = (navn: string) => ({
  'husstand.alene': 'NEI',
  venterBarn: 'NEI',
  medsoeker: 'JA',
  'medsoeker.fnr': identFor(navn),
  'medsoeker.navn': 'Modig Sykkel',
  'medsoeker.relasjon': 'SAMBOER',
});
/** The whole case as the shielded unit prints it, for the archive or for its party. */
const skrevetUt = async (sakId: string, sporring = '') => {
  const svar = await benk.som(siri)('GET', `/saker/${sakId}/utskrift${sporring}`);
  assert.doesNotMatch(svar.hoder.get('content-disposition') ?? '', /skjerm|personer/i);
  return lesPdf(svar.body);
};
const SAKENS = { rolle: 'P', tekst: 'Skjermet sak: behandles av færre personer' };
const PARTENS = { rolle: 'P', tekst: 'Saken din behandles av færre personer' };

test('the receipt is a document with what the applicant saw, and no identity number', async () => {
  const { kvittering, som, person, pdf } = await soekt('GRØNN SKUFFE', medsoeker('MODIG SYKKEL'));
  const tekst = alt(pdf);
  assert.ok(!tekst.includes('færre personer'), 'nobody is protected');
  for (const del of [
    `Kvittering for søknad ${kvittering.referanse}`,
    `saken har nummer ${kvittering.saksnummer}`,
    'Vi fikk søknaden 20. november 2026 kl. 09.14.',
    'Du kan regne med svar innen 18. desember 2026.',
    'Dette svarte du',
    'Modig Sykkel',
    person.adresse,
    `${identFor('MODIG SYKKEL').slice(0, 6)}*****`,
  ])
    assert.ok(tekst.includes(del), `${del}: ${tekst}`);
  for (const ident of ['GRØNN SKUFFE', 'MODIG SYKKEL'].map(identFor))
    for (const sted of [tekst, pdf.xmp, JSON.stringify(pdf.info)]) assert.ok(!sted.includes(ident));
  assert.ok(pdf.roller.has('H3'));

  const { body: mitt } = await som('GET', `/meg/saker/${kvittering.sakId}/dokumenter`);
  assert.deepEqual(
    mitt.items.map(({ type, dokumentId }: { type: string; dokumentId: string }) => [type, dokumentId]),
    [['KVITTERING', kvittering.dokumentId]],
  );
  const igjen = await som('GET', `/soeknader/${kvittering.soeknadId}/kvittering`);
  assert.equal(igjen.body.dokumentId, kvittering.dokumentId);
  const { body: deres } = await benk.som(trine)('GET', `/saker/${kvittering.sakId}/dokumenter`);
  assert.deepEqual([deres.items[0].journalposttype, deres.items[0].ansatt], ['I', undefined]);
});

test('the receipt of someone whose address is protected shows no address, and nobody outside the unit finds it', async () => {
  const { kvittering, som, person, pdf } = await soekt('VARSOM LYNGHEI');
  assert.equal(person.adresse, null);
  const { bostedsadresse } = await benk.iKrokvik((tx) =>
    tx.one<{ bostedsadresse: string | null }>(
      sql`select bostedsadresse from person where navn = 'VARSOM LYNGHEI'`,
    ),
  );
  const tekst = alt(pdf);
  assert.ok(bostedsadresse === null || !tekst.includes(bostedsadresse));
  assert.ok(!/skjerm|gradering/i.test(tekst + pdf.xmp + JSON.stringify(pdf.info)), tekst);
  const sti = `/saker/${kvittering.sakId}/dokumenter/${kvittering.dokumentId}/pdf`;
  assert.equal((await benk.som(trine)('GET', sti)).status, 404);
  assert.equal((await benk.som(siri)('GET', sti)).status, 200);

  // Papers of theirs are marked, by what is read and not by what they are called.
  assert.deepEqual(pdf.lest[0], PARTENS);
  assert.deepEqual((await skrevetUt(kvittering.sakId, '?utgave=PART')).lest[0], PARTENS);
  assert.deepEqual((await skrevetUt(kvittering.sakId)).lest[0], SAKENS);
  const { items } = (await som('GET', `/meg/saker/${kvittering.sakId}/dokumenter`)).body;
  assert.doesNotMatch(JSON.stringify(items), /skjerm|personer/i);
});

test('that somebody they apply with has a protected address marks nothing the applicant is given', async () => {
  const { kvittering, pdf } = await soekt('GRØNN SKUFFE', medsoeker('VARSOM LYNGHEI'));
  assert.equal((await benk.som(trine)('GET', `/saker/${kvittering.sakId}`)).status, 404, 'it is shielded');
  for (const papir of [pdf, await skrevetUt(kvittering.sakId, '?utgave=PART')])
    assert.ok(!alt(papir).includes('færre personer') && !papir.utenfor.includes('færre personer'));
  assert.deepEqual((await skrevetUt(kvittering.sakId)).lest[0], SAKENS);
});

test('a preliminary answer is a letter as well, when it is sent from here', async () => {
  const sakId = await benk.nySak();
  const somTrine = benk.som(trine);
  const somParten = benk.som(innbygger(SOEKER));
  await somTrine('POST', `/saker/${sakId}/tildeling`, { versjon: 1 });
  const svar = { tekst: 'Vi venter på en vurdering.', forventetSvar: '2027-01-15' };
  const send = async (maate: string, versjon: number) =>
    somTrine('POST', `/saker/${sakId}/foreloepigsvar`, { versjon, json: { ...svar, maate } });
  const foerste = await send('ANNEN', 2);
  const mine = async () => (await somParten('GET', `/meg/saker/${sakId}/dokumenter`)).body.items;
  assert.deepEqual(await mine(), []);
  assert.equal((await send('MELDING', foerste.body.versjon)).status, 200);
  const [{ dokumentId, type, tittel }] = await mine();
  assert.deepEqual([type, tittel], ['FORELOEPIG_SVAR', 'Foreløpig svar på søknaden din']);
  const pdf = await lesPdf((await somParten('GET', `/meg/dokumenter/${dokumentId}/pdf`)).body);
  assert.ok(alt(pdf).includes('Vi venter på en vurdering.'));
  assert.ok(alt(pdf).includes('Vi regner med å svare deg innen 15. januar 2027.'));
});
