import type {
  KartleggingLagre,
  Sakstype,
  Vedtak,
  Vedtaksavvik,
  VedtaksforslagLagre,
  Vedtaksresultat,
  Vedtakstype,
} from '@kobo-bolig/contract';
import { plussDager } from '../../klokke.ts';
import { plussMaaneder } from '../sak/frister.ts';
import { girBolig, innvilger } from '../sak/rules.ts';

const tom = (tekst: string): boolean => tekst.trim() === '';

/** What of the case a proposal is held against. */
export interface Vedtakssak {
  readonly sakstype: Sakstype;
  /** Children of the household, expected ones as well. */
  readonly antallBarn: number;
  /** Of the household, or the party: old enough to be heard, and not. */
  readonly uhoerteBarn: number;
}

type Krav = (innhold: VedtaksforslagLagre, sak: Vedtakssak) => boolean;

/** JSON Pointer into the proposal → when what stands there is not enough to decide on. */
const krav: Readonly<Record<string, Krav>> = {
  // Facts, rules and main considerations: forvaltningsloven 1967 §§ 24–25.
  '/fakta': ({ fakta }) => tom(fakta),
  '/regler': ({ regler }) => tom(regler),
  '/hensyn': ({ hensyn }) => tom(hensyn),
  // Grunnloven § 104 and barnekonvensjonen art. 3 no. 1. What is not decided is not weighed.
  '/barnetsBeste': ({ resultat, barnetsBeste }, { antallBarn }) =>
    antallBarn > 0 && resultat !== 'AVVIST' && !(barnetsBeste?.vurdert && !tom(barnetsBeste.tekst)),
  // Whoever has turned seven, and younger who can form a view: forvaltningsloven 1967 § 17, barneloven § 31.
  '/barnetsBeste/ikkeHoert': ({ resultat, barnetsBeste }, { uhoerteBarn }) =>
    uhoerteBarn > 0 && resultat !== 'AVVIST' && tom(barnetsBeste?.ikkeHoert ?? ''),
  '/boliginnhold': ({ resultat, boliginnhold }, { sakstype }) =>
    innvilger(resultat) && girBolig(sakstype) && boliginnhold === undefined,
  '/bistand': ({ resultat, bistand }, { sakstype }) =>
    innvilger(resultat) && sakstype === 'BOLIGBISTAND' && bistand.length === 0,
  // Where some of those applied for may move in, how many live there then.
  '/husstand': ({ resultat, husstand }, { sakstype }) =>
    resultat === 'DELVIS' && sakstype === 'HUSSTANDSENDRING' && husstand === undefined,
  // What is not granted is a refusal: it is said, and reasoned as the rest.
  '/avslaattDel': ({ resultat, avslaattDel }) => resultat === 'DELVIS' && tom(avslaattDel ?? ''),
};

/** The ordinary minimum of a fixed time (husleieloven § 9-3). */
export const ORDINAER_LEIETID_MND = 36;

type Avviksregel = (innhold: VedtaksforslagLagre, kartlagt: KartleggingLagre) => boolean;

const avviksregler: Readonly<Record<Vedtaksavvik, Avviksregel>> = {
  FAERRE_SOVEROM: ({ boliginnhold }, { boligbehov: { soveromMin } }) =>
    boliginnhold !== undefined && typeof soveromMin === 'number' && boliginnhold.soverom < soveromMin,
  FLERE_SOVEROM: ({ boliginnhold }, { boligbehov: { soveromMaks } }) =>
    boliginnhold !== undefined && typeof soveromMaks === 'number' && boliginnhold.soverom > soveromMaks,
  KORT_LEIETID: ({ boliginnhold }) =>
    boliginnhold !== undefined && boliginnhold.leietidMnd < ORDINAER_LEIETID_MND,
  TILSAGN_UTEN_BEHOV: ({ resultat }, { vanskeligstilt }) => innvilger(resultat) && vanskeligstilt === 'NEI',
};

/** Where a proposal departs from the assessment it rests on; nothing while there is none. */
export const avvik = (innhold: VedtaksforslagLagre, kartlagt: KartleggingLagre | null): Vedtaksavvik[] =>
  kartlagt === null
    ? []
    : (Object.keys(avviksregler) as Vedtaksavvik[]).filter((ett) => avviksregler[ett](innhold, kartlagt));

/** What must be written before it can be decided, as JSON Pointers into the proposal. */
export const mangler = (
  innhold: VedtaksforslagLagre,
  sak: Vedtakssak,
  kartlagt: KartleggingLagre | null,
): string[] => [
  ...Object.keys(krav).filter((peker) => krav[peker]!(innhold, sak)),
  ...(avvik(innhold, kartlagt).length > 0 && tom(innhold.avvikBegrunnelse ?? '')
    ? ['/avvikBegrunnelse']
    : []),
];

/** What the decision can hold: a refusal grants nothing and has no conditions, and help alone grants no home. */
export function vedtaksinnhold(forslag: VedtaksforslagLagre, sakstype: Sakstype): VedtaksforslagLagre {
  const {
    boliginnhold,
    utdypBistand,
    bistand,
    vilkaar = [],
    avvikBegrunnelse,
    avslaattDel,
    husstand,
    ...felles
  } = forslag;
  const delvis = forslag.resultat === 'DELVIS';
  if (!innvilger(felles.resultat)) return { ...felles, bistand: [] };
  return {
    ...felles,
    bistand,
    ...(utdypBistand !== undefined && { utdypBistand }),
    ...(vilkaar.length > 0 && { vilkaar }),
    ...(avvikBegrunnelse !== undefined && { avvikBegrunnelse }),
    ...(delvis && avslaattDel !== undefined && { avslaattDel }),
    ...(delvis && sakstype === 'HUSSTANDSENDRING' && husstand !== undefined && { husstand }),
    ...(boliginnhold !== undefined && girBolig(sakstype) && { boliginnhold }),
  };
}

/** Help to get and keep a home (§ 6), and that giving or refusing it is a decision with right of complaint (§ 7). */
const hjemler: Readonly<Record<Sakstype, readonly string[]>> = {
  KOMMUNAL_BOLIG_NY: ['boligsosialloven § 6', 'boligsosialloven § 7'],
  KOMMUNAL_BOLIG_BYTTE: ['boligsosialloven § 6', 'boligsosialloven § 7'],
  KOMMUNAL_BOLIG_FORLENGELSE: ['boligsosialloven § 6', 'boligsosialloven § 7'],
  // What a tenant may ask of a landlord, and no help to get a home. The section is not verified, and is not named.
  HUSSTANDSENDRING: ['husleieloven'],
  BOLIGBISTAND: ['boligsosialloven § 6', 'boligsosialloven § 7'],
  // Where somebody is to be settled is decided by another act; that they get help to a home there is help as any other.
  BOSETTING_FLYKTNING: ['boligsosialloven § 6', 'boligsosialloven § 7'],
  // The section is not verified, and is not named.
  OMSORGSBOLIG: ['helse- og omsorgstjenesteloven'],
  // On what terms a home is let. To whom is no act's to say: what the municipality has set stands here instead.
  UTEN_BEHOVSPROEVING: ['husleieloven'],
};

/**
 * Not to decide a case is a decision as others are, with reasons and right of complaint. The sections of either act are not
 * verified, and are not named.
 */
export const avvisningshjemler: Readonly<Record<Vedtak['regelsett'], readonly string[]>> = {
  FVL1967: ['forvaltningsloven av 1967'],
  FVL2025: ['forvaltningsloven av 2025'],
};

/**
 * @param egne what the municipality rests its decisions on, where it has said so
 * @param regelsett the act on how cases are handled, on the day of the decision
 */
export const hjemmelFor = (
  resultat: Vedtaksresultat,
  sakstype: Sakstype,
  egne: { readonly [Type in Sakstype]?: readonly string[] | undefined } | undefined,
  regelsett: Vedtak['regelsett'],
): readonly string[] =>
  resultat === 'AVVIST' ? avvisningshjemler[regelsett] : (egne?.[sakstype] ?? hjemler[sakstype]);

const typer: Readonly<Record<Sakstype, Vedtakstype>> = {
  KOMMUNAL_BOLIG_NY: 'KOMMUNAL_BOLIG',
  KOMMUNAL_BOLIG_BYTTE: 'BYTTE',
  KOMMUNAL_BOLIG_FORLENGELSE: 'FORLENGELSE',
  HUSSTANDSENDRING: 'HUSSTANDSENDRING',
  BOLIGBISTAND: 'BOLIGBISTAND',
  BOSETTING_FLYKTNING: 'KOMMUNAL_BOLIG',
  OMSORGSBOLIG: 'KOMMUNAL_BOLIG',
  UTEN_BEHOVSPROEVING: 'KOMMUNAL_BOLIG',
};

/** The last day a grant of a home holds, where the municipality lets its decisions hold for a time. */
export const gyldigTil = (
  { resultat, boliginnhold }: Pick<VedtaksforslagLagre, 'resultat' | 'boliginnhold'>,
  vedtaksdato: string,
  maaneder: number | undefined,
): string | null =>
  innvilger(resultat) && boliginnhold !== undefined && maaneder !== undefined
    ? plussMaaneder(vedtaksdato, maaneder)
    : null;

export const vedtakstype = (resultat: Vedtaksresultat, sakstype: Sakstype): Vedtakstype =>
  resultat === 'AVVIST' ? 'AVVISNING' : typer[sakstype];

export const KLAGEFRIST_UKER = 3;

/** Sunday of Easter by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function paaskedag(aar: number): string {
  const a = aar % 19;
  const b = Math.floor(aar / 100);
  const c = aar % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const dag = h + l - 7 * m + 114;
  return new Date(Date.UTC(aar, Math.floor(dag / 31) - 1, (dag % 31) + 1)).toISOString().slice(0, 10);
}

const FASTE_HELLIGDAGER = ['01-01', '05-01', '05-17', '12-25', '12-26'];
/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const BEVEGELIGE_HELLIGDAGER = [-3, -2, 1, 39, 50];

export function erVirkedag(dag: string): boolean {
  const ukedag = new Date(`${dag}T00:00:00Z`).getUTCDay();
  if (ukedag === 0 || ukedag === 6 || FASTE_HELLIGDAGER.includes(dag.slice(5))) return false;
  const paaske = paaskedag(Number(dag.slice(0, 4)));
  return !BEVEGELIGE_HELLIGDAGER.some((dager) => plussDager(paaske, dager) === dag);
}

/**
 * The last day to complain: three weeks from the day the party was notified (forvaltningsloven 1967 § 29, 2025 § 63),
 * that is the same day of the week three weeks later. When it falls on a Saturday, Sunday or public holiday, the next working day
 * (domstolloven §§ 148–149). A day too long harms nobody, a day too short would.
 */
export function klagefrist(meldt: string): string {
  let frist = plussDager(meldt, 7 * KLAGEFRIST_UKER);
  while (!erVirkedag(frist)) frist = plussDager(frist, 1);
  return frist;
}

/** Place in the queue: by the day of the decision; urgent cases first, with the reason written down. */
export const ventelisteplass = (hast: boolean): { prioritet: 1 | 2; grunn: string } =>
  hast ? { prioritet: 1, grunn: 'Haster' } : { prioritet: 2, grunn: 'Etter vedtaksdato' };
