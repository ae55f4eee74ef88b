import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SakSoekSvar } from '@kobo-bolig/contract';
import type { KoboCore } from '@kobo-bolig/sdk';
import { heading } from '../../base/heading.ts';
import { arrowsCirclepath } from '../../icons/icons.gen.ts';
import { icon } from '../../icons/icon.ts';
import { KoboDataElement } from '../../klient/kobo-data-element.ts';
import { formatInstant } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { text } from '../../texts/text.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand } from '../../tilstand/tilstand.ts';
import { buttonText } from '../../tilstand/wording.ts';
import { SakAapnetEvent } from './events.ts';
import { faner } from './faner.ts';
import { hentFlere, hentSaker, PAGE } from './henting.ts';
import { sakslisteStyles } from './kobo-saksliste.styles.ts';
import { filterdialog, type Panel, soekeskjema } from './soek.ts';
import { skeletonTable, tabell } from './tabell.ts';
import { resultText, words } from './tekster.ts';
import { tomListe } from './tomt.ts';
import { orden, type Sorter, start, tilSoek, type Valg } from './valg.ts';

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
  static override styles = sakslisteStyles;

  /** Address of a case's own page with `{sakId}` in it. Without it the name is a button that only sends the event. */
  @property({ attribute: 'sak-url' }) sakUrl: string | undefined;

  @state() private valg: Valg = start;
  /** What stands in the search field; it becomes part of `valg` when the typing pauses. */
  @state() private typed = '';
  @state() private panel: Panel = 'closed';
  @state() private more: 'ready' | 'loading' | 'failed' = 'ready';

  readonly #saker = new Resource<SakSoekSvar>(this, {
    key: () => this.klient && [this.klient],
    query: () => [JSON.stringify(tilSoek(this.valg))],
    load: (signal) => hentSaker(this.klient as KoboCore, this.valg, this.#rows, signal),
    names: words.names,
  });
  #client: KoboCore | undefined;
  #focusOn: string | undefined;
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
    this.#focusRow();
    if (!changed.has('panel')) return;
    const box = this.renderRoot.querySelector('dialog');
    if (this.panel === 'dialog' && !box?.open) box?.showModal();
    if (this.panel !== 'dialog' && box?.open) box.close();
  }

  /** Moves focus to a case in the list, once it stands there: for a reader who comes back from it. */
  fokuserSak(sakId: string): void {
    this.#focusOn = sakId;
    this.#focusRow();
  }

  #focusRow(): void {
    if (!this.#focusOn || !this.#saker.data) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-sak="${CSS.escape(this.#focusOn)}"]`)?.focus();
    this.#focusOn = undefined;
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

  readonly #closePanel = (): void => {
    this.panel = 'closed';
  };

  readonly #showMore = async (): Promise<void> => {
    const { data } = this.#saker;
    if (!this.#client || !data?.neste || this.more === 'loading') return;
    this.more = 'loading';
    const more = await hentFlere(this.#client, this.valg, data);
    // Other choices, or a refresh, have taken over meanwhile.
    if (this.#saker.data !== data || this.#saker.refreshing) return;
    this.more = more ? 'ready' : 'failed';
    if (!more) return;
    this.#rows = more.items.length;
    this.#saker.set(more);
    await this.updateComplete;
    const first = more.items[data.items.length]?.sakId;
    this.renderRoot.querySelector<HTMLElement>(`[data-sak="${first}"]`)?.focus();
  };

  /** The rest of the form is not reset. */
  readonly #clearSearch = (event: Event): void => {
    event.preventDefault();
    void this.#chooseFrom('#soek')({ ...this.valg, sok: '' });
    this.typed = '';
  };

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
      ${heading(this.headingLevel, text(words.heading()), { size: 'xs', id: 'overskrift' })} ${faner(options)}
      <div id="panel" role="tabpanel" aria-labelledby="fane-${valg.visning}">
        ${soekeskjema({
          ...options,
          typed: this.typed,
          panel: this.panel,
          onType: this.#type,
          onSearch: this.#search,
          onClear: this.#clearSearch,
          onTogglePanel: this.#togglePanel,
          velgOgFlyttFokus: (chosen) => void this.#chooseFrom('.flere')(chosen),
        })}
        ${filterdialog({
          ...options,
          open: this.panel === 'dialog',
          level: this.headingLevel + 1,
          hits: this.#saker.data?.treff,
          onClose: this.#closePanel,
        })}
        ${this.#renderResultLine()}
        ${renderTilstand({
          resource: this.#saker,
          level: this.headingLevel + 1,
          skeleton: skeletonTable,
          noAccess: words.noAccess(),
          ownRefresh: true,
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

declare global {
  interface HTMLElementTagNameMap {
    'kobo-saksliste': KoboSaksliste;
  }
}
