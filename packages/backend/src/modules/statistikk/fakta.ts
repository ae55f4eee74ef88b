import type { Bemanning, Boligtype } from '@kobo-bolig/contract';
import type { Gruppegrunnlag } from './maalgrupper.ts';

/** How many there are of those that are alike: what the database counts, and no row of anybody. */
interface Antall {
  readonly antall: number;
}

export interface Boligfaktum extends Antall {
  readonly eieform: 'EID' | 'INNLEID' | 'DISPOSISJONSRETT' | null;
  /** As its state was on the day. */
  readonly bruk: 'UTLEID' | 'LEDIG' | 'IKKE_TILGJENGELIG';
  readonly bemanning: Bemanning;
  readonly rullestol: boolean;
  readonly soverom: number | null;
}

/** Cases received in the period, of the kinds that are about getting, changing or keeping a home. */
export interface Soeknadsfaktum extends Antall {
  readonly type: 'NY' | 'BYTTE' | 'FORLENGELSE';
}

/** Cases about a first home that were open at some time of the period. */
export interface Flytfaktum extends Antall {
  readonly inn: 'INNGAAENDE' | 'MOTTATT';
  readonly ut: 'INNVILGET' | 'AVSLAG' | 'BORTFALT' | 'UNDER_BEHANDLING';
}

export interface Gruppefaktum extends Antall {
  readonly grunnlag: Gruppegrunnlag;
}

/** A household that rents on the day. */
export interface Leietakerfaktum<V extends string> extends Gruppefaktum {
  readonly verdi: V;
}

export const ALDERSGRUPPER = ['UNDER_25', '25_44', '45_66', '67_79', '80_OG_ELDRE', 'UOPPGITT'] as const;
export const STOERRELSER = ['1', '2', '3', '4', '5_OG_FLERE', 'UOPPGITT'] as const;

export interface Bistandsfaktum extends Antall {
  readonly tilstand: 'AVSLUTTET' | 'UNDER_ARBEID';
}

/** A household that waits, by what its decision grants. */
export interface Behovsfaktum extends Gruppefaktum {
  readonly boligtype: Boligtype | null;
}

/** Whoever applied for a first home in the period, as it was assessed: the codes of BOSIT (KOSTRA 11). Null where nobody has said. */
export interface Bositfaktum extends Antall {
  readonly bosit: 1 | 2 | 3 | 4 | 5 | 6 | null;
  readonly bostedsloes: boolean | null;
}

/** Days from a case was received until its first decision, where that was in the period. */
export interface Behandlingsfaktum extends Antall {
  readonly tid: 'UNDER_30' | '30_59' | '60_89' | '90_OG_MER';
}

/** Counts taken another way than the cells, which they are held against. */
export const SUMMER = [
  'BOLIGER',
  'LEIEFORHOLD',
  'HUSSTANDER_I_LEIEFORHOLD',
  'NYINNFLYTTEDE',
  'HUSSTANDER_INNFLYTTET',
  'VENTELISTE',
  'HUSSTANDER_PAA_VENTELISTE',
] as const;
export type Summene = Readonly<Record<(typeof SUMMER)[number], number>>;

/** What is counted, and by what it is told apart. */
export interface Mengder {
  readonly BOLIG: Boligfaktum;
  readonly SOEKNAD: Soeknadsfaktum;
  readonly FLYT: Flytfaktum;
  readonly BISTAND: Bistandsfaktum;
  readonly INNFLYTTET: Gruppefaktum;
  readonly VENTELISTE: Gruppefaktum;
  readonly LEIETAKER_ALDER: Leietakerfaktum<(typeof ALDERSGRUPPER)[number]>;
  readonly LEIETAKER_HUSSTAND: Leietakerfaktum<(typeof STOERRELSER)[number]>;
  readonly LEIETAKER_BEMANNING: Leietakerfaktum<Bemanning>;
  readonly FLYKTNING: Leietakerfaktum<(typeof STOERRELSER)[number]>;
  readonly DEKNING: Leietakerfaktum<'BOR' | 'VENTER'>;
  readonly BEHOV: Behovsfaktum;
  readonly BOSIT: Bositfaktum;
  readonly BEHANDLINGSTID: Behandlingsfaktum;
}
export type Mengde = keyof Mengder;

/** All a report is made of. */
export type Fakta = { readonly [M in Mengde]: readonly Mengder[M][] } & { readonly summer: Summene };

/** As the database tells it. */
export interface Telling {
  readonly mengde: Mengde | 'SUM';
  readonly fakta: unknown;
  readonly antall: number;
}

export const tilFakta = (tellinger: readonly Telling[]): Fakta => {
  const av = <M extends Mengde>(mengde: M): readonly Mengder[M][] =>
    tellinger
      .filter((telling) => telling.mengde === mengde)
      .map(({ fakta, antall }) => ({ ...(fakta as Mengder[M]), antall }));
  return {
    BOLIG: av('BOLIG'),
    SOEKNAD: av('SOEKNAD'),
    FLYT: av('FLYT'),
    BISTAND: av('BISTAND'),
    INNFLYTTET: av('INNFLYTTET'),
    VENTELISTE: av('VENTELISTE'),
    LEIETAKER_ALDER: av('LEIETAKER_ALDER'),
    LEIETAKER_HUSSTAND: av('LEIETAKER_HUSSTAND'),
    LEIETAKER_BEMANNING: av('LEIETAKER_BEMANNING'),
    FLYKTNING: av('FLYKTNING'),
    DEKNING: av('DEKNING'),
    BEHOV: av('BEHOV'),
    BOSIT: av('BOSIT'),
    BEHANDLINGSTID: av('BEHANDLINGSTID'),
    summer: Object.fromEntries(
      tellinger.filter(({ mengde }) => mengde === 'SUM').map(({ fakta, antall }) => [fakta, antall]),
    ) as unknown as Summene,
  };
};
