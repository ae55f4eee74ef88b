/** The contract as a form, and the tenancy it made. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Leieforhold, Tilbud } from '@kobo-bolig/contract';
import { heading } from '../../base/heading.ts';
import { addressLine } from '../../bolig/address.ts';
import { errorSummary, type FieldError } from '../../felt/error-summary.ts';
import { checkbox, radioGroup, textField } from '../../felt/felt.ts';
import { formatDate } from '../../texts/dates.ts';
import { formatKroner } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import { readDate, writeDate } from '../../texts/typed-date.ts';
import {
  type ContractDraft,
  type ContractField,
  contractId,
  type Guarantee,
  lastDay,
} from './contract-draft.ts';
import { contract, guaranteeLabels, tenancyStatusLabels } from './contract-wording.ts';
import { facts } from './facts.ts';

export interface ContractForm {
  level: number;
  draft: ContractDraft;
  errors: readonly FieldError[];
  /** Why it was not registered. */
  problem: unknown;
  running: boolean;
  /** Length of the tenancy the decision grants. */
  months: number | undefined;
  onChange: (change: Partial<ContractDraft>, field: keyof ContractDraft) => void;
  onLeave: (field: ContractField) => void;
  onSubmit: () => void;
}

export function contractForm(form: ContractForm): TemplateResult {
  const { level, draft, errors, months, onChange, onLeave, onSubmit } = form;
  const messages = new Map(errors.map(({ id, message }) => [id, message]));
  const common = (field: ContractField) => ({
    id: contractId(field),
    error: messages.get(contractId(field)),
    onLeave: () => onLeave(field),
  });
  const typed = (field: Exclude<ContractField, 'garantitype'>) => ({
    ...common(field),
    value: draft[field],
    onInput: (value: string) => onChange({ [field]: value }, field),
  });
  const amount = { inputmode: 'numeric', width: 'short', unit: 'kr' } as const;
  return html`<form
    class="kontrakt"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    <div>
      ${heading(level, contract.heading(), { size: '2xs' })}
      <p class="dempet">${contract.help()}</p>
    </div>
    <div class="felter">
      ${textField({ ...typed('signertDato'), label: contract.signed(), description: contract.dateHelp(), width: 'date' })}
      ${textField({ ...typed('startdato'), label: contract.start(), description: contract.dateHelp(), width: 'date' })}
      <div class="slutt">
        ${
          draft.tidsubegrenset
            ? nothing
            : textField({
                ...typed('sluttdato'),
                label: contract.end(),
                description: endHelp(draft, months),
                width: 'date',
              })
        }
        ${checkbox({
          id: contractId('tidsubegrenset'),
          label: contract.noEnd(),
          checked: draft.tidsubegrenset,
          onChange: (tidsubegrenset) => onChange({ tidsubegrenset }, 'sluttdato'),
        })}
      </div>
      ${textField({ ...typed('manedsleie'), ...amount, label: contract.rent(), description: contract.rentHelp() })}
      ${textField({ ...typed('depositum'), ...amount, label: contract.deposit(), description: contract.depositHelp() })}
      ${radioGroup<Guarantee>({
        ...common('garantitype'),
        label: contract.guarantee(),
        choices: (Object.keys(guaranteeLabels) as Guarantee[]).map((value) => ({
          value,
          label: guaranteeLabels[value](),
        })),
        value: draft.garantitype,
        onChange: (garantitype) => onChange({ garantitype }, 'garantitype'),
      })}
    </div>
    ${errorSummary(errors, level + 1)} ${form.problem}
    <div class="knapper">
      <button class="ds-button" type="submit">
        <span>${text(form.running ? contract.registering() : contract.register())}</span>
      </button>
    </div>
  </form>`;
}

function endHelp({ startdato }: ContractDraft, months: number | undefined): string {
  if (months === undefined) return contract.dateHelp();
  const start = readDate(startdato);
  return start
    ? contract.endHelpWithDate(months, writeDate(lastDay(start, months)))
    : contract.endHelp(months);
}

export function tenancy(leieforhold: Leieforhold, tilbud: Tilbud | undefined, level: number): TemplateResult {
  const { status, startdato, sluttdato, manedsleie, depositum, leietaker } = leieforhold;
  return html`<section class="vedtaksdel">
    ${heading(level, contract.tenancy(), { size: '2xs' })}
    ${facts([
      [contract.status(), tenancyStatusLabels[status]()],
      [contract.home(), tilbud && addressLine(tilbud.bolig)],
      [contract.tenant(), leietaker?.navn],
      [contract.start(), formatDate(startdato)],
      [contract.end(), sluttdato ? formatDate(sluttdato) : contract.noEnd()],
      [contract.rent(), formatKroner(manedsleie)],
      [contract.deposit(), formatKroner(depositum)],
    ])}
  </section>`;
}
