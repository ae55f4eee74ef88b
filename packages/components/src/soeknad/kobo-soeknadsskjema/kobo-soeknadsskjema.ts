import { nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Kommune, Soeknad } from '@kobo-bolig/contract';
import { hentInnbygger, hentKommune } from '@kobo-bolig/contract/client';
import { call, type KoboCore } from '@kobo-bolig/sdk';
import type { StegId } from '@kobo-bolig/skjema';
import { KoboDataElement } from '../../klient/kobo-data-element.ts';
import { pageExistsIn } from '../../texts/language.ts';
import { getKoboLocale, setKoboLocale } from '../../texts/locale.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import { forCitizens } from '../../tilstand/wording.ts';
import type { Feilpost } from '../feil.ts';
import type { Skjemaflyt } from '../flyt.ts';
import type { Routing, Ruting } from '../ruting.ts';
import { feltId, FOKUS } from '../fokus.ts';
import { Handlinger } from '../handlinger.ts';
import { Skjemainnlogging } from '../innlogging.ts';
import { Klikk } from '../klikk.ts';
import { Kode } from '../kode.ts';
import { ALLE_STEG, hentTekster, kommuneord } from '../skjematekster.ts';
import { type Begynnelse, hentBegynnelse, hentSendt, type Sendt } from '../start.ts';
import { Skjemamelding } from '../skjemamelding.ts';
import { Skriveplass } from '../skriveplass.ts';
import { Stegmelding } from '../stegmelding.ts';
import { Vakt } from '../vakt.ts';
import { type Fase, type Fasested, fasevisning } from '../visning/fase.ts';
import { SakAapnetEvent, SoeknadLagretEvent, SoeknadSendtEvent, SoeknadSpraakEvent } from './events.ts';
import { styles } from './kobo-soeknadsskjema.styles.ts';
import { avsnitt } from '../visning/innhold.ts';
import { ring } from '../visning/ringoss.ts';
import { ord } from './ord.ts';

/**
 * The application for municipal housing or help with housing: from what there is to know before the login, through
 * the questions, to the receipt. Every answer is saved with the municipality as it is given; nothing is written to
 * the device.
 *
 * @summary Application for municipal housing.
 * @fires {SoeknadKlarEvent} kobo-soeknad-klar - The form can be read; once.
 * @fires {SoeknadLagringFeiletEvent} kobo-soeknad-lagring-feilet - The answers are not saved, and stand on the page.
 * @fires {SoeknadFeilEvent} kobo-soeknad-feil - Something else that was asked for did not get through.
 * @fires {SoeknadLagretEvent} kobo-soeknad-lagret - The answers are saved.
 * @fires {SoeknadStegEvent} kobo-soeknad-steg - Another step is shown, or the faults on it have come or gone.
 * @fires {SoeknadSpraakEvent} kobo-soeknad-spraak - The application is in another language than the one shown. Cancelable: the element then follows the page's `lang`.
 * @fires {SoeknadSendtEvent} kobo-soeknad-sendt - The municipality has received the application.
 * @fires {SakAapnetEvent} kobo-sak-aapnet - «Følg saken din» on the receipt. Cancelable: the link is not followed.
 * @csspart root - The container of everything the element shows.
 * @cssprop --kobo-sticky-height - Height of what the page keeps at its top, so that no field is moved under it.
 * @since 0.1
 * @status stable
 */
export class KoboSoeknadsskjema extends KoboDataElement {
  static override readonly tag = 'kobo-soeknadsskjema';
  static override readonly textBundles = ['soeknad'];
  static override styles = styles;

  /** Address of the citizen's own page about the case. Without it «Følg saken din» only sends the event. */
  @property({ attribute: 'min-sak-url' }) minSakUrl: string | undefined;

  /** Where «Lukk raskt» leads: a page that says nothing about the one who was here. */
  @property({ attribute: 'lukk-raskt-url' }) lukkRasktUrl = 'https://www.yr.no/';

  /**
   * Names the step first in the page's title, and says «Feil:» before it while something there must be put right. The
   * page gets its own title back when the form leaves. For one form on a page.
   */
  @property({ type: Boolean }) sidetittel = false;

  /**
   * Who keeps the step in the page's address, so that Back, a reload and a link lead to it: `none` nobody, `hash` the
   * element as `#steg=omDeg`, `history` the element as `?steg=omDeg` on the same page, `host` the page by `steg`. For one
   * form on a page; set it before the element is connected.
   */
  @property() routing: Routing = 'none';

  /** With `routing="host"` the id of the step that is shown; set it to go to another. One that may not be shown yet is set back. */
  @property() steg: string | undefined;

  @state() private fase: Fase | undefined;

  readonly #kode = new Kode(() => this.renderRoot as ShadowRoot);
  readonly #begynnelse = new Resource<Begynnelse>(this, {
    key: () => this.klient && [this.klient],
    load: (signal) => this.#begynn(signal),
    names: ord.navn,
  });
  readonly #innlogging = new Skjemainnlogging(this, {
    klient: () => this.klient,
    fyllerUt: () => this.#flyt !== undefined,
    lagre: async () => this.#flyt?.utkast.lagre(),
    inne: () => this.#forfra(),
    innIgjen: () => void this.updateComplete.then(() => this.#plass.tilbake()),
  });
  readonly #plass = new Skriveplass(this);
  readonly #klikk = new Klikk(this);
  readonly #handlinger = new Handlinger({
    klient: () => this.#klienten,
    endret: (fokus) => {
      this.#fokus = fokus ?? this.#fokus;
      this.requestUpdate();
    },
    visSkjema: (soeknad) => this.#visSkjema(soeknad),
    visKvittering: async (soeknadId) => this.#visKvittering(await hentSendt(this.#klienten, soeknadId)),
    slettet: () => this.#forfra(ord.slettet()),
    trukket: () => this.#vis({ navn: 'trukket' }),
  });
  #ruting: Ruting | undefined;
  /** Known also when the rest could not be fetched. */
  #kommune: Kommune | undefined;
  #vist: Begynnelse | undefined;
  #fortsett: boolean | undefined;
  #fokus: string | undefined;
  #sagt = '';
  #spraak: unknown;
  /** The page that stands here is about to be replaced. */
  #paaVei = false;

  constructor() {
    super();
    new Vakt(this, () => this.#flyt?.utkast);
    new Skjemamelding(this, () => ({
      side: this.fase?.navn,
      utkast: this.#flyt?.utkast,
      failure: this.#begynnelse.failure ?? this.#flyt?.hindring ?? this.#handlinger.hindring?.failure,
    }));
    new Stegmelding(
      this,
      () => this.#flyt,
      () => this.sidetittel,
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { data } = this.#begynnelse;
    if (this.#begynnelse.failure) this.#paaVei = false;
    if (data === this.#vist) return;
    this.#paaVei = false;
    this.#vist = data;
    this.fase = data && this.#faseFor(data);
  }

  protected override update(changed: PropertyValues<this>): void {
    const foer = this.shadowRoot?.activeElement;
    super.update(changed);
    // The message goes by itself when the answers are saved after all, and takes the focus on it along.
    if (foer && !foer.isConnected && foer.closest('.lagremelding'))
      this.#fokus ??= this.#flyt?.fokus ?? FOKUS.neste;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const flyt = this.#flyt;
    const id = this.#fokus ?? flyt?.fokus;
    // What is on its way out would take the focus with it when it goes.
    if (id === undefined || this.#paaVei || !this.#fokuser(id)) return;
    this.#fokus = undefined;
    if (flyt) flyt.fokus = undefined;
  }

  get #flyt(): Skjemaflyt | undefined {
    return this.fase?.navn === 'skjema' ? this.fase.flyt : undefined;
  }

  /** @throws TypeError without a client; nothing that calls is on the screen then */
  get #klienten(): KoboCore {
    if (!this.klient) throw new TypeError('<kobo-soeknadsskjema> has no client.');
    return this.klient;
  }

  async #begynn(signal: AbortSignal): Promise<Begynnelse> {
    const klient = this.#klienten;
    const innlogging = await this.#innlogging.finn(klient);
    const { data: kommune } = await call(klient, hentKommune, { signal });
    this.#kommune = kommune;
    if (this.routing !== 'none')
      this.#ruting ??= new (await import('../ruting.ts')).Ruting(this, () => this.#flyt);
    const rettPaa = this.#fortsett ?? (this.#ruting?.oensket === undefined ? undefined : true);
    const begynnelse = await hentBegynnelse(klient, kommune, innlogging, rettPaa, signal);
    this.#fortsett = undefined;
    const { innbygger, aapen, sendt, utkast } = begynnelse;
    if (sendt) await Promise.all([this.#kode.hentKvittering(), hentTekster('kvittering')]);
    else if (innbygger) {
      const velger = !aapen && utkast.length > 0;
      await Promise.all([this.#kode.hentSkjema(), velger && this.#kode.hentVelger()]);
    }
    if (aapen) await this.#spraakFra(aapen);
    await hentTekster('foerDuStarter', ...(utkast.length > 0 ? (['formaal'] as const) : []));
    return begynnelse;
  }

  #faseFor({ innbygger, utkast, aapen, sendt }: Begynnelse): Fase {
    if (!innbygger) return { navn: 'start' };
    if (sendt) return { navn: 'kvittering', sendt };
    if (aapen || utkast.length === 0) return { navn: 'skjema', flyt: this.#nyFlyt(aapen) };
    return { navn: 'velger' };
  }

  #nyFlyt(soeknad?: Soeknad): Skjemaflyt {
    const { kommune, innbygger } = this.#vist ?? {};
    const { skjema } = this.#kode;
    if (!kommune || !innbygger || !skjema) throw new TypeError('Nobody is logged in.');
    const vert = {
      klient: this.#klienten,
      announce: (melding: string) => this.announce(melding),
      endret: () => this.#endret(),
      klikk: () => this.#klikk.ferdig,
      lagret: (soeknadId: string, versjon: number) =>
        this.dispatchEvent(new SoeknadLagretEvent({ soeknadId, versjon })),
      sendt: (sendt: Sendt) => void this.#sendt(sendt),
      erSendt: (soeknadId: string) => void this.#handlinger.aapne(soeknadId),
      hentInnbygger: async () => (await call(this.#klienten, hentInnbygger)).data,
      kode: this.#kode,
    };
    const flyt = new skjema.Skjemaflyt(vert, kommune, innbygger, soeknad);
    this.#spraak = flyt.svar['spraak'];
    return flyt;
  }

  /** Something in the form changed: draw it, and say aloud what stops the saving, once. */
  #endret(): void {
    const { utkast, svar } = this.#flyt ?? {};
    const { feil, konflikt, foreldet } = utkast ?? {};
    const hinder = foreldet ? 'foreldet' : (konflikt?.sistLagret ?? feil?.cause ?? '');
    if (hinder !== '' && hinder !== this.#sagt) {
      const { skjema } = this.#kode;
      const hvorfor = foreldet ? skjema?.foreldetsetning() : feil && skjema?.lagresetning(feil);
      this.announce(hvorfor ?? ord.konflikt(), 'assertive');
    }
    if (hinder === '' && this.#sagt !== '' && utkast && !utkast.ulagret) this.announce(ord.lagret());
    this.#sagt = hinder;
    const spraak = svar?.['spraak'];
    if (spraak !== this.#spraak) void this.#visSpraak(spraak, true);
    this.#spraak = spraak;
    this.requestUpdate();
  }

  /** The citizen chose the language of the application; it is the same on the next visit, unless the page decides. */
  async #spraakFra({ svar, steg }: Soeknad): Promise<void> {
    await this.#visSpraak(svar['spraak'], false);
    const stegene = steg === 'oppsummering' ? ALLE_STEG : [steg as StegId];
    await Promise.all([hentTekster(...stegene), this.#kode.hentFor(steg as StegId)]);
  }

  async #visSpraak(spraak: unknown, valgt: boolean): Promise<void> {
    if (typeof spraak !== 'string' || spraak === getKoboLocale()) return;
    if (!this.dispatchEvent(new SoeknadSpraakEvent({ spraak, valgt }))) return;
    // Who opens a draft on one of two pages has chosen which language to read.
    if (valgt || !pageExistsIn(spraak)) await setKoboLocale(spraak);
  }

  #vis(fase: Fase): void {
    this.fase = fase;
    this.#handlinger.glem();
    this.#fokus = FOKUS.steg;
  }

  /** Back to where one begins, with what has happened read aloud. */
  #forfra(melding?: string): void {
    this.#handlinger.glem();
    this.#fortsett = false;
    this.#fokus = FOKUS.steg;
    if (melding) this.announce(melding);
    this.#paaVei = true;
    this.#begynnelse.reload();
  }

  async #visSkjema(soeknad?: Soeknad): Promise<void> {
    await this.#kode.hentSkjema();
    if (soeknad) await this.#spraakFra(soeknad);
    this.#vis({ navn: 'skjema', flyt: this.#nyFlyt(soeknad) });
  }

  async #senere(flyt: Skjemaflyt): Promise<void> {
    if (await flyt.utkast.lagre()) this.#forfra(ord.lagret());
    else this.#fokuser(FOKUS.lagring);
  }

  async #sendt(sendt: Sendt): Promise<void> {
    const { soeknadId, sakId } = sendt.kvittering;
    await this.#visKvittering(sendt);
    this.dispatchEvent(new SoeknadSendtEvent({ soeknadId, sakId }));
  }

  async #visKvittering(sendt: Sendt): Promise<void> {
    await Promise.all([this.#kode.hentKvittering(), hentTekster('kvittering')]);
    this.#vis({ navn: 'kvittering', sendt });
  }

  #lukkRaskt(): void {
    // At once: waiting for a save could be what somebody sees.
    this.#flyt?.utkast.lukk();
    this.fase = { navn: 'lukket' };
    location.replace(this.lukkRasktUrl);
  }

  /** Moves focus to an id, with its question in view. False while it is not drawn. */
  #fokuser(id: string): boolean {
    const maal = this.shadowRoot?.getElementById(id);
    if (!maal) return false;
    maal.focus({ preventScroll: true });
    const start = id === FOKUS.steg ? '.kobo-root' : '.spoersmaal';
    (maal.closest(start) ?? maal).scrollIntoView({ block: id === FOKUS.feil ? 'nearest' : 'start' });
    return true;
  }

  readonly #tilFelt = ({ steg, felt }: Feilpost): void => {
    const flyt = this.#flyt;
    if (steg === flyt?.vist) this.#fokuser(feltId(felt));
    else void flyt?.gaaTil(steg, felt);
  };

  protected override renderContent(): unknown {
    if (this.fase?.navn === 'lukket') return nothing;
    return renderTilstand({
      resource: this.#begynnelse,
      level: this.headingLevel,
      skeleton: () => skeletonRows(6),
      contact: () => this.#kommune && avsnitt(ring(kommuneord(this.#kommune))),
      noAccess: forCitizens(),
      content: (data) => this.fase && fasevisning(this.fase, data, this.#sted()),
    });
  }

  #sted(): Fasested {
    const { headingLevel: level, minSakUrl } = this;
    return {
      level,
      minSakUrl,
      kode: this.#kode,
      handlinger: this.#handlinger,
      innlogging: this.#innlogging,
      tegn: () => this.requestUpdate(),
      tegnet: () => this.updateComplete,
      oppdater: () => this.#forfra(),
      senere: (flyt) => void this.#senere(flyt),
      fokuser: (id) => this.#fokuser(id),
      tilFelt: this.#tilFelt,
      lukkRaskt: () => this.#lukkRaskt(),
      foelg: (sakId) => this.dispatchEvent(new SakAapnetEvent({ sakId })),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobo-soeknadsskjema': KoboSoeknadsskjema;
  }
}
