import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Kommune, MinSak, MittTilbud } from '@kobo-bolig/contract';
import { hentInnbygger, hentKommune } from '@kobo-bolig/contract/client';
import { call, type KoboCore, type KoboFeil } from '@kobo-bolig/sdk';
import type { Innlogging } from '@kobo-bolig/sdk/innlogging';
import { heading } from '../../base/heading.ts';
import { problem, problemText } from '../../felt/problem.ts';
import { retry } from '../../felt/wording.ts';
import { KoboDataElement } from '../../klient/kobo-data-element.ts';
import { loginOf } from '../../klient/page-login.ts';
import { msg, str } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import { forCitizens } from '../../tilstand/wording.ts';
import { iNatt } from '../i-natt.ts';
import { aapentTilbud, hentMitt, medSvar, type Mitt } from '../data.ts';
import { ingenSak, saksvelger, sendtDato, som, startside } from '../inngang.ts';
import { neidialog } from '../neidialog.ts';
import { saksnavn } from '../ord.ts';
import { ringHeller } from '../telefonlinje.ts';
import { hvemGjoerHva, skinne } from '../skinne.ts';
import { tidslinje } from '../tidslinje.ts';
import { KORT, tilbudskort, trengerMer } from '../tilbudskort.ts';
import { type Svar, Tilbudssvar } from '../tilbudssvar.ts';
import { tilstandskort } from '../tilstandskort.ts';
import { Trekking } from '../trekking.ts';
import { vedtaket } from '../vedtak.ts';
import { SoeknadTrukketEvent, TilbudBesvartEvent } from './events.ts';
import { styles } from './kobo-min-sak.styles.ts';

/**
 * The citizen's own page about an application: whose turn it is, what to do and by when, the offer of a home with yes
 * and no, the road so far, and the decision to read. Shows a page with a login while nobody is logged in.
 *
 * @summary Status, offer and decision for the one who has applied.
 * @fires {TilbudBesvartEvent} kobo-tilbud-besvart - The municipality has the answer to an offer.
 * @fires {SoeknadTrukketEvent} kobo-soeknad-trukket - The application is withdrawn.
 * @csspart root - The container of everything the element shows.
 * @since 0.1
 * @status stable
 */
export class KoboMinSak extends KoboDataElement {
  static override readonly tag = 'kobo-min-sak';
  static override readonly textBundles = ['minsak'];
  static override styles = styles;

  /** The case to show. The newest when absent. */
  @property({ attribute: 'sak-id' }) sakId: string | undefined;

  /** Address of the application form, for who has no case yet. Without it there is no link. */
  @property({ attribute: 'soek-url' }) soekUrl: string | undefined;

  /** Chosen in the list of cases. */
  @state() private valgt: string | undefined;
  @state() private innloggingFeilet = false;
  /** What has happened since the case was read, above the card. */
  @state() private beskjed: string | undefined;

  readonly #mitt = new Resource<Mitt>(this, {
    key: () => this.klient && [this.klient, this.sakId],
    query: () => [this.valgt],
    load: (signal) => this.#hent(signal),
    names: () => ({
      one: msg('sak', { id: 'minsak.ting.en', desc: 'Settes inn i «1 sak er endret»' }),
      indefinite: msg('saken din', { id: 'minsak.ting.ubestemt', desc: 'Settes inn i «Henter saken din»' }),
      definite: msg('saken din', {
        id: 'minsak.ting.bestemt',
        desc: 'Settes inn i «Vi fikk ikke hentet saken din»',
      }),
    }),
  });
  readonly #svar = new Tilbudssvar(this, {
    klient: () => this.#klienten,
    besvart: (tilbud, svar) => void this.#besvart(tilbud, svar),
    forbi: (beskjed) => this.#forbi(beskjed),
    feilet: (error) => this.announce(problemText(error), 'assertive'),
  });
  readonly #trekking = new Trekking(this, {
    klient: () => this.#klienten,
    trukket: (soeknadId) => this.#trukket(soeknadId),
    forbi: (beskjed) => this.#forbi(beskjed),
    feilet: (error) => this.announce(problemText(error), 'assertive'),
  });
  #innlogging: Innlogging | undefined;
  /** Known also when the case could not be fetched. */
  #kommune: Kommune | undefined;
  #fokusKort = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('sakId')) this.valgt = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#fokusKort) return;
    const kort = this.shadowRoot?.getElementById(KORT);
    if (!kort || this.#mitt.refreshing) return;
    this.#fokusKort = false;
    kort.focus({ preventScroll: true });
    kort.scrollIntoView({ block: 'nearest' });
  }

  /** @throws TypeError without a client; nothing that calls is on the screen then */
  get #klienten(): KoboCore {
    if (!this.klient) throw new TypeError('<kobo-min-sak> has no client.');
    return this.klient;
  }

  async #hent(signal: AbortSignal): Promise<Mitt> {
    const klient = this.#klienten;
    this.#innlogging = await loginOf(klient);
    const { data: kommune } = await call(klient, hentKommune, { signal });
    this.#kommune = kommune;
    return hentMitt(klient, kommune, this.#innlogging, this.valgt ?? this.sakId, signal);
  }

  /** The whole page may go to the login and come back. */
  async #loggInn(): Promise<void> {
    this.innloggingFeilet = false;
    try {
      if (this.#innlogging) return await this.#innlogging.loggInn();
      // The call asks the host for a login and waits for it.
      await call(this.#klienten, hentInnbygger);
      this.#fokusKort = true;
      this.#mitt.reload();
    } catch {
      this.innloggingFeilet = true;
    }
  }

  get #loggUt(): (() => void) | undefined {
    const innlogging = this.#innlogging;
    return innlogging && (() => void innlogging.loggUt());
  }

  async #besvart(tilbud: MittTilbud, svar: Svar): Promise<void> {
    this.beskjed = undefined;
    const { data } = this.#mitt;
    if (data) this.#mitt.set(medSvar(data, tilbud, svar));
    this.#fokusKort = true;
    this.announce(
      svar === 'JA'
        ? msg('Du har sagt ja til boligen.', { id: 'minsak.status.saJa', desc: 'For skjermleser' })
        : msg('Du har sagt nei til boligen.', { id: 'minsak.status.saNei', desc: 'For skjermleser' }),
    );
    this.dispatchEvent(new TilbudBesvartEvent({ tilbudId: tilbud.tilbudId, svar }));
    // What the answer says is shown and focused first; the road follows when it is fetched.
    await this.updateComplete;
    this.#mitt.reload();
  }

  #trukket(soeknadId: string): void {
    this.announce(msg('Søknaden er trukket.', { id: 'minsak.status.trukket', desc: 'For skjermleser' }));
    this.dispatchEvent(new SoeknadTrukketEvent({ soeknadId }));
    this.#visNyeste();
  }

  #forbi(beskjed: string): void {
    this.beskjed = beskjed;
    this.announce(beskjed, 'assertive');
    this.#visNyeste();
  }

  #visNyeste(): void {
    this.#fokusKort = true;
    this.#mitt.reload();
  }

  #velg(sakId: string): void {
    this.valgt = sakId;
    this.beskjed = undefined;
    this.#svar.glem();
    this.#trekking.glem();
    this.#fokusKort = true;
  }

  #lesVedtaket(): void {
    const vedtak = this.shadowRoot?.querySelector<HTMLDetailsElement>('#vedtak');
    if (!vedtak) return;
    vedtak.open = true;
    vedtak.querySelector('summary')?.focus();
    vedtak.scrollIntoView({ block: 'start' });
  }

  /** Why it was not done, and the one thing to do about it. */
  #problem(error: KoboFeil | undefined, level: number, igjen: () => void): unknown {
    if (!error) return nothing;
    const actions = html`<button class="ds-button" data-variant="secondary" type="button" @click=${igjen}>
      <span>${text(retry())}</span>
    </button>`;
    return problem(error, { level, actions, logIn: () => this.logIn(igjen), contact: this.#ringHeller() });
  }

  #ringHeller(): unknown {
    return this.#kommune ? ringHeller(this.#kommune) : nothing;
  }

  protected override renderContent(): unknown {
    return [
      renderTilstand({
        resource: this.#mitt,
        level: this.headingLevel,
        skeleton: () => skeletonRows(6),
        contact: () => this.#ringHeller(),
        content: (data) => this.#innhold(data),
        noAccess: forCitizens(),
        login: () => void this.#loggInn(),
      }),
      this.#neidialog(),
      this.#trekking.bekreftelse.render(),
    ];
  }

  #innhold({ kommune, innlogget, innbygger, saker, sak }: Mitt): unknown {
    const navn = innbygger?.navn;
    const level = this.headingLevel;
    if (!innlogget)
      return startside({ level, loggInn: () => void this.#loggInn(), feilet: this.innloggingFeilet });
    if (!sak) return [som(navn, this.#loggUt), ingenSak(level, this.soekUrl)];
    const under = level + 1;
    return html`${this.#hode(sak, navn)}
      ${
        saker.length > 1
          ? saksvelger(saker, { level: under, vist: sak.sakId, velg: (id) => this.#velg(id) })
          : nothing
      }
      <div class="kolonner">
        <div class="oeverst">
          ${this.beskjed ? html`<p class="ds-alert" data-color="info">${text(this.beskjed)}</p>` : nothing}
          ${sak.dinTur ? [this.#kort(sak, kommune), iNatt(sak, kommune, under)] : [iNatt(sak, kommune, under), this.#kort(sak, kommune)]}
        </div>
        ${hvemGjoerHva(sak, kommune, under)}
        <div class="resten">
          ${tidslinje(sak, { level: under, lesVedtaket: () => this.#lesVedtaket() })} ${vedtaket(sak, under)}
        </div>
        ${skinne(sak, kommune, {
          level: under,
          innbygger,
          trekk: () => void this.#trekking.spoer(sak),
          problem: this.#problem(
            this.#trekking.feil,
            under + 1,
            () => void this.#trekking.send(sak.soeknadId ?? ''),
          ),
        })}
      </div>`;
  }

  #hode(sak: MinSak, navn: string | undefined): TemplateResult {
    const { saksnummer } = sak;
    const meta =
      sak.soeknadId === undefined
        ? msg(str`Sak ${saksnummer} · opprettet ${sendtDato(sak.sendt)}`, {
            id: 'minsak.hode.opprettet',
            desc: 'Under sidetittelen, når ingen har søkt. Verdiene er saksnummer og dato.',
          })
        : msg(str`Sak ${saksnummer} · sendt ${sendtDato(sak.sendt)}`, {
            id: 'minsak.hode.meta',
            desc: 'Under sidetittelen. Verdiene er saksnummer og dato.',
          });
    return html`<header>
      ${som(navn, this.#loggUt)} ${heading(this.headingLevel, text(saksnavn(sak.sakstype)), { size: 'lg' })}
      <p class="dempet">${text(meta)}</p>
    </header>`;
  }

  #kort(sak: MinSak, kommune: Mitt['kommune']): TemplateResult {
    const level = this.headingLevel + 1;
    const tilbud = aapentTilbud(sak);
    if (tilbud) {
      const ja = (): void => void this.#svar.send(tilbud, 'JA');
      return tilbudskort(tilbud, {
        level,
        sender: this.#svar.sender === 'JA',
        ja,
        nei: () => void this.#svar.aapneNei(tilbud),
        problem: this.#problem(this.#svar.feil('JA'), level + 1, ja),
      });
    }
    return sak.status === 'TRENGER_MER'
      ? trengerMer(kommune, sak, level)
      : tilstandskort(sak, kommune, level);
  }

  #neidialog(): TemplateResult {
    const svar = this.#svar;
    const send = (): void => void (svar.nei && svar.send(svar.nei, 'NEI'));
    return neidialog(svar, { send, problem: this.#problem(svar.feil('NEI'), 3, send) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobo-min-sak': KoboMinSak;
  }
}
