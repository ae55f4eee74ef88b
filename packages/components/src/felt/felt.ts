/**
 * The controls of a form with label, help and error tied together as assistive technology needs it: error first in
 * the description, then help; `aria-invalid` only while in error. Pair with `feltStyles` and with
 * `ds(field, fieldset, input, label, validationMessage, …)`.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { text } from '../texts/text.ts';
import { charactersLeft, dateHelp } from './wording.ts';

interface Common {
  /** Of the control; a group's is on its first choice, where the error summary leads. */
  id: string;
  label: string;
  description?: string | undefined;
  error?: string | undefined;
}

const descriptionId = (id: string) => `${id}-hjelp`;
const errorId = (id: string) => `${id}-feil`;

const describedBy = ({ id, description, error }: Common): string | undefined =>
  [error && errorId(id), description && descriptionId(id)].filter(Boolean).join(' ') || undefined;

const help = ({ id, description }: Common) =>
  description ? html`<p data-field="description" id=${descriptionId(id)}>${text(description)}</p>` : nothing;

const fault = ({ id, error }: Common) =>
  error ? html`<p class="ds-validation-message" id=${errorId(id)}>${text(error)}</p>` : nothing;

export interface TextField extends Common {
  value: string;
  onInput: (value: string) => void;
  /** Leaving the field: format errors may show from now on (R16). */
  onLeave?: () => void;
  /** Lines; 1 is an ordinary input. */
  rows?: number;
  maxLength?: number;
  inputmode?: 'numeric';
  /** Width in characters when the answer is short. */
  width?: 'short' | 'date';
  /** After the value, as `kr` or `måneder`. */
  unit?: string;
}

export function textField(options: TextField): TemplateResult {
  const { id, label, value, rows = 1, maxLength, unit } = options;
  const onInput = (event: Event) => options.onInput((event.target as HTMLInputElement).value);
  const common = { invalid: options.error ? 'true' : undefined, described: describedBy(options) };
  const control =
    rows > 1
      ? html`<textarea
          class="ds-input"
          id=${id}
          rows=${rows}
          maxlength=${ifDefined(maxLength)}
          aria-invalid=${ifDefined(common.invalid)}
          aria-describedby=${ifDefined(common.described)}
          .value=${live(value)}
          @input=${onInput}
        ></textarea>`
      : html`<input
          class="ds-input"
          id=${id}
          type="text"
          data-width=${ifDefined(options.width)}
          autocomplete="off"
          inputmode=${ifDefined(options.inputmode)}
          maxlength=${ifDefined(maxLength)}
          aria-invalid=${ifDefined(common.invalid)}
          aria-describedby=${ifDefined(common.described)}
          .value=${live(value)}
          @input=${onInput}
          @blur=${options.onLeave ?? nothing}
        />`;
  return html`<div class="ds-field">
    <label class="ds-label" for=${id}>${text(label)}</label>
    ${help(options)}
    ${unit ? html`<div class="medenhet">${control}<span aria-hidden="true">${text(unit)}</span></div>` : control}
    ${rows > 1 && maxLength ? html`<p class="teller">${text(charactersLeft(maxLength - value.length))}</p>` : nothing}
    ${fault(options)}
  </div>`;
}

/** A day, typed as `07.12.2026`. */
export const dateField = (
  options: Pick<TextField, 'id' | 'label' | 'description' | 'error' | 'value' | 'onInput' | 'onLeave'>,
): TemplateResult =>
  textField({ description: dateHelp(), ...options, inputmode: 'numeric', width: 'date', maxLength: 20 });

export interface Choice<T extends string> {
  value: T;
  label: string;
  description?: string | undefined;
}

interface Group<T extends string> extends Common {
  choices: readonly Choice<T>[];
  /** Framed choices beside each other, for the one question that decides the rest. */
  framed?: boolean;
}

export interface RadioGroup<T extends string> extends Group<T> {
  value: T | undefined;
  onChange: (value: T) => void;
}

export interface CheckboxGroup<T extends string> extends Group<T> {
  value: readonly T[];
  onChange: (value: T[]) => void;
}

const choiceId = (id: string, index: number) => (index === 0 ? id : `${id}-${index}`);

function group<T extends string>(options: Group<T>, control: (choice: Choice<T>, index: number) => unknown) {
  const { id, label, choices, framed = false } = options;
  const choice = (one: Choice<T>, index: number) => {
    const own = choiceId(id, index);
    return html`<div class="ds-field" data-variant=${ifDefined(framed ? 'outline' : undefined)}>
      ${control(one, index)}
      <label class="ds-label" for=${own}>${text(one.label)}</label>
      ${one.description ? html`<p data-field="description" id=${descriptionId(own)}>${text(one.description)}</p>` : nothing}
    </div>`;
  };
  return html`<fieldset class="ds-fieldset" aria-describedby=${ifDefined(describedBy(options))}>
    <legend class="ds-label">${text(label)}</legend>
    ${help(options)}
    <div class=${['valg', framed && 'rammet', choices.length > 3 && 'mange'].filter(Boolean).join(' ')}>
      ${choices.map(choice)}
    </div>
    ${fault(options)}
  </fieldset>`;
}

export function radioGroup<T extends string>(options: RadioGroup<T>): TemplateResult {
  const { id, value, error, onChange } = options;
  return group(
    options,
    (one, index) =>
      html`<input
        class="ds-input"
        type="radio"
        id=${choiceId(id, index)}
        name=${id}
        value=${one.value}
        aria-invalid=${ifDefined(error ? 'true' : undefined)}
        aria-describedby=${ifDefined(one.description ? descriptionId(choiceId(id, index)) : undefined)}
        .checked=${live(one.value === value)}
        @change=${() => onChange(one.value)}
      />`,
  );
}

export function checkboxGroup<T extends string>(options: CheckboxGroup<T>): TemplateResult {
  const { id, value, error, choices, onChange } = options;
  const toggle = (changed: T, on: boolean) =>
    onChange(choices.map((one) => one.value).filter((one) => (one === changed ? on : value.includes(one))));
  return group(
    options,
    (one, index) =>
      html`<input
        class="ds-input"
        type="checkbox"
        id=${choiceId(id, index)}
        aria-invalid=${ifDefined(error ? 'true' : undefined)}
        aria-describedby=${ifDefined(one.description ? descriptionId(choiceId(id, index)) : undefined)}
        .checked=${live(value.includes(one.value))}
        @change=${(event: Event) => toggle(one.value, (event.target as HTMLInputElement).checked)}
      />`,
  );
}

export interface Checkbox {
  id: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A yes that stands alone. */
export const checkbox = ({ id, label, checked, onChange }: Checkbox): TemplateResult =>
  html`<div class="ds-field">
    <input
      class="ds-input"
      type="checkbox"
      id=${id}
      .checked=${live(checked)}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <label class="ds-label" for=${id}>${text(label)}</label>
  </div>`;

export interface Select<T extends string> extends Common {
  value: T | undefined;
  choices: readonly Choice<T>[];
  /** The first, empty choice: «Velg boligtype». Absent when there always is a value. */
  prompt?: string;
  onChange: (value: T | undefined) => void;
}

export function select<T extends string>(options: Select<T>): TemplateResult {
  const { id, label, value, choices, prompt, error, onChange } = options;
  return html`<div class="ds-field">
    <label class="ds-label" for=${id}>${text(label)}</label>
    ${help(options)}
    <select
      class="ds-input"
      id=${id}
      aria-invalid=${ifDefined(error ? 'true' : undefined)}
      aria-describedby=${ifDefined(describedBy(options))}
      @change=${(event: Event) => onChange(((event.target as HTMLSelectElement).value || undefined) as T | undefined)}
    >
      ${prompt === undefined ? nothing : html`<option value="" .selected=${value === undefined}>${prompt}</option>`}
      ${choices.map((one) => html`<option value=${one.value} .selected=${one.value === value}>${one.label}</option>`)}
    </select>
    ${fault(options)}
  </div>`;
}
