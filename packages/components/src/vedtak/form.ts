/** The questions of a proposal. */
import { html, nothing, type TemplateResult } from 'lit';
import type {
  Bistand,
  Boligtype,
  KartleggingLagre,
  Sakstype,
  VedtaksforslagLagre,
  Vedtaksresultat,
} from '@kobo-bolig/contract';
import { checkbox, checkboxGroup, radioGroup, select, textField } from '../felt/felt.ts';
import { optional } from '../felt/wording.ts';
import { text } from '../texts/text.ts';
import { bounds, departures, type Draft, grantsAny, grantsHelp, grantsHome } from './draft.ts';
import {
  bistandLabels,
  boligtypeLabels,
  departureTexts,
  homeLine,
  type Part,
  partHelp,
  partLabels,
  resultLabels,
  said,
} from './wording.ts';

interface Options {
  draft: Draft;
  sakstype: Sakstype;
  kartlagt: KartleggingLagre;
  /** Of the household, and the party where they are one. */
  antallBarn: number;
  /** By the id of the control. */
  errors: ReadonlyMap<string, string>;
  onChange: (change: Partial<Draft>, field: string) => void;
}

const parts = Object.keys(partLabels) as Part[];
const choices = <T extends string>(labels: Record<T, () => string>) =>
  (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value]() }));

export function proposalForm(options: Options): TemplateResult {
  const { draft, sakstype, antallBarn, errors, onChange } = options;
  return html`${radioGroup<Vedtaksresultat>({
      id: 'resultat',
      label: said.question(),
      // Not offered here: to dismiss is only for who was warned and has not answered, and of who may move in each is said.
      choices: choices(resultLabels).filter(
        ({ value }) =>
          draft.resultat === value ||
          (value !== 'AVVIST' && (value !== 'DELVIS' || sakstype !== 'HUSSTANDSENDRING')),
      ),
      framed: true,
      value: draft.resultat,
      error: errors.get('resultat'),
      onChange: (resultat) => onChange({ resultat }, 'resultat'),
    })}
    <fieldset class="ds-fieldset begrunnelse">
      <legend class="ds-label">${said.reasons()}</legend>
      <p data-field="description">${said.reasonsHelp()}</p>
      ${parts.map((part) =>
        textField({
          id: part,
          label: partLabels[part](),
          description: partHelp[part](),
          rows: 4,
          maxLength: bounds.part,
          value: draft[part],
          onInput: (value) => onChange({ [part]: value }, part),
        }),
      )}
    </fieldset>
    ${
      antallBarn > 0 || draft.barnetsBeste
        ? html`${textField({
            id: 'barnetsBeste',
            label: said.children(),
            description: said.childrenHelp(),
            rows: 3,
            maxLength: bounds.barnetsBeste,
            value: draft.barnetsBeste,
            onInput: (barnetsBeste) => onChange({ barnetsBeste }, 'barnetsBeste'),
          })}
          ${textField({
            id: 'ikkeHoert',
            label: optional(said.notHeard()),
            description: said.notHeardHelp(),
            rows: 2,
            maxLength: bounds.avvik,
            value: draft.ikkeHoert,
            onInput: (ikkeHoert) => onChange({ ikkeHoert }, 'ikkeHoert'),
          })}`
        : nothing
    }
    ${grantsHelp(draft, sakstype) ? helpFields(options) : nothing}
    ${grantsHome(draft, sakstype) ? homeFields(options) : nothing}
    ${draft.resultat === 'DELVIS' ? refusedField(options) : nothing}
    ${grantsAny(draft) ? conditionField(options) : nothing} ${reasonField(options)}`;
}

const refusedField = ({ draft, onChange }: Options) =>
  textField({
    id: 'avslaattDel',
    label: said.refused(),
    description: said.refusedHelp(),
    rows: 2,
    maxLength: bounds.avslaattDel,
    value: draft.avslaattDel,
    onInput: (avslaattDel) => onChange({ avslaattDel }, 'avslaattDel'),
  });

const conditionField = ({ draft, errors, onChange }: Options) =>
  textField({
    id: 'vilkaar',
    label: optional(said.conditions()),
    description: said.conditionsHelp(),
    rows: 2,
    value: draft.vilkaar,
    error: errors.get('vilkaar'),
    onInput: (vilkaar) => onChange({ vilkaar }, 'vilkaar'),
  });

/** Asked where the proposal departs from the assessment. It may be empty while the proposal is worked on. */
function reasonField({ draft, sakstype, kartlagt, onChange }: Options): unknown {
  const found = departures(draft, sakstype, kartlagt);
  if (found.length === 0) return nothing;
  return textField({
    id: 'avvikBegrunnelse',
    label: said.reason(),
    description: [...found.map((one) => departureTexts[one](kartlagt.boligbehov)), said.reasonHelp()].join(
      ' ',
    ),
    rows: 3,
    maxLength: bounds.avvik,
    value: draft.avvikBegrunnelse,
    onInput: (avvikBegrunnelse) => onChange({ avvikBegrunnelse }, 'avvikBegrunnelse'),
  });
}

const helpFields = ({ draft, onChange }: Options) =>
  html`${checkboxGroup<Bistand>({
    id: 'bistand',
    label: said.bistand(),
    choices: choices(bistandLabels),
    value: draft.bistand,
    onChange: (bistand) => onChange({ bistand }, 'bistand'),
  })}
  ${textField({
    id: 'utdyp',
    label: optional(said.utdyp()),
    rows: 3,
    maxLength: bounds.utdyp,
    value: draft.utdyp,
    onInput: (utdyp) => onChange({ utdyp }, 'utdyp'),
  })}`;

const homeFields = ({ draft, errors, onChange }: Options) =>
  html`<fieldset class="ds-fieldset">
    <legend class="ds-label">${said.home()}</legend>
    <div class="par">
      ${select<Boligtype>({
        id: 'boligtype',
        label: said.boligtype(),
        prompt: said.chooseBoligtype(),
        choices: choices(boligtypeLabels),
        value: draft.boligtype,
        error: errors.get('boligtype'),
        onChange: (boligtype) => onChange({ boligtype }, 'boligtype'),
      })}
      ${textField({
        id: 'soverom',
        label: said.soverom(),
        inputmode: 'numeric',
        width: 'short',
        value: draft.soverom,
        error: errors.get('soverom'),
        onInput: (soverom) => onChange({ soverom }, 'soverom'),
      })}
      ${textField({
        id: 'leietid',
        label: said.leietid(),
        description: said.leietidHelp(),
        inputmode: 'numeric',
        width: 'short',
        unit: said.months(),
        value: draft.leietid,
        error: errors.get('leietid'),
        onInput: (leietid) => onChange({ leietid }, 'leietid'),
      })}
    </div>
    ${checkbox({
      id: 'utenTrapper',
      label: said.utenTrapper(),
      checked: draft.utenTrapper,
      onChange: (utenTrapper) => onChange({ utenTrapper }, 'utenTrapper'),
    })}
  </fieldset>`;

/** What is written in a field, in words; empty where nothing is. */
export function written(draft: Draft, field: keyof Draft): string {
  const { resultat, bistand, boligtype } = draft;
  if (field === 'resultat') return resultat ? resultLabels[resultat]() : '';
  if (field === 'bistand') return bistand.map((one) => bistandLabels[one]()).join(', ');
  if (field === 'boligtype') return boligtype ? boligtypeLabels[boligtype]() : '';
  if (field === 'utenTrapper') return draft.utenTrapper ? said.utenTrapper() : '';
  return draft[field];
}

/** A proposal or decision to read. What is empty says so. */
export function proposalText(innhold: VedtaksforslagLagre, empty: string): TemplateResult {
  const { bistand, boliginnhold, utdypBistand, barnetsBeste, vilkaar, avvikBegrunnelse, resultat } = innhold;
  const row = (label: string, value: string) =>
    html`<div>
      <dt>${text(label)}</dt>
      <dd>${text(value || empty)}</dd>
    </div>`;
  return html`<dl class="innholdet">
    ${row(said.result(), resultLabels[resultat]())}
    ${parts.map((part) => row(partLabels[part](), innhold[part]))}
    ${barnetsBeste ? row(said.children(), barnetsBeste.tekst) : nothing}
    ${barnetsBeste?.ikkeHoert ? row(said.notHeard(), barnetsBeste.ikkeHoert) : nothing}
    ${bistand.length > 0 ? row(said.bistandGranted(), bistand.map((one) => bistandLabels[one]()).join(', ')) : nothing}
    ${utdypBistand ? row(said.utdyp(), utdypBistand) : nothing}
    ${boliginnhold ? row(said.homeGranted(), homeLine(boliginnhold)) : nothing}
    ${innhold.avslaattDel ? row(said.refused(), innhold.avslaattDel) : nothing}
    ${vilkaar ? row(said.conditions(), vilkaar.join('\n')) : nothing}
    ${avvikBegrunnelse ? row(said.reason(), avvikBegrunnelse) : nothing}
  </dl>`;
}
