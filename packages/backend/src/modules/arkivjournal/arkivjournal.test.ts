import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from '../../db/sql.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { arkivvalg } from '../../ports/arkiv/valg.ts';
import { createDatabaselager } from '../../ports/fillager/database.ts';
import { innstill } from '../../testing/innstill.ts';
import { berit, fride, openSakbenk, siri, trine, type Sakbenk } from '../../testing/sakbenk.ts';
import { sha256 } from '../../hex.ts';
import { finnBrudd } from '../../ports/arkiv/struktur.ts';
import { lesXml } from '../../ports/arkiv/xml.ts';
import { leverEtt } from '../arkiv/levering.ts';
import { eksporterAar } from './eksport.ts';
import { sendDokument } from '../dokument/service.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(async () => {
  await benk.fyll();
  benk.klokke = new Date('2026-11-20T08:14:00Z');
  await velg({ kode: 'B' });
});
after(() => benk.close());

const velg = (bevaring: { kode: 'B' } | { kode: 'K'; aar: number }): Promise<void> =>
  innstill(benk, () => ({ arkiv: { maate: 'INNEBYGD', bevaring } }));
const fillager = () => createDatabaselager(benk.vault);
const lever = () =>
  leverEtt(
    {
      db: benk.db.database,
      fillager: fillager(),
      arkivet: arkivvalg({ db: benk.db.database, klokke: () => benk.klokke, sidevogn: null }),
      klokke: () => benk.klokke,
      logg: (linje) => benk.logg.push(linje),
    },
    '9901',
  );

const kontekst = () => ({
  kommunenummer: '9901',
  aktoer: 'system:test',
  roller: [],
  skjermet: true,
  tid: benk.klokke.toISOString(),
});
/** A letter in a case, archived. */
async function arkivert(sakId: string): Promise<string> {
  const dokumentId = await benk.db.database.withTenant(kontekst(), 'skriv', async (tx) => {
    const { soekerId } = await tx.one<{ soekerId: string }>(
      sql`select soeker_id from sak where id = ${sakId}`,
    );
    return sendDokument(
      tx,
      { kommunenummer: '9901', fillager: fillager(), naa: benk.klokke, nyId: uuidv7 },
      {
        sakId,
        type: 'FORELOEPIG_SVAR',
        til: { mottakerId: soekerId, mottakere: { parten: true, representasjoner: [] } },
        brev: {
          spraak: 'nb',
          tittel: 'Det tar tid for HESTEDROSJE',
          avsender: 'Krokvik kommune',
          mottaker: [],
          hode: [],
          deler: [{ type: 'AVSNITT', tekst: 'Vi svarer senere.' }],
          malversjon: 1,
          laget: benk.klokke,
        },
      },
    );
  });
  await lever();
  return dokumentId;
}
const journalen = async (aar = 2026, som = trine) =>
  (await benk.som(som)('GET', `/arkivjournal?aar=${aar}`)).body.items;
const kontroll = async (aar = 2026) =>
  (await benk.som(trine)('GET', `/arkivjournal/kontroll?aar=${aar}`)).body;

test('every document gets the next number of the year, and is archived with it', async () => {
  const sakId = await benk.nySak();
  const [en, to] = [await arkivert(sakId), await arkivert(sakId)];
  benk.klokke = new Date('2026-12-31T23:30:00Z');
  // It is the new year in Norway.
  const tre = await arkivert(sakId);
  const numre = await Promise.all(
    [en, to, tre].map(async (id) => {
      const { body } = await benk.som(trine)('GET', `/saker/${sakId}/dokumenter/${id}/arkivlevering`);
      return [body.arkivstatus, body.plassering.journalnummer];
    }),
  );
  assert.deepEqual(numre, [
    ['ARKIVERT', '2026/1'],
    ['ARKIVERT', '2026/2'],
    ['ARKIVERT', '2027/1'],
  ]);
  assert.deepEqual(await kontroll(2026), {
    aar: 2026,
    antall: 2,
    hel: true,
    kjede: (await journalen(2026)).at(-1).kjede,
  });
  const neste = await kontroll(2027);
  assert.deepEqual([neste.hel, neste.antall], [true, 1]);
  const { antall, hel } = await kontroll(2025);
  assert.deepEqual([antall, hel], [0, true]);
});

test('the journal names nobody, and shows no line of a case its reader does not see', async () => {
  await innstill(benk, () => ({ saksinnsyn: 'KOMMUNEN' }));
  const [aapen, skjermet] = [await benk.nySak(), await benk.nySak({ voksne: ['MODIG SYKKEL'] })];
  await arkivert(aapen);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${skjermet})`));
  const dokumentId = await arkivert(skjermet);
  const linjer = await journalen(2026, siri);
  assert.deepEqual(
    linjer.map(({ journalnummer, offentligTittel }: Record<string, string>) => [
      journalnummer,
      offentligTittel,
    ]),
    [
      ['2026/1', 'Foreløpig svar i boligsak'],
      ['2026/2', 'Foreløpig svar i boligsak'],
    ],
  );
  const tekst = JSON.stringify(linjer);
  for (const hemmelig of ['HESTEDROSJE', 'SYKKEL', aapen, skjermet, dokumentId])
    assert.ok(!tekst.includes(hemmelig), hemmelig);
  assert.deepEqual(await journalen(2026, trine), linjer.slice(0, 1));
  const { antall, hel } = await kontroll();
  assert.deepEqual([antall, hel], [2, true]);
  const sti = `/saker/${skjermet}/dokumenter/${dokumentId}/arkivlevering`;
  assert.equal((await benk.som(siri)('GET', sti)).body.plassering.journalnummer, '2026/2');
  assert.equal((await benk.som(trine)('GET', sti)).status, 404);
});

test('how long it is kept stands in the line, as the municipality had decided then', async () => {
  const sakId = await benk.nySak();
  await arkivert(sakId);
  await velg({ kode: 'K', aar: 10 });
  await arkivert(sakId);
  assert.deepEqual(
    (await journalen()).map(({ kassasjon, bevaringstid }: Record<string, unknown>) => [
      kassasjon,
      bevaringstid,
    ]),
    [
      ['B', undefined],
      ['K', 10],
    ],
  );
});

test('a document is journaled once, however often it is handed over', async () => {
  const sakId = await benk.nySak();
  const dokumentId = await arkivert(sakId);
  const arkiv = arkivvalg({ db: benk.db.database, klokke: () => benk.klokke, sidevogn: null })('9901', {
    maate: 'INNEBYGD',
    bevaring: { kode: 'B' },
  })!;
  const [linje] = await journalen();
  const fil = {
    filnavn: 'a.pdf',
    mediaType: 'application/pdf',
    variant: 'A' as const,
    innhold: new Uint8Array(1),
    sha256: linje.sha256,
  };
  const sak = { sakId, saksnummer: '2026-00001', tittel: '', offentligTittel: '', dato: '', enhet: '' };
  const igjen = await arkiv.arkiver(
    {
      dokumentId,
      sak: { ...sak, saksbehandler: null, arkivdel: null, mappetype: null, mappe: null },
      part: '',
      tittel: '',
      offentligTittel: '',
      journalposttype: 'U',
      dokumenttype: { kode: '', beskrivelse: '' },
      tid: '',
      motpart: null,
      tilgang: { kode: '', hjemmel: '' },
      klassering: null,
      filer: [fil],
    },
    uuidv7(),
  );
  assert.ok(igjen.utfall === 'ARKIVERT');
  assert.equal(igjen.kvittering.journalnummer, '2026/1');
  assert.equal((await journalen()).length, 1);
});

test('nobody changes, takes away or empties the journal; who can by force is found out', async () => {
  const sakId = await benk.nySak();
  for (let i = 0; i < 3; i++) await arkivert(sakId);
  const { admin } = benk.db;
  for (const setning of [
    `update arkivjournal set offentlig_tittel = 'Annet' where nummer = 2`,
    'truncate arkivjournal',
  ])
    await assert.rejects(
      admin.transaction({ script: 'begin' }, (tilkobling) => tilkobling.script(setning)),
      { constraint: 'arkivjournal_endres_ikke' },
      setning,
    );
  await assert.rejects(
    benk.iKrokvik((tx) => tx.query(sql`delete from arkivjournal`)),
    { code: '42501' },
  );
  await admin.transaction({ script: 'begin' }, (tilkobling) =>
    tilkobling.script('set local role kobo_owner; delete from arkivjournal'),
  );
  const hel = await kontroll();
  assert.deepEqual([hel.antall, hel.hel], [3, true]);
  await admin.transaction({ script: 'begin' }, (tilkobling) =>
    tilkobling.script(
      `set local session_replication_role = replica; update arkivjournal set offentlig_tittel = 'Annet' where nummer = 2`,
    ),
  );
  assert.deepEqual(await kontroll(), { aar: 2026, antall: 1, hel: false, brudd: '2026/2' });
  await admin.transaction({ script: 'begin' }, (tilkobling) =>
    tilkobling.script('delete from arkivjournal where nummer = 1'),
  );
  assert.deepEqual(await kontroll(), { aar: 2026, antall: 0, hel: false, brudd: '2026/1' });
});

test('a year is handed over file by file: what was sent, what it is, and the journal to hold it against', async () => {
  await innstill(benk, () => ({ saksinnsyn: 'KOMMUNEN' }));
  const sakId = await benk.nySak();
  const skjermet = await benk.nySak({ voksne: ['MODIG SYKKEL'] });
  await arkivert(sakId);
  await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${skjermet})`));
  const siste = await arkivert(skjermet);
  const eksport = async () => {
    const filer = new Map<string, Uint8Array<ArrayBuffer>>();
    const stroem = eksporterAar({ db: benk.db.database, fillager: fillager(), kommunenummer: '9901' }, 2026);
    let neste = await stroem.next();
    for (; !neste.done; neste = await stroem.next()) filer.set(neste.value.sti, neste.value.innhold);
    return { filer, avvik: neste.value };
  };
  const { filer, avvik } = await eksport();
  assert.deepEqual(avvik, []);
  const tekst = (sti: string): string => new TextDecoder().decode(filer.get(sti));
  assert.deepEqual(
    [...filer.keys()],
    [
      '2026/000001/arkivmelding.xml',
      '2026/000001/dokument-1.pdf',
      '2026/000002/arkivmelding.xml',
      '2026/000002/dokument-1.pdf',
      '2026/journal.csv',
    ],
  );
  const linjer = await journalen(2026, siri);
  for (const [i, nummer] of ['000001', '000002'].entries()) {
    assert.deepEqual(finnBrudd(lesXml(tekst(`2026/${nummer}/arkivmelding.xml`)), 'arkivmelding', 'V1'), []);
    assert.equal(await sha256(filer.get(`2026/${nummer}/dokument-1.pdf`)!), linjer[i].sha256);
  }
  // The chain is followed from what was handed over alone.
  const rader = tekst('2026/journal.csv').trim().split('\r\n').slice(1);
  let forrige = '0'.repeat(64);
  for (const rad of rader) {
    const celler = rad.slice(1, -1).split('";"');
    const kjede = celler.pop();
    assert.equal(celler.at(-1), forrige);
    assert.equal(await sha256(new TextEncoder().encode(celler.join('\n'))), kjede);
    forrige = kjede!;
  }
  assert.equal(rader.length, 2);

  await benk.db.admin.transaction({ script: 'begin' }, (tilkobling) =>
    tilkobling.script(`set local session_replication_role = replica;
      delete from dokumentinnhold where fil_id in (select id from dokumentfil where dokument_id = '${siste}')`),
  );
  assert.deepEqual((await eksport()).avvik, ['2026/2']);
});

test('the journal is for those who handle cases, each municipality’s its own', async () => {
  await arkivert(await benk.nySak());
  assert.equal((await benk.som(berit)('GET', '/arkivjournal?aar=2026')).status, 403);
  const nabo = await benk.som(fride)('GET', '/arkivjournal?aar=2026', { kommunenummer: '9902' });
  assert.deepEqual(nabo.body.items, []);
  assert.equal((await benk.som(trine)('GET', '/arkivjournal')).status, 400);
});
