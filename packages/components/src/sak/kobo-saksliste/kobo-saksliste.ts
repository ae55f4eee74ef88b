import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { type SakSoekSvar, type SakVisning } from '@kobo-bolig/contract';
import { soekSaker } from '@kobo-bolig/contract/client';
import { call, type KoboCore } from '@kobo-bolig/sdk';
import { heading } from '../../base/heading.ts';
import { moveBetweenTabs } from '../../base/tab-keys.ts';
import { arrowsCirclepath, filter as filterIcon } from '../../icons/icons.gen.ts';
import { icon } from '../../icons/icon.ts';
import { KoboDataElement } from '../../klient/kobo-data-element.ts';
import { button } from '../../styles/ds/button.gen.ts';
import { chip } from '../../styles/ds/chip.gen.ts';
import { dialog } from '../../styles/ds/dialog.gen.ts';
import { field } from '../../styles/ds/field.gen.ts';
import { heading as headingSheet } from '../../styles/ds/heading.gen.ts';
import { input } from '../../styles/ds/input.gen.ts';
import { label } from '../../styles/ds/label.gen.ts';
import { link } from '../../styles/ds/link.gen.ts';
import { paragraph } from '../../styles/ds/paragraph.gen.ts';
import { search } from '../../styles/ds/search.gen.ts';
import { skeleton } from '../../styles/ds/skeleton.gen.ts';
import { table } from '../../styles/ds/table.gen.ts';
import { tabs } from '../../styles/ds/tabs.gen.ts';
import { tag } from '../../styles/ds/tag.gen.ts';
import { ds } from '../../styles/ds.ts';
import { formatInstant } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { formatNumber } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand } from '../../tilstand/tilstand.ts';
import { tilstandStyles } from '../../tilstand/tilstand.styles.ts';
import { buttonText } from '../../tilstand/wording.ts';
import { fristStyles } from '../frist.ts';
import { SakAapnetEvent } from './events.ts';
import { filterPanel, type FiltreOptions, quickFilters, usedFilters } from './filtre.ts';
import { styles } from './kobo-saksliste.styles.ts';
import { skeletonTable, tabell } from './tabell.ts';
import { resultText, visningLabels, words } from './tekster.ts';
import { tomListe } from './tomt.ts';
import {
  antallFiltre,
  antallI,
  orden,
  type Sorter,
  start,
  tilSoek,
  utenFiltre,
  type Valg,
  visninger,
} from './valg.ts';

const PAGE = 25;
/** The most the API gives at once. */
const MOST = 100;
const TYPING_PAUSE = 300;
/** Narrower than this the rows are blocks and the filters a dialog; the same as in the styles. */
const NARROW_REM = 48;

/**
 * Choices by client, so that who opens a case and comes back finds the list as it was. In memory only: a search for a
 * name is personal data and stands in no address and no storage.
 */
const remembered = new WeakMap<KoboCore, Valg>();

/**
 * The case list: views with counts, search on name or case number, filters with counts, and rows grouped by deadline.
 * Names and case numbers stay on the screen; they are in no address, event or storage.
 *
 * @summary The case workers' list of cases.
 * @fires {SakAapnetEvent} kobo-sak-aapnet - The reader opens a case. Cancelable: the link is not followed.
 * @fires {InnloggingKrevesEvent} kobo-innlogging-kreves - Nobody is logged in any longer; pass a login to `waitUntil`.
 * @csspart root - The container of everything the element shows.
 * @since 0.1
 * @status stable
 */
export class KoboSaksliste extends KoboDataElement {
  static override readonly tag = 'kobo-saksliste';
  static override readonly textBundles = ['sak'];
  static override styles = [
    ...ds(
      button,
      chip,
      dialog,
      field,
      headingSheet,
      input,
      label,
      link,
      paragraph,
      search,
      skeleton,
      table,
      tabs,
      tag,
    ),
    tilstandStyles,
    fristStyles,
    styles,
  ];

  /** Address of a case's own page with `{sakId}` in it. Without it the name is a button that only sends the event. */
  @property({ attribute: 'sak-url' }) sakUrl: string | undefined;

  @state() private valg: Valg = start;
  /** What stands in the search field; it becomes part of `valg` when the typing pauses. */
  @state() private typed = '';
  @state() private panel: 'closed' | 'inline' | 'dialog' = 'closed';
  @state() private more: 'ready' | 'loading' | 'failed' = 'ready';

  readonly #saker = new Resource<SakSoekSvar>(this, {
    key: () => this.klient && [this.klient],
    query: () => [JSON.stringify(tilSoek(this.valg))],
    load: (signal) => this.#fetch(signal),
    names: words.names,
  });
  #client: KoboCore | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Rows to have after a refresh: as many as stand there. */
  #rows = PAGE;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.klient === this.#client) return;
    this.#client = this.klient;
    this.valg = (this.klient && remembered.get(this.klient)) ?? start;
    this.typed = this.valg.sok;
    this.#rows = PAGE;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('panel')) return;
    const box = this.renderRoot.querySelector('dialog');
    if (this.panel === 'dialog' && !box?.open) box?.showModal();
    if (this.panel !== 'dialog' && box?.open) box.close();
  }

  async #fetch(signal: AbortSignal): Promise<SakSoekSvar> {
    const body = { ...tilSoek(this.valg), limit: Math.min(this.#rows, MOST) };
    let side = await call(this.#client as KoboCore, soekSaker, { body, signal });
    const { data } = side;
    let items = data.items;
    while (items.length < this.#rows) {
      const next = await side.nextPage();
      if (!next) break;
      items = joined(items, next.data.items);
      side = next;
    }
    return page({ ...data, items }, side.neste);
  }

  readonly #choose = (valg: Valg): void => {
    clearTimeout(this.#typing);
    if (valg.sok !== this.valg.sok) this.typed = valg.sok;
    this.valg = valg;
    this.more = 'ready';
    this.#rows = PAGE;
    if (this.klient) remembered.set(this.klient, valg);
  };

  readonly #search = (event?: Event): void => {
    event?.preventDefault();
    this.#choose({ ...this.valg, sok: this.typed });
  };

  readonly #type = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(this.#search, TYPING_PAUSE);
  };

  readonly #sort = (sorter: Sorter): void => {
    const now = orden(this.valg);
    this.#choose({
      ...this.valg,
      sortering: { sorter, synkende: now.sorter === sorter && !now.synkende },
    });
  };

  readonly #open = (event: MouseEvent, sakId: string): void => {
    // A new tab or window is the browser's business; the page stays as it is.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const opened = this.dispatchEvent(new SakAapnetEvent({ sakId }));
    if (!opened) event.preventDefault();
  };

  /** For ways out that disappear when they are taken: focus goes to `selector` instead of getting lost. */
  readonly #chooseFrom = (selector: string) => async (valg: Valg) => {
    this.#choose(valg);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  };

  readonly #togglePanel = (): void => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const narrow = this.getBoundingClientRect().width < NARROW_REM * rem;
    this.panel = this.panel !== 'closed' ? 'closed' : narrow ? 'dialog' : 'inline';
  };

  readonly #showMore = async (): Promise<void> => {
    const { data } = this.#saker;
    if (!this.#client || !data?.neste || this.more === 'loading') return;
    this.more = 'loading';
    const body = { ...tilSoek(this.valg), limit: PAGE, etter: data.neste };
    const { svar, error } = await call(this.#client, soekSaker, { body }).safe();
    // Other choices, or a refresh, have taken over meanwhile.
    if (this.#saker.data !== data || this.#saker.refreshing) return;
    this.more = error ? 'failed' : 'ready';
    if (error) return;
    const items = joined(data.items, svar.data.items);
    this.#rows = items.length;
    this.#saker.set(page({ ...svar.data, items }, svar.neste));
    await this.updateComplete;
    const first = items[data.items.length]?.sakId;
    this.renderRoot.querySelector<HTMLElement>(`[data-sak="${first}"]`)?.focus();
  };

  #renderTabs(): TemplateResult {
    const fasetter = this.#saker.data?.fasetter;
    return html`<div class="ds-tabs">
      <div role="tablist" aria-label=${words.views()} @keydown=${moveBetweenTabs}>
        ${visninger.map((visning) => this.#renderTab(visning, antallI(fasetter, 'visning', visning)))}
      </div>
    </div>`;
  }

  #renderTab(visning: SakVisning, count: number | undefined): TemplateResult {
    const selected = visning === this.valg.visning;
    return html`<button
      id="fane-${visning}"
      type="button"
      role="tab"
      aria-selected=${selected ? 'true' : 'false'}
      aria-controls="panel"
      tabindex=${selected ? 0 : -1}
      @click=${() => this.#choose({ ...this.valg, visning })}
    >
      <span>${text(visningLabels[visning]())}</span>
      ${count === undefined ? nothing : html`<span class="antall">${text(formatNumber(count))}</span>`}
    </button>`;
  }

  #renderSearch(options: FiltreOptions): TemplateResult {
    const filtered = antallFiltre(this.valg) > 0;
    const open = this.panel === 'inline';
    return html`<form class="soek" role="search" aria-label=${words.search()} @submit=${this.#search}>
      <div class="ds-field soekefelt">
        <label class="ds-label" for="soek">${text(words.search())}</label>
        <div class="ds-search">
          <input
            class="ds-input"
            id="soek"
            type="search"
            autocomplete="off"
            spellcheck="false"
            maxlength="100"
            .value=${live(this.typed)}
            @input=${this.#type}
          />
          ${
            this.typed === ''
              ? nothing
              : html`<button
                  class="ds-button"
                  data-variant="tertiary"
                  data-color="neutral"
                  type="reset"
                  aria-label=${words.clearSearch()}
                  @click=${this.#clearSearch}
                ></button>`
          }
        </div>
      </div>
      ${quickFilters(options)}
      <div class="filterknapper">
        <button
          class="ds-button flere"
          data-variant="tertiary"
          type="button"
          aria-expanded=${this.panel === 'closed' ? 'false' : 'true'}
          @click=${this.#togglePanel}
        >
          ${icon(filterIcon)}<span>${text(open ? words.fewerFilters() : words.moreFilters())}</span>
        </button>
      </div>
      ${open ? filterPanel(options, false) : nothing}
      ${
        filtered
          ? html`<div class="brukte">
              ${open ? nothing : usedFilters({ ...options, velg: this.#chooseFrom('.flere') })}
              <button
                class="ds-link"
                type="button"
                @click=${() => this.#chooseFrom('.flere')(utenFiltre(this.valg))}
              >
                ${text(words.reset())}
              </button>
            </div>`
          : nothing
      }
    </form>`;
  }

  /** The rest of the form is not reset. */
  readonly #clearSearch = (event: Event): void => {
    event.preventDefault();
    void this.#chooseFrom('#soek')({ ...this.valg, sok: '' });
    this.typed = '';
  };

  #renderDialog(options: FiltreOptions): TemplateResult {
    const hits = this.#saker.data?.treff;
    const close = (): void => {
      this.panel = 'closed';
    };
    return html`<dialog class="ds-dialog" aria-labelledby="filtertittel" closedby="any" @close=${close}>
      ${
        this.panel === 'dialog'
          ? html`<button
                class="ds-button"
                data-command="close"
                data-variant="tertiary"
                data-color="neutral"
                type="button"
                aria-label=${words.close()}
                @click=${close}
              ></button>
              ${heading(this.headingLevel + 1, text(words.moreFilters()), { size: 'xs', id: 'filtertittel' })}
              ${filterPanel(options, true)}
              <div class="dialogknapper">
                <button class="ds-button" type="button" @click=${close}>
                  <span>${text(hits === undefined ? words.close() : words.showHits(hits))}</span>
                </button>
                <button
                  class="ds-button"
                  data-variant="secondary"
                  type="button"
                  @click=${() => this.#choose(utenFiltre(this.valg))}
                >
                  <span>${text(words.reset())}</span>
                </button>
              </div>`
          : nothing
      }
    </dialog>`;
  }

  #renderResultLine(): TemplateResult {
    const { data, refreshing } = this.#saker;
    const shown = data && resultText(data.items.length, data.treff, data.totalt);
    const time = data && formatInstant(data.oppdatert, getKoboLocale());
    return html`<div class="resultatlinje">
      <p class="resultat" role="status" tabindex="-1">${shown ? text(shown) : nothing}</p>
      ${
        time
          ? html`<p class="oppdatert">${text(words.updated(time))}</p>
              <button
                class="ds-link oppdater"
                data-color="neutral"
                type="button"
                aria-disabled=${refreshing ? 'true' : 'false'}
                @click=${() => this.#saker.reload()}
              >
                ${icon(arrowsCirclepath)}<span>${text(buttonText.refresh())}</span>
              </button>`
          : nothing
      }
    </div>`;
  }

  #renderMore({ neste }: SakSoekSvar): unknown {
    if (!neste) return nothing;
    const loading = this.more === 'loading';
    return html`<div class="flere-rader" aria-busy=${loading ? 'true' : 'false'}>
      <p role="alert">${this.more === 'failed' ? text(words.moreFailed()) : nothing}</p>
      <button
        class="ds-button"
        data-variant="secondary"
        type="button"
        aria-disabled=${loading ? 'true' : 'false'}
        @click=${this.#showMore}
      >
        <span>${text(loading ? words.fetchingMore() : words.more())}</span>
      </button>
    </div>`;
  }

  protected override renderContent(): TemplateResult {
    const { valg } = this;
    const options = { valg, fasetter: this.#saker.data?.fasetter, velg: this.#choose };
    return html`<div class="liste" data-size="sm">
      ${heading(this.headingLevel, text(words.heading()), { size: 'xs', id: 'overskrift' })}
      ${this.#renderTabs()}
      <div id="panel" role="tabpanel" aria-labelledby="fane-${valg.visning}">
        ${this.#renderSearch(options)} ${this.#renderDialog(options)} ${this.#renderResultLine()}
        ${renderTilstand({
          resource: this.#saker,
          level: this.headingLevel + 1,
          skeleton: skeletonTable,
          noAccess: words.noAccess(),
          login: () => this.#saker.reload(),
          empty: (data) =>
            data.treff === 0
              ? tomListe(valg, data, (chosen) => void this.#chooseFrom('.resultat')(chosen))
              : undefined,
          content: (data) => [
            tabell(data, {
              valg,
              labelledBy: 'overskrift',
              href: this.sakUrl,
              onOpen: this.#open,
              onSort: this.#sort,
            }),
            this.#renderMore(data),
          ],
        })}
      </div>
    </div>`;
  }
}

/** Rows that moved to the next page while the list was read stand there once. */
function joined(items: SakSoekSvar['items'], next: SakSoekSvar['items']): SakSoekSvar['items'] {
  const known = new Set(items.map(({ sakId }) => sakId));
  return [...items, ...next.filter(({ sakId }) => !known.has(sakId))];
}

function page({ neste: _, ...svar }: SakSoekSvar, neste: string | undefined): SakSoekSvar {
  return neste === undefined ? svar : { ...svar, neste };
}

declare global {
  interface HTMLElementTagNameMap {
    'kobo-saksliste': KoboSaksliste;
  }
}
