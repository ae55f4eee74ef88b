import { strToU8, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';

import { UlesbarFil, ulesbar } from './filfeil.ts';
import { grenser } from './grenser.ts';
import type { Arkivfil } from './zip.ts';
import { lesInnhold } from './zip.ts';

/** Excel keeps 15 digits; beyond that the number in the cell is no longer the number that was typed. */
const NOEYAKTIG_TIL = 1e15;

const toSiffer = (tall: number): string => String(tall).padStart(2, '0');

/** A cell as the CSV of the same sheet would have it. */
function celletekst(celle: unknown): string {
  if (celle === null || celle === undefined) return '';
  if (celle instanceof Date)
    return `${toSiffer(celle.getUTCDate())}.${toSiffer(celle.getUTCMonth() + 1)}.${celle.getUTCFullYear()}`;
  if (typeof celle === 'boolean') return celle ? '1' : '0';
  if (typeof celle === 'number')
    return Math.abs(celle) < NOEYAKTIG_TIL ? String(celle).replace('.', ',') : celle.toExponential();
  return String(celle);
}

const VERDI = String.raw`\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
/** The reader knows tags and attributes by what follows the prefix, whatever that is. */
const R = String.raw`(?:[^\s=<>"'/:]*:)?r(?=[\s=])`;
const ANDRE = String.raw`(?:\s+(?!${R})[^\s=<>"'/]+${VERDI}){0,32}`;
/**
 * A row or a cell, and the rest of it with its address where it is written as XML should be. Nothing in it reaches
 * past the next `<`, and an attribute fits in one place only, so the time it takes grows with the file and no faster.
 */
const MERKE = new RegExp(
  String.raw`<(?:[^\s<>/:]*:)?(row|c)(?=[\s<>/])(${ANDRE}(?:\s+${R}(${VERDI})${ANDRE})?\s*/?>)?`,
  'g',
);

/**
 * The reader fills every gap between two cells, so one cell far down or far out would cost gigabytes. The addresses
 * are therefore judged before it sees them.
 */
function sjekkAdresse(merke: string, adresse: string): void {
  const [treff, bokstaver = '', rad = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(adresse) ?? [];
  if (treff === undefined) throw ulesbar('OEDELAGT_XLSX');
  const kolonne = [...bokstaver].reduce((sum, bokstav) => sum * 26 + bokstav.charCodeAt(0) - 64, 0);
  if (kolonne > grenser.kolonner) throw ulesbar('FOR_MANGE_KOLONNER');
  if (merke === 'c' && Number(rad) > grenser.rader + 1) throw ulesbar('FOR_MANGE_RADER');
}

/** The sheet as it may be read. One tag at a time: `replaceAll` would keep what it found of all the cells at once. */
function sjekket(xml: string): string {
  const deler: string[] = [];
  let skrevet = 0;
  for (const { 0: hele, 1: merke, 2: resten, 3: r, index } of xml.matchAll(MERKE)) {
    if (resten === undefined) throw ulesbar('OEDELAGT_XLSX');
    if (r !== undefined) sjekkAdresse(merke!, r.slice(r.search(/["']/) + 1, -1));
    // The reader takes `#REF!` for an empty cell, and the value would be lost without a word; as text it is reported.
    const rettet = hele.replace(/(\st\s*=\s*)["']e["']/, '$1"str"');
    if (rettet === hele) continue;
    deler.push(xml.slice(skrevet, index), rettet);
    skrevet = index + hele.length;
  }
  return skrevet === 0 ? xml : deler.join('') + xml.slice(skrevet);
}

/** A part that holds a sheet is known by its content: a workbook may keep its sheets under any name. */
function trygg(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  if (!xml.includes('sheetData')) return bytes;
  const rettet = sjekket(xml);
  return rettet === xml ? bytes : strToU8(rettet);
}

/**
 * The parts the reader needs, unpacked within limits and packed again without compression. So it never inflates
 * anything itself, and never starts the worker it would use for large parts, which a strict content-security policy
 * forbids.
 */
async function tryggUtgave(filer: readonly Arkivfil[]): Promise<Uint8Array<ArrayBuffer>> {
  const deler = filer.filter(({ navn }) => /\.xml(\.rels)?$/.test(navn));
  if (deler.reduce((sum, { utpakket }) => sum + utpakket, 0) > grenser.utpakketByte)
    throw ulesbar('UTPAKKET_FOR_STOR');
  const innhold: Record<string, Uint8Array> = {};
  for (const { navn, data } of deler) {
    innhold[navn] = trygg(await data());
  }
  return zipSync(innhold, { level: 0 }) as Uint8Array<ArrayBuffer>;
}

/** All rows of the first sheet, as text. */
export async function lesXlsx(bytes: Uint8Array): Promise<string[][]> {
  const filer = lesInnhold(bytes);
  const har = (navn: string) => filer.some((fil) => fil.navn === navn);
  if (!har('xl/workbook.xml')) throw ulesbar(har('mimetype') ? 'OPENDOCUMENT' : 'UKJENT_FILTYPE');
  const utgave = await tryggUtgave(filer);
  try {
    const ark: readonly (readonly unknown[])[] = await readSheet(utgave.buffer, 1, { trim: true });
    return ark.map((rad) => rad.map(celletekst));
  } catch (feil) {
    if (feil instanceof UlesbarFil) throw feil;
    // Whatever the reader stumbles over, the way out for the user is the same: save the workbook again.
    throw ulesbar('OEDELAGT_XLSX');
  }
}
