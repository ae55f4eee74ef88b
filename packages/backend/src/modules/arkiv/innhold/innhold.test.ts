// What an archive has of a case beside its letters: attachments, notes and messages.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Arkivlevering } from '@kobo-bolig/contract';
import { fromBase64 } from '../../../base64.ts';
import { sql } from '../../../db/sql.ts';
import { sha256 } from '../../../hex.ts';
import { createFiksarkiv } from '../../../ports/arkiv/adapter.ts';
import { fiksnavn, type Fiksversjon } from '../../../ports/arkiv/meldingstyper.ts';
import { createArkivsimulator } from '../../../ports/arkiv/simulator.ts';
import { finnBrudd } from '../../../ports/arkiv/struktur.ts';
import { arkivvalg } from '../../../ports/arkiv/valg.ts';
import { barn, lesXml, tekstI } from '../../../ports/arkiv/xml.ts';
import { createDatabaselager } from '../../../ports/fillager/database.ts';
import { EICAR } from '../../../ports/virus/simulator.ts';
import { fiksXsd, xsdkontroll } from '../../../testing/fiksXsd.ts';
import { innstill } from '../../../testing/innstill.ts';
import { lesPdf } from '../../../testing/lesPdf.ts';
import {
  avslaattSak,
  berit,
  fride,
  openSakbenk,
  siri,
  trine,
  type Klient,
  type Sakbenk,
} from '../../../testing/sakbenk.ts';
import { sendSom } from '../../../testing/soekbenk.ts';
import { innbygger, sakMedTilsagn, SOEKER } from '../../../testing/tilbudbenk.ts';
import { eksporterAar } from '../../arkivjournal/eksport.ts';
import { leverEtt, type Arkivvalg } from '../levering.ts';

const PDF = new TextEncoder().encode('%PDF-1.7\nOppsigelse.');
const PNG = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
);
const NOTAT = {
  type: 'SAMTALE',
  tekst: 'Fortalte om naboen.\n\n– kommer igjen fredag',
  hendelsestid: '2026-11-20T07:00:00Z',
};
const fiks = {
  maate: 'FIKS_ARKIV',
  avsenderKontoId: '0f0f0f0f-0000-4000-8000-000000000001',
  mottakerKontoId: '0f0f0f0f-0000-4000-8000-000000000002',
} as const;

let benk: Sakbenk;
let somTrine: Klient;
let somSoeker: Klient;
let arkivet: ReturnType<typeof createArkivsimulator>;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somSoeker = benk.som(innbygger(SOEKER));
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await velg({ maate: 'INNEBYGD', bevaring: { kode: 'B' } });
});
after(() => benk.close());

const velg = (arkiv: object | undefined): Promise<void> =>
  innstill(benk, () => ({ arkiv }) as Parameters<Parameters<typeof innstill>[1]>[0]);
const fillager = () => createDatabaselager(benk.vault);
async function leverAlt(): Promise<void> {
  const innebygd = arkivvalg({ db: benk.db.database, klokke: () => benk.klokke, sidevogn: null });
  const fetch = (request: Request) => arkivet.fetch(request);
  const arkivene: Arkivvalg = (kommunenummer, oppsett) =>
    oppsett.maate === 'FIKS_ARKIV'
      ? createFiksarkiv({ fetch, baseUrl: 'http://sidevogn.test', noekkel: 'x' }, oppsett)
      : innebygd(kommunenummer, oppsett);
  const miljoe = {
    db: benk.db.database,
    fillager: fillager(),
    arkivet: arkivene,
    klokke: () => benk.klokke,
    logg: (linje: object) => benk.logg.push(linje as never),
  };
  while ((await leverEtt(miljoe, '9901')) !== 'INGEN');
}
const leveringer = async (status = 'VENTER', klient = somTrine): Promise<Arkivlevering[]> =>
  (await klient('GET', `/arkivleveringer?arkivstatus=${status}`)).body.items;

const notat = (sakId: string, json: object = NOTAT) =>
  somTrine('POST', `/saker/${sakId}/journalnotater`, { json });
async function vedlegg(sakId: string, innhold: Uint8Array<ArrayBuffer>, klient = somSoeker): Promise<string> {
  const [saker, mine] =
    klient === somSoeker ? ['/meg/saker', '/meg/vedlegg'] : ['/saker', `/saker/${sakId}/vedlegg`];
  const json = { type: 'HELSE', filnavn: 'Erklæring om diagnose' };
  const { vedleggId } = (await klient('POST', `${saker}/${sakId}/vedlegg`, { json })).body;
  const fil = { type: 'application/octet-stream', innhold };
  const { status, body } = await klient('PUT', `${mine}/${vedleggId}/innhold`, { fil, versjon: 1 });
  assert.equal(status, 200, JSON.stringify(body));
  await benk.kontrollert();
  return vedleggId;
}
/** One of each. */
async function fullSak() {
  const sakId = await benk.nySak();
  const journalnotatId = (await notat(sakId)).body.journalnotatId as string;
  await somTrine('POST', `/saker/${sakId}/meldinger`, { json: { tekst: 'Når passer det?' } });
  await somSoeker('POST', `/meg/saker/${sakId}/meldinger`, { json: { tekst: 'På fredag.' } });
  return { sakId, journalnotatId, pdf: await vedlegg(sakId, PDF), png: await vedlegg(sakId, PNG, somTrine) };
}

test('notes, messages both ways and attachments are on their way as they come', async () => {
  const { sakId, pdf, png } = await fullSak();
  const funnet = await leveringer();
  assert.deepEqual(
    funnet.map(({ type, tittel, vedleggId }) => [type, tittel, vedleggId]).sort(),
    [
      ['JOURNALNOTAT', 'Journalnotat', undefined],
      ['MELDING', 'Melding fra parten', undefined],
      ['MELDING', 'Melding til parten', undefined],
      ['VEDLEGG', 'Vedlegg', pdf],
      ['VEDLEGG', 'Vedlegg', png],
    ].sort(),
  );
  assert.ok(funnet.every((en) => en.sakId === sakId));
});

test('a message names what was sent with it, which is a document of its own', async () => {
  const sakId = await benk.nySak();
  const vedleggId = await vedlegg(sakId, PDF);
  const json = { tekst: 'Her er den.', vedlegg: [vedleggId] };
  await somSoeker('POST', `/meg/saker/${sakId}/meldinger`, { json });
  const melding = (await leveringer()).find(({ type }) => type === 'MELDING')!;
  const { body } = await somTrine('GET', `/saker/${sakId}/dokumenter/${melding.dokumentId}/pdf`);
  const lest = (await lesPdf(body)).lest.map(({ tekst }) => tekst).join(' ');
  assert.match(lest, /Vedlegg: Erklæring om diagnose\.pdf/);
});

test('a correction is a document of its own, and says what it puts right', async () => {
  const { sakId, journalnotatId } = await fullSak();
  benk.klokke = new Date('2026-11-21T08:00:00Z');
  const rettet = await somTrine('POST', `/saker/${sakId}/journalnotater/${journalnotatId}/rettinger`, {
    json: { ...NOTAT, tekst: 'Det var en annen nabo.' },
  });
  assert.equal(rettet.status, 201, JSON.stringify(rettet.body));
  const [siste] = (await leveringer()).filter(({ type }) => type === 'JOURNALNOTAT').reverse();
  const { body } = await somTrine('GET', `/saker/${sakId}/dokumenter/${siste!.dokumentId}/pdf`);
  const lest = (await lesPdf(body)).lest.map(({ tekst }) => tekst).join(' ');
  assert.match(lest, /Det var en annen nabo\./);
  assert.match(lest, /Retter notatet fra/);
});

test('what a child means says which child, and how it was heard or that it was not', async () => {
  const sakId = await benk.nySak({ barn: 1 });
  const { medlemmer } = (await somTrine('GET', `/saker/${sakId}`)).body;
  const json = {
    ...NOTAT,
    type: 'BARNETS_SYN',
    tekst: 'Foreldrene ville vente.',
    synligForPart: true,
    hoering: { medlemId: medlemmer[1].medlemId, maate: 'IKKE_HOERT' },
  };
  assert.equal((await notat(sakId, json)).status, 201);
  const [{ dokumentId } = { dokumentId: '' }] = await leveringer();
  const { body } = await somTrine('GET', `/saker/${sakId}/dokumenter/${dokumentId}/pdf`);
  const lest = (await lesPdf(body)).lest.map(({ tekst }) => tekst).join(' ');
  for (const del of ['Barnet: Barn 1, 14. mars 2017', 'Hvordan barnet ble hørt: Ikke hørt'])
    assert.ok(lest.includes(del), lest);
});

test('a complaint is one, as it was written', async () => {
  const sakId = await avslaattSak(benk);
  const json = { grunn: 'Dere har glemt barna.', oensketEndring: 'Se på det igjen.' };
  const vedtakId = (await somTrine('GET', `/saker/${sakId}/vedtak`)).body.vedtakId;
  const klaget = await somSoeker('POST', `/meg/saker/${sakId}/klager`, { json: { ...json, vedtakId } });
  assert.equal(klaget.status, 201, JSON.stringify(klaget.body));
  const [klagen] = (await leveringer()).filter(({ type }) => type === 'KLAGE');
  const { body } = await somTrine('GET', `/saker/${sakId}/dokumenter/${klagen!.dokumentId}/pdf`);
  const lest = (await lesPdf(body)).lest.map(({ tekst }) => tekst).join(' ');
  for (const del of [...Object.values(json), SOEKER, 'Klage på vedtak']) assert.ok(lest.includes(del), del);
});

test('what the party says to a warning is one', async () => {
  const sakId = await sakMedTilsagn(benk);
  const { versjon } = (await somTrine('GET', `/saker/${sakId}`)).body;
  const varsel = await somTrine('POST', `/saker/${sakId}/forhaandsvarsler`, {
    json: { grunn: 'Du eier nå en bolig.', frist: '2026-12-11' },
    versjon,
  });
  assert.equal(varsel.status, 201, JSON.stringify(varsel.body));
  const sti = `/meg/saker/${sakId}/forhaandsvarsler/${varsel.body.forhaandsvarselId}/uttalelse`;
  const svar = await somSoeker('POST', sti, {
    json: { tekst: 'Den er leid ut.' },
    versjon: varsel.body.versjon,
  });
  assert.ok(svar.status < 300, JSON.stringify(svar.body));
  const [uttalelsen] = (await leveringer()).filter(({ type }) => type === 'UTTALELSE');
  const { body } = await somTrine('GET', `/saker/${sakId}/dokumenter/${uttalelsen!.dokumentId}/pdf`);
  const lest = (await lesPdf(body)).lest.map(({ tekst }) => tekst).join(' ');
  for (const del of ['Den er leid ut.', SOEKER, 'Svar på forhåndsvarsel']) assert.ok(lest.includes(del), del);
});

for (const versjon of ['V1', 'V2'] as const)
  test(`Fiks Arkiv ${versjon}: each is a message the schema takes, with the file it is`, async () => {
    arkivet = createArkivsimulator({
      baseUrl: 'http://sidevogn.test',
      noekkel: 'x',
      kontoer: [{ ...fiks, versjon }],
      naa: () => benk.klokke,
    });
    await velg({ ...fiks, versjon });
    const { pdf, png } = await fullSak();
    await leverAlt();
    assert.equal((await leveringer('ARKIVERT')).length, 5);
    const xsder = fiksXsd();
    const gyldig = xsder && (await xsdkontroll(xsder));
    const meldinger = arkivet.mottatt.map(({ xml, filer }) => {
      assert.deepEqual(finnBrudd(lesXml(xml), 'arkivmelding', versjon), []);
      if (gyldig) assert.equal(gyldig(fiksnavn[versjon as Fiksversjon].opprett, versjon, xml), true);
      const post = barn(lesXml(xml), 'registrering');
      const objekt = barn(barn(post, 'dokumentbeskrivelse'), 'dokumentobjekt');
      return {
        type: tekstI(barn(post, 'journalposttype'), 'kode'),
        variant: tekstI(barn(objekt, 'variantformat'), 'kode'),
        fil: tekstI(objekt, 'referanseDokumentfil')!,
        innhold: filer.get(tekstI(objekt, 'referanseDokumentfil')!)!,
        xml,
      };
    });
    assert.deepEqual(meldinger.map(({ type, variant, fil }) => `${type} ${variant} ${fil}`).sort(), [
      'I A dokument-1.pdf',
      'I P dokument-1.pdf',
      'U A dokument-1.pdf',
      'X A dokument-1.pdf',
      'X P dokument-1.png',
    ]);
    // Nothing anybody typed is a title, or a name of a file.
    for (const { xml } of meldinger) assert.ok(!/diagnose|HELSE|Helse|naboen/.test(xml));
    const summer = await Promise.all(
      meldinger.map(({ innhold }) => sha256(innhold as Uint8Array<ArrayBuffer>)),
    );
    const sendte = await benk.iKrokvik((tx) =>
      tx.query<{ sha256: string }>(sql`select sha256 from vedlegg where id = any(${[pdf, png]}::uuid[])`),
    );
    for (const { sha256: sum } of sendte) assert.ok(summer.includes(sum));
    const notatet = meldinger.find(({ fil, type }) => type === 'X' && fil.endsWith('.pdf'))!;
    const lest = (await lesPdf(notatet.innhold as Uint8Array)).lest.map(({ tekst }) => tekst).join(' ');
    for (const del of ['Fortalte om naboen.', 'kommer igjen fredag', 'Trine Saksbehandler', 'Samtale'])
      assert.ok(lest.includes(del), del);
  });

test('the built-in archive journals each, and hands over a year of them', async () => {
  await fullSak();
  await leverAlt();
  const linjer = (await somTrine('GET', '/arkivjournal?aar=2026')).body.items;
  assert.deepEqual(linjer.map(({ offentligTittel }: { offentligTittel: string }) => offentligTittel).sort(), [
    'Melding i boligsak',
    'Melding i boligsak',
    'Notat i boligsak',
    'Vedlegg i boligsak',
    'Vedlegg i boligsak',
  ]);
  const filer: string[] = [];
  const eksport = eksporterAar({ db: benk.db.database, fillager: fillager(), kommunenummer: '9901' }, 2026);
  for (;;) {
    const { value, done } = await eksport.next();
    if (done) {
      assert.deepEqual(value, []);
      break;
    }
    filer.push(value.sti.replace(/^2026\/0+\d\//, ''));
  }
  assert.equal(filer.filter((sti) => sti === 'arkivmelding.xml').length, 5);
  assert.deepEqual(filer.filter((sti) => sti.startsWith('dokument')).sort(), [
    ...Array<string>(4).fill('dokument-1.pdf'),
    'dokument-1.png',
  ]);
});

test('filed by hand: the sheet and the file say the same, whenever they are fetched', async () => {
  await velg({ maate: 'MANUELT' });
  const { sakId } = await fullSak();
  for (const { dokumentId, type } of await leveringer()) {
    const sti = `/saker/${sakId}/dokumenter/${dokumentId}`;
    const skjema = await somTrine('GET', `${sti}/arkivskjema`);
    assert.equal(skjema.status, 200, JSON.stringify(skjema.body));
    const pdf = await somTrine('GET', `${sti}/pdf`);
    // An attachment is downloaded where attachments are.
    assert.equal(pdf.status, type === 'VEDLEGG' ? 404 : 200);
    if (type === 'VEDLEGG') continue;
    assert.deepEqual((await somTrine('GET', `${sti}/pdf`)).body, pdf.body, 'made once');
    const lest = (await lesPdf(skjema.body)).lest.map(({ tekst }) => tekst.replaceAll(' ', '')).join('');
    assert.ok(lest.includes(await sha256(pdf.body)), lest);
  }
});

describe('what is not sent there', () => {
  test('anything, from a municipality that has not said how it archives', async () => {
    await velg(undefined);
    await fullSak();
    assert.deepEqual(await leveringer(), []);
  });

  test('what has a virus in it, or came to nothing', async () => {
    const sakId = await benk.nySak();
    await vedlegg(sakId, new TextEncoder().encode(`%PDF-1.7 ${EICAR}`));
    await somSoeker('POST', `/meg/saker/${sakId}/vedlegg`, { json: { type: 'ANNET', filnavn: 'Tomt' } });
    assert.deepEqual(await leveringer(), []);
  });

  test('what is added to a draft, until it is sent: then once', async () => {
    const { body: person } = await somSoeker('GET', '/meg/innbygger');
    const sendt = await sendSom(benk, SOEKER, person, {}, async (soeknadId) => {
      const json = { type: 'ANNET', filnavn: 'Brev' };
      const { vedleggId } = (await somSoeker('POST', `/soeknader/${soeknadId}/vedlegg`, { json })).body;
      const fil = { type: 'application/octet-stream', innhold: PDF };
      await somSoeker('PUT', `/meg/vedlegg/${vedleggId}/innhold`, { fil, versjon: 1 });
      await benk.kontrollert();
      assert.deepEqual(await leveringer(), []);
    });
    assert.ok(sendt.status < 300, JSON.stringify(sendt.body));
    assert.deepEqual((await leveringer()).map(({ type }) => type).sort(), ['KVITTERING', 'VEDLEGG']);
  });
});

test('none of it is a letter: to nobody’s list of documents, and no citizen’s to open', async () => {
  const { sakId } = await fullSak();
  assert.deepEqual((await somTrine('GET', `/saker/${sakId}/dokumenter`)).body.items, []);
  assert.deepEqual((await somSoeker('GET', `/meg/saker/${sakId}/dokumenter`)).body.items, []);
  await leverAlt();
  for (const { dokumentId } of await leveringer('ARKIVERT'))
    for (const format of ['pdf', 'html'])
      assert.equal((await somSoeker('GET', `/meg/dokumenter/${dokumentId}/${format}`)).status, 404);
});

test('of a shielded case it is the shielded unit’s alone, and of another municipality nobody’s', async () => {
  const { sakId } = await fullSak();
  const [{ dokumentId } = { dokumentId: '' }] = await leveringer();
  const sti = `/saker/${sakId}/dokumenter/${dokumentId}/arkivlevering`;
  assert.equal((await benk.som(fride)('GET', sti, { kommunenummer: '9902' })).status, 404);
  assert.equal((await benk.som(berit)('GET', sti)).status, 403);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
  assert.equal((await somTrine('GET', sti)).status, 404);
  assert.deepEqual(await leveringer(), []);
  const hosSiri = await leveringer('VENTER', benk.som(siri));
  assert.equal(hosSiri.length, 5);
  // A file is made when it is first asked for. That another of the case is protected is not on what the party may be given.
  const [foer, etter] = hosSiri.filter(({ type }) => type === 'MELDING');
  const foerst = async (levering: Arkivlevering | undefined) => {
    const { body } = await benk.som(siri)('GET', `/saker/${sakId}/dokumenter/${levering?.dokumentId}/pdf`);
    return (await lesPdf(body)).lest[0]?.tekst;
  };
  assert.equal(await foerst(foer), 'Krokvik');
  await benk.iKrokvik((tx) =>
    tx.query(sql`update person set gradering = 'FORTROLIG' where navn = ${SOEKER}`),
  );
  assert.equal(await foerst(etter), 'Skjermet sak: behandles av færre personer');
});
