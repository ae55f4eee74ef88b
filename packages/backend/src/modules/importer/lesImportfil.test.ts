import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { normaliser } from './celler.ts';
import type { Rad } from './index.ts';
import { grenser, kolonnenavn, lesImportfil, skrivCsv, skrivMal, skrivXlsx } from './index.ts';
import { adresse, filkoder, somBytes, somTekst } from '../../testing/importer.ts';

const hode = kolonnenavn.join(';');

async function celler(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const svar = await lesImportfil(bytes);
  assert.ok(svar.ok, JSON.stringify(svar));
  return svar.rader.map((rad) => rad.celler);
}

const iKolonner = (rader: readonly Rad[]) => rader.map((rad) => kolonnenavn.map((navn) => rad[navn] ?? ''));

const vanligRad: Rad = { ...adresse, gatenavn: 'Øvre Blåbærsti', ovriginformasjon: 'Trapp; 5" rist' };

// Both readers trim and join blanks. write-excel-file 4.1.1 keeps its strings in a plain object and writes a broken
// workbook for a cell that says «toString»; no home does.
const tekst = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map(normaliser)
  .filter((t) => !(t in {}));
const vilkaarligRad: fc.Arbitrary<Rad> = fc
  .record({ gatenavn: tekst, ekstrareferanse: tekst, ovriginformasjon: tekst, manedsleie: tekst })
  .map((rad) => ({ kommunenummer: '9901', ...rad }));

test('what is written to CSV is read back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(vilkaarligRad, { minLength: 1, maxLength: 8 }), async (rader) => {
      assert.deepEqual(await celler(skrivCsv(rader)), iKolonner(rader));
    }),
  );
});

test('what is written to a workbook is read back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(vilkaarligRad, { minLength: 1, maxLength: 5 }), async (rader) => {
      assert.deepEqual(await celler(await skrivXlsx(rader)), iKolonner(rader));
    }),
    { numRuns: 25 },
  );
});

test('a file is CSV or workbook by what it holds', async () => {
  const formater = await Promise.all([skrivCsv([adresse]), await skrivXlsx([adresse])].map(lesImportfil));
  assert.deepEqual(
    formater.map((svar) => svar.ok && svar.format),
    ['CSV', 'XLSX'],
  );
});

test('æ, ø and å are read from ISO-8859-1, UTF-8 with and without a mark, and UTF-16', async () => {
  const skrevet = somTekst([vanligRad]);
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(skrevet, (t) => t.charCodeAt(0)).buffer),
  ]);
  const latin1 = skrivCsv([vanligRad]);
  assert.ok(latin1.includes(0xd8), 'Ø is one byte');
  for (const bytes of [latin1, somBytes(skrevet), somBytes(`\ufeff${skrevet}`), utf16])
    assert.deepEqual(await celler(bytes), iKolonner([vanligRad]));
});

test('text outside ISO-8859-1 is written as UTF-8 instead of being lost', async () => {
  const rad = { ...adresse, gatenavn: 'Čáhcegeaidnu' };
  assert.deepEqual(await celler(skrivCsv([rad])), iKolonner([rad]));
});

test('rows keep the number a spreadsheet shows, past blank ones', async () => {
  const svar = await lesImportfil(
    somBytes(`${hode}\n\n9901${';'.repeat(34)}\n${';'.repeat(34)}\n9902${';'.repeat(34)}\n`),
  );
  assert.ok(svar.ok);
  assert.deepEqual(
    svar.rader.map(({ rad }) => rad),
    [3, 5],
  );
});

test('headings may be in capitals and have blank columns after them', async () => {
  assert.equal((await celler(somBytes(`${hode.toUpperCase()};;\n9901${';'.repeat(36)}`))).length, 1);
});

test('a row with too few or too many fields is marked, not guessed at', async () => {
  const svar = await lesImportfil(somBytes(`${hode}\n9901;x\n${'a;'.repeat(36)}b\n`));
  assert.ok(svar.ok);
  assert.deepEqual(
    svar.rader.map(({ antallFelt }) => antallFelt),
    [2, 37],
  );
});

const omKolonner = (gjoer: (navn: string[]) => string[]) =>
  somBytes(`${gjoer([...kolonnenavn]).join(';')}\n9901\n`);
const bytt = (navn: string[], fra: number, til: number): string[] => {
  const [flyttet] = navn.splice(fra, 1);
  navn.splice(til, 0, flyttet ?? '');
  return navn;
};

// prettier-ignore
const avvisninger: [string, () => Uint8Array | Promise<Uint8Array>, string[]][] = [
  ['an empty file', () => new Uint8Array(), ['TOM_FIL']],
  ['blank lines only', () => somBytes('\r\n;;;\r\n'), ['TOM_FIL']],
  ['headings only', () => somBytes(`${hode}\r\n`), ['INGEN_RADER']],
  ['the empty template', () => skrivMal(), ['INGEN_RADER']],
  ['60 MB', () => new Uint8Array(60 * 1024 * 1024), ['FIL_FOR_STOR']],
  ['too many rows', () => somBytes(`${hode}\n${'9901;1/1\n'.repeat(grenser.rader + 1)}`), ['FOR_MANGE_RADER']],
  ['a huge cell', () => somBytes(`${hode}\n9901;${'x'.repeat(grenser.tegnICelle + 1)}\n`), ['CELLE_FOR_STOR']],
  ['commas', () => somBytes(hode.replaceAll(';', ',')), ['FEIL_SKILLETEGN']],
  ['tabs', () => somBytes(hode.replaceAll(';', '\t')), ['FEIL_SKILLETEGN']],
  ['an open quote', () => somBytes(`${hode}\n9901;"1/1\n9901;\n`), ['CSV_ANFOERSELSTEGN']],
  ['no headings', () => somBytes(`9901;118/507\n9901;118/508\n`), ['MANGLER_OVERSKRIFTER']],
  ['a PDF', () => somBytes('%PDF-1.7 …'), ['UKJENT_FILTYPE']],
  ['a web page', () => somBytes('<html><table>'), ['UKJENT_FILTYPE']],
  ['bytes', () => Uint8Array.from({ length: 400 }, (_, i) => i % 7), ['UKJENT_FILTYPE']],
  ['a missing column', () => omKolonner((k) => k.toSpliced(8, 1)), ['postnummer:MANGLER_KOLONNE']],
  ['two missing columns', () => omKolonner((k) => k.slice(0, -2)), ['leieforholdstartdato:MANGLER_KOLONNE', 'leieforholdsluttdato:MANGLER_KOLONNE']],
  ['a moved column', () => omKolonner((k) => bytt(k, 20, 3)), ['malernummervann:FEIL_PLASSERT_KOLONNE']],
  ['a column twice', () => omKolonner((k) => k.toSpliced(5, 0, 'gnrbnr')), ['gnrbnr:DOBBEL_KOLONNE']],
  ['a strange column', () => omKolonner((k) => [...k, 'leverandorboligid']), ['UKJENT_KOLONNE']],
  ['hundreds of columns', () => somBytes(`${hode}${';x'.repeat(200)}`), ['FOR_MANGE_KOLONNER']],
  ['a misspelt column', () => omKolonner((k) => k.with(5, 'gatenamn')), ['UKJENT_KOLONNE', 'gatenavn:MANGLER_KOLONNE']],
];

for (const [hva, lag, ventet] of avvisninger)
  test(`refused as a whole: ${hva}`, async () => {
    assert.deepEqual(await filkoder(await lag()), ventet);
  });

test('60 MB is refused without being read', async () => {
  const enorm = new Proxy(new Uint8Array(60 * 1024 * 1024), {
    get: (bytes, felt) => (felt === 'length' ? bytes.length : assert.fail(`${String(felt)} was read`)),
  });
  assert.deepEqual(await filkoder(enorm), ['FIL_FOR_STOR']);
});

test('a misplaced column is named with where it stands and where it belongs', async () => {
  const svar = await lesImportfil(omKolonner((k) => bytt(k, 20, 3)));
  assert.ok(!svar.ok);
  assert.equal(
    svar.feil[0]?.detalj.nb,
    'Kolonnen malernummervann står som nummer 4, men skal være nummer 21 (U). Flytt den.',
  );
});

test('every refusal has a whole sentence in both standards', async () => {
  for (const [, lag] of avvisninger) {
    const svar = await lesImportfil(await lag());
    assert.ok(!svar.ok);
    for (const { detalj } of svar.feil)
      for (const setning of [detalj.nb, detalj.nn]) assert.match(setning, /^[A-ZÅ][^]*\.$/);
  }
});

test('any bytes give an answer, never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('', 'PK\u0003\u0004', `${hode}\n`),
      async (bytes, start) => {
        await lesImportfil(Uint8Array.from([...somBytes(start), ...bytes]));
      },
    ),
  );
});
