import type { Statistikkcelle, Statistikktabell } from '@kobo-bolig/contract';
import { tekst } from '../../http/problem.ts';
import { avrund } from './avrunding.ts';
import { celleId, I_ALT, sammenhengen, type Definisjon } from './tabell.ts';
import { undertrykk, type Tall } from './undertrykking.ts';

export interface Maate {
  readonly metode: 'PRIKKING' | 'AVRUNDING';
  readonly terskel: number;
}

/** A number that is told, or null where it is not. */
export type Viste = (celle: string) => number | null;

/** As Statistics Norway prints: none, and not for publication. */
const INGEN = '-';
const SKJULT = ':';

/** Every figure, as it is. */
export const alt =
  (tall: Tall): Viste =>
  (celle) =>
    tall.get(celle) ?? 0;

/** What of a report is published: the same for whoever asks, on whatever form. */
export function publisert(definisjon: Definisjon, tall: Tall, { metode, terskel }: Maate): Viste {
  const sammenheng = sammenhengen(definisjon, tall);
  if (metode === 'AVRUNDING') return alt(avrund(tall, sammenheng.summer));
  const skjult = undertrykk(tall, sammenheng, terskel);
  return (celle) => (skjult.has(celle) ? null : (tall.get(celle) ?? 0));
}

const tilCelle = (celle: string, navn: Statistikkcelle['navn'], antall: number | null): Statistikkcelle => ({
  celle,
  navn,
  ...(antall !== null && { antall }),
  vist: antall === null ? SKJULT : antall === 0 ? INGEN : String(antall),
});

const iAlt = { id: I_ALT, navn: tekst('I alt', 'I alt') };

export const tilTabeller = ({ tabeller }: Definisjon, viste: Viste): Statistikktabell[] =>
  tabeller.map(({ del, id, navn, rader, kolonner }) => ({
    del,
    tabell: id,
    navn,
    linjer: rader.map((rad) => ({
      rad: rad.id,
      navn: rad.navn,
      celler: [...kolonner, iAlt].map((kolonne) => {
        const celle = celleId(id, rad.id, kolonne.id);
        return tilCelle(celle, kolonne.navn, viste(celle));
      }),
    })),
  }));
