/** The questions about a signed contract. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.ts';
import { errorSummary, type FieldError } from '../../felt/error-summary.ts';
import type { HjemmelTid } from '@kobo-bolig/contract';
import { checkbox, dateField, radioGroup, textField } from '../../felt/felt.ts';
import { text } from '../../texts/text.ts';
import {
  type ContractDraft,
  asksReason,
  type ContractField,
  contractId,
  type ContractTerms,
  departures,
  endShown,
  type Guarantee,
  isShort,
} from './kontrakt-draft.ts';
import { basisLabels, contract, guaranteeLabels } from './tilbud-wording.ts';

interface ContractForm {
  level: number;
  address: string;
  draft: ContractDraft;
  terms: ContractTerms;
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
  const { level, draft, errors, onChange } = form;
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
    ${isShort(draft, form.terms.months) ? basis(form) : nothing} ${amounts(form)} ${reason(form)}
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
    ${
      form.terms.together
        ? dateField({
            ...typed(form, 'medleietakersSignatur'),
            label: contract.otherSigned(),
            description: contract.otherSignedHelp(),
          })
        : nothing
    }
    ${
      form.terms.guarded
        ? dateField({ ...typed(form, 'vergensSignatur'), label: contract.guardianSigned() })
        : nothing
    }
    <div class="par">
      ${dateField({ ...typed(form, 'startdato'), label: contract.start() })}
      ${
        form.draft.tidsubegrenset
          ? nothing
          : dateField({
              ...typed(form, 'sluttdato'),
              value: endShown(form.draft, form.terms.months),
              label: contract.end(),
              ...(form.terms.months && { description: contract.endHelp(form.terms.months) }),
            })
      }
    </div>`;

const basis = (form: ContractForm): TemplateResult => {
  const { id, error } = typed(form, 'hjemmelTid');
  return radioGroup<HjemmelTid>({
    id,
    error,
    label: contract.basis(),
    description: contract.short(),
    choices: (Object.keys(basisLabels) as HjemmelTid[]).map((value) => ({
      value,
      label: basisLabels[value](),
    })),
    value: form.draft.hjemmelTid,
    onChange: (hjemmelTid) => form.onChange({ hjemmelTid }, 'hjemmelTid'),
  });
};

/** Where the contract departs from home and decision, and why. */
function reason(form: ContractForm): unknown {
  if (!asksReason(form.draft, form.terms)) return nothing;
  return textField({
    ...typed(form, 'avvikBegrunnelse'),
    label: contract.reason(),
    description: [...departures(form.draft, form.terms), contract.reasonHelp()].join(' '),
    rows: 3,
    maxLength: 2000,
  });
}

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
