/** The questions of an assessment. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Bemanning, Boligegenskap, Maalgruppe } from '@kobo-bolig/contract';
import { heading } from '../../base/heading.ts';
import {
  checkbox,
  checkboxGroup,
  type Choice,
  dateField,
  radioGroup,
  select,
  textField,
} from '../../felt/felt.ts';
import { optional } from '../../felt/wording.ts';
import { egenskapLabels } from '../../bolig/kobo-boligoversikt/fact-labels.ts';
import { type PartName, sectionOf } from './deler.ts';
import { type Bosit, bounds, chooseGroups, type Draft, type Uegnet } from './draft.ts';
import {
  answerLabels,
  bemanningLabels,
  bositLabels,
  groupLabels,
  help,
  labels,
  said,
  sections,
  uegnetLabels,
} from './wording.ts';

interface Options {
  draft: Draft;
  level: number;
  errors: ReadonlyMap<keyof Draft, string>;
  onChange: (change: Partial<Draft>, field: keyof Draft) => void;
  onLeave: (field: keyof Draft) => void;
  /** What the writer must see now, under the section where the hand is. */
  notice?: { readonly after: keyof Draft; readonly content: unknown } | undefined;
}

/** Ids of controls; the dialog of the proposal lies in the same root. */
export const controlId = (field: keyof Draft): string => `k-${field}`;

const choices = <T extends string>(texts: Record<T, () => string>): Choice<T>[] =>
  (Object.keys(texts) as T[]).map((value) => ({ value, label: texts[value]() }));

type TextName = {
  [Name in keyof Draft]: Draft[Name] extends string ? Name : never;
}[keyof Draft];

const common = (field: keyof Draft, { errors }: Options) => ({
  id: controlId(field),
  label: labels[field](),
  error: errors.get(field),
});

const line = (field: TextName, options: Options, more: Partial<Parameters<typeof textField>[0]> = {}) =>
  textField({
    ...common(field, options),
    value: String(options.draft[field]),
    onInput: (value) => options.onChange({ [field]: value }, field),
    onLeave: () => options.onLeave(field),
    ...more,
  });

const day = (field: 'maaUtDato' | 'bosattDato', options: Options, label = labels[field]()) =>
  dateField({
    ...common(field, options),
    label,
    value: options.draft[field],
    onInput: (value) => options.onChange({ [field]: value }, field),
    onLeave: () => options.onLeave(field),
  });

const prose = (field: TextName, options: Options, required = false) =>
  line(field, options, {
    rows: 3,
    maxLength: field === 'merknad' ? bounds.merknad : bounds.text,
    ...(!required && { label: optional(labels[field]()) }),
  });

const tick = (field: 'bostedsloes' | 'rullestol' | 'utenTrapper', { draft, onChange }: Options) =>
  checkbox({
    id: controlId(field),
    label: labels[field](),
    checked: draft[field],
    onChange: (checked) => onChange({ [field]: checked }, field),
  });

export const section = (level: number, name: PartName, content: unknown): TemplateResult =>
  html`<section class="del">
    ${heading(level, sections[name](), { size: '2xs', id: partId(name), focusable: true })}${content}
  </section>`;

/** Of the heading of a part, in the form and where it is read. */
export const partId = (name: PartName): string => `k-del-${name}`;

export function assessmentForm(options: Options): TemplateResult {
  const { draft, level, onChange, notice } = options;
  const noticeAfter = (name: PartName): unknown =>
    notice && sectionOf[notice.after] === name ? notice.content : nothing;
  return html`${section(
    level,
    'bosituasjon',
    html`${radioGroup<Bosit>({
      ...common('bosit', options),
      choices: choices(bositLabels),
      value: draft.bosit,
      onChange: (bosit) => onChange({ bosit }, 'bosit'),
    })}
    ${tick('bostedsloes', options)}
    ${checkboxGroup<Uegnet>({
      ...common('uegnet', options),
      label: optional(labels.uegnet()),
      choices: choices(uegnetLabels),
      value: draft.uegnet,
      onChange: (uegnet) => onChange({ uegnet }, 'uegnet'),
    })}
    ${day('maaUtDato', options, optional(labels.maaUtDato()))} ${prose('beskrivelse', options)}`,
  )}
  ${noticeAfter('bosituasjon')} ${section(level, 'boligbehov', needs(options))} ${noticeAfter('boligbehov')}
  ${section(
    level,
    'vurdering',
    html`${radioGroup<'JA' | 'NEI'>({
      ...common('vanskeligstilt', options),
      description: help.vanskeligstilt(),
      choices: choices(answerLabels),
      framed: true,
      value: draft.vanskeligstilt,
      onChange: (vanskeligstilt) => onChange({ vanskeligstilt }, 'vanskeligstilt'),
    })}
    ${prose('vanskeligstiltBegrunnelse', options, true)} ${prose('andreVirkemidler', options)}
    ${prose('egneOensker', options)}`,
  )}
  ${noticeAfter('vurdering')} ${section(level, 'grunnlag', grounds(options))} ${noticeAfter('grunnlag')}`;
}

const needs = (options: Options) =>
  html`<div class="par">
      ${line('soveromMin', options, { inputmode: 'numeric', width: 'short' })}
      ${line('soveromMaks', options, {
        inputmode: 'numeric',
        width: 'short',
        label: optional(labels.soveromMaks()),
      })}
    </div>
    <div class="valg">${tick('rullestol', options)} ${tick('utenTrapper', options)}</div>
    ${select<Bemanning>({
      ...common('bemanning', options),
      choices: choices(bemanningLabels),
      value: options.draft.bemanning,
      onChange: (bemanning) => options.onChange({ bemanning: bemanning ?? 'INGEN' }, 'bemanning'),
    })}
    ${line('maksLeie', options, {
      inputmode: 'numeric',
      width: 'short',
      unit: said.kroner(),
      label: optional(labels.maksLeie()),
    })}
    ${checkboxGroup<Boligegenskap>({
      ...common('egenskaper', options),
      label: optional(labels.egenskaper()),
      choices: choices(egenskapLabels),
      value: options.draft.egenskaper,
      onChange: (egenskaper) => options.onChange({ egenskaper }, 'egenskaper'),
    })}
    ${prose('merknad', options)}`;

function grounds(options: Options): unknown {
  const { draft, onChange } = options;
  return [
    checkboxGroup<Maalgruppe>({
      ...common('grupper', options),
      description: help.grupper(),
      choices: choices(groupLabels),
      value: draft.grupper,
      onChange: (grupper) => onChange(chooseGroups(draft, grupper), 'grupper'),
    }),
    draft.grupper.includes('FLYKTNING') ? day('bosattDato', options) : nothing,
    draft.grupper.length > 0
      ? radioGroup<Maalgruppe>({
          ...common('primaer', options),
          description: help.primaer(),
          choices: choices(groupLabels).filter(({ value }) => draft.grupper.includes(value)),
          value: draft.primaer,
          onChange: (primaer) => onChange({ primaer }, 'primaer'),
        })
      : nothing,
  ];
}
