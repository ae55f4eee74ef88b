import type {
  Bemanning,
  Bolig,
  Boligegenskap,
  Boligbehov,
  Boliginnhold,
  Match,
  Sakstype,
  Tilbudsgrense,
  Tilbudsgrunnlag,
  TilbudStatus,
  Visning,
} from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
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
  | 'egnetBosetting'
  | 'etasjenummer'
  | 'bygning'
  | 'bemanning'
  | 'leiekostnad'
  | 'egenskaper'
  | 'skolekrets'
> & { readonly adresse: Pick<Bolig['adresse'], 'poststed'> };

const utenTrapper = ({ etasjenummer, bygning }: Matchbolig): boolean | undefined => {
  if (bygning.heis || (etasjenummer !== undefined && etasjenummer <= 1)) return true;
  return etasjenummer === undefined || bygning.heis === undefined ? undefined : false;
};

/** As it is read inside a sentence. */
const egenskapene: Readonly<Record<Boligegenskap, Match['grunn'] & object>> = {
  TRINNFRI_INNGANG: tekst('trinnfri inngang', 'trinnfri inngang'),
  HEIS: tekst('heis', 'heis'),
  LIVSLOEPSSTANDARD: tekst('livsløpsstandard', 'livsløpsstandard'),
  TILPASSET_BAD: tekst('tilpasset bad', 'tilpassa bad'),
  FORSTERKET: tekst('forsterket utførelse', 'forsterka utføring'),
  SKJERMET_INNGANG: tekst('skjermet inngang', 'skjerma inngang'),
  KJAELEDYR_TILLATT: tekst('at kjæledyr er tillatt', 'at kjæledyr er tillatne'),
  ROEYKFRI: tekst('at den er røykfri', 'at han er røykfri'),
  PARKERING: tekst('parkering', 'parkering'),
  VELFERDSTEKNOLOGI: tekst('velferdsteknologi', 'velferdsteknologi'),
  MOEBLERT: tekst('at den er møblert', 'at han er møblert'),
};
const grunner: Readonly<Record<Match['oppfylt'], Match['grunn'] & object>> = {
  JA: tekst('Boligen er registrert med', 'Bustaden er registrert med'),
  NEI: tekst('Boligen er registrert uten', 'Bustaden er registrert utan'),
  UKJENT: tekst('Ingen har registrert om boligen har', 'Ingen har registrert om bustaden har'),
};
const egenskapsgrunn = (oppfylt: Match['oppfylt'], egenskap: Boligegenskap): Match['grunn'] & object => {
  const [nb, nn] = (['nb', 'nn'] as const).map(
    (spraak) => `${grunner[oppfylt][spraak]} ${egenskapene[egenskap][spraak]}.`,
  );
  return { nb: nb!, nn: nn! };
};

/**
 * Whether a home has a property. An empty list says nothing: most homes came with an import that has no column for it.
 * Whether there is a lift is said of the building, and unknown where it is not.
 */
function harEgenskap({ egenskaper, bygning }: Matchbolig, egenskap: Boligegenskap): Match['oppfylt'] {
  if (egenskaper.includes(egenskap)) return 'JA';
  const registrert = egenskap === 'HEIS' ? bygning.heis : egenskaper.length > 0 ? false : undefined;
  return registrert === undefined ? 'UKJENT' : registrert ? 'JA' : 'NEI';
}

const egenskapskrav = (bolig: Matchbolig, oensket: readonly Boligegenskap[]): Match[] =>
  oensket.map((egenskap) => {
    const oppfylt = harEgenskap(bolig, egenskap);
    return { krav: 'EGENSKAP', oppfylt, egenskap, grunn: egenskapsgrunn(oppfylt, egenskap) };
  });

const likt = (en: string, annen: string): boolean =>
  en.trim().toLocaleLowerCase('nb') === annen.trim().toLocaleLowerCase('nb');
const omraadesvar = {
  JA: (hvor: string) => tekst(`Boligen hører til ${hvor}.`, `Bustaden høyrer til ${hvor}.`),
  NEI: (hvor: string) => tekst(`Husstanden ønsker ${hvor}.`, `Husstanden ønskjer ${hvor}.`),
  UKJENT: (hvor: string) =>
    tekst(
      `Husstanden ønsker ${hvor}. Det er ikke registrert hvilken skolekrets boligen hører til.`,
      `Husstanden ønskjer ${hvor}. Det er ikkje registrert kva skulekrins bustaden høyrer til.`,
    ),
};

/** Areas are postal places and schools. Which schools a home belongs to is unknown of most of them. */
function omraadekrav({ adresse, skolekrets }: Matchbolig, oensket: readonly string[]): Match[] {
  if (oensket.length === 0) return [];
  const skoler = Object.values(skolekrets ?? {}).filter((skole) => skole.trim() !== '');
  const treff = [adresse.poststed, ...skoler].find((sted) => oensket.some((ett) => likt(ett, sted)));
  const oppfylt = treff !== undefined ? 'JA' : skoler.length > 0 ? 'NEI' : 'UKJENT';
  return [{ krav: 'OMRAADE', oppfylt, grunn: omraadesvar[oppfylt](treff ?? oensket.join(', ')) }];
}

/** What a home is held against: what the decision grants, what the assessment asks for, and what the case is for. */
export interface Matchsak {
  readonly boliginnhold: Boliginnhold;
  readonly boligbehov: Boligbehov;
  readonly sakstype: Sakstype;
}

/**
 * Whether a home meets what the decision grants and the assessment requires: met, not met or unknown for each, never a
 * score. Requirements nobody made are left out.
 */
export function match(
  bolig: Matchbolig,
  { boliginnhold: innhold, boligbehov: behov, sakstype }: Matchsak,
): Match[] {
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
    (behov.utenTrapper || innhold.utenTrapper === true) && ['UTEN_TRAPPER', utenTrapper(bolig)],
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
    sakstype === 'BOSETTING_FLYKTNING' && ['EGNET_BOSETTING', bolig.egnetBosetting],
  ];
  const egne = krav
    .filter((ett) => ett !== false)
    .map(([navn, oppfylt, kreves, har]) => ({
      krav: navn,
      oppfylt: oppfylt === undefined ? 'UKJENT' : oppfylt ? 'JA' : 'NEI',
      ...(kreves !== undefined && { kreves: `${kreves}` }),
      ...(har !== undefined && { har: `${har}` }),
    })) satisfies Match[];
  return [
    ...egne,
    ...omraadekrav(bolig, behov.omraader ?? []),
    ...egenskapskrav(bolig, behov.egenskaper ?? []),
  ];
}

/** A requirement, whether it is met, and what is required against what the home has. */
type Kravsvar = readonly [
  krav: Match['krav'],
  oppfylt: boolean | undefined,
  kreves?: string | number,
  har?: string | number | undefined,
];

interface Avslag {
  readonly status: TilbudStatus;
  /** What a person has found of the ground for a no; null when nobody has. */
  readonly rimeligGrunn: boolean | null;
}

/** The offers of a case held against how many the municipality makes. */
export function tilbudsgrense(tilbud: readonly Avslag[], maks: number): Tilbudsgrense {
  const nei = tilbud.filter(({ status }) => status === 'AVSLAATT');
  const teller = nei.filter(({ rimeligGrunn }) => rimeligGrunn === false).length;
  const uvurderte = nei.filter(({ rimeligGrunn }) => rimeligGrunn === null).length;
  return { maks, teller, uvurderte, naadd: teller >= maks };
}

/** Nobody answered in time. The last day is a whole day, in Norway; the state follows some time after midnight. */
export const erUtloept = (
  { status, svarfrist }: { readonly status: TilbudStatus; readonly svarfrist: string | null },
  idag: string,
): boolean => status === 'FRIST_UTLOEPT' || (status === 'SENDT' && svarfrist !== null && svarfrist < idag);

/** What is wrong with an answer that is written down, as JSON Pointers: it was given after the offer was, and by now. */
export const svarfeil = (
  { gitt, notat }: { readonly gitt: string; readonly notat: string },
  sendt: string,
  naa: Date,
): string[] => [
  ...(Date.parse(gitt) < Date.parse(sendt) || Date.parse(gitt) > naa.getTime() ? ['/gitt'] : []),
  ...(notat.trim() === '' ? ['/notat'] : []),
];

/**
 * The longest an answer is waited for: the home stands empty and is offered to nobody else meanwhile. Four weeks leave
 * room for a holiday, an interpreter or a guardian. A municipality whose usual number of days is higher means it.
 */
const MAKS_SVARDAGER = 28;

export type Svarfrister = Omit<Tilbudsgrunnlag, 'boligId' | 'match' | 'depositumForeslaatt'>;

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
