import type { Regnearkformat, Statistikkhode, Statistikktabell, Tekst } from '@kobo-bolig/contract';
import type { Nedlasting } from '../../http/handler.ts';
import { tekst, type Spraak } from '../../http/problem.ts';
import { regnearkfil } from '../../regneark.ts';

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
  format: Regnearkformat | undefined,
): Promise<Nedlasting> {
  const linjer = tabeller.flatMap(({ navn, linjer: rader }) =>
    rader.flatMap((rad) =>
      rad.celler.map((celle) => [
        navn[spraak],
        rad.navn[spraak],
        celle.navn[spraak],
        celle.antall ?? celle.vist,
        celle.celle,
      ]),
    ),
  );
  const hode = merke === null ? [] : [[merke[spraak]]];
  const navn = `statistikk-${merke === null ? '' : 'intern-'}${String(aar)}-${referansedato}`;
  return regnearkfil(format, navn, [...hode, kolonner.map((kolonne) => kolonne[spraak]), ...linjer]);
}
