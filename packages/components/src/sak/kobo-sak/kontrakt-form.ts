/** The questions about a signed contract. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.ts';
import { errorSummary, type FieldError } from '../../felt/error-summary.ts';
import { checkbox, dateField, radioGroup, textField } from '../../felt/felt.ts';
import { text } from '../../texts/text.ts';
import {
  type ContractDraft,
  type ContractField,
  contractId,
  endShown,
  type Guarantee,
  isShort,
} from './kontrakt-draft.ts';
import { contract, guaranteeLabels } from './tilbud-wording.ts';

interface ContractForm {
  level: number;
  address: string;
  draft: ContractDraft;
  /** Length of the tenancy the decision grants. */
  months: number | undefined;
  errors: readonly FieldError[];
  /** The errors also stand together above the button: a try to register has failed. */
  tried: boolean;
  /** Why it was not registered. */
  problem: unknown;
  running: boolean;
  onChange: (change: Partial<ContractDraft>, field: keyof ContractDraft) => void;
  onLeave: (field: ContractField) => void;
  onSubmit: () => void;
}

export function contractForm(form: ContractForm): TemplateResult {
  const { level, draft, months, errors, onChange } = form;
  return html`<form
    class="skjema kontrakt"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      form.onSubmit();
    }}
  >
    <div>
      ${heading(level, contract.heading(), { size: '2xs', id: 'kontrakt-overskrift', focusable: true })}
      <p class="hjelp">${text(contract.help(form.address))}</p>
    </div>
    ${dates(form)}
    ${checkbox({
      id: contractId('tidsubegrenset'),
      label: contract.endless(),
      checked: draft.tidsubegrenset,
      onChange: (tidsubegrenset) => onChange({ tidsubegrenset }, 'tidsubegrenset'),
    })}
    ${isShort(draft, months) ? html`<p class="hjelp">${contract.short()}</p>` : nothing} ${amounts(form)}
    ${errorSummary(form.tried ? errors : [], level + 1)} ${form.problem}
    <div class="knapper">
      <button class="ds-button" type="submit">
        <span>${text(form.running ? contract.saving() : contract.save())}</span>
      </button>
    </div>
  </form>`;
}

const typed = ({ draft, errors, onChange, onLeave }: ContractForm, field: ContractField) => ({
  id: contractId(field),
  value: draft[field] ?? '',
  error: errors.find(({ id }) => id === contractId(field))?.message,
  onInput: (value: string) => onChange({ [field]: value }, field),
  onLeave: () => onLeave(field),
});

const dates = (form: ContractForm): TemplateResult =>
  html`${dateField({ ...typed(form, 'signertDato'), label: contract.signed() })}
    <div class="par">
      ${dateField({ ...typed(form, 'startdato'), label: contract.start() })}
      ${
        form.draft.tidsubegrenset
          ? nothing
          : dateField({
              ...typed(form, 'sluttdato'),
              value: endShown(form.draft, form.months),
              label: contract.end(),
              ...(form.months && { description: contract.endHelp(form.months) }),
            })
      }
    </div>`;

function amounts(form: ContractForm): unknown {
  const { draft, onChange } = form;
  const amount = { inputmode: 'numeric', width: 'short', unit: 'kr' } as const;
  const { id, error } = typed(form, 'garantitype');
  return [
    textField({ ...typed(form, 'manedsleie'), ...amount, label: contract.rent() }),
    radioGroup<Guarantee>({
      id,
      error,
      label: contract.guarantee(),
      choices: (Object.keys(guaranteeLabels) as Guarantee[]).map((value) => ({
        value,
        label: guaranteeLabels[value](),
      })),
      value: draft.garantitype,
      onChange: (garantitype) => onChange({ garantitype }, 'garantitype'),
    }),
    draft.garantitype === undefined || draft.garantitype === 'INGEN'
      ? nothing
      : textField({
          ...typed(form, 'depositum'),
          ...amount,
          label: contract.deposit(),
          description: contract.depositHelp(),
        }),
  ];
}
