/** The filters: a row of the most used ones, all of them in a panel, and those in use when the panel is away. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { SakFasetter, SakStatus } from '@kobo-bolig/contract';
import { formatNumber } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import { sakstypeLabels, statusLabels } from '../labels.ts';
import { filterLabels, fristgruppeLabels, sorterLabels, verdiLabel, words } from './tekster.ts';
import {
  antallI,
  type Bryter,
  brytere,
  type Filternavn,
  filternavn,
  medVerdi,
  orden,
  type Sorter,
  type Valg,
} from './valg.ts';

export interface FiltreOptions {
  valg: Valg;
  /** Counts; absent until the first answer. */
  fasetter: SakFasetter | undefined;
  velg: (valg: Valg) => void;
}

/** States a case worker looks for every day; all of them are in the panel. */
const quickStates: readonly SakStatus[] = ['NY', 'KARTLEGGING', 'VENTER_PAA_SOEKER'];

interface Choice {
  label: string;
  count: number | undefined;
  checked: boolean;
  set: (on: boolean) => void;
}

function valueChoice({ valg, fasetter, velg }: FiltreOptions, navn: Filternavn, verdi: string): Choice {
  return {
    label: verdiLabel(navn, verdi, fasetter),
    count: antallI(fasetter, navn, verdi),
    checked: (valg[navn] as readonly string[]).includes(verdi),
    set: (on) => velg(medVerdi(valg, navn, verdi, on)),
  };
}

const switchChoice = ({ valg, fasetter, velg }: FiltreOptions, bryter: Bryter): Choice => ({
  label: filterLabels[bryter](),
  count: fasetter?.[bryter],
  checked: valg[bryter],
  set: (on) => velg({ ...valg, [bryter]: on }),
});

const onChange =
  ({ set }: Choice) =>
  (event: Event): void =>
    set((event.target as HTMLInputElement).checked);

/** The space stands in the same text as the words: one that stands alone is not part of the name (Chromium). */
const named = ({ label, count }: Choice): TemplateResult =>
  html`<span
    ><span>${text(`${label} `)}</span>${
      count === undefined ? nothing : html`<span class="antall">${text(formatNumber(count))}</span>`
    }</span
  >`;

function chip(choice: Choice): TemplateResult {
  return html`<label class="ds-chip" data-color=${ifDefined(choice.checked ? undefined : 'neutral')}>
    <input
      class="ds-input"
      type="checkbox"
      .checked=${live(choice.checked)}
      @change=${onChange(choice)}
    />${named(choice)}
  </label>`;
}

export function quickFilters(options: FiltreOptions): TemplateResult {
  return html`<div class="hurtigfiltre" role="group" aria-label=${words.quickFilters()}>
    ${quickStates.map((status) => chip(valueChoice(options, 'status', status)))}
    ${brytere.map((bryter) => chip(switchChoice(options, bryter)))}
  </div>`;
}

/** Filters in use that no chip or panel shows; pressing one takes it away. */
export function usedFilters({ valg, fasetter, velg }: FiltreOptions): unknown {
  const used = filternavn.flatMap((navn) =>
    valg[navn]
      .filter((verdi) => navn !== 'status' || !quickStates.includes(verdi as SakStatus))
      .map((verdi) => ({ navn, verdi })),
  );
  if (used.length === 0) return nothing;
  return used.map(
    ({ navn, verdi }) =>
      html`<button
        class="ds-chip"
        data-removable
        type="button"
        @click=${() => velg(medVerdi(valg, navn, verdi, false))}
      >
        ${text(verdiLabel(navn, verdi, fasetter))}
      </button>`,
  );
}

/** Every value of a filter, in the order the work goes; case workers in the order of the answer. */
const values: Record<Filternavn, (options: FiltreOptions) => readonly string[]> = {
  frist: () => Object.keys(fristgruppeLabels),
  sakstype: () => Object.keys(sakstypeLabels),
  status: () => Object.keys(statusLabels),
  saksbehandler: ({ fasetter, valg }) => {
    const counted = fasetter?.saksbehandler.map(({ verdi }) => verdi) ?? [];
    return ['IKKE_FORDELT', ...new Set([...counted, ...valg.saksbehandler])].filter(
      (verdi, i, all) => all.indexOf(verdi) === i,
    );
  },
};

function group(navn: Filternavn, options: FiltreOptions): TemplateResult {
  const name = filterLabels[navn]();
  return html`<fieldset class="filtergruppe" name=${navn}>
    <legend>${text(name)}</legend>
    <div class="verdier">
      ${values[navn](options).map((verdi) => option(valueChoice(options, navn, verdi)))}
    </div>
  </fieldset>`;
}

function option(choice: Choice): TemplateResult {
  return html`<label class="valg" ?data-tom=${choice.count === 0 && !choice.checked}>
    <input
      class="ds-input"
      type="checkbox"
      .checked=${live(choice.checked)}
      @change=${onChange(choice)}
    />${named(choice)}
  </label>`;
}

/** From what is asked for most to the longest list. */
const panelOrder: readonly Filternavn[] = ['frist', 'sakstype', 'saksbehandler', 'status'];

/** All filters with values. Without column headers to press, the order is chosen here as well. */
export function filterPanel(options: FiltreOptions, withOrder: boolean): TemplateResult {
  return html`<div class="filterpanel">
    ${withOrder ? orderField(options) : nothing} ${panelOrder.map((navn) => group(navn, options))}
  </div>`;
}

function orderField({ valg, velg }: FiltreOptions): TemplateResult {
  const { sorter } = orden(valg);
  const choose = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value as Sorter;
    velg({ ...valg, sortering: { sorter: chosen, synkende: false } });
  };
  return html`<div class="ds-field">
    <label class="ds-label" for="sorter">${text(words.sortBy())}</label>
    <select class="ds-input" id="sorter" @change=${choose}>
      ${(Object.keys(sorterLabels) as Sorter[]).map(
        (value) =>
          html`<option value=${value} ?selected=${value === sorter}>${sorterLabels[value]()}</option>`,
      )}
    </select>
  </div>`;
}
