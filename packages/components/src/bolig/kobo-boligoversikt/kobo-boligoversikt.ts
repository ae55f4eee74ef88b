import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { hentBolig, hentTilbudsgrunnlag } from '@kobo-bolig/contract/client';
import type { Bolig, Boligsammendrag, Tilbud, Tilbudsgrunnlag } from '@kobo-bolig/contract';
import { call } from '@kobo-bolig/sdk';
import { heading } from '../../base/heading.ts';
import { SakAapnetEvent } from '../../sak/sak-aapnet.ts';
import { KoboDataElement } from '../../klient/kobo-data-element.ts';
import { msg } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand } from '../../tilstand/tilstand.ts';
import { addressLine } from '../address.ts';
import { detailsDialog } from './details-dialog.ts';
import { dialog, syncDialogs } from './dialogs.ts';
import { emptyMessage } from './empty-message.ts';
import { BoligAapnetEvent, TilbudSendtEvent } from './events.ts';
import { filterForTilsagn, med, type Boligfilter } from './filter.ts';
import { filterChips, filterPanel } from './filter-panel.ts';
import { boligoversiktStyles } from './kobo-boligoversikt.styles.ts';
import { More } from './more.ts';
import { hentTilbudssak, kanTilby, type Tilbudssak } from './offer-case.ts';
import { offerDialog } from './offer-dialog.ts';
import { Offer } from './offer.ts';
import { fetchOverview, PAGE, type Oversikt } from './overview.ts';
import {
  backToCase,
  filterDialog,
  moreHomes,
  offerFacts,
  offerTitle,
  overviewTitle,
  sentMessage,
  thingNames,
} from './parts.ts';
import { resultSkeleton, results, type Layout } from './results.ts';
import { Search } from './search.ts';
import { countLine, countText, personalSearch, toolbar } from './toolbar.ts';

/**
 * All homes of the municipality: search, filters with counts, cards or a list, and everything known of one home.
 * With `sak-id` it finds a home for a case: it starts from what the decision grants, and each home that is free can
 * be offered. It never shows who lives in a home.
 *
 * @summary The municipality's homes, to look over and to offer from.
 * @slot handlinger - Buttons of the host beside the heading, such as «Legg til bolig».
 * @fires {BoligAapnetEvent} kobo-bolig-aapnet - The reader opens a home. Cancelable: the element then shows nothing.
 * @fires {SakAapnetEvent} kobo-sak-aapnet - The reader goes back to the case the home is for.
 * @fires {TilbudSendtEvent} kobo-tilbud-sendt - A home was offered to the case.
 * @csspart root - The container of everything the element shows.
 * @since 0.1
 * @status stable
 */
export class KoboBoligoversikt extends KoboDataElement {
  static override readonly tag = 'kobo-boligoversikt';
  static override readonly textBundles = ['bolig'];
  static override styles = boligoversiktStyles;

  /** The case to find a home for. Without it the overview only shows. */
  @property({ attribute: 'sak-id' }) sakId: string | undefined;

  @state() private filter: Boligfilter = {};
  @state() private layout: Layout = 'kort';
  @state() private filterOpen = false;
  @state() private opened: Boligsammendrag | undefined;
  @state() private sent: Tilbud | undefined;

  /** First, so that its state is known when the list asks whether it may start. */
  readonly #sak = new Resource<Tilbudssak>(this, {
    key: () => (this.klient && this.sakId ? [this.klient, this.sakId] : undefined),
    load: (signal) => hentTilbudssak(this.klient!, this.sakId!, signal),
    names: thingNames.sak,
  });
  readonly #oversikt = new Resource<Oversikt>(this, {
    key: () => (this.klient && this.#filterIsKnown ? [this.klient, this.sakId] : undefined),
    query: () => [this.filter],
    load: (signal) => fetchOverview(this.klient!, this.filter, this.#wanted, signal),
    names: thingNames.boliger,
  });
  readonly #bolig = new Resource<Bolig>(this, {
    key: () => this.klient && this.opened && [this.klient, this.opened.koboId],
    load: async (signal) =>
      (await call(this.klient!, hentBolig, { path: { boligId: this.opened!.koboId }, signal })).data,
    names: thingNames.bolig,
  });
  readonly #offer: Offer = new Offer(this, {
    grunnlag: () => this.#grunnlag.data,
    sent: (tilbud) => this.#offerSent(tilbud),
    conflict: () => this.#refresh(),
    show: (field) => this.#focus(field ? `tilbud-${field}` : 'tilbud-feil'),
  });

  /** Of the home that is being offered; read for each, since each reading is logged. */
  readonly #grunnlag = new Resource<Tilbudsgrunnlag>(this, {
    key: () => this.klient && this.#offer.bolig && [this.klient, this.sakId, this.#offer.bolig.koboId],
    load: async (signal) =>
      (
        await call(this.klient!, hentTilbudsgrunnlag, {
          path: { sakId: this.sakId! },
          query: { boligId: this.#offer.bolig!.koboId },
          signal,
        })
      ).data,
    names: thingNames.krav,
  });

  readonly #more = new More(this, {
    overview: () => this.#oversikt.data,
    show: (more, before) => void this.#showMore(more, before.boliger.length),
  });
  readonly #search = new Search(this, (sok) => this.#searchFor(sok));

  #wanted = PAGE;
  #presetFor: string | undefined;
  #announced: Boligfilter | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('sakId')) this.#startOver();
    const sak = this.#sak.data;
    if (sak && sak.sak.sakId === this.sakId && this.#presetFor !== this.sakId) {
      this.#presetFor = this.sakId;
      if (sak.innhold) this.#setFilter(filterForTilsagn(sak.innhold));
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    syncDialogs(this.renderRoot as ShadowRoot, {
      filter: this.filterOpen,
      bolig: this.opened !== undefined,
      tilbud: this.#offer.bolig !== undefined,
    });
    this.#announceCount();
  }

  /** In a case the decision says what to look for first. */
  get #filterIsKnown(): boolean {
    return !this.sakId || this.#sak.status === 'ready' || this.#sak.status === 'failed';
  }

  get #mayOffer(): boolean {
    return this.#sak.data !== undefined && kanTilby(this.#sak.data);
  }

  #startOver(): void {
    this.#presetFor = undefined;
    this.sent = undefined;
    this.opened = undefined;
    this.#offer.forget();
    this.#setFilter({});
  }

  #setFilter(filter: Boligfilter): void {
    this.filter = filter;
    this.#search.set(filter.sok ?? '');
    this.#wanted = PAGE;
    this.#more.reset();
  }

  #type(text: string, when: 'soon' | 'now'): void {
    const before = this.#search.refused;
    this.#search.type(text, when);
    if (this.#search.refused && !before) this.announce(personalSearch(), 'assertive');
    if (before && !this.#search.refused) this.unsay(personalSearch());
  }

  #searchFor(sok: string | undefined): void {
    if (sok === this.filter.sok) return;
    const { text: typed } = this.#search;
    this.#setFilter(med(this.filter, 'sok', sok));
    // Spaces around it are not searched for, but stay where they are typed.
    this.#search.set(typed);
  }

  /** The button that was pressed is gone with its message. */
  #leaveEmpty(filter: Boligfilter): void {
    this.#setFilter(filter);
    this.#focus('antall');
  }

  #removeChip(filter: Boligfilter, index: number): void {
    this.#setFilter(filter);
    // The chip that had focus is gone.
    void this.updateComplete.then(() => {
      const chips = this.renderRoot.querySelectorAll<HTMLElement>('.brikker button');
      (
        chips[Math.min(index, chips.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('#antall')
      )?.focus();
    });
  }

  async #showMore(more: Oversikt, shown: number): Promise<void> {
    this.#wanted = more.boliger.length;
    this.#oversikt.set(more);
    await this.updateComplete;
    const links = this.renderRoot.querySelectorAll<HTMLElement>('.kort .ds-link, .adresse .ds-link');
    links[shown]?.focus();
  }

  #open(bolig: Boligsammendrag): void {
    if (this.dispatchEvent(new BoligAapnetEvent({ boligId: bolig.koboId }))) this.opened = bolig;
  }

  #startOffer(bolig: Boligsammendrag): void {
    const sak = this.#sak.data;
    if (!sak) return;
    this.opened = undefined;
    this.sent = undefined;
    this.#offer.open(bolig, sak);
  }

  #offerSent(tilbud: Tilbud): void {
    const { tilbudId, sakId, bolig } = tilbud;
    this.sent = tilbud;
    this.#refresh();
    void this.updateComplete.then(() => this.#focus('sendt'));
    this.dispatchEvent(new TilbudSendtEvent({ tilbudId, sakId, boligId: bolig.koboId }));
  }

  #leave(): void {
    if (this.sakId) this.dispatchEvent(new SakAapnetEvent({ sakId: this.sakId }));
  }

  #refresh(): void {
    this.#sak.reload();
    this.#oversikt.reload();
  }

  #focus(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #announceCount(): void {
    const overview = this.#oversikt.data;
    if (!overview || overview.filter === this.#announced) return;
    const first = this.#announced === undefined;
    this.#announced = overview.filter;
    if (!first) this.announce(countText(overview.filter, overview.treff, overview.totalt));
  }

  #panel(id: string): TemplateResult {
    return filterPanel({
      id,
      level: this.headingLevel + 1,
      filter: this.filter,
      facets: this.#oversikt.data?.fasetter,
      onChange: (change) => this.#setFilter(change(this.filter)),
      onReset: () => this.#setFilter({}),
    });
  }

  #heading(): TemplateResult {
    const { data } = this.#sak;
    return html`${this.sakId ? backToCase(data, () => this.#leave()) : nothing}
      <div class="hode">
        ${heading(this.headingLevel, text(this.sakId ? offerTitle(data) : overviewTitle()), { size: 'sm' })}
        <slot name="handlinger"></slot>
      </div>
      ${this.sakId ? this.#case() : nothing}
      ${this.sent ? sentMessage(this.sent, this.headingLevel + 1) : nothing}`;
  }

  #case(): TemplateResult {
    const level = this.headingLevel + 1;
    return html`<div class="sak">
      ${renderTilstand({
        resource: this.#sak,
        level,
        skeleton: () => html`<span class="ds-skeleton"></span>`,
        content: (sak) => offerFacts(sak, level, this.sent),
        noAccess: msg('Be lederen din om rollen Kobo saksbehandling for å tilby boliger.', {
          id: 'bolig.tilbud.ikkeTilgang',
          desc: 'Hjelp når rollen ikke gir tilgang til saken',
        }),
      })}
    </div>`;
  }

  #homes(): TemplateResult {
    const level = this.headingLevel + 1;
    return renderTilstand({
      resource: this.#oversikt,
      level,
      skeleton: () => resultSkeleton(this.layout),
      empty: (overview) => emptyMessage(overview, (filter) => this.#leaveEmpty(filter)),
      content: (overview) => [
        results(overview.boliger, {
          level,
          layout: this.layout,
          onOpen: (bolig) => this.#open(bolig),
          onOffer: this.#mayOffer ? (bolig) => this.#startOffer(bolig) : undefined,
        }),
        moreHomes(overview, { state: this.#more.state, onMore: () => void this.#more.load() }),
      ],
      noAccess: msg('Be lederen din om rollen Kobo boligoversikt.', {
        id: 'bolig.oversikt.ikkeTilgang',
        desc: 'Hjelp når rollen ikke gir tilgang til boligene',
      }),
    });
  }

  #dialogs(): TemplateResult {
    const level = this.headingLevel;
    const { opened } = this;
    const send = (): void => void (this.klient && this.#offer.send(this.klient));
    const closed = {
      filter: () => (this.filterOpen = false),
      bolig: () => (this.opened = undefined),
      tilbud: () => this.#offer.close(),
    };
    return html`${dialog(
      'filter',
      closed.filter,
      this.filterOpen ? filterDialog(this.#panel('d'), this.#oversikt.data?.treff, closed.filter) : nothing,
    )}
    ${dialog(
      'bolig',
      closed.bolig,
      opened
        ? detailsDialog({
            resource: this.#bolig,
            level,
            address: addressLine(opened),
            onClose: closed.bolig,
            onOffer: this.#mayOffer ? () => this.#startOffer(opened) : undefined,
          })
        : nothing,
    )}
    ${dialog(
      'tilbud',
      closed.tilbud,
      offerDialog({
        offer: this.#offer,
        grunnlag: this.#grunnlag,
        level,
        onClose: closed.tilbud,
        onSend: send,
        onLogIn: () => void this.logIn(send),
      }),
    )}`;
  }

  protected override renderContent(): unknown {
    return html`<div class="oversikt" data-size="sm">
      ${this.#heading()}
      <div class="flate">
        <form class="filterkolonne" @submit=${(event: Event) => event.preventDefault()}>
          ${this.#panel('k')}
        </form>
        <div class="treff">
          ${toolbar({
            filter: this.filter,
            search: this.#search.text,
            searchFault: this.#search.refused ? personalSearch() : undefined,
            layout: this.layout,
            onSearch: (search, when) => this.#type(search, when),
            onLayout: (layout) => (this.layout = layout),
            onFilter: () => (this.filterOpen = true),
          })}
          ${countLine(this.#oversikt.data)}
          ${filterChips(this.filter, (filter, index) => this.#removeChip(filter, index))} ${this.#homes()}
        </div>
      </div>
      ${this.#dialogs()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobo-boligoversikt': KoboBoligoversikt;
  }
}
