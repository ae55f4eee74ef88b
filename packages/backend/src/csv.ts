/** Files people open in a spreadsheet. The import writes its own: its cells are read back as they were given. */

export type Celleverdi = string | number | boolean | null;

/**
 * A text no spreadsheet takes for a formula: one that begins as one stands behind an apostrophe. So does one that begins
 * as if it had been put there already, and whoever reads the file takes away one apostrophe before `=`, `+`, `-`, `@`,
 * tab or return, or before more of its kind, to have the text as it was.
 */
export const uskadelig = (tekst: string): string => tekst.replace(/^(?='*[=+\-@\t\r])/, "'");

const celle = (verdi: Celleverdi): string =>
  `"${(typeof verdi === 'string' ? uskadelig(verdi) : String(verdi ?? '')).replaceAll('"', '""')}"`;

/** A line with its end (RFC 4180), `;` between cells and every cell in quotes. */
export const csvlinje = (celler: readonly Celleverdi[]): string => `${celler.map(celle).join(';')}\r\n`;

/** The lines as a file, with a byte order mark, so that a spreadsheet reads its letters. */
export const csvfil = (linjer: readonly string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`\ufeff${linjer.join('')}`);
