/** The signed contract while it is registered. */
import { html, type TemplateResult } from 'lit';
import type { KontraktRegistrer, Tilbud } from '@kobo-bolig/contract';
import type { FieldError } from '../../felt/error-summary.ts';
import { checkbox, radioGroup, textField } from '../../felt/felt.ts';
import { today } from '../../texts/dates.ts';
import { formatNumber } from '../../texts/numbers.ts';
import { numberOf } from '../kartlegging/draft.ts';
import { contract, contractFaults, guaranteeLabels } from './wording.ts';

type Guarantee = KontraktRegistrer['garantitype'];

export interface ContractDraft {
  signertDato: string;
  startdato: string;
  sluttdato: string;
  tidsubegrenset: boolean;
  manedsleie: string;
  depositum: string;
  garantitype: Guarantee | undefined;
}

/** Deposit and guarantee together (husleieloven §§ 3-5 and 3-6). */
const DEPOSIT_MONTHS = 6;
const MAX_RENT = 999_999;

/** The same day a number of months later, the day before: 1 January and 36 months give 31 December. */
export function endOf(start: string, months: number): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, last) - 1);
  return target.toISOString().slice(0, 10);
}

export function contractDraft({ bolig }: Tilbud, months: number | undefined): ContractDraft {
  const now = today();
  const start = bolig.klarFra && bolig.klarFra > now ? bolig.klarFra : now;
  return {
    signertDato: now,
    startdato: start,
    sluttdato: months === undefined ? '' : endOf(start, months),
    tidsubegrenset: false,
    manedsleie: bolig.manedsleie === undefined ? '' : formatNumber(bolig.manedsleie),
    depositum: '',
    garantitype: undefined,
  };
}

export type ContractField = keyof typeof contractFaults;
export const contractId = (field: keyof ContractDraft): string => `kontrakt-${field}`;

export function contractErrors(draft: ContractDraft): FieldError[] {
  const rent = numberOf(draft.manedsleie, MAX_RENT);
  const deposit = numberOf(draft.depositum, MAX_RENT * DEPOSIT_MONTHS);
  const wrong: Record<ContractField, boolean> = {
    signertDato: draft.signertDato === '',
    startdato: draft.startdato === '',
    sluttdato: !draft.tidsubegrenset && (draft.sluttdato === '' || draft.sluttdato <= draft.startdato),
    manedsleie: typeof rent !== 'number',
    depositum:
      (typeof deposit !== 'number' && !(deposit === null && draft.garantitype === 'INGEN')) ||
      (typeof deposit === 'number' && typeof rent === 'number' && deposit > DEPOSIT_MONTHS * rent),
    garantitype: draft.garantitype === undefined,
  };
  return (Object.keys(wrong) as ContractField[])
    .filter((field) => wrong[field])
    .map((field) => contractError(field));
}

export const contractError = (field: ContractField): FieldError => ({
  id: contractId(field),
  message: contractFaults[field](),
});

/** Of a draft without errors. */
export const contractBody = (draft: ContractDraft): KontraktRegistrer => ({
  signertDato: draft.signertDato,
  startdato: draft.startdato,
  sluttdato: draft.tidsubegrenset ? null : draft.sluttdato,
  tidsubegrenset: draft.tidsubegrenset,
  manedsleie: numberOf(draft.manedsleie, MAX_RENT) ?? 0,
  depositum: numberOf(draft.depositum, MAX_RENT * DEPOSIT_MONTHS) ?? 0,
  garantitype: draft.garantitype ?? 'INGEN',
});

interface Options {
  draft: ContractDraft;
  errors: ReadonlyMap<string, string>;
  onChange: (change: Partial<ContractDraft>, field: keyof ContractDraft) => void;
}

export function contractFields({ draft, errors, onChange }: Options): TemplateResult {
  const common = (field: keyof ContractDraft) => ({
    id: contractId(field),
    error: errors.get(contractId(field)),
  });
  const date = (field: 'signertDato' | 'startdato' | 'sluttdato', label: string) =>
    textField({
      ...common(field),
      label,
      type: 'date',
      width: 'date',
      value: draft[field],
      onInput: (value) => onChange({ [field]: value }, field),
    });
  const amount = (field: 'manedsleie' | 'depositum', label: string, description?: string) =>
    textField({
      ...common(field),
      label,
      description,
      inputmode: 'numeric',
      width: 'short',
      unit: 'kr',
      value: draft[field],
      onInput: (value) => onChange({ [field]: value }, field),
    });
  return html`<div class="par">
      ${date('signertDato', contract.signed())} ${date('startdato', contract.start())}
      ${draft.tidsubegrenset ? '' : date('sluttdato', contract.end())}
    </div>
    ${checkbox({
      id: contractId('tidsubegrenset'),
      label: contract.endless(),
      checked: draft.tidsubegrenset,
      onChange: (tidsubegrenset) => onChange({ tidsubegrenset }, 'sluttdato'),
    })}
    <div class="par">
      ${amount('manedsleie', contract.rent())}
      ${amount('depositum', contract.deposit(), contract.depositHelp())}
    </div>
    ${radioGroup<Guarantee>({
      ...common('garantitype'),
      label: contract.guarantee(),
      choices: (Object.keys(guaranteeLabels) as Guarantee[]).map((value) => ({
        value,
        label: guaranteeLabels[value](),
      })),
      value: draft.garantitype,
      onChange: (garantitype) => onChange({ garantitype }, 'garantitype'),
    })}`;
}
