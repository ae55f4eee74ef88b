import type { Tekst } from '@kobo-bolig/contract';
import type { Fakta, Mengde, Mengder, Telling } from './fakta.ts';
import type { Gruppevalg } from './maalgrupper.ts';
import type { Sammenheng, Tall } from './undertrykking.ts';

/** What is counted in a cell. */
export interface Utvalg<F> {
  readonly id: string;
  readonly navn: Tekst;
  readonly naar: (faktum: F, valg: Gruppevalg) => boolean;
}

interface Tabelloppsett<M extends Mengde> {
  /** Which part of the report it is of: the letters A to E. */
  readonly del: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly id: string;
  readonly navn: Tekst;
  /** What is counted. */
  readonly mengde: M;
  /** Every faktum is in one of them. */
  readonly kolonner: readonly Utvalg<Mengder[M]>[];
  /** A faktum can be in several. One row with everything where nothing is said. */
  readonly rader?: readonly Utvalg<Mengder[M]>[];
}

type Navngitt = Pick<Utvalg<never>, 'id' | 'navn'>;

/** A table of a report: for each row a total and the columns it is shared between. */
export interface Tabell {
  readonly del: Tabelloppsett<Mengde>['del'];
  readonly mengde: Mengde;
  readonly id: string;
  readonly navn: Tekst;
  readonly rader: readonly Navngitt[];
  readonly kolonner: readonly Navngitt[];
  readonly tell: (fakta: Fakta, valg: Gruppevalg, rad: string, kolonne: string) => number;
  /** Whether what is alike in this is in the cell. */
  readonly erI: (telling: Telling, valg: Gruppevalg, rad: string, kolonne: string) => boolean;
}

export const ALLE = 'ALLE';
/** The column that is the sum of the others. */
export const I_ALT = 'I_ALT';

export function tabell<M extends Mengde>(oppsett: Tabelloppsett<M>): Tabell {
  const { mengde, kolonner } = oppsett;
  const rader = oppsett.rader ?? [{ id: ALLE, navn: { nb: 'Alle', nn: 'Alle' }, naar: () => true }];
  const finn = (utvalg: readonly Utvalg<Mengder[M]>[], id: string): Utvalg<Mengder[M]> =>
    utvalg.find((u) => u.id === id)!;
  const iCellen = (faktum: Mengder[M], valg: Gruppevalg, rad: string, kolonne: string): boolean =>
    finn(rader, rad).naar(faktum, valg) && finn(kolonner, kolonne).naar(faktum, valg);
  return {
    ...oppsett,
    rader,
    tell: (fakta, valg, rad, kolonne) =>
      (fakta[mengde] as readonly Mengder[M][])
        .filter((faktum) => iCellen(faktum, valg, rad, kolonne))
        .reduce((sum, { antall }) => sum + antall, 0),
    erI: ({ fakta }, valg, rad, kolonne) => iCellen(fakta as Mengder[M], valg, rad, kolonne),
  };
}

export const celleId = (tabell: string, rad: string, kolonne: string): string =>
  `${tabell}.${rad}.${kolonne}`;

/** What a report of a year is: which cells there are, and how each is counted. */
export interface Definisjon {
  readonly versjon: string;
  /** The first year it holds for. */
  readonly fraAar: number;
  readonly tabeller: readonly Tabell[];
  /** Cells that tell of the same homes, cases or households, and are the same number when all is as it should be. */
  readonly like: readonly (readonly string[])[];
}

const linjer = ({ tabeller }: Definisjon): { tabell: Tabell; rad: string }[] =>
  tabeller.flatMap((t) => t.rader.map(({ id }) => ({ tabell: t, rad: id })));

/** Every cell with how many there are, totals too. */
export function tellCeller(definisjon: Definisjon, fakta: Fakta, valg: Gruppevalg): Tall {
  const tall = new Map<string, number>();
  for (const { tabell: t, rad } of linjer(definisjon)) {
    const deler = t.kolonner.map(({ id }) => [id, t.tell(fakta, valg, rad, id)] as const);
    for (const [id, antall] of deler) tall.set(celleId(t.id, rad, id), antall);
    tall.set(
      celleId(t.id, rad, I_ALT),
      deler.reduce((sum, [, antall]) => sum + antall, 0),
    );
  }
  return tall;
}

/** What whoever reads the report knows of its cells: they add up, and some are the same number. */
export function sammenhengen(definisjon: Definisjon, tall: Tall): Sammenheng {
  return {
    summer: linjer(definisjon).map(({ tabell: t, rad }) => ({
      iAlt: celleId(t.id, rad, I_ALT),
      deler: t.kolonner.map(({ id }) => celleId(t.id, rad, id)),
    })),
    like: definisjon.like.flatMap((celler) =>
      [...new Set(celler.map((celle) => tall.get(celle)))].map((antall) =>
        celler.filter((celle) => tall.get(celle) === antall),
      ),
    ),
  };
}
