import type { Bemanning } from '@kobo-bolig/contract';
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

export const ALDERSGRUPPER = ['UNDER_25', '25_44', '45_66', '67_79', '80_OG_ELDRE', 'UOPPGITT'] as const;
export const STOERRELSER = ['1', '2', '3', '4', '5_OG_FLERE', 'UOPPGITT'] as const;

export interface Bistandsfaktum extends Antall {
  readonly tilstand: 'AVSLUTTET' | 'UNDER_ARBEID';
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

/** All a report is made of. */
export interface Fakta {
  readonly boliger: readonly Boligfaktum[];
  readonly soeknader: readonly Soeknadsfaktum[];
  readonly flyt: readonly Flytfaktum[];
  readonly innflyttede: readonly Gruppefaktum[];
  readonly venteliste: readonly Gruppefaktum[];
  readonly leietakereEtterAlder: readonly (Gruppefaktum & {
    readonly verdi: (typeof ALDERSGRUPPER)[number];
  })[];
  readonly leietakereEtterHusstand: readonly (Gruppefaktum & {
    readonly verdi: (typeof STOERRELSER)[number];
  })[];
  readonly leietakereEtterBemanning: readonly (Gruppefaktum & { readonly verdi: Bemanning })[];
  readonly bistand: readonly Bistandsfaktum[];
  readonly summer: Summene;
}
