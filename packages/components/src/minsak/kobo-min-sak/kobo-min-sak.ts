import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MinSak, MittTilbud } from '@kobo-bolig/contract';
import { listMineSaker, svarPaaTilbud, trekkSoeknad } from '@kobo-bolig/contract/client';
import { call, etagOf, type KoboCore } from '@kobo-bolig/sdk';
import type { Innlogging } from '@kobo-bolig/sdk/innlogging';
import { heading } from '../../base/heading.ts';
import { Action } from '../../felt/action.ts';
import { Confirmation } from '../../felt/confirmation.ts';
import { problem, problemText } from '../../felt/problem.ts';
import { retry } from '../../felt/wording.ts';
import { askForLogin } from '../../klient/innlogging.ts';
import { KoboDataElement } from '../../klient/kobo-data-element.ts';
import { loginOf } from '../../klient/page-login.ts';
import { text } from '../../texts/text.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import { buttonText } from '../../tilstand/wording.ts';
import { hentInnhold, hentNavn, type Innhold } from '../hent.ts';
import { hvemGjoerHva, skinne, trekkSpoersmaal } from '../kontakt.ts';
import { kort } from '../kort.ts';
import { neidialog } from '../nei.ts';
import { endret, loggetInnSom, navn, sakstittel, svart, trukket } from '../ord.ts';
import { ingenSak, innloggingspanel, saksnummerOgDato, saksvelger } from '../start.ts';
import { tidslinje } from '../tidslinje.ts';
import { vedtaket } from '../vedtak.ts';
import { SakAapnetEvent, SoeknadTrukketEvent, TilbudBesvartEvent } from './events.ts';
import { sheets } from './kobo-min-sak.styles.ts';

type Svar = 'JA' | 'NEI';

/** States in which nothing is decided yet. */
const kanTrekkes: ReadonlySet<MinSak['status']> = new Set(['MOTTATT', 'UNDER_BEHANDLING', 'TRENGER_MER']);

/**
 * The citizen's own case: whether it is their turn, what to do and by when, the offer of a home with yes and no, the
 * way so far and ahead, the decision in full, and the way out. Without `sak-id` it shows the case there is, or lets
 * the citizen choose among several.
 *
 * @summary The citizen's own case.
 * @fires {TilbudBesvartEvent} kobo-tilbud-besvart - The citizen has answered an offer of a home.
 * @fires {SoeknadTrukketEvent} kobo-soeknad-trukket - The citizen has withdrawn the application.
 * @fires {SakAapnetEvent} kobo-sak-aapnet - The citizen chose a case among several. Cancelable: the host shows it.
 * @fires {InnloggingKrevesEvent} kobo-innlogging-kreves - Nobody is logged in any longer; pass a login to `waitUntil`.
 * @csspart root - The container of everything the element shows.
 * @since 0.1
 * @status stable
 */
export class KoboMinSak extends KoboDataElement {
  static override readonly tag = 'kobo-min-sak';
  static override readonly textBundles = ['minsak', 'bolig'];
  static override styles = sheets;

  /** The case to show. */
  @property({ attribute: 'sak-id' }) sakId: string | undefined;

  /** Address of the application, for who has no case. Without it there is no link. */
  @property({ attribute: 'soeknad-url' }) soeknadUrl: string | undefined;

  /** What the citizen chose in the list of cases; `null` is the list itself. */
  @state() private valgt: string | null | undefined;
  @state() private navn: string | undefined;
  @state() private innloggingFeilet = false;
  /** The question «Vil du si nei» is open. */
  @state() private sierNei = false;
  /** The reason for a no. Kept until it is sent, whatever happens meanwhile. */
  @state() private grunn = '';
  /** What has just happened, above the card. */
  @state() private beskjed: { farge: 'success' | 'warning'; tekst: string } | undefined;

  readonly #innhold = new Resource<Innhold>(this, {
    key: () => this.klient && [this.klient, this.#id],
    load: (signal) => this.#hent(signal),
    names: navn,
  });
  readonly #svaring = new Action(this);
  readonly #trekking = new Action(this);
  readonly #bekreft = new Confirmation(this);
  #innlogging: Innlogging | undefined;
  #navnFor: KoboCore | undefined;
  #svarer: Svar | undefined;
  #fokus: string | undefined;

  get #id(): string | undefined {
    return this.valgt === undefined ? this.sakId : (this.valgt ?? undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('sakId')) this.valgt = undefined;
    const { klient } = this;
    if (!klient || !this.#innhold.data?.saker || this.#navnFor === klient) return;
    this.#navnFor = klient;
    void hentNavn(klient).then((funnet) => {
      if (this.klient === klient) this.navn = funnet;
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>('.nei');
    if (this.sierNei && dialog && !dialog.open) dialog.showModal();
    if (!this.sierNei && dialog?.open) dialog.close();
    const maal = this.#fokus && this.renderRoot.querySelector<HTMLElement>(`#${this.#fokus}`);
    if (!maal) return;
    this.#fokus = undefined;
    maal.focus();
  }

  async #hent(signal: AbortSignal): Promise<Innhold> {
    const klient = this.klient as KoboCore;
    this.#innlogging = await loginOf(klient);
    return hentInnhold(klient, this.#innlogging, this.#id, signal);
  }

  async #loggInn(): Promise<void> {
    this.innloggingFeilet = false;
    try {
      if (this.#innlogging) return await this.#innlogging.loggInn();
      // The call asks the host for a login and waits for it.
      await call(this.klient as KoboCore, listMineSaker);
      this.#fokus = 'tittel';
      this.#innhold.reload();
    } catch {
      this.innloggingFeilet = true;
    }
  }

  /** In place, so that what is typed stays; then goes on with what was refused. */
  async #loggInnIgjen(videre: () => void): Promise<void> {
    try {
      // A window can only be opened while the click counts as one, so nothing is awaited before.
      await (this.#innlogging?.loggInnIgjen() ??
        askForLogin(this, { code: 'MANGLER_TOKEN', operation: 'svarPaaTilbud' }));
      videre();
    } catch {
      // Given up: the message still stands there.
    }
  }

  #velg(sakId: string): void {
    if (!this.dispatchEvent(new SakAapnetEvent({ sakId }))) return;
    this.valgt = sakId;
    this.beskjed = undefined;
    this.#fokus = 'tittel';
  }

  readonly #visAlle = (): void => {
    this.valgt = null;
    this.beskjed = undefined;
    this.#fokus = 'tittel';
  };

  readonly #lukkNei = (): void => {
    this.sierNei = false;
  };

  async #svar(svar: Svar): Promise<void> {
    const { klient } = this;
    const { tilbud } = this.#innhold.data?.sak ?? {};
    if (!klient || !tilbud || this.#svaring.running) return;
    this.#svarer = svar;
    this.beskjed = undefined;
    const grunn = this.grunn.trim();
    const body = svar === 'NEI' && grunn !== '' ? { svar, grunn } : { svar };
    const { tilbudId, versjon } = tilbud;
    const besvart = await this.#svaring.run([tilbudId, versjon, body], ({ idempotencyKey }) =>
      call(klient, svarPaaTilbud, { path: { tilbudId }, body, etag: etagOf(versjon), idempotencyKey }),
    );
    if (besvart) this.#besvart(svar, besvart.data);
    else this.#ikkeBesvart();
  }

  #besvart(svar: Svar, tilbud: MittTilbud): void {
    this.sierNei = false;
    this.grunn = '';
    this.dispatchEvent(new TilbudBesvartEvent({ tilbudId: tilbud.tilbudId, svar }));
    this.#naa({ status: svar === 'JA' ? 'KONTRAKT' : 'VENTELISTE', tilbud }, svart[svar](tilbud));
  }

  #ikkeBesvart(): void {
    const { error } = this.#svaring;
    if (!error) return;
    // Somebody changed the offer, or it is answered elsewhere: what it is now is what there is to answer.
    if (error.status === 412 || error.status === 409) {
      this.sierNei = false;
      this.#svaring.clear();
      const tekst = error.status === 412 ? endret() : `${error.title}. ${error.detail}`;
      this.beskjed = { farge: 'warning', tekst };
      this.announce(tekst, 'assertive');
      this.#fokus = 'beskjed';
      this.#innhold.reload();
      return;
    }
    this.announce(problemText(error), 'assertive');
  }

  /** Shows at once what an answer led to; the rest of the case follows when it is fetched. */
  #naa(endringer: Partial<MinSak>, tekst: string): void {
    const { data } = this.#innhold;
    if (!data?.sak) return;
    this.beskjed = { farge: 'success', tekst };
    this.announce(tekst);
    this.#fokus = 'kort-tittel';
    this.#innhold.set({ ...data, sak: { ...data.sak, dinTur: false, ...endringer } });
    this.#innhold.reload();
  }

  async #trekk({ soeknadId }: MinSak): Promise<void> {
    const { klient } = this;
    if (!klient || !(await this.#bekreft.ask(trekkSpoersmaal()))) return;
    await this.#sendTrekking(klient, soeknadId);
  }

  async #sendTrekking(klient: KoboCore, soeknadId: string): Promise<void> {
    const svar = await this.#trekking.run(soeknadId, ({ idempotencyKey }) =>
      call(klient, trekkSoeknad, { path: { soeknadId }, idempotencyKey }),
    );
    if (svar) {
      this.dispatchEvent(new SoeknadTrukketEvent({ soeknadId }));
      this.#naa({ status: 'TRUKKET' }, trukket());
    } else if (this.#trekking.error) {
      this.announce(problemText(this.#trekking.error), 'assertive');
    }
  }

  /** Why it did not get through, and the way on: try again, after a login where that is what is missing. */
  #feil({ error }: Action, level: number, igjen: () => void): unknown {
    const utlogget = error?.kind === 'token' || error?.status === 401;
    return problem(error, {
      level,
      actions: html`<button
        class="ds-button"
        data-variant="secondary"
        type="button"
        @click=${() => (utlogget ? void this.#loggInnIgjen(igjen) : igjen())}
      >
        <span>${text(utlogget ? buttonText.login() : retry())}</span>
      </button>`,
    });
  }

  protected override renderContent(): unknown {
    return renderTilstand({
      resource: this.#innhold,
      level: this.headingLevel,
      skeleton: () => skeletonRows(5),
      login: () => void this.#loggInn(),
      content: (innhold) => this.#vis(innhold),
    });
  }

  #vis({ kommune, saker, sak }: Innhold): unknown {
    const level = this.headingLevel;
    if (!saker) {
      const loggInn = (): void => void this.#loggInn();
      return innloggingspanel(kommune, { level, loggInn, feilet: this.innloggingFeilet });
    }
    if (sak) return [this.#hvem(), this.#sak(sak, { kommune, saker })];
    const velg = (sakId: string): void => this.#velg(sakId);
    return [
      this.#hvem(),
      saker.length === 0 ? ingenSak(level, this.soeknadUrl) : saksvelger(saker, level, velg),
    ];
  }

  #hvem(): TemplateResult {
    const { navn: hvem } = this;
    return html`<p class="hvem">
      ${hvem ? html`<span>${text(loggetInnSom())}</span> <strong>${text(hvem)}</strong>` : nothing}
    </p>`;
  }

  #sak(sak: MinSak, { kommune, saker }: Innhold): TemplateResult {
    const level = this.headingLevel;
    const under = level + 1;
    const { klient, beskjed } = this;
    const svarIgjen = (): void => void this.#svar(this.#svarer ?? 'JA');
    const svarfeil = this.#feil(this.#svaring, under + 1, svarIgjen);
    const trekkfeil = this.#feil(
      this.#trekking,
      under,
      () => klient && void this.#sendTrekking(klient, sak.soeknadId),
    );
    return html`<div class="tittel">
        ${heading(level, text(sakstittel[sak.sakstype]()), { size: 'lg', id: 'tittel', focusable: true })}
        <p class="om">${text(saksnummerOgDato(sak))}</p>
      </div>
      ${
        beskjed
          ? html`<p class="ds-alert beskjed" id="beskjed" tabindex="-1" data-color=${beskjed.farge}>
              ${text(beskjed.tekst)}
            </p>`
          : nothing
      }
      ${trekkfeil}
      <div class="kolonner">
        ${kort(sak, {
          level: under,
          kommune,
          soeknadUrl: this.soeknadUrl,
          ja: () => void this.#svar('JA'),
          nei: () => {
            this.#svaring.clear();
            this.sierNei = true;
          },
          svarer: this.#svaring.running,
          feil: this.sierNei ? nothing : svarfeil,
        })}
        ${hvemGjoerHva(sak, kommune, under)} ${tidslinje(sak, under)} ${vedtaket(sak, under)}
        ${skinne(sak, {
          level: under,
          kommune,
          trekk: kanTrekkes.has(sak.status) && !sak.vedtak ? () => void this.#trekk(sak) : undefined,
          alle: (saker?.length ?? 0) > 1 ? this.#visAlle : undefined,
        })}
      </div>
      ${neidialog(sak.status === 'TILBUD' ? sak.tilbud : undefined, {
        level: under,
        grunn: this.grunn,
        skriv: (grunn) => {
          this.grunn = grunn;
        },
        send: () => void this.#svar('NEI'),
        lukk: this.#lukkNei,
        svarer: this.#svaring.running,
        feil: this.sierNei ? svarfeil : nothing,
      })}
      ${this.#bekreft.render()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobo-min-sak': KoboMinSak;
  }
}
