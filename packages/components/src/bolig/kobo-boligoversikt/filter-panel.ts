/** The filter panel and the chips of what is chosen. The panel stands in a column or, where there is no room, a dialog. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BoligFasetter, LedigInnen } from '@kobo-bolig/contract';
import { heading } from '../../base/heading.ts';
import { msg, str } from '../../texts/msg.ts';
import { formatNumber } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import {
  aktiveValg,
  antallFor,
  erTomt,
  erValgt,
  grupper,
  ledigInnenLabels,
  med,
  medValg,
  type Boligfilter,
  type Gruppe,
} from './filter.ts';

export interface FilterPanelOptions {
  /** Apart from that of a second panel in the same root. */
  readonly id: string;
  readonly level: number;
  readonly filter: Boligfilter;
  /** Unknown until the first answer. */
  readonly facets: BoligFasetter | undefined;
  /** Given how the filter changes, since another change may have come first. */
  readonly onChange: (change: (filter: Boligfilter) => Boligfilter) => void;
  readonly onReset: () => void;
}

export const filterTitle = (): string =>
  msg('Filter', { id: 'bolig.filter.overskrift', desc: 'Overskrift over filteret' });

export const resetText = (): string =>
  msg('Nullstill filter', { id: 'bolig.filter.nullstill', desc: 'Knapp som fjerner alle filtre' });

export const filterPanel = (options: FilterPanelOptions): TemplateResult =>
  html`<div class="filterhode">
      ${heading(options.level, filterTitle(), {
        size: '2xs',
        id: `${options.id}-tittel`,
        focusable: true,
      })}
      ${
        erTomt(options.filter)
          ? nothing
          : html`<button class="ds-link" type="button" @click=${options.onReset}>${resetText()}</button>`
      }
    </div>
    ${grupper.map((group) => choices(group, options))} ${availability(options)} ${bedrooms(options)}`;

function choices({ navn: group, tittel, valg }: Gruppe, options: FilterPanelOptions): TemplateResult {
  const { filter, facets, id, onChange } = options;
  return html`<fieldset class="gruppe">
    <legend>${tittel()}</legend>
    ${valg.map((choice, index) => {
      const count = facets && antallFor(facets, group, choice);
      const control = `${id}-${group}-${index}`;
      return html`<div class="ds-field ${count === 0 ? 'ingen' : ''}">
        <input
          class="ds-input"
          type="checkbox"
          id=${control}
          name=${group}
          .checked=${erValgt(filter, group, choice)}
          @change=${({ target }: Event) => {
            const { checked } = target as HTMLInputElement;
            onChange((current) => medValg(current, group, choice, checked));
          }}
        />
        <label for=${control}>
          <span>${choice.navn()}</span>
          ${count === undefined ? nothing : html`<span class="antall">${text(formatNumber(count))}</span>`}
        </label>
      </div>`;
    })}
  </fieldset>`;
}

function availability({ id, filter, facets, onChange }: FilterPanelOptions): TemplateResult {
  const control = `${id}-ledig`;
  const count = (value: LedigInnen): string => {
    const found = facets?.ledigInnen.find(({ verdi }) => verdi === value);
    return found ? ` (${formatNumber(found.antall)})` : '';
  };
  return html`<div class="gruppe ds-field">
    <label class="ds-label" for=${control}
      >${msg('Antatt ledig innen', { id: 'bolig.filter.ledigInnen', desc: 'Felt i filteret over boliger' })}</label
    >
    <select
      class="ds-input"
      id=${control}
      @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement;
        onChange((current) => med(current, 'ledigInnen', value));
      }}
    >
      <option value="" .selected=${!filter.ledigInnen}>
        ${msg('Velg tidspunkt', { id: 'bolig.filter.velgTid', desc: 'Når ingen tid er valgt i filteret' })}
      </option>
      ${(Object.keys(ledigInnenLabels) as LedigInnen[]).map(
        (value) =>
          html`<option value=${value} .selected=${filter.ledigInnen === value}>
            ${ledigInnenLabels[value]()}${count(value)}
          </option>`,
      )}
    </select>
  </div>`;
}

const MAX_BEDROOMS = 5;

function bedrooms({ id, filter, onChange }: FilterPanelOptions): TemplateResult {
  const control = `${id}-soverom`;
  const counts = Array.from({ length: MAX_BEDROOMS }, (_, index) => index + 1);
  // A decision may grant more than the list offers.
  const shown =
    filter.soveromMin !== undefined && !counts.includes(filter.soveromMin)
      ? [...counts, filter.soveromMin]
      : counts;
  return html`<div class="gruppe ds-field">
    <label class="ds-label" for=${control}
      >${msg('Soverom, minst', { id: 'bolig.filter.soverom', desc: 'Felt i filteret over boliger' })}</label
    >
    <select
      class="ds-input"
      id=${control}
      @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement;
        onChange((current) => med(current, 'soveromMin', value === '' ? undefined : Number(value)));
      }}
    >
      <option value="" .selected=${filter.soveromMin === undefined}>
        ${msg('Velg antall', { id: 'bolig.filter.velgAntall', desc: 'Når ingen antall soverom er valgt' })}
      </option>
      ${shown.map(
        (count) =>
          html`<option value=${count} .selected=${filter.soveromMin === count}>
            ${formatNumber(count)}
          </option>`,
      )}
    </select>
  </div>`;
}

/** What is chosen, each to be taken away. For where the panel is not seen; the search stands in its own field. */
export function filterChips(
  filter: Boligfilter,
  onRemove: (filter: Boligfilter, index: number) => void,
): unknown {
  const { sok, ...choices } = filter;
  const active = aktiveValg(choices);
  if (active.length === 0) return nothing;
  return html`<ul
    class="brikker"
    aria-label=${msg('Valgte filtre', { id: 'bolig.filter.valgte', desc: 'Navn på liste over valgte filtre' })}
  >
    ${active.map(
      ({ navn, uten }, index) =>
        html`<li>
          <button
            class="ds-chip"
            data-removable
            type="button"
            aria-label=${msg(str`Fjern ${navn}`, {
              id: 'bolig.filter.fjern',
              desc: 'Knapp som fjerner ett filter. Verdien er for eksempel «Utleid».',
            })}
            @click=${() => onRemove(sok === undefined ? uten : { ...uten, sok }, index)}
          >
            ${text(navn)}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** `Filter (2 valgt)`. */
export function filterButtonText(filter: Boligfilter): string {
  const { sok: _sok, ...choices } = filter;
  if (erTomt(choices)) return filterTitle();
  const count = aktiveValg(choices).length;
  return msg(str`Filter (${count} valgt)`, {
    id: 'bolig.filter.knapp',
    desc: 'Knapp som åpner filteret på smale skjermer',
  });
}
