/** A signed contract while it is typed: what stands in the fields, right or wrong, and what is sent. Pure. */
import type { HjemmelTid, KontraktRegistrer, Tilbud } from '@kobo-bolig/contract';
import type { KoboFeil } from '@kobo-bolig/sdk';
import type { FieldError } from '../../felt/error-summary.ts';
import { wrongDate } from '../../felt/wording.ts';
import { formatDate, today, upcoming } from '../../texts/dates.ts';
import { formatKroner, formatNumber } from '../../texts/numbers.ts';
import { readDate, writeDate } from '../../texts/typed-date.ts';
import { numberOf } from '../kartlegging/draft.ts';
import { contractFault, departure } from './tilbud-wording.ts';

export type Guarantee = KontraktRegistrer['garantitype'];

export interface ContractDraft {
  signertDato: string;
  /** The day a confirmed co-applicant signed; asked only where there is one. */
  medleietakersSignatur: string;
  /** The day the last parent or guardian signed; asked only of a tenant under 18. */
  vergensSignatur: string;
  startdato: string;
  /** Until it is typed, what the decision gives from the start. */
  sluttdato: string | undefined;
  tidsubegrenset: boolean;
  manedsleie: string;
  depositum: string;
  garantitype: Guarantee | undefined;
  /** What allows less than three years; asked only then. */
  hjemmelTid: HjemmelTid | undefined;
  /** Why the contract departs from home and decision; asked only when it does. */
  avvikBegrunnelse: string;
}

/** What the contract follows from. */
export interface ContractTerms {
  /** Length of the tenancy the decision grants. */
  readonly months?: number | undefined;
  /** Of the home, kroner a month. */
  readonly rent?: number | undefined;
  readonly readyFrom?: string | undefined;
  /** The day the applicant said yes. */
  readonly accepted?: string | undefined;
  /** A confirmed co-applicant signs too. */
  readonly together?: boolean | undefined;
  /** Parents or guardian sign too. */
  readonly guarded?: boolean | undefined;
  /** The server knows of a departure that cannot be seen here: the home was changed meanwhile. */
  readonly unseen?: boolean | undefined;
}

export const contractTerms = (
  {
    bolig,
    besvart,
    medsoekerSignerer,
    vergeSignerer,
  }: Pick<Tilbud, 'bolig' | 'besvart' | 'medsoekerSignerer' | 'vergeSignerer'>,
  months: number | undefined,
): ContractTerms => ({
  months,
  rent: bolig.manedsleie,
  readyFrom: bolig.klarFra,
  accepted: besvart && today(new Date(besvart)),
  together: medsoekerSignerer,
  guarded: vergeSignerer,
});

export type ContractField = Exclude<keyof ContractDraft, 'tidsubegrenset'>;

/** Deposit and guarantee together (husleieloven §§ 3-5 and 3-6). */
const DEPOSIT_MONTHS = 6;
/** The ordinary minimum of a fixed time (husleieloven § 9-3). */
const ORDINARY_MONTHS = 36;
/** The minimum of a loft or a basement (the same paragraph). */
const LOFT_MONTHS = 12;
const MAX_RENT = 999_999;
/** Any amount that is written: what is too much is told from what is no amount. */
const ANY = Number.MAX_SAFE_INTEGER;

export const contractId = (field: keyof ContractDraft): string => `kontrakt-${field}`;

/** The last day of a tenancy: 15 December 2026 and 36 months give 14 December 2029. */
export function lastDay(start: string, months: number): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last + 1) - 1)).toISOString().slice(0, 10);
}

export function contractDraft({ bolig, medsoekerSignerer }: Tilbud): ContractDraft {
  const now = today();
  return {
    signertDato: writeDate(now),
    medleietakersSignatur: medsoekerSignerer ? writeDate(now) : '',
    vergensSignatur: '',
    startdato: writeDate(upcoming(bolig.klarFra, now) ?? now),
    sluttdato: undefined,
    tidsubegrenset: false,
    manedsleie: bolig.manedsleie === undefined ? '' : formatNumber(bolig.manedsleie),
    depositum: '',
    garantitype: undefined,
    hjemmelTid: undefined,
    avvikBegrunnelse: '',
  };
}

/** What stands in the field. @param months length of the tenancy the decision grants */
export function endShown({ sluttdato, startdato }: ContractDraft, months: number | undefined): string {
  const start = readDate(startdato);
  return sluttdato ?? (start && months ? writeDate(lastDay(start, months)) : '');
}

const read = (draft: ContractDraft, months: number | undefined) => ({
  signertDato: readDate(draft.signertDato),
  medleietakersSignatur: readDate(draft.medleietakersSignatur),
  vergensSignatur: readDate(draft.vergensSignatur),
  startdato: readDate(draft.startdato),
  sluttdato: draft.tidsubegrenset ? undefined : readDate(endShown(draft, months)),
  manedsleie: numberOf(draft.manedsleie, ANY) ?? undefined,
  depositum: draft.garantitype === 'INGEN' ? 0 : (numberOf(draft.depositum, ANY) ?? undefined),
});
type Read = ReturnType<typeof read>;

/** Shorter than the law's ordinary minimum, so that it must rest on one of the law's exceptions. */
export function isShort(draft: ContractDraft, months: number | undefined): boolean {
  const { startdato, sluttdato } = read(draft, months);
  return (
    !!startdato && !!sluttdato && sluttdato > startdato && sluttdato < lastDay(startdato, ORDINARY_MONTHS)
  );
}

/** In words, where the contract departs from home and decision: a person may decide so, and says why. */
export function departures(
  draft: ContractDraft,
  { months, rent, readyFrom, together }: ContractTerms,
): string[] {
  const { startdato, sluttdato, manedsleie } = read(draft, months);
  const end = startdato && months ? lastDay(startdato, months) : undefined;
  const isOtherEnd = !!startdato && !!sluttdato && sluttdato > startdato && sluttdato !== end;
  return [
    ...(rent !== undefined && manedsleie !== undefined && manedsleie !== rent
      ? [departure.rent(formatKroner(rent))]
      : []),
    ...(end && months && (draft.tidsubegrenset || isOtherEnd) ? [departure.length(months)] : []),
    ...(readyFrom && startdato && startdato < readyFrom ? [departure.start(formatDate(readyFrom))] : []),
    ...(together && draft.medleietakersSignatur.trim() === '' ? [departure.alone()] : []),
  ];
}

/** Whether why the contract departs is asked for. */
export const asksReason = (draft: ContractDraft, terms: ContractTerms): boolean =>
  terms.unseen === true || departures(draft, terms).length > 0;

const signed = (date: string | undefined, accepted: string | undefined): string | undefined => {
  if (date && date > today()) return contractFault.signedAhead();
  return date && accepted && date < accepted ? contractFault.signedTooSoon() : undefined;
};

const day = (typed: string, date: string | undefined, missing: () => string): string | undefined =>
  date ? undefined : typed.trim() ? wrongDate() : missing();

type Check = (draft: ContractDraft, values: Read, terms: ContractTerms) => string | undefined;

/** In the order of the fields: what is wrong with each. */
const checks: Record<ContractField, Check> = {
  signertDato: (draft, { signertDato }, { accepted }) =>
    signed(signertDato, accepted) ?? day(draft.signertDato, signertDato, contractFault.signed),
  medleietakersSignatur: (draft, { medleietakersSignatur }, { accepted, together }) => {
    if (!together || draft.medleietakersSignatur.trim() === '') return undefined;
    return signed(medleietakersSignatur, accepted) ?? (medleietakersSignatur ? undefined : wrongDate());
  },
  vergensSignatur: (draft, { vergensSignatur }, { accepted, guarded }) =>
    guarded
      ? (signed(vergensSignatur, accepted) ??
        day(draft.vergensSignatur, vergensSignatur, contractFault.signed))
      : undefined,
  startdato: (draft, { startdato }, { accepted }) =>
    startdato && accepted && startdato < accepted
      ? contractFault.startTooSoon(formatDate(accepted))
      : day(draft.startdato, startdato, contractFault.start),
  sluttdato: (draft, { startdato, sluttdato }, { months }) => {
    if (draft.tidsubegrenset) return undefined;
    if (startdato && sluttdato && sluttdato <= startdato) return contractFault.period();
    return day(endShown(draft, months), sluttdato, contractFault.end);
  },
  hjemmelTid: (draft, { startdato, sluttdato }, { months }) => {
    if (!isShort(draft, months)) return undefined;
    if (!draft.hjemmelTid) return contractFault.basis();
    const tooShort = draft.hjemmelTid === 'KORTERE_SOKKEL' && sluttdato! < lastDay(startdato!, LOFT_MONTHS);
    return tooShort ? contractFault.loft() : undefined;
  },
  manedsleie: (_, { manedsleie }) => {
    if (manedsleie === undefined) return contractFault.rent();
    return manedsleie > MAX_RENT ? contractFault.rentTooHigh(MAX_RENT) : undefined;
  },
  garantitype: ({ garantitype }) => (garantitype === undefined ? contractFault.guarantee() : undefined),
  depositum: ({ garantitype }, { manedsleie, depositum }) => {
    if (garantitype === undefined || garantitype === 'INGEN') return undefined;
    if (!depositum) return contractFault.deposit();
    // Judged by the rent, and anew when that is put right.
    if (manedsleie === undefined || manedsleie > MAX_RENT) return undefined;
    const most = DEPOSIT_MONTHS * manedsleie;
    return depositum > most ? contractFault.depositTooHigh(most) : undefined;
  },
  avvikBegrunnelse: (draft, _, terms) =>
    asksReason(draft, terms) && !draft.avvikBegrunnelse.trim() ? contractFault.reason() : undefined,
};
const fields = Object.keys(checks) as ContractField[];

/** What is judged together with a field, and must not go on being called wrong once that has changed. */
export const judgedWith: Partial<Record<keyof ContractDraft, readonly ContractField[]>> = {
  medleietakersSignatur: ['avvikBegrunnelse'],
  startdato: ['sluttdato', 'hjemmelTid', 'avvikBegrunnelse'],
  sluttdato: ['hjemmelTid', 'avvikBegrunnelse'],
  tidsubegrenset: ['sluttdato', 'hjemmelTid', 'avvikBegrunnelse'],
  manedsleie: ['depositum', 'avvikBegrunnelse'],
  garantitype: ['depositum'],
};

/** What is wrong with one field, or with all. */
export function contractErrors(
  draft: ContractDraft,
  terms: ContractTerms,
  only: readonly ContractField[] = fields,
): FieldError[] {
  const values = read(draft, terms.months);
  return only.flatMap((field) => {
    const message = checks[field](draft, values, terms);
    return message ? [{ id: contractId(field), message }] : [];
  });
}

export const inFieldOrder = (errors: readonly FieldError[]): FieldError[] =>
  fields.flatMap((field) => errors.filter(({ id }) => id === contractId(field)));

/** Of a draft without errors. */
export function contractBody(draft: ContractDraft, terms: ContractTerms): KontraktRegistrer {
  const { signertDato, medleietakersSignatur, vergensSignatur, startdato, sluttdato, manedsleie, depositum } =
    read(draft, terms.months);
  const { tidsubegrenset, garantitype, hjemmelTid } = draft;
  const avvikBegrunnelse = draft.avvikBegrunnelse.trim();
  if (!signertDato || !startdato || manedsleie === undefined || depositum === undefined || !garantitype)
    throw new TypeError('The contract has errors.');
  return {
    signertDato,
    ...(terms.together &&
      medleietakersSignatur && { medleietakersSignatur: { signertDato: medleietakersSignatur } }),
    ...(terms.guarded && vergensSignatur && { vergensSignatur: { signertDato: vergensSignatur } }),
    startdato,
    sluttdato: sluttdato ?? null,
    tidsubegrenset,
    manedsleie,
    depositum,
    garantitype,
    ...(hjemmelTid && isShort(draft, terms.months) && { hjemmelTid }),
    ...(avvikBegrunnelse && asksReason(draft, terms) && { avvikBegrunnelse }),
  };
}

const fieldOfProblem: Readonly<Record<string, ContractField>> = {
  DEPOSITUM_FOR_HOEYT: 'depositum',
  UGYLDIG_PERIODE: 'sluttdato',
};

/** What the server has against the contract, beside the field it is about; empty when it is about none of them. */
export function serverErrors(error: KoboFeil, { tidsubegrenset }: ContractDraft): FieldError[] {
  const named = fieldOfProblem[error.code];
  if (named) {
    const field = named === 'sluttdato' && tidsubegrenset ? 'startdato' : named;
    return [{ id: contractId(field), message: error.title }];
  }
  return fields.flatMap((field) => {
    const found = error.pointer(`/${field}`) ?? error.pointer(`/${field}/signertDato`);
    return found ? [{ id: contractId(field), message: found.detail }] : [];
  });
}
