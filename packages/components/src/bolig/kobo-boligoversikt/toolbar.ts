/** Above the homes: search, the door to the filter where it has no column, cards or list, and how many there are. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { bulletList, filter as filterIcon, menuGrid } from '../../icons/icons.gen.ts';
import { icon } from '../../icons/icon.ts';
import { msg, plural, str } from '../../texts/msg.ts';
import { formatNumber } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import { erTomt, type Boligfilter } from './filter.ts';
import { filterButtonText } from './filter-panel.ts';
import type { Oversikt } from './overview.ts';
import type { Layout } from './results.ts';

interface ToolbarOptions {
  readonly filter: Boligfilter;
  readonly search: string;
  /** What is wrong with what is typed. */
  readonly searchFault: string | undefined;
  readonly layout: Layout;
  /** At every letter, or `now` when the reader has asked for it. */
  readonly onSearch: (search: string, when: 'soon' | 'now') => void;
  readonly onLayout: (layout: Layout) => void;
  readonly onFilter: () => void;
}

export const toolbar = (options: ToolbarOptions): TemplateResult =>
  html`<div class="verktoey">
    <button class="ds-button filterknapp" data-variant="secondary" type="button" @click=${options.onFilter}>
      ${icon(filterIcon)} <span>${text(filterButtonText(options.filter))}</span>
    </button>
    ${searchField(options)} ${layoutChoice(options)}
  </div>`;

export const personalSearch = (): string =>
  msg('Søket inneholder et fødselsnummer. Ta det bort. Boliger finner du på adresse eller nøkkel.', {
    id: 'bolig.oversikt.soekPersonlig',
    desc: 'Feil ved søkefeltet over boliger',
  });

function searchField({ search, searchFault, onSearch }: ToolbarOptions): TemplateResult {
  const value = ({ target }: Event): string => (target as HTMLInputElement).value;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem('sok');
    onSearch((input as HTMLInputElement).value, 'now');
  };
  return html`<form
    class="ds-field soek"
    role="search"
    @submit=${submit}
    @reset=${(event: Event) => {
      // The field is emptied by being drawn anew; a reset would bring back what it held at first.
      event.preventDefault();
      onSearch('', 'now');
    }}
  >
    <label class="ds-label" for="soek"
      >${msg('Søk i boliger', { id: 'bolig.oversikt.soek', desc: 'Ledetekst til søkefelt' })}</label
    >
    <div class="ds-search">
      <input
        class="ds-input"
        type="search"
        id="soek"
        name="sok"
        maxlength="100"
        placeholder=" "
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby=${searchFault ? 'soek-feil soek-hjelp' : 'soek-hjelp'}
        aria-invalid=${searchFault ? 'true' : nothing}
        .value=${live(search)}
        @input=${(event: Event) => onSearch(value(event), 'soon')}
      />
      <button
        class="ds-button"
        type="reset"
        data-variant="tertiary"
        data-color="neutral"
        aria-label=${msg('Tøm søket', { id: 'bolig.oversikt.toemSoek', desc: 'Knapp i søkefeltet' })}
      ></button>
    </div>
    <p class="ds-sr-only" id="soek-hjelp">
      ${msg('Del av en adresse, et bruksenhetsnummer eller en nøkkel fra FDV-systemet.', {
        id: 'bolig.oversikt.soekHjelp',
        desc: 'Hjelp for skjermleser til søkefelt',
      })}
    </p>
    ${searchFault ? html`<p class="ds-validation-message" id="soek-feil">${text(searchFault)}</p>` : nothing}
  </form>`;
}

const layouts: readonly { readonly value: Layout; readonly icon: string; readonly name: () => string }[] = [
  {
    value: 'kort',
    icon: menuGrid,
    name: () => msg('Kort', { id: 'bolig.oversikt.kort', desc: 'Valg: vis boligene som kort' }),
  },
  {
    value: 'liste',
    icon: bulletList,
    name: () => msg('Liste', { id: 'bolig.oversikt.liste', desc: 'Valg: vis boligene som liste' }),
  },
];

const layoutChoice = ({ layout, onLayout }: ToolbarOptions): TemplateResult =>
  html`<fieldset
    class="ds-toggle-group"
    aria-label=${msg('Vis boligene som', { id: 'bolig.oversikt.visSom', desc: 'Navn på valget kort/liste' })}
  >
    ${layouts.map(
      (one) =>
        html`<label class="ds-button" data-variant="tertiary">
          <input
            type="radio"
            name="oppsett"
            value=${one.value}
            .checked=${layout === one.value}
            @change=${() => onLayout(one.value)}
          />
          ${icon(one.icon)} <span>${one.name()}</span>
        </label>`,
    )}
  </fieldset>`;

/** How many homes are found, and in what order. Focus goes here when what had it is gone. */
export const countLine = (overview: Oversikt | undefined): TemplateResult =>
  html`<div class="resultatlinje">
    <p id="antall" tabindex="-1">
      ${overview ? text(countText(overview.filter, overview.treff, overview.totalt)) : nothing}
    </p>
    <p class="dempet">
      ${msg('Sortert etter: klar først', { id: 'bolig.oversikt.sortering', desc: 'Rekkefølgen på boligene' })}
    </p>
  </div>`;

/** `Viser 6 av 121 boliger`; `121 boliger` while nothing is filtered. */
export function countText(filter: Boligfilter, found: number, total: number): string {
  const all = formatNumber(total);
  if (erTomt(filter)) {
    return plural(total, {
      one: msg('1 bolig', { id: 'bolig.oversikt.enBolig', desc: 'Antall boliger i kommunen' }),
      other: msg(str`${all} boliger`, { id: 'bolig.oversikt.boliger', desc: 'Antall boliger i kommunen' }),
    });
  }
  return plural(total, {
    one: msg(str`Viser ${formatNumber(found)} av 1 bolig`, {
      id: 'bolig.oversikt.viserAvEn',
      desc: 'Antall boliger filteret viser, av kommunens ene bolig',
    }),
    other: msg(str`Viser ${formatNumber(found)} av ${all} boliger`, {
      id: 'bolig.oversikt.viser',
      desc: 'Antall boliger filteret viser, av alle i kommunen',
    }),
  });
}
