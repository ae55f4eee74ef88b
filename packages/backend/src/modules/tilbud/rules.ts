import type {
  Bemanning,
  Bolig,
  Boligbehov,
  Boliginnhold,
  Match,
  Tilbudsgrunnlag,
  TilbudStatus,
  Visning,
} from '@kobo-bolig/contract';
import type { Feltfeil } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';

/** More staff also covers a smaller need. */
const grad: Readonly<Record<Bemanning, number>> = {
  INGEN: 0,
  AMBULERENDE: 1,
  BASE_I_NAERHET: 2,
  BASE_DAG_KVELD: 3,
  BASE_DOEGN: 4,
};

export type Matchbolig = Pick<
  Bolig,
  | 'boligtype'
  | 'antallSoverom'
  | 'erTilgjengeligForRullestolbruker'
  | 'etasjenummer'
  | 'bygning'
  | 'bemanning'
  | 'leiekostnad'
>;

const utenTrapper = ({ etasjenummer, bygning }: Matchbolig): boolean | undefined => {
  if (bygning.heis || (etasjenummer !== undefined && etasjenummer <= 1)) return true;
  return etasjenummer === undefined || bygning.heis === undefined ? undefined : false;
};

/**
 * Whether a home meets what the decision grants and the assessment requires: met, not met or unknown for each, never a
 * score. Requirements nobody made are left out.
 */
export function match(bolig: Matchbolig, innhold: Boliginnhold, behov: Boligbehov): Match[] {
  const { antallSoverom: soverom, leiekostnad, bemanning } = bolig;
  const leie = leiekostnad?.manedsleie;
  const maksLeie = behov.maksLeie ?? undefined;
  // A decision that grants more than the assessment asked for is what counts.
  const maks = behov.soveromMaks ? Math.max(behov.soveromMaks, innhold.soverom) : undefined;
  const krav: readonly (false | Kravsvar)[] = [
    ['BOLIGTYPE', bolig.boligtype === innhold.boligtype, innhold.boligtype, bolig.boligtype],
    ['SOVEROM', soverom === undefined ? undefined : soverom >= innhold.soverom, innhold.soverom, soverom],
    maks !== undefined && [
      'SOVEROM_MAKS',
      soverom === undefined ? undefined : soverom <= maks,
      maks,
      soverom,
    ],
    behov.rullestol && ['RULLESTOL', bolig.erTilgjengeligForRullestolbruker],
    behov.utenTrapper && ['UTEN_TRAPPER', utenTrapper(bolig)],
    behov.bemanning !== 'INGEN' && [
      'BEMANNING',
      grad[bemanning] >= grad[behov.bemanning],
      behov.bemanning,
      bemanning,
    ],
    maksLeie !== undefined && [
      'MAKS_LEIE',
      leie === undefined ? undefined : leie <= maksLeie,
      maksLeie,
      leie,
    ],
  ];
  return krav
    .filter((ett) => ett !== false)
    .map(([navn, oppfylt, kreves, har]) => ({
      krav: navn,
      oppfylt: oppfylt === undefined ? 'UKJENT' : oppfylt ? 'JA' : 'NEI',
      ...(kreves !== undefined && { kreves: `${kreves}` }),
      ...(har !== undefined && { har: `${har}` }),
    }));
}

/** A requirement, whether it is met, and what is required against what the home has. */
type Kravsvar = readonly [
  krav: Match['krav'],
  oppfylt: boolean | undefined,
  kreves?: string | number,
  har?: string | number | undefined,
];

/** Nobody answered in time. The last day is a whole day, in Norway; the state follows some time after midnight. */
export const erUtloept = (
  { status, svarfrist }: { readonly status: TilbudStatus; readonly svarfrist: string },
  idag: string,
): boolean => status === 'FRIST_UTLOEPT' || (status === 'SENDT' && svarfrist < idag);

/**
 * The longest an answer is waited for: the home stands empty and is offered to nobody else meanwhile. Four weeks leave
 * room for a holiday, an interpreter or a guardian. A municipality whose usual number of days is higher means it.
 */
const MAKS_SVARDAGER = 28;

export type Svarfrister = Omit<Tilbudsgrunnlag, 'boligId' | 'match'>;

/** @param dag today in Norway; @param fristDager the municipality's usual number of days */
export const svarfrister = (dag: string, fristDager: number): Svarfrister => ({
  svarfristForeslaatt: plussDager(dag, fristDager),
  svarfristTidligst: plussDager(dag, 1),
  svarfristSenest: plussDager(dag, Math.max(MAKS_SVARDAGER, fristDager)),
});

/** What is wrong with the days of an offer. The last day to answer is a whole day in Norway. */
export function datofeil(
  { svarfrist, visning }: { readonly svarfrist: string; readonly visning?: Visning | undefined },
  { svarfristTidligst, svarfristSenest }: Svarfrister,
  naa: Date,
): Feltfeil[] {
  const visningstid = visning && new Date(visning.tid);
  const feil: readonly (false | undefined | Feltfeil)[] = [
    svarfrist < svarfristTidligst && {
      pointer: '/svarfrist',
      code: 'I_FORTIDEN',
      detail: {
        nb: 'Svarfristen må være i morgen eller senere.',
        nn: 'Svarfristen må vere i morgon eller seinare.',
      },
    },
    svarfrist > svarfristSenest && {
      pointer: '/svarfrist',
      code: 'FOR_LANGT_FREM',
      detail: {
        nb: 'Svarfristen er for langt frem. Boligen står tom så lenge.',
        nn: 'Svarfristen er for langt fram. Bustaden står tom så lenge.',
      },
    },
    visningstid &&
      visningstid <= naa && {
        pointer: '/visning/tid',
        code: 'I_FORTIDEN',
        detail: { nb: 'Visningen må være senere enn nå.', nn: 'Visinga må vere seinare enn no.' },
      },
    visningstid &&
      idag(visningstid) > svarfrist && {
        pointer: '/visning/tid',
        code: 'ETTER_SVARFRISTEN',
        detail: {
          nb: 'Visningen må være senest den dagen svarfristen går ut.',
          nn: 'Visinga må vere seinast den dagen svarfristen går ut.',
        },
      },
  ];
  return feil.filter((en) => en !== false && en !== undefined);
}
