import assert from 'node:assert/strict';
import { test } from 'node:test';

import { strToU8, unzipSync, zipSync } from 'fflate';

import { grenser, kolonnenavn, lesImportfil, skrivXlsx } from './index.ts';
import { adresse, filkoder } from '../../testing/importer.ts';

const utf16 = (tekst: string): number[] => [...tekst].flatMap((tegn) => [tegn.charCodeAt(0), 0]);
const innhold = async () => unzipSync(await skrivXlsx([adresse]));
const ARK = 'xl/worksheets/sheet1.xml';

/** The workbook of one row with its first sheet changed. */
async function medArk(endre: (xml: string) => string): Promise<Uint8Array> {
  const filer = await innhold();
  const arket = filer[ARK];
  assert.ok(arket, Object.keys(filer).join());
  return zipSync({ ...filer, [ARK]: strToU8(endre(new TextDecoder().decode(arket))) });
}

/** Replaces the data row by cells given as XML; `stil` is the style sheet they point into. */
async function medCeller(celler: string, stil?: string): Promise<Uint8Array> {
  const filer = unzipSync(
    await medArk((xml) => xml.replace(/<row r="2".*?<\/row>/s, `<row r="2">${celler}</row>`)),
  );
  return zipSync(stil === undefined ? filer : { ...filer, 'xl/styles.xml': strToU8(stil) });
}

/** The sheet under another name, which the workbook is told. */
async function gjemtArk(celler: string): Promise<Uint8Array> {
  const { [ARK]: ark, ...filer } = unzipSync(await medCeller(celler));
  const RELS = 'xl/_rels/workbook.xml.rels';
  const rels = new TextDecoder().decode(filer[RELS]).replace('worksheets/sheet1.xml', 'tema.xml');
  return zipSync({ ...filer, 'xl/tema.xml': ark ?? new Uint8Array(), [RELS]: strToU8(rels) });
}

async function celle(bytes: Uint8Array, navn: (typeof kolonnenavn)[number]): Promise<string | undefined> {
  const svar = await lesImportfil(bytes);
  assert.ok(svar.ok, JSON.stringify(svar));
  return svar.rader[0]?.celler[kolonnenavn.indexOf(navn)];
}

const datostil =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';

test('cells of every kind become the text the same sheet has as CSV', async () => {
  const tilfeller: [string, (typeof kolonnenavn)[number], string][] = [
    ['<c r="A2"><v>9901</v></c>', 'kommunenummer', '9901'],
    ['<c r="S2"><v>9500</v></c>', 'manedsleie', '9500'],
    ['<c r="S2"><v>9500.5</v></c>', 'manedsleie', '9500,5'],
    ['<c r="S2"><v>1.25E4</v></c>', 'manedsleie', '12500'],
    ['<c r="R2" s="1"><v>45352</v></c>', 'statusdato', '01.03.2024'],
    ['<c r="R2" s="1"><v>45352.75</v></c>', 'statusdato', '01.03.2024'],
    ['<c r="W2" t="b"><v>1</v></c>', 'errullestoltilpasset', '1'],
    ['<c r="W2" t="b"><v>0</v></c>', 'errullestoltilpasset', '0'],
    ['<c r="F2" t="inlineStr"><is><t> Sjøgata </t></is></c>', 'gatenavn', 'Sjøgata'],
    ['<c r="F2" t="str"><f>B1</f><v>Åsen</v></c>', 'gatenavn', 'Åsen'],
    ['<c r="S2" t="e"><v>#REF!</v></c>', 'manedsleie', '#REF!'],
    ['<c r="T2"><v>707057500012345678</v></c>', 'malernummerstrom', '7.070575000123457e+17'],
  ];
  for (const [xml, navn, ventet] of tilfeller)
    assert.equal(await celle(await medCeller(xml, datostil), navn), ventet, xml);
});

test('only the first sheet is read', async () => {
  const svar = await lesImportfil(await skrivXlsx([adresse]));
  assert.ok(svar.ok);
  assert.equal(svar.rader.length, 1);
});

const ole = (...stroemmer: string[]): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array(64).fill(0),
    ...stroemmer.flatMap(utf16),
  ]);

/** A small archive that says of itself what the arguments say. */
async function loegnaktig(felt: number, verdi: number): Promise<Uint8Array> {
  const bytes = await skrivXlsx([adresse]);
  const vis = new DataView(bytes.buffer);
  for (let i = 0; i + 46 < bytes.length; i += 1)
    if (vis.getUint32(i, true) === 0x02014b50) vis.setUint32(i + felt, verdi, true);
  return bytes;
}

// prettier-ignore
const avvisninger: [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
  ['an old .xls', () => ole('Workbook'), 'GAMMELT_EXCEL'],
  ['a workbook with a password', () => ole('EncryptionInfo', 'EncryptedPackage'), 'PASSORDBESKYTTET'],
  ['an encrypted archive', () => loegnaktig(8, 0x00080001), 'PASSORDBESKYTTET'],
  ['OpenDocument', () => zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<x/>') }), 'OPENDOCUMENT'],
  ['a Word document', () => zipSync({ 'word/document.xml': strToU8('<x/>') }), 'UKJENT_FILTYPE'],
  ['half a workbook', async () => (await skrivXlsx([adresse])).slice(0, 3000), 'OEDELAGT_XLSX'],
  ['the four first bytes', () => Uint8Array.of(0x50, 0x4b, 3, 4), 'OEDELAGT_XLSX'],
  ['a workbook without sheets', async () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'OEDELAGT_XLSX'],
  ['broken XML', () => medArk((xml) => xml.slice(0, -400)), 'OEDELAGT_XLSX'],
  ['an empty sheet', () => medArk((xml) => xml.replace(/<row.*<\/row>/s, '')), 'TOM_FIL'],
  ['a promise of gigabytes', () => loegnaktig(24, 3_000_000_000), 'UTPAKKET_FOR_STOR'],
  ['more data than promised', () => loegnaktig(24, 100), 'OEDELAGT_XLSX'],
  ['thousands of parts', () => zipSync(Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`${i}.xml`, new Uint8Array()]))), 'UTPAKKET_FOR_STOR'],
  ['a cell far down', () => medCeller('<c r="A999999"><v>1</v></c>'), 'FOR_MANGE_RADER'],
  ['a cell far out', () => medCeller('<c r="XFD2"><v>1</v></c>'), 'FOR_MANGE_KOLONNER'],
  ['an address in disguise', () => medCeller('<c r="A&#57;99999"><v>1</v></c>'), 'OEDELAGT_XLSX'],
  ['a sheet where no sheet should be', async () => gjemtArk('<c r="A999999"><v>1</v></c>'), 'FOR_MANGE_RADER'],
  ['an address behind a sign that may stand in a value', () => medCeller('<c x=">" r="XFD2"><v>1</v></c>'), 'FOR_MANGE_KOLONNER'],
  ['an address under a prefix', () => medCeller('<a-b:c r="XFD2"><v>1</v></a-b:c>'), 'FOR_MANGE_KOLONNER'],
  ['another address under a prefix', () => medCeller('<c r="A2" b:r="XFD2"><v>1</v></c>'), 'OEDELAGT_XLSX'],
  ['a cell with two addresses', () => medCeller('<c r="A2" r="XFD2"><v>1</v></c>'), 'OEDELAGT_XLSX'],
  // Each of these takes minutes or more where a step looks further than the next tag.
  ['200 000 cells that never end', () => medCeller('<c '.repeat(200_000)), 'OEDELAGT_XLSX'],
  ['200 000 cells that end in nothing', () => medCeller('<c'.repeat(200_000)), 'OEDELAGT_XLSX'],
  ['200 000 spaces in a cell', () => medCeller(`<c${' '.repeat(200_000)}x`), 'OEDELAGT_XLSX'],
  ['200 000 attributes in a cell', () => medCeller(`<c${' a="1"'.repeat(200_000)}`), 'OEDELAGT_XLSX'],
  ['an attribute of a million letters', () => medCeller(`<c ${'r'.repeat(1_000_000)}`), 'OEDELAGT_XLSX'],
  ['a value of a million letters', () => medCeller(`<c r="${'A'.repeat(1_000_000)}"/>`), 'OEDELAGT_XLSX'],
  ['a row out of this world', () => medArk((xml) => xml.replace('<row r="2"', '<row r="99999999"')), 'OEDELAGT_XLSX'],
];

for (const [hva, lag, ventet] of avvisninger)
  test(`refused as a whole: ${hva}`, async () => {
    assert.deepEqual(await filkoder(await lag()), [ventet]);
  });

test('a bomb of a few kilobytes is refused before it is unpacked', async () => {
  const filer = await innhold();
  const bombe = (utpakket: number): Uint8Array => {
    const bytes = zipSync({ ...filer, 'xl/media.xml': new Uint8Array(utpakket) }, { level: 9 });
    assert.ok(bytes.length < 200_000, `${bytes.length}`);
    // Damaged, which is found by whoever unpacks it.
    return bytes.fill(0xff, bytes.length / 2, bytes.length / 2 + 100);
  };
  assert.deepEqual(await filkoder(bombe(grenser.utpakketByte / 2)), ['OEDELAGT_XLSX']);
  assert.deepEqual(await filkoder(bombe(grenser.utpakketByte)), ['UTPAKKET_FOR_STOR']);
});

test('pictures and printer settings cost nothing', async () => {
  const filer = await innhold();
  const svar = await lesImportfil(zipSync({ ...filer, 'xl/media/image1.png': new Uint8Array(1000) }));
  assert.ok(svar.ok);
});
