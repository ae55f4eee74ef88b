/** A proposal while it is written: what was typed, right or wrong, and what is sent. */
import type {
  Bistand,
  Boligtype,
  KartleggingLagre,
  Sakstype,
  Vedtak,
  Vedtaksavvik,
  VedtaksforslagLagre,
  Vedtaksresultat,
} from '@kobo-bolig/contract';
import type { FieldError } from '../felt/error-summary.ts';
import { fault } from './wording.ts';

export interface Draft {
  resultat: Vedtaksresultat | undefined;
  fakta: string;
  regler: string;
  hensyn: string;
  bistand: readonly Bistand[];
  utdyp: string;
  boligtype: Boligtype | undefined;
  soverom: string;
  leietid: string;
  utenTrapper: boolean;
  avvikBegrunnelse: string;
  barnetsBeste: string;
  /** Why a child was not heard. */
  ikkeHoert: string;
  /** A condition on each line. */
  vilkaar: string;
  /** Of a grant in part. */
  avslaattDel: string;
}

/** Bounds of the contract. */
export const bounds = {
  part: 10_000,
  utdyp: 2_000,
  avvik: 2_000,
  barnetsBeste: 4_000,
  vilkaar: [10, 500],
  avslaattDel: 2_000,
  soverom: [0, 10],
  leietid: [1, 120],
} as const;
/** Three years is the ordinary minimum (husleieloven § 9-3). */
const ORDINARY_MONTHS = 36;

/** No outcome is chosen beforehand; the number of bedrooms comes from the assessment. */
export function draftOf(vedtak: Vedtak | undefined, bedroomsNeeded: number | null): Draft {
  const innhold = vedtak?.innhold;
  const bolig = innhold?.boliginnhold;
  return {
    resultat: innhold?.resultat,
    fakta: innhold?.fakta ?? '',
    regler: innhold?.regler ?? '',
    hensyn: innhold?.hensyn ?? '',
    bistand: innhold?.bistand ?? [],
    utdyp: innhold?.utdypBistand ?? '',
    boligtype: bolig?.boligtype,
    soverom: String(bolig?.soverom ?? bedroomsNeeded ?? ''),
    leietid: String(bolig?.leietidMnd ?? ORDINARY_MONTHS),
    utenTrapper: bolig?.utenTrapper ?? false,
    avvikBegrunnelse: innhold?.avvikBegrunnelse ?? '',
    barnetsBeste: innhold?.barnetsBeste?.tekst ?? '',
    ikkeHoert: innhold?.barnetsBeste?.ikkeHoert ?? '',
    vilkaar: (innhold?.vilkaar ?? []).map((one) => one.replaceAll(/\s+/g, ' ')).join('\n'),
    avslaattDel: innhold?.avslaattDel ?? '',
  };
}

/** All that was applied for, or part of it. */
export const grantsAny = ({ resultat }: { resultat?: Vedtaksresultat | undefined }): boolean =>
  resultat === 'TILSAGN' || resultat === 'DELVIS';
const grants = (draft: Draft, sakstype: Sakstype, kind: Sakstype): boolean =>
  grantsAny(draft) && sakstype === kind;
/** Whether a home, or help, is asked about. */
export const grantsHome = (draft: Draft, sakstype: Sakstype): boolean =>
  (['KOMMUNAL_BOLIG_NY', 'KOMMUNAL_BOLIG_BYTTE', 'BOSETTING_FLYKTNING', 'UTEN_BEHOVSPROEVING'] as const).some(
    (kind) => grants(draft, sakstype, kind),
  );
export const grantsHelp = (draft: Draft, sakstype: Sakstype): boolean =>
  grants(draft, sakstype, 'BOLIGBISTAND');

export function wholeNumber(typed: string, [from, to]: readonly [number, number]): number | undefined {
  const bare = typed.replaceAll(/\s/g, '');
  const value = Number(bare);
  return /^\d+$/.test(bare) && value >= from && value <= to ? value : undefined;
}

/** Where the proposal departs from the assessment, as far as it is typed; the server judges what is stored. */
export function departures(
  draft: Draft,
  sakstype: Sakstype,
  { boligbehov, vanskeligstilt }: KartleggingLagre,
): Vedtaksavvik[] {
  const home = grantsHome(draft, sakstype);
  const rooms = home ? wholeNumber(draft.soverom, bounds.soverom) : undefined;
  const months = home ? wholeNumber(draft.leietid, bounds.leietid) : undefined;
  const found: [Vedtaksavvik, boolean][] = [
    ['FAERRE_SOVEROM', rooms !== undefined && rooms < (boligbehov.soveromMin ?? rooms)],
    ['FLERE_SOVEROM', rooms !== undefined && rooms > (boligbehov.soveromMaks ?? rooms)],
    ['KORT_LEIETID', months !== undefined && months < ORDINARY_MONTHS],
    ['TILSAGN_UTEN_BEHOV', grantsAny(draft) && vanskeligstilt === 'NEI'],
  ];
  return found.filter(([, departs]) => departs).map(([name]) => name);
}

/** A condition on each line; lines of nothing are none. */
const conditionsOf = ({ vilkaar }: Draft): string[] =>
  vilkaar
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
const isTooMuch = (conditions: readonly string[]): boolean =>
  conditions.length > bounds.vilkaar[0] || conditions.some((one) => one.length > bounds.vilkaar[1]);

/** What cannot be stored. Reasons may be empty while the proposal is worked on. */
export function errorsOf(draft: Draft, sakstype: Sakstype): FieldError[] {
  const home = grantsHome(draft, sakstype);
  const checks: [id: string, wrong: boolean, message: () => string][] = [
    ['resultat', draft.resultat === undefined, fault.result],
    ['boligtype', home && draft.boligtype === undefined, fault.boligtype],
    ['soverom', home && wholeNumber(draft.soverom, bounds.soverom) === undefined, fault.soverom],
    ['leietid', home && wholeNumber(draft.leietid, bounds.leietid) === undefined, fault.leietid],
    ['vilkaar', grantsAny(draft) && isTooMuch(conditionsOf(draft)), fault.vilkaar],
  ];
  return checks
    .filter(([, wrong]) => wrong)
    .map(([id, , message]) => ({
      id,
      // Asked each time it is shown: the page may change language while the error stands.
      get message() {
        return message();
      },
    }));
}

/** Of a draft without errors. What the outcome does not grant is left out, and stays in the draft. */
export function bodyOf(draft: Draft, sakstype: Sakstype): VedtaksforslagLagre {
  const { resultat = 'AVSLAG', fakta, regler, hensyn, boligtype } = draft;
  const soverom = wholeNumber(draft.soverom, bounds.soverom);
  const leietidMnd = wholeNumber(draft.leietid, bounds.leietid);
  const utdyp = draft.utdyp.trim();
  const avvikBegrunnelse = draft.avvikBegrunnelse.trim();
  const tekst = draft.barnetsBeste.trim();
  const ikkeHoert = draft.ikkeHoert.trim();
  const vilkaar = conditionsOf(draft);
  const avslaattDel = draft.avslaattDel.trim();
  const help = grantsHelp(draft, sakstype);
  return {
    resultat,
    fakta,
    regler,
    hensyn,
    bistand: help ? [...draft.bistand] : [],
    ...(help && utdyp && { utdypBistand: utdyp }),
    ...((tekst || ikkeHoert) && {
      barnetsBeste: { vurdert: tekst !== '', tekst, ...(ikkeHoert && { ikkeHoert }) },
    }),
    ...(grantsAny(draft) && vilkaar.length > 0 && { vilkaar }),
    ...(resultat === 'DELVIS' && avslaattDel && { avslaattDel }),
    ...(grantsAny(draft) && avvikBegrunnelse && { avvikBegrunnelse }),
    ...(grantsHome(draft, sakstype) &&
      boligtype !== undefined &&
      soverom !== undefined &&
      leietidMnd !== undefined && {
        boliginnhold: { boligtype, soverom, leietidMnd, ...(draft.utenTrapper && { utenTrapper: true }) },
      }),
  };
}

export const isSame = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);
