/** A signed contract while it is typed: what stands in the fields, right or wrong, and what is sent. Pure. */
import type { KontraktRegistrer, Tilbud } from '@kobo-bolig/contract';
import type { KoboFeil } from '@kobo-bolig/sdk';
import type { FieldError } from '../../felt/error-summary.ts';
import { formatNumber } from '../../texts/numbers.ts';
import { readDate } from '../../texts/typed-date.ts';
import { contractFault } from './contract-wording.ts';

export type Guarantee = KontraktRegistrer['garantitype'];

export interface ContractDraft {
  signertDato: string;
  startdato: string;
  sluttdato: string;
  tidsubegrenset: boolean;
  manedsleie: string;
  depositum: string;
  garantitype: Guarantee | undefined;
}

export type ContractField = Exclude<keyof ContractDraft, 'tidsubegrenset'>;

/** Months of rent deposit and guarantee together may amount to (husleieloven §§ 3-5 and 3-6). */
const DEPOSIT_MONTHS = 6;
const MAX_RENT = 999_999;
const MAX_DEPOSIT = 9_999_999;

export const contractId = (field: keyof ContractDraft): string => `kontrakt-${field}`;

/** Nothing is guessed but the rent, which stands on the home. */
export const contractDraftOf = ({ bolig }: Tilbud): ContractDraft => ({
  signertDato: '',
  startdato: '',
  sluttdato: '',
  tidsubegrenset: false,
  manedsleie: bolig.manedsleie === undefined ? '' : formatNumber(bolig.manedsleie),
  depositum: '',
  garantitype: undefined,
});

/** `10000` from `10 000`, `10.000` or `10 000 kr`. */
export function readKroner(typed: string, max: number): number | undefined {
  const bare = typed
    .replaceAll(/\s/g, '')
    .replace(/(kr\.?|,-)$/i, '')
    .replaceAll(/\.(?=\d{3}(\D|$))/g, '');
  const value = Number(bare);
  return /^\d+$/.test(bare) && value <= max ? value : undefined;
}

/** The last day of a tenancy: 15 December 2026 and 36 months give 14 December 2029. */
export function lastDay(start: string, months: number): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last + 1) - 1)).toISOString().slice(0, 10);
}

interface Read {
  signertDato: string | undefined;
  startdato: string | undefined;
  sluttdato: string | undefined;
  manedsleie: number | undefined;
  depositum: number | undefined;
}

const read = (draft: ContractDraft): Read => ({
  signertDato: readDate(draft.signertDato),
  startdato: readDate(draft.startdato),
  sluttdato: draft.tidsubegrenset ? undefined : readDate(draft.sluttdato),
  manedsleie: readKroner(draft.manedsleie, MAX_RENT),
  depositum: readKroner(draft.depositum, MAX_DEPOSIT),
});

type Check = (draft: ContractDraft, read: Read) => string | undefined;

const date =
  (field: 'signertDato' | 'startdato' | 'sluttdato'): Check =>
  (draft, values) => {
    if (values[field] !== undefined) return undefined;
    return draft[field].trim() ? contractFault.date() : contractFault.missing[field]();
  };

/** In the order of the fields: what is wrong with each, in the words of the message. */
const checks: Record<ContractField, Check> = {
  signertDato: date('signertDato'),
  startdato: date('startdato'),
  sluttdato: (draft, values) => {
    if (draft.tidsubegrenset) return undefined;
    const { startdato, sluttdato } = values;
    if (sluttdato && startdato && sluttdato <= startdato) return contractFault.period();
    return date('sluttdato')(draft, values);
  },
  manedsleie: (_, { manedsleie }) => (manedsleie === undefined ? contractFault.rent() : undefined),
  depositum: (_, { manedsleie, depositum }) => {
    if (depositum === undefined) return contractFault.deposit();
    if (manedsleie === undefined || depositum <= DEPOSIT_MONTHS * manedsleie) return undefined;
    return contractFault.depositTooHigh(DEPOSIT_MONTHS * manedsleie);
  },
  garantitype: ({ garantitype }) => (garantitype === undefined ? contractFault.guarantee() : undefined),
};

const fields = Object.keys(checks) as ContractField[];

/** What is wrong with one field, or with all. */
export function contractErrors(draft: ContractDraft, only?: ContractField): FieldError[] {
  const values = read(draft);
  return (only ? [only] : fields).flatMap((field) => {
    const message = checks[field](draft, values);
    return message ? [{ id: contractId(field), message }] : [];
  });
}

/** Of a draft without errors. */
export function contractBody(draft: ContractDraft): KontraktRegistrer {
  const { signertDato, startdato, sluttdato, manedsleie, depositum } = read(draft);
  const { tidsubegrenset, garantitype } = draft;
  if (!signertDato || !startdato || manedsleie === undefined || depositum === undefined || !garantitype)
    throw new TypeError('The contract has errors.');
  return {
    signertDato,
    startdato,
    sluttdato: sluttdato ?? null,
    tidsubegrenset,
    manedsleie,
    depositum,
    garantitype,
  };
}

const fieldOfProblem: Partial<Record<string, ContractField>> = {
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
    const found = error.pointer(`/${field}`);
    return found ? [{ id: contractId(field), message: found.detail }] : [];
  });
}
