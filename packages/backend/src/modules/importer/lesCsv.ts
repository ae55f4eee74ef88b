// The browser build of csv-parse is the one that runs in Node and in a Web Worker alike.
import { CsvError, parse } from 'csv-parse/browser/esm/sync';

import { ulesbar } from './filfeil.ts';
import { grenser } from './grenser.ts';
import { fremmedSkilletegn } from './hode.ts';

const BOM: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Bytes to text. A byte order mark decides; otherwise what is valid UTF-8 is UTF-8, since æ, ø and å in ISO-8859-1
 * practically never are. Everything else is read as windows-1252, which is ISO-8859-1 with quotes and dashes added.
 */
export function dekod(bytes: Uint8Array): string {
  const merke = BOM.find(([, tegn]) => tegn.every((byte, i) => bytes[i] === byte));
  if (merke) return new TextDecoder(merke[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** All lines of the file as rows of fields; blank lines are rows of one empty field. */
export function lesCsv(bytes: Uint8Array): string[][] {
  const tekst = dekod(bytes);
  if (tekst.includes('\0')) throw ulesbar('UKJENT_FILTYPE');
  const foersteLinje = /^[^\r\n]*/.exec(tekst)?.[0] ?? '';
  const tegn = fremmedSkilletegn(foersteLinje);
  if (tegn !== undefined) throw ulesbar('FEIL_SKILLETEGN', { tegn });
  try {
    return parse(tekst, {
      delimiter: ';',
      relax_column_count: true,
      // A lone quote inside a text («5" rør») is a quote, not the start of a quoted field.
      relax_quotes: true,
      // One row past the limit is enough to know; the header is a row too.
      to: grenser.rader + 2,
    });
  } catch (feil) {
    if (feil instanceof CsvError) throw ulesbar('CSV_ANFOERSELSTEGN', { rad: linjenummer(feil) });
    throw feil;
  }
}

const linjenummer = (feil: CsvError): number => Number((feil as { lines?: unknown }).lines ?? 1);
