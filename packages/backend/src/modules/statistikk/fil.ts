import type { Statistikkhode, Statistikktabell, Tekst } from '@kobo-bolig/contract';
import { csvlinje } from '../../csv.ts';
import { tekst, type Spraak } from '../../http/problem.ts';

/** Stands first in every copy that has all figures in it. */
export const IKKE_FOR_PUBLISERING = tekst('Ikke for publisering', 'Ikkje for publisering');

const kolonner: readonly Tekst[] = [
  tekst('Tabell', 'Tabell'),
  tekst('Rad', 'Rad'),
  tekst('Kolonne', 'Kolonne'),
  tekst('Antall', 'Tal'),
  tekst('Celle', 'Celle'),
];

/** A line for each cell, as it is printed: what is hidden in the report is hidden in the file. */
export function skrivStatistikkfil(
  { aar, referansedato }: Pick<Statistikkhode, 'aar' | 'referansedato'>,
  tabeller: readonly Statistikktabell[],
  spraak: Spraak,
  merke: Tekst | null,
): { filnavn: string; innhold: Uint8Array<ArrayBuffer> } {
  const linjer = tabeller.flatMap(({ navn, linjer: rader }) =>
    rader.flatMap((rad) =>
      rad.celler.map((celle) =>
        csvlinje([
          navn[spraak],
          rad.navn[spraak],
          celle.navn[spraak],
          celle.antall ?? celle.vist,
          celle.celle,
        ]),
      ),
    ),
  );
  const hode = merke === null ? [] : [csvlinje([merke[spraak]])];
  const text = [...hode, csvlinje(kolonner.map((kolonne) => kolonne[spraak])), ...linjer].join('');
  return {
    filnavn: `statistikk-${merke === null ? '' : 'intern-'}${String(aar)}-${referansedato}.csv`,
    innhold: new TextEncoder().encode(text),
  };
}
