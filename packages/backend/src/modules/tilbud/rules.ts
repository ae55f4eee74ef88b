import type {
  Bemanning,
  Bolig,
  Boligbehov,
  Boliginnhold,
  KontraktRegistrer,
  Match,
  ProblemCode,
  TilbudStatus,
} from '@kobo-bolig/contract';

type Svar = Match['oppfylt'];
const ja = (oppfylt: boolean | undefined): Svar =>
  oppfylt === undefined ? 'UKJENT' : oppfylt ? 'JA' : 'NEI';

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
  const { antallSoverom, leiekostnad } = bolig;
  const { maksLeie } = behov;
  const krav: readonly (readonly [Match['krav'], boolean, Svar])[] = [
    ['BOLIGTYPE', true, ja(bolig.boligtype === innhold.boligtype)],
    ['SOVEROM', true, ja(antallSoverom === undefined ? undefined : antallSoverom >= innhold.soverom)],
    ['RULLESTOL', behov.rullestol, ja(bolig.erTilgjengeligForRullestolbruker)],
    ['UTEN_TRAPPER', behov.utenTrapper, ja(utenTrapper(bolig))],
    ['BEMANNING', behov.bemanning !== 'INGEN', ja(grad[bolig.bemanning] >= grad[behov.bemanning])],
    [
      'MAKS_LEIE',
      typeof maksLeie === 'number',
      ja(leiekostnad === undefined ? undefined : leiekostnad.manedsleie <= (maksLeie ?? 0)),
    ],
  ];
  return krav.filter(([, stilt]) => stilt).map(([navn, , oppfylt]) => ({ krav: navn, oppfylt }));
}

/** Nobody answered in time. The last day is a whole day, in Norway; the state follows some time after midnight. */
export const erUtloept = (
  { status, svarfrist }: { readonly status: TilbudStatus; readonly svarfrist: string },
  idag: string,
): boolean => status === 'FRIST_UTLOEPT' || (status === 'SENDT' && svarfrist < idag);

/** Months of rent deposit and guarantee may amount to (husleieloven §§ 3-5 and 3-6). */
const MAKS_DEPOSITUM_MND = 6;

/** What the law or the calendar says against a contract, or null. */
export function kontraktHindring(kontrakt: KontraktRegistrer): ProblemCode | null {
  const { startdato, sluttdato, tidsubegrenset, manedsleie, depositum } = kontrakt;
  if (tidsubegrenset !== (sluttdato === undefined || sluttdato === null)) return 'UGYLDIG_PERIODE';
  if (sluttdato && sluttdato <= startdato) return 'UGYLDIG_PERIODE';
  if (depositum > MAKS_DEPOSITUM_MND * manedsleie) return 'DEPOSITUM_FOR_HOEYT';
  return null;
}

/**
 * Why a tenancy may be for a fixed time: three years is the ordinary minimum (husleieloven § 9-3); a municipality may
 * let homes to persons with special difficulties for shorter (§ 11-1).
 */
export function hjemmelTid({ startdato, sluttdato }: KontraktRegistrer): string | null {
  if (!sluttdato) return null;
  const tre = new Date(`${startdato}T00:00:00Z`);
  tre.setUTCFullYear(tre.getUTCFullYear() + 3);
  tre.setUTCDate(tre.getUTCDate() - 1);
  return sluttdato >= tre.toISOString().slice(0, 10) ? 'STANDARD_3AAR' : 'HUSLEIELOVEN_11_1';
}
