import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { isSqlError } from '../../db/errors.ts';
import { sql, type Sql } from '../../db/sql.ts';
import { lesPdf } from '../../testing/lesPdf.ts';
import {
  berit,
  fride,
  openSakbenk,
  siri,
  trine,
  type Klient,
  type NySaksvalg,
  type Sakbenk,
} from '../../testing/sakbenk.ts';
import { innbygger, sakMedTilsagn, SOEKER } from '../../testing/tilbudbenk.ts';
import { identFor } from '../../ports/simulering/personer.ts';

let benk: Sakbenk;
let somTrine: Klient;
let somParten: Klient;
before(async () => {
  benk = await openSakbenk();
  somTrine = benk.som(trine);
  somParten = benk.som(innbygger(SOEKER));
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const brevene = async (sakId: string, klient = somTrine) =>
  (await klient('GET', `/saker/${sakId}/dokumenter`)).body.items;
const minePapirer = async (sakId: string, klient = somParten) =>
  (await klient('GET', `/meg/saker/${sakId}/dokumenter`)).body.items;
const tekst = (fil: Uint8Array) => new TextDecoder().decode(fil);

test('a decision is written to the party in the same moment, and both read the same letter', async () => {
  const sakId = await sakMedTilsagn(benk);
  const [brev, ...resten] = await brevene(sakId);
  assert.deepEqual(resten, []);
  const { dokumentId, filer, ...om } = brev;
  assert.deepEqual(om, {
    type: 'VEDTAK',
    tittel: 'Vedtak om kommunal bolig',
    offentligTittel: 'Vedtak i boligsak',
    spraak: 'nb',
    sendt: '2026-11-20T08:14:00.000Z',
    journalposttype: 'U',
    tilgang: { kode: 'UO', hjemmel: 'offentleglova § 13, jf. forvaltningsloven § 13' },
    arkivstatus: 'VENTER',
    ansatt: { ansattId: 'vidar', navn: 'Vidar Vedtak' },
    mottakere: { parten: true, representasjoner: [] },
  });
  const { body: sak } = await somTrine('GET', `/saker/${sakId}`);
  assert.deepEqual(
    filer.map(({ filnavn }: { filnavn: string }) => filnavn),
    ['html', 'pdf'].map((endelse) => `Vedtak om kommunal bolig ${sak.saksnummer}.${endelse}`),
  );

  const [mitt] = await minePapirer(sakId);
  assert.deepEqual(
    [mitt.dokumentId, mitt.tittel, mitt.filer, mitt.aapnet, mitt.arkivstatus],
    [dokumentId, om.tittel, filer, undefined, undefined],
  );
  const html = await somParten('GET', `/meg/dokumenter/${dokumentId}/html`);
  const pdf = await somParten('GET', `/meg/dokumenter/${dokumentId}/pdf`);
  assert.deepEqual(
    [html, pdf].map(({ status, hoder }) => [status, hoder.get('content-type')]),
    [
      [200, 'text/html; charset=utf-8'],
      [200, 'application/pdf'],
    ],
  );
  assert.match(pdf.hoder.get('content-disposition') ?? '', /^attachment; /);
  assert.match(pdf.hoder.get('content-security-policy') ?? '', /sandbox/);
  assert.deepEqual((await somTrine('GET', `/saker/${sakId}/dokumenter/${dokumentId}/pdf`)).body, pdf.body);
  assert.deepEqual((await somTrine('GET', `/saker/${sakId}/dokumenter/${dokumentId}/html`)).body, html.body);
});

test('the letter says what the law demands, in order, and nobody’s identity number', async () => {
  const sakId = await sakMedTilsagn(benk);
  const [{ dokumentId }] = await minePapirer(sakId);
  const { body: fil } = await somParten('GET', `/meg/dokumenter/${dokumentId}/pdf`);
  const pdf = await lesPdf(fil);
  assert.deepEqual(
    pdf.lest.filter(({ rolle }) => rolle.startsWith('H')).map(({ tekst }) => tekst),
    [
      'Vedtak om kommunal bolig',
      'Hva vi har bestemt',
      'Det vi vet om situasjonen din',
      'Reglene vi har brukt',
      'Det vi har lagt vekt på',
      'Du kan klage',
      'Du kan se dokumentene i saken',
      'Du kan få veiledning',
      'Kontakt oss',
      'Hvem som har behandlet saken',
    ],
  );
  const alt = pdf.lest.map(({ tekst }) => tekst).join(' ');
  for (const del of [
    SOEKER,
    'Soverom: 2',
    'Leietid: 3 år',
    'Bor hos venner.',
    'Vedtaket er gjort etter boligsosialloven § 6 og boligsosialloven § 7.',
    'Varig behov.',
    'Fristen er 11. desember 2026.',
    'sender vi klagen til Statsforvalteren',
    'Saksbehandler: Trine Saksbehandler',
    'Ansvarlig for vedtaket: Vidar Vedtak',
  ])
    assert.ok(alt.includes(del), `${del}: ${alt}`);
  assert.deepEqual([pdf.spraak, pdf.info['Title']], ['nb', 'Vedtak om kommunal bolig']);
  const { body: html } = await somParten('GET', `/meg/dokumenter/${dokumentId}/html`);
  for (const sted of [alt, pdf.xmp, JSON.stringify(pdf.info), tekst(fil), tekst(html)])
    assert.ok(!sted.includes(identFor(SOEKER)) && !/\b\d{11}\b/.test(sted.slice(0, 60_000)));
  assert.ok(!alt.includes('Lyngveien'), 'no address is printed');
});

test('the letter is in the language of the application, whole', async () => {
  const nySak = async (valg?: NySaksvalg): Promise<string> => {
    const id = await benk.nySak(valg);
    await benk.iKrokvik((tx) => tx.query(sql`update soeknad set spraak = 'nn' where sak_id = ${id}`));
    return id;
  };
  const sakId = await sakMedTilsagn({ ...benk, nySak });
  const [{ dokumentId, spraak, tittel }] = await minePapirer(sakId);
  assert.deepEqual([spraak, tittel], ['nn', 'Vedtak om kommunal bustad']);
  const html = tekst((await somParten('GET', `/meg/dokumenter/${dokumentId}/html`)).body);
  assert.match(html, /<html lang="nn">/);
  assert.match(html, /Kven som har behandla saka/);
  assert.match(html, /Vedtaket er gjort etter bustadsosiallova § 6/);
  assert.doesNotMatch(html, /bolig\b|ikke|hva|vedtakene/);
});

test('when it was opened first is kept, by the party and not by an employee', async () => {
  const sakId = await sakMedTilsagn(benk);
  const [{ dokumentId }] = await brevene(sakId);
  await somTrine('GET', `/saker/${sakId}/dokumenter/${dokumentId}/pdf`);
  assert.equal((await brevene(sakId))[0].aapnet, undefined);
  benk.klokke = new Date('2026-11-21T10:00:00Z');
  await somParten('GET', `/meg/dokumenter/${dokumentId}/html`);
  benk.klokke = new Date('2026-11-22T10:00:00Z');
  await somParten('GET', `/meg/dokumenter/${dokumentId}/pdf`);
  assert.equal((await brevene(sakId))[0].aapnet, '2026-11-21T10:00:00.000Z');
  benk.klokke = new Date('2026-11-20T08:14:00Z');
});

describe('what is not there', () => {
  let sakId: string;
  let dokumentId: string;
  beforeEach(async () => {
    sakId = await sakMedTilsagn(benk);
    [{ dokumentId }] = await brevene(sakId);
  });
  const stier = () => [
    `/saker/${sakId}/dokumenter`,
    `/saker/${sakId}/dokumenter/${dokumentId}/pdf`,
    `/saker/${sakId}/dokumenter/${dokumentId}/html`,
  ];
  const mine = () => [`/meg/saker/${sakId}/dokumenter`, `/meg/dokumenter/${dokumentId}/pdf`];
  const svar = (klient: Klient, sti: string, valg = {}) =>
    klient('GET', sti, valg).then(({ status }) => status);

  test('for the neighbours, for another party, and in another case', async () => {
    for (const sti of stier()) assert.equal(await svar(benk.som(fride), sti, { kommunenummer: '9902' }), 404);
    for (const sti of mine()) assert.equal(await svar(benk.som(innbygger('MODIG SYKKEL')), sti), 404);
    const annen = await benk.nySak({ voksne: ['MODIG SYKKEL'] });
    assert.equal(await svar(somTrine, `/saker/${annen}/dokumenter/${dokumentId}/pdf`), 404);
  });

  test('for whoever keeps homes, and for a citizen by the employees’ door', async () => {
    for (const sti of stier()) assert.equal(await svar(benk.som(berit), sti), 403);
    for (const sti of stier()) assert.equal(await svar(somParten, sti), 403);
  });

  test('outside the shielded unit once the case is shielded; the party has it as before', async () => {
    await benk.iKrokvik((tx) => tx.query(sql`select skjerm_sak(${sakId})`));
    for (const sti of stier()) {
      assert.equal(await svar(somTrine, sti), 404);
      assert.equal(await svar(benk.som(siri), sti), 200);
    }
    for (const sti of mine()) assert.equal(await svar(somParten, sti), 200);
  });

  test('and what is seen stands in the lookup log', async () => {
    await svar(somTrine, stier()[1]!);
    await svar(somParten, mine()[1]!);
    const linjer = await benk.iKrokvik((tx) =>
      tx.query<{ operasjon: string; ressurs: string }>(
        sql`select operasjon, ressurs from innsynslogg where ressurs_id = ${dokumentId} order by tid, operasjon`,
      ),
    );
    assert.deepEqual(linjer.map(({ operasjon, ressurs }) => [operasjon, ressurs]).sort(), [
      ['lastNedDokumentPdf', 'DOKUMENT'],
      ['lastNedMittDokumentPdf', 'DOKUMENT'],
    ]);
  });
});

test('a document that was sent is rewritten by nobody, and its files neither', async () => {
  await sakMedTilsagn(benk);
  const nektet = (endring: Sql): Promise<void> =>
    assert.rejects(
      benk.iKrokvik((tx) => tx.query(endring)),
      (feil) => isSqlError(feil),
    );
  await nektet(sql`update dokument set tittel = 'Et annet'`);
  await nektet(sql`update dokument set sendt = sendt - interval '1 day'`);
  await nektet(sql`delete from dokument`);
  await nektet(sql`update dokumentfil set antall_byte = 1`);
  await nektet(sql`update dokumentinnhold set kryptert = '\\x00'`);
  await nektet(sql`delete from dokumentinnhold`);
  await benk.iKrokvik((tx) => tx.query(sql`update dokument set arkivstatus = 'SENDT'`));
});

test('what is kept of a letter is sealed', async () => {
  const sakId = await sakMedTilsagn(benk);
  const lagret = await benk.iKrokvik((tx) =>
    tx.query<{ kryptert: Uint8Array }>(sql`select kryptert from dokumentinnhold`),
  );
  assert.equal(lagret.length, 2);
  for (const { kryptert } of lagret) assert.doesNotMatch(tekst(kryptert), /PDF|html|Krokvik/);
  const hendelser = await benk.iKrokvik((tx) =>
    tx.query(sql`select type from hendelse where ressurs_id = ${sakId} and type like '%dokument%'`),
  );
  assert.deepEqual(hendelser, [{ type: 'no.kobo.sak.dokument-sendt.v1' }]);
});
