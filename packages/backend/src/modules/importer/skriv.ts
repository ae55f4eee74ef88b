import writeXlsxFile from 'write-excel-file/universal';

import type { Rad } from './kolonner.ts';
import { kolonnenavn, kolonner } from './kolonner.ts';

/**
 * Writes import files: what the demo municipality is filled from, what tests read back, and the empty template a
 * municipality starts from. Values are written as given, so that files with errors can be written too.
 */
const linje = (felt: readonly string[]): string =>
  felt.map((tekst) => (/[";\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst)).join(';');

const ONE_BYTE = /^[\u0000-\u007f\u00a0-\u00ff]*$/; // eslint-disable-line no-control-regex -- ISO-8859-1 begins at 0; a tab and a line break are in it

function somLatin1(tekst: string): Uint8Array<ArrayBuffer> | undefined {
  if (!ONE_BYTE.test(tekst)) return undefined;
  const bytes = Uint8Array.from(tekst, (tegn) => tegn.charCodeAt(0));
  if (!/[\u0080-\u00ff]/.test(tekst)) return bytes;
  // «Ã¥» in ISO-8859-1 is «å» in UTF-8: such a text would be read back as another.
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return bytes;
  }
}

/** `;`-separated with CRLF, in ISO-8859-1 as Kobo's import has it; UTF-8 with a byte order mark where that cannot hold the text. */
export function skrivCsv(rader: readonly Rad[]): Uint8Array<ArrayBuffer> {
  const linjer = [kolonnenavn, ...rader.map((rad) => kolonnenavn.map((navn) => rad[navn] ?? ''))].map(linje);
  const tekst = `${linjer.join('\r\n')}\r\n`;
  return somLatin1(tekst) ?? new TextEncoder().encode(`\ufeff${tekst}`).slice();
}

const bredde = (navn: string): number => Math.max(navn.length + 2, 12);

/** A workbook with the same rows. All cells are text, so that nothing is rounded, dated or stripped of zeros. */
export async function skrivXlsx(rader: readonly Rad[]): Promise<Uint8Array<ArrayBuffer>> {
  const data = [
    kolonnenavn.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rader.map((rad) =>
      kolonnenavn.map((navn) => {
        const value = rad[navn];
        return value ? { value, type: String, format: '@' } : null;
      }),
    ),
  ];
  const veiledning = [
    ['Kolonne', 'Må fylles ut', 'Hva', 'Regel', 'Eksempel'],
    ...kolonner.map(({ navn, paakrevd, forklaring, krav, eksempel }) => [
      navn,
      paakrevd ? 'Ja' : '',
      forklaring.nb,
      `${navn} ${krav.nb}`,
      eksempel,
    ]),
  ].map((rad) => rad.map((value) => (value ? { value, type: String } : null)));
  const bok = writeXlsxFile([
    { sheet: 'Boliger', data, columns: kolonnenavn.map((navn) => ({ width: bredde(navn) })) },
    { sheet: 'Veiledning', data: veiledning, columns: [32, 14, 60, 80, 24].map((width) => ({ width })) },
  ]);
  return new Uint8Array(await (await bok.toBlob()).arrayBuffer());
}

/** An empty import file with the headings and a sheet that explains the columns. */
export const skrivMal = (): Promise<Uint8Array<ArrayBuffer>> => skrivXlsx([]);
