// Who applies with the applicant asks to see the case for themselves: what the other was told, or has told, is not in it.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { innstill } from '../../testing/innstill.ts';
import { lesPdf } from '../../testing/lesPdf.ts';
import { medMedsoeker, MEDSOEKER } from '../../testing/medsoekere.ts';
import { avslaattSak, openSakbenk, trine, type Klient, type Sakbenk } from '../../testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../testing/tilbudbenk.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
let somMedsoeker: Klient;
let sakId: string;
let sti: string;
let partId: string;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somSoeker = benk.som(innbygger(SOEKER));
  somMedsoeker = benk.som(innbygger(MEDSOEKER));
});
beforeEach(async () => {
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await benk.fyll();
  await innstill(benk, () => ({ varsling: { papirEtterDager: 14, nettsted: 'krokvik.example' } }));
  sakId = await avslaattSak(medMedsoeker(benk), { voksne: [SOEKER, MEDSOEKER] });
  const [{ medsoekerId }] = (await somMedsoeker('GET', '/meg/invitasjoner')).body.items;
  sti = `/meg/invitasjoner/${medsoekerId}`;
  partId = (await somTrine('GET', `/saker/${sakId}/medsoeker`)).body.person.personId;
});
after(() => benk.close());

const besvar = (innsynskravId: string, json: object) =>
  somTrine('POST', `/saker/${sakId}/innsynskrav/${innsynskravId}/svar`, {
    json: { resultat: 'GITT', dokumenter: [], notater: [], unntatt: [], ...json },
    versjon: 1,
  });
const notat = async (tekst: string) =>
  (
    await somTrine('POST', `/saker/${sakId}/journalnotater`, {
      json: { type: 'SAMTALE', tekst, hendelsestid: '2026-11-20T08:00:00Z', synligForPart: true },
    })
  ).body.journalnotatId;
const dokument = async (type: string): Promise<string> =>
  [
    ...(await somMedsoeker('GET', `${sti}/sak`)).body.dokumenter,
    ...(await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items,
  ].find((ett: { type: string }) => ett.type === type).dokumentId;

test('they are answered for themselves, and the print for them has what is theirs', async () => {
  const bedt = await somMedsoeker('POST', `${sti}/innsynskrav`, { json: { hva: 'Det om meg.' } });
  assert.equal(bedt.status, 201, JSON.stringify(bedt.body));
  const { innsynskravId } = bedt.body;
  assert.deepEqual((await somSoeker('GET', `/meg/saker/${sakId}/innsynskrav`)).body.items, []);
  const [sakens] = (await somTrine('GET', `/saker/${sakId}/innsynskrav`)).body.items;
  assert.deepEqual([sakens.part.personId, sakens.hva], [partId, 'Det om meg.']);

  const gittNotat = await notat('Begge trenger to soverom.');
  await notat('Søkeren er syk.');
  await somTrine('POST', `/saker/${sakId}/meldinger`, { json: { tekst: 'Bare til søkeren.' } });
  const [soekers, egne] = [await dokument('VEDTAK'), await dokument('VEDTAK_MEDSOEKER')];
  const nektet = await besvar(innsynskravId, { dokumenter: [soekers] });
  assert.deepEqual(nektet.body.errors?.[0].pointer, '/dokumenter/0');
  const besvart = await besvar(innsynskravId, { dokumenter: [egne], notater: [gittNotat] });
  assert.equal(besvart.status, 200, JSON.stringify(besvart.body));
  const varsler = async () =>
    (await somTrine('GET', `/saker/${sakId}/varsler`)).body.items.filter(
      ({ anledning }: { anledning: string }) => anledning === 'INNSYNSSVAR',
    );
  assert.deepEqual((await varsler()).length, 1);
  assert.deepEqual((await somSoeker('GET', `/meg/saker/${sakId}/meldinger`)).body.items.length, 1);

  const [mitt] = (await somMedsoeker('GET', `${sti}/innsynskrav`)).body.items;
  assert.deepEqual([mitt.svar.resultat, mitt.svar.notater[0].tekst], ['GITT', 'Begge trenger to soverom.']);
  assert.ok((await varsler())[0].aapnet, 'they have read it');
  const fil = `innsynskrav/${innsynskravId}/dokumenter/${egne}`;
  const lest = await somMedsoeker('GET', `${sti}/${fil}`);
  assert.deepEqual([lest.status, lest.hoder.get('content-type')], [200, 'application/pdf']);
  assert.equal((await somMedsoeker('GET', `${sti}/${fil.replace(egne, soekers)}`)).status, 404);
  for (const [hvem, hvor] of [
    [somSoeker, `/meg/saker/${sakId}/${fil}`],
    [somSoeker, `${sti}/${fil}`],
    [somMedsoeker, `/meg/saker/${sakId}/innsynskrav`],
  ] as const)
    assert.equal((await hvem('GET', hvor)).status, 404, hvor);

  const sett = (await somSoeker('GET', '/meg/opplysninger')).body.oppslag
    .map(({ operasjon }: { operasjon: string }) => operasjon)
    .filter((operasjon: string) => operasjon.includes('Medsoekerinnsyn'));
  assert.deepEqual(sett, ['lastNedMedsoekerinnsynsdokument'], 'not that they asked, but what they read');

  const skriv = (sporring: string) => somTrine('GET', `/saker/${sakId}/utskrift?${sporring}`);
  const utskrift = async (sporring: string): Promise<string> =>
    (await lesPdf((await skriv(sporring)).body)).lest.map(({ tekst }) => tekst).join('\n');
  const deres = await utskrift(`utgave=PART&partId=${partId}`);
  for (const bit of ['Begge trenger to soverom.', `Part\n${MEDSOEKER}`, 'Avslag'])
    assert.ok(deres.includes(bit), bit);
  const { innhold } = (await somTrine('GET', `/saker/${sakId}/vedtak`)).body;
  const andres = ['Søkeren er syk.', 'Bare til søkeren.', SOEKER, innhold.fakta, innhold.hensyn];
  for (const bit of andres) assert.ok(!deres.includes(bit), bit);
  const soekerens = await utskrift('utgave=PART');
  for (const bit of andres) assert.ok(soekerens.includes(bit), bit);
  for (const sporring of [`partId=${partId}`, `utgave=PART&partId=${crypto.randomUUID()}`])
    assert.equal((await skriv(sporring)).body.errors?.[0].pointer, '/partId', sporring);
});

test('written down for them and refused, they alone get the letter, and they alone complain', async () => {
  const json = { kanal: 'MUNTLIG', mottatt: '2026-11-20' };
  const andres = await somTrine('POST', `/saker/${sakId}/innsynskrav`, {
    json: { ...json, partId: crypto.randomUUID() },
  });
  assert.equal(andres.body.errors?.[0].code, 'IKKE_PART');
  const { innsynskravId } = (
    await somTrine('POST', `/saker/${sakId}/innsynskrav`, { json: { ...json, partId } })
  ).body;
  const unntatt = [{ hva: 'Notat', hjemmel: 'forvaltningsloven § 19', begrunnelse: 'Om den andre.' }];
  const svar = await besvar(innsynskravId, { resultat: 'AVSLAATT', unntatt });
  assert.equal(svar.status, 200, JSON.stringify(svar.body));
  const { dokumentId } = svar.body.svar;
  assert.equal((await somMedsoeker('GET', `/meg/dokumenter/${dokumentId}/html`)).status, 200);
  assert.equal((await somSoeker('GET', `/meg/dokumenter/${dokumentId}/html`)).status, 404);
  const klage = { vedtakId: innsynskravId, grunn: 'Det er om meg også.' };
  const soekers = await somSoeker('POST', `/meg/saker/${sakId}/klager`, { json: klage });
  assert.equal(soekers.body.errors?.[0].pointer, '/vedtakId');
  const klaget = await somMedsoeker('POST', `${sti}/klager`, { json: klage });
  assert.deepEqual([klaget.status, klaget.body.gjelderInnsynskrav], [201, innsynskravId]);
});
