/** An assessment to read. */
import { html, nothing, type TemplateResult } from 'lit';
import type { KartleggingLagre } from '@kobo-bolig/contract';
import { formatKroner } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import { egenskapLabels } from '../../bolig/kobo-boligoversikt/fact-labels.ts';
import type { PartName } from './deler.ts';
import { bounds, type Draft, draftOf, numberOf } from './draft.ts';
import { section } from './form.ts';
import {
  answerLabels,
  bemanningLabels,
  bositLabels,
  groupLabels,
  labels,
  said,
  uegnetLabels,
} from './wording.ts';

const words = <T extends string>(texts: Record<T, () => string>, ...values: readonly (T | undefined)[]) =>
  values.flatMap((value) => (value === undefined ? [] : [texts[value]()])).join(', ');
const yesNo = (yes: boolean): string => answerLabels[yes ? 'JA' : 'NEI']();

/** What is answered in a field, in words; empty where nothing is. */
export function answer(draft: Draft, field: keyof Draft): string {
  const amount = numberOf(draft.maksLeie, bounds.maksLeie);
  const written: Partial<Record<keyof Draft, string>> = {
    bosit: words(bositLabels, draft.bosit),
    bostedsloes: yesNo(draft.bostedsloes),
    uegnet: words(uegnetLabels, ...draft.uegnet),
    rullestol: yesNo(draft.rullestol),
    utenTrapper: yesNo(draft.utenTrapper),
    bemanning: words(bemanningLabels, draft.bemanning),
    egenskaper: words(egenskapLabels, ...draft.egenskaper),
    maksLeie: amount ? formatKroner(amount) : draft.maksLeie,
    vanskeligstilt: words(answerLabels, draft.vanskeligstilt),
    grupper: words(groupLabels, ...draft.grupper),
    primaer: words(groupLabels, draft.primaer),
  };
  return written[field] ?? String(draft[field] ?? '');
}

const fields: Record<PartName, readonly (keyof Draft)[]> = {
  bosituasjon: ['bosit', 'bostedsloes', 'uegnet', 'maaUtDato', 'beskrivelse'],
  boligbehov: [
    'soveromMin',
    'soveromMaks',
    'rullestol',
    'utenTrapper',
    'bemanning',
    'maksLeie',
    'egenskaper',
    'merknad',
  ],
  vurdering: ['vanskeligstilt', 'vanskeligstiltBegrunnelse', 'andreVirkemidler', 'egneOensker'],
  grunnlag: ['grupper', 'primaer', 'bosattDato'],
};

/** An assessment to read: locked, another's, or what somebody else saved. */
export function assessmentText(innhold: KartleggingLagre, level: number): TemplateResult {
  const draft = draftOf(innhold);
  // Asked of refugees only.
  const isAsked = (field: keyof Draft): boolean => field !== 'bosattDato' || draft.bosattDato !== '';
  const row = (field: keyof Draft) => {
    const value = answer(draft, field);
    return html`<div>
      <dt>${text(labels[field]())}</dt>
      <dd data-tom=${value ? nothing : ''}>${text(value || said.empty())}</dd>
    </div>`;
  };
  return html`${(Object.keys(fields) as PartName[]).map((name) =>
    section(level, name, html`<dl class="opplysninger">${fields[name].filter(isAsked).map(row)}</dl>`),
  )}`;
}
