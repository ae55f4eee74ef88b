import type { Regnearkformat } from '@kobo-bolig/contract';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { csvfil, csvlinje, type Celleverdi } from './csv.ts';
import type { Nedlasting } from './http/handler.ts';

/** A list as people open it in a spreadsheet: its headings are the first line. */
export type Linjer = Iterable<readonly Celleverdi[]>;

const MERKER: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** XML has no way to write these. */
const UTENFOR_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const somXml = (tekst: string): string =>
  tekst
    .replace(UTENFOR_XML, '\ufffd')
    .replaceAll('\r', '&#13;')
    .replaceAll(/[&<>](?!#13;)/g, (tegn) => MERKER[tegn]!);

/** Every text is in a cell of text, and is none the less when somebody goes into it and out again: never a formula. */
function celle(verdi: Celleverdi, sted: string): string {
  if (verdi === null || verdi === '') return '';
  if (typeof verdi === 'number') return `<c r="${sted}"><v>${verdi}</v></c>`;
  if (typeof verdi === 'boolean') return `<c r="${sted}" t="b"><v>${verdi ? 1 : 0}</v></c>`;
  return `<c r="${sted}" s="1" t="inlineStr"><is><t xml:space="preserve">${somXml(verdi)}</t></is></c>`;
}

/** A, B … Z, AA: what a spreadsheet calls its columns. */
const kolonnen = (nummer: number): string =>
  (nummer < 26 ? '' : kolonnen(Math.floor(nummer / 26) - 1)) + String.fromCharCode(65 + (nummer % 26));

const HODE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ARK = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FORHOLD = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook of one sheet is besides the sheet (ECMA-376). Format 49 is text. */
const DELER: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PAKKE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PAKKE}/relationships"><Relationship Id="rId1" Type="${FORHOLD}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${ARK}" xmlns:r="${FORHOLD}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PAKKE}/relationships"><Relationship Id="rId1" Type="${FORHOLD}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${FORHOLD}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${ARK}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** Characters of XML at a time: others get their turn between two. */
const BOLK = 1 << 18;

/** Packed as it is written: never more of the sheet than a piece is held, and the packed file. */
async function xlsxfil(linjer: Linjer): Promise<Uint8Array<ArrayBuffer>> {
  const pakket: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((feil, bit) => {
    if (feil) throw feil;
    pakket.push(bit as Uint8Array<ArrayBuffer>);
  });
  const legg = (navn: string): ZipDeflate => {
    const del = new ZipDeflate(navn, { level: 6 });
    // Nothing of when it was made: the same list is the same file.
    del.mtime = '1980-01-01T00:00:00';
    zip.add(del);
    return del;
  };
  for (const [navn, xml] of Object.entries(DELER)) legg(navn).push(strToU8(HODE + xml), true);
  const ark = legg('xl/worksheets/sheet1.xml');
  let xml = `${HODE}<worksheet xmlns="${ARK}"><sheetData>`;
  let rad = 0;
  for (const linje of linjer) {
    rad += 1;
    xml += `<row r="${rad}">${linje.map((verdi, i) => celle(verdi, kolonnen(i) + String(rad))).join('')}</row>`;
    if (xml.length < BOLK) continue;
    ark.push(strToU8(xml));
    xml = '';
    await new Promise((videre) => setTimeout(videre));
  }
  ark.push(strToU8(`${xml}</sheetData></worksheet>`), true);
  zip.end();
  return new Uint8Array(await new Blob(pakket).arrayBuffer());
}

/** A list as a file to be saved. @param navn without the ending */
export async function regnearkfil(
  format: Regnearkformat | undefined,
  navn: string,
  linjer: Linjer,
): Promise<Nedlasting> {
  if (format === 'XLSX')
    return { filnavn: `${navn}.xlsx`, mediaType: `${TYPE}.sheet`, innhold: await xlsxfil(linjer) };
  return { filnavn: `${navn}.csv`, innhold: csvfil(Array.from(linjer, csvlinje)) };
}
