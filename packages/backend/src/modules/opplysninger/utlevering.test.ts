import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { MineOpplysninger } from '@kobo-bolig/contract';
import { unzipSync } from 'fflate';
import { sha256 } from '../../hex.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import {
  anne,
  avslaattSak,
  openSakbenk,
  petra,
  siri,
  trine,
  vidar,
  type Klient,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { look } from '../../testing/catalog.ts';
import { sql } from '../../db/sql.ts';
import { innstill } from '../../testing/innstill.ts';
import { medMedsoeker, MEDSOEKER as MED } from '../../testing/medsoekere.ts';
import { innbygger } from '../../testing/tilbudbenk.ts';

const SOEKER = 'ERFAREN HESTEDROSJE';
const MEDSOEKER = 'GRØNN SKUFFE';
const formaal = 'Ba om kopi i brev';
const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n');
let benk: Sakbenk;
let somTrine: Klient;
let sakId: string;
before(async () => void (benk = await openSakbenk()));
beforeEach(async () => {
  await benk.fyll();
  somTrine = benk.som(trine);
  sakId = await avslaattSak(benk, { voksne: [SOEKER, MEDSOEKER] });
});
after(() => benk.close());

const personen = async (navn: string): Promise<string> =>
  (await look<{ id: string }>(benk.db.admin, 'select id from person where navn = $1', [navn]))[0]!.id;
const utlever = async (navn: string, klient = somTrine) =>
  klient('POST', `/saker/${sakId}/opplysninger`, { json: { personId: await personen(navn), formaal } });
const pakke = async (navn: string): Promise<Record<string, Uint8Array>> => {
  const json = { personId: await personen(navn), formaal };
  const { status, body } = await somTrine('POST', `/saker/${sakId}/opplysninger/fil`, { json });
  assert.equal(status, 200);
  return unzipSync(body);
};
const som = <T>(bytes: Uint8Array | undefined): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

test('an employee hands out what the person would have fetched themselves, and no draft', async () => {
  await benk.som(innbygger(SOEKER))('POST', '/soeknader', { json: { spraak: 'nb' } });
  const { body } = await benk.som(innbygger(SOEKER))('GET', '/meg/opplysninger');
  const eget = body as MineOpplysninger;
  const svar = await utlever(SOEKER);
  assert.equal(svar.status, 200, JSON.stringify(svar.body));
  const { laget: _, oppslag: __, soeknader, ...resten } = svar.body as MineOpplysninger;
  const { laget: ___, oppslag: ____, soeknader: egne, ...egneResten } = eget;
  assert.deepEqual(resten, egneResten);
  assert.equal(egne.length, soeknader.length + 1);
  assert.deepEqual(
    soeknader,
    egne.filter(({ soeknad }) => soeknad.status !== 'UTKAST'),
  );
  assert.ok(resten.saker[0]!.dokumenter.length > 0);
});

test('nothing of another adult, and no national identity number', async () => {
  const tekst = JSON.stringify((await utlever(SOEKER)).body);
  assert.ok(!tekst.includes(MEDSOEKER));
  for (const navn of [SOEKER, MEDSOEKER]) assert.ok(!tekst.includes(identFor(navn)));
  const { saker, innbygger: hun } = (await utlever(MEDSOEKER)).body as MineOpplysninger;
  assert.deepEqual([saker, hun?.navn], [[], MEDSOEKER]);
});

test('one who has confirmed that they apply with another has their own part and their own letter, as they read them', async () => {
  const felles = await avslaattSak(medMedsoeker(benk, { svar: { tryggKontakt: 'JA' } }), {
    voksne: [SOEKER, MED],
    svar: { formaal: 'NY', situasjon: 'Bare mitt.' },
  });
  const eget = (await benk.som(innbygger(MED))('GET', '/meg/opplysninger')).body as MineOpplysninger;
  const json = { personId: await personen(MED), formaal };
  const { status, body } = await somTrine('POST', `/saker/${felles}/opplysninger`, { json });
  assert.equal(status, 200, JSON.stringify(body));
  const { medsoeknader } = body as MineOpplysninger;
  assert.deepEqual(medsoeknader, eget.medsoeknader);
  const [ett, ...flere] = medsoeknader!;
  assert.deepEqual(
    [ett!.invitasjon.status, ett!.invitasjon.svar, ett!.sak?.dokumenter.map(({ type }) => type), flere],
    ['BEKREFTET', { tryggKontakt: 'JA' }, ['VEDTAK_MEDSOEKER'], []],
  );
  assert.ok(!JSON.stringify(body).includes('Bare mitt.'));
  const fil = await somTrine('POST', `/saker/${felles}/opplysninger/fil`, { json });
  const filer = unzipSync(fil.body);
  const liste = som<{ sti: string; sha256?: string }[]>(filer['filer.json']);
  assert.equal(liste.length, 1);
  assert.equal(await sha256(filer[liste[0]!.sti]!.slice()), liste[0]!.sha256);
});

test('what they have not answered is theirs alone, as a draft is', async () => {
  const felles = await avslaattSak(medMedsoeker(benk, { status: 'INVITERT', svar: { tryggKontakt: 'JA' } }), {
    voksne: [SOEKER, MED],
  });
  const eget = (await benk.som(innbygger(MED))('GET', '/meg/opplysninger')).body as MineOpplysninger;
  assert.deepEqual([eget.medsoeknader?.length, eget.medsoeknader?.[0]?.sak], [1, undefined]);
  const json = { personId: await personen(MED), formaal };
  const { body } = await somTrine('POST', `/saker/${felles}/opplysninger`, { json });
  assert.equal((body as MineOpplysninger).medsoeknader, undefined);
});

test('where another unit has what they applied for with another, half a copy is not made', async () => {
  const felles = await avslaattSak(medMedsoeker(benk), { voksne: [SOEKER, MED] });
  const her = await benk.nySak({ voksne: [MED] });
  const json = { personId: await personen(MED), formaal };
  await innstill(benk, () => ({ saksinnsyn: 'ENHETEN' }));
  const svar = () => somTrine('POST', `/saker/${her}/opplysninger`, { json });
  assert.equal((await svar()).status, 200);
  await benk.iKrokvik(async (tx) => {
    await tx.query(sql`insert into enhet (kode, navn, type) values ('NAV', 'Nav Krokvik', 'NAV')`);
    await tx.query(sql`update sak set enhet = 'NAV', saksbehandler = 'vidar' where id = ${felles}`);
  });
  assert.equal((await svar()).body.code, 'OPPLYSNINGER_I_FLERE_ENHETER');
});

test('the ZIP has it all, with the letters; what is not looked through is named, and left out', async () => {
  const vis = async (filnavn: string): Promise<string> =>
    (
      await somTrine('POST', `/saker/${sakId}/vedlegg`, {
        json: { type: 'ANNET', filnavn, synligForPart: true },
      })
    ).body.vedleggId;
  const vedleggId = await vis('Plantegning.pdf');
  const lastet = await somTrine('PUT', `/saker/${sakId}/vedlegg/${vedleggId}/innhold`, {
    fil: { type: 'application/octet-stream', innhold: PDF },
    versjon: 1,
  });
  assert.equal(lastet.status, 200, JSON.stringify(lastet.body));
  await benk.kontrollert();
  const eget = await vis('Uten innhold.pdf');
  const personId = await personen(SOEKER);
  await benk.iKrokvik((tx) =>
    tx.query(
      sql`update vedlegg set person_id = ${personId}, ansatt = null, synlig_for_part = false where id = ${eget}`,
    ),
  );
  const filer = await pakke(SOEKER);
  const liste = som<{ sti: string; sha256?: string; utelatt?: string }[]>(filer['filer.json']);
  assert.deepEqual(
    liste.map(({ sti, utelatt }) => [sti.split('/')[0], utelatt]),
    [
      ['dokumenter', undefined],
      ['vedlegg', 'IKKE_MOTTATT'],
      ['vedlegg', undefined],
    ],
  );
  const plantegning = liste[2]!;
  assert.match(plantegning.sti, /Plantegning\.pdf$/);
  assert.equal(await sha256(filer[plantegning.sti]!.slice()), plantegning.sha256);
  const brev = filer[liste[0]!.sti]!;
  assert.equal(new TextDecoder().decode(brev.subarray(0, 5)), '%PDF-');
  assert.equal(await sha256(brev.slice()), liste[0]!.sha256);
  assert.deepEqual(Object.keys(filer).sort(), [
    liste[0]!.sti,
    'filer.json',
    'opplysninger.json',
    plantegning.sti,
  ]);
  assert.equal(som<MineOpplysninger>(filer['opplysninger.json']).innbygger?.navn, SOEKER);
});

test('it is logged with its purpose, the person reads it, and others hear of it', async () => {
  await utlever(SOEKER);
  const { body } = await benk.som(innbygger(SOEKER))('GET', '/meg/opplysninger');
  const [siste] = (body as MineOpplysninger).oppslag;
  assert.deepEqual(
    [siste?.operasjon, siste?.formaal, siste?.hjemmel],
    ['utleverOpplysninger', formaal, 'personvernforordningen artikkel 15'],
  );
  const meldt = await look<{ antall: number }>(
    benk.db.admin,
    `select count(*)::integer as antall from hendelse where type = 'no.kobo.sak.opplysninger-utlevert.v1' and ressurs_id = $1`,
    [sakId],
  );
  assert.equal(meldt[0]!.antall, 1);
});

test('nobody else hands out, and of nobody outside the household', async () => {
  for (const login of [petra, anne]) assert.equal((await utlever(SOEKER, benk.som(login))).status, 403);
  await benk.nySak({ voksne: ['MODIG SYKKEL'] });
  assert.deepEqual((await utlever('MODIG SYKKEL')).body.code, 'IKKE_FUNNET');
});

test('a shielded person is handed out by the unit that exists for them', async () => {
  await benk.iKrokvik((tx) =>
    tx.query(sql`update person set gradering = 'FORTROLIG' where navn = ${SOEKER}`),
  );
  assert.equal((await utlever(SOEKER)).status, 404);
  assert.equal((await utlever(SOEKER, benk.som(siri))).status, 200);
});

test('who is disqualified from another case of the person does not hand out half a copy', async () => {
  const annen = await benk.nySak({ voksne: [SOEKER] });
  const svar = await benk.som(vidar)('POST', `/saker/${annen}/inhabilitet`, { json: { grunn: 'SLEKT' } });
  assert.ok(svar.status < 300, JSON.stringify(svar.body));
  assert.equal((await utlever(SOEKER, benk.som(vidar))).body.code, 'INHABIL');
  assert.equal((await utlever(SOEKER)).status, 200);
});
