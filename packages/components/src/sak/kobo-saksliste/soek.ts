/** What narrows the list: the search field, the filters beside and under it, and the dialog they are in on a phone. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../base/heading.ts';
import { filter as filterIcon } from '../../icons/icons.gen.ts';
import { icon } from '../../icons/icon.ts';
import { text } from '../../texts/text.ts';
import { filterPanel, type FiltreOptions, quickFilters, usedFilters } from './filtre.ts';
import { words } from './tekster.ts';
import { antallFiltre, utenFiltre, type Valg } from './valg.ts';

export type Panel = 'closed' | 'inline' | 'dialog';

interface SoekOptions extends FiltreOptions {
  /** What stands in the field. */
  typed: string;
  panel: Panel;
  onType: (event: Event) => void;
  onSearch: (event: Event) => void;
  onClear: (event: Event) => void;
  onTogglePanel: () => void;
  /** For ways out that disappear when they are taken: focus must go somewhere. */
  velgOgFlyttFokus: (valg: Valg) => void;
}

export function soekeskjema(options: SoekOptions): TemplateResult {
  const { panel, onSearch, onTogglePanel } = options;
  const open = panel === 'inline';
  return html`<form class="soek" role="search" aria-label=${words.search()} @submit=${onSearch}>
    ${soekefelt(options)} ${quickFilters(options)}
    <div class="filterknapper">
      <button
        class="ds-button flere"
        data-variant="tertiary"
        type="button"
        aria-expanded=${panel === 'closed' ? 'false' : 'true'}
        @click=${onTogglePanel}
      >
        ${icon(filterIcon)}<span>${text(open ? words.fewerFilters() : words.moreFilters())}</span>
      </button>
    </div>
    ${open ? filterPanel(options, false) : nothing} ${brukte(options)}
  </form>`;
}

const soekefelt = ({ typed, onType, onClear }: SoekOptions): TemplateResult =>
  html`<div class="ds-field soekefelt">
    <label class="ds-label" for="soek">${text(words.search())}</label>
    <div class="ds-search">
      <input
        class="ds-input"
        id="soek"
        type="search"
        autocomplete="off"
        spellcheck="false"
        maxlength="100"
        .value=${live(typed)}
        @input=${onType}
      />
      ${
        typed === ''
          ? nothing
          : html`<button
              class="ds-button"
              data-variant="tertiary"
              data-color="neutral"
              type="reset"
              aria-label=${words.clearSearch()}
              @click=${onClear}
            ></button>`
      }
    </div>
  </div>`;

function brukte(options: SoekOptions): unknown {
  const { valg, panel, velgOgFlyttFokus: velg } = options;
  if (antallFiltre(valg) === 0) return nothing;
  return html`<div class="brukte">
    ${panel === 'inline' ? nothing : usedFilters({ ...options, velg })}
    <button class="ds-link" type="button" @click=${() => velg(utenFiltre(valg))}>
      ${text(words.reset())}
    </button>
  </div>`;
}

interface DialogOptions extends FiltreOptions {
  open: boolean;
  level: number;
  /** Cases the choices give; unknown until the first answer. */
  hits: number | undefined;
  onClose: () => void;
}

export function filterdialog(options: DialogOptions): TemplateResult {
  const { open, level, hits, onClose, valg, velg } = options;
  return html`<dialog class="ds-dialog" aria-labelledby="filtertittel" closedby="any" @close=${onClose}>
    ${
      open
        ? html`<button
              class="ds-button"
              data-command="close"
              data-variant="tertiary"
              data-color="neutral"
              type="button"
              aria-label=${words.close()}
              @click=${onClose}
            ></button>
            ${heading(level, text(words.moreFilters()), { size: 'xs', id: 'filtertittel' })}
            ${filterPanel(options, true)}
            <div class="dialogknapper">
              <button class="ds-button" type="button" @click=${onClose}>
                <span>${text(hits === undefined ? words.close() : words.showHits(hits))}</span>
              </button>
              <button
                class="ds-button"
                data-variant="secondary"
                type="button"
                @click=${() => velg(utenFiltre(valg))}
              >
                <span>${text(words.reset())}</span>
              </button>
            </div>`
        : nothing
    }
  </dialog>`;
}
