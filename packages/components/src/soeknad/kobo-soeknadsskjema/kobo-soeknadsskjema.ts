import { nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Soeknad } from '@kobo-bolig/contract';
import { hentInnbygger, hentSoeknad, slettSoeknad, trekkSoeknad } from '@kobo-bolig/contract/client';
import { call, isKoboError, type KoboCore } from '@kobo-bolig/sdk';
import type { Innlogging } from '@kobo-bolig/sdk/innlogging';
import type { StegId } from '@kobo-bolig/skjema';
import { KoboDataElement } from '../../klient/kobo-data-element.ts';
import { loginOf } from '../../klient/page-login.ts';
import { setKoboLocale } from '../../texts/locale.ts';
import { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import type { Feilpost } from '../feil.ts';
import type { Skjemaflyt } from '../flyt.ts';
import { feltId, FOKUS } from '../fokus.ts';
import { Innloggingsvent } from '../innloggingsvent.ts';
import { Kode } from '../kode.ts';
import { ALLE_STEG, harNoenTekster, harTekster, hentTekster, katalog, kommuneord } from '../skjematekster.ts';
import { type Begynnelse, hentBegynnelse, hentSendt, type Sendt } from '../start.ts';
import { Vakt } from '../vakt.ts';
import { startside, velger } from '../visning/start.ts';
import { SakAapnetEvent, SoeknadLagretEvent, SoeknadSendtEvent, SoeknadStegEvent } from './events.ts';
import { styles } from './kobo-soeknadsskjema.styles.ts';
import { ord } from './ord.ts';

type Fase =
  | { navn: 'start' | 'velger' | 'trukket' | 'lukket' }
  | { navn: 'skjema'; flyt: Skjemaflyt }
  | { navn: 'kvittering'; sendt: Sendt };

/** The words each of them is made of; a step of the form knows its own. */
const TEKSTER: Record<Fase['navn'], readonly StegId[]> = {
  start: ['foerDuStarter'],
  velger: ['foerDuStarter', 'formaal'],
  skjema: [],
  kvittering: ['foerDuStarter', 'kvittering'],
  trukket: ['foerDuStarter', 'kvittering'],
  lukket: [],
};

/**
 * The application for municipal housing or help with housing: from what there is to know before the login, through
 * the questions, to the receipt. Every answer is saved with the municipality as it is given; nothing is written to
 * the device.
 *
 * @summary Application for municipal housing.
 * @fires {SoeknadLagretEvent} kobo-soeknad-lagret - The answers are saved.
 * @fires {SoeknadStegEvent} kobo-soeknad-steg - Another step is shown.
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

  @state() private fase: Fase | undefined;
  /** Id of the draft whose deletion waits for a yes. */
  @state() private sletter: string | undefined;
  @state() private trekker = false;
  @state() private trekkfeil: string | undefined;
  @state() private innloggingFeilet = false;

  readonly #kode = new Kode();
  readonly #begynnelse = new Resource<Begynnelse>(this, {
    key: () => this.klient && [this.klient],
    load: (signal) => this.#begynn(signal),
    names: ord.navn,
  });
  readonly #vent = new Innloggingsvent(this, {
    klient: () => this.klient,
    innlogging: () => this.#innlogging,
    venter: () => this.#flyt !== undefined,
    inne: () => (this.#fokus = FOKUS.steg),
  });
  #innlogging: Innlogging | undefined;
  #vist: Begynnelse | undefined;
  #fortsett: boolean | undefined;
  #fokus: string | undefined;
  #sagt = '';
  #spraak: unknown;

  constructor() {
    super();
    new Vakt(this, () => this.#flyt?.utkast);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { data } = this.#begynnelse;
    if (data === this.#vist) return;
    this.#vist = data;
    this.fase = data && this.#faseFor(data);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const flyt = this.#flyt;
    const id = this.#fokus ?? flyt?.fokus;
    if (id === undefined || !this.#fokuser(id)) return;
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
    this.#innlogging = await loginOf(klient);
    const begynnelse = await hentBegynnelse(klient, this.#innlogging, this.#fortsett, signal);
    this.#fortsett = undefined;
    const { innbygger, aapen, sendt, utkast } = begynnelse;
    if (sendt) await Promise.all([this.#kode.hentKvittering(), hentTekster('kvittering')]);
    else if (innbygger) await this.#kode.hentSkjema();
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
      lagret: (soeknadId: string, versjon: number) =>
        this.dispatchEvent(new SoeknadLagretEvent({ soeknadId, versjon })),
      stegVist: (steg: StegId) => this.dispatchEvent(new SoeknadStegEvent({ steg })),
      sendt: (sendt: Sendt) => void this.#sendt(sendt),
      erSendt: (soeknadId: string) => void this.#visKvittering(soeknadId),
      hentInnbygger: async () => (await call(this.#klienten, hentInnbygger)).data,
      hentKode: (steg: StegId) => this.#kode.hentFor(steg),
    };
    const flyt = new skjema.Skjemaflyt(vert, kommune, innbygger, soeknad);
    this.#spraak = flyt.svar['spraak'];
    return flyt;
  }

  /** Something in the form changed: draw it, and say aloud what stops the saving, once. */
  #endret(): void {
    const { utkast, svar } = this.#flyt ?? {};
    const { feil, konflikt } = utkast ?? {};
    const hinder = konflikt?.sistLagret ?? feil?.cause ?? '';
    if (hinder !== '' && hinder !== this.#sagt) {
      const hvorfor = feil && this.#kode.skjema?.lagresetning(feil);
      this.announce(hvorfor ?? ord.konflikt(), 'assertive');
    }
    this.#sagt = hinder;
    const spraak = svar?.['spraak'];
    if (typeof spraak === 'string' && spraak !== this.#spraak) void setKoboLocale(spraak);
    this.#spraak = spraak;
    this.requestUpdate();
  }

  /** The citizen chose the language of the application; it is the same on the next visit. */
  async #spraakFra({ svar, steg }: Soeknad): Promise<void> {
    if (typeof svar['spraak'] === 'string') await setKoboLocale(svar['spraak']);
    const stegene = steg === 'oppsummering' ? ALLE_STEG : [steg as StegId];
    await Promise.all([hentTekster(...stegene), this.#kode.hentFor(steg as StegId)]);
  }

  #vis(fase: Fase): void {
    this.fase = fase;
    this.sletter = undefined;
    this.trekker = false;
    this.#fokus = FOKUS.steg;
  }

  /** Back to where one begins, with what has happened read aloud. */
  #forfra(melding?: string): void {
    this.sletter = undefined;
    this.#fortsett = false;
    this.#fokus = FOKUS.steg;
    if (melding) this.announce(melding);
    this.#begynnelse.reload();
  }

  async #aapne(soeknadId: string): Promise<void> {
    const { data } = await call(this.#klienten, hentSoeknad, { path: { soeknadId } });
    await this.#spraakFra(data);
    this.#vis({ navn: 'skjema', flyt: this.#nyFlyt(data) });
  }

  async #nySoeknad(): Promise<void> {
    await this.#kode.hentSkjema();
    this.#vis({ navn: 'skjema', flyt: this.#nyFlyt() });
  }

  async #slett(soeknadId: string): Promise<void> {
    const { etag } = await call(this.#klienten, hentSoeknad, { path: { soeknadId } });
    await call(this.#klienten, slettSoeknad, { path: { soeknadId }, etag });
    this.#forfra(ord.slettet());
  }

  async #slettDenne(flyt: Skjemaflyt): Promise<void> {
    await flyt.utkast.slett();
    this.#forfra(ord.slettet());
  }

  async #senere(flyt: Skjemaflyt): Promise<void> {
    if (await flyt.utkast.lagre()) this.#forfra(ord.lagret());
    else this.#fokuser(FOKUS.lagring);
  }

  #spoerOmSletting(soeknadId: string | undefined): void {
    this.sletter = soeknadId;
    this.#fokus = soeknadId === undefined ? 'slett' : 'bekreft';
  }

  async #sendt(sendt: Sendt): Promise<void> {
    const { soeknadId, sakId } = sendt.kvittering;
    await Promise.all([this.#kode.hentKvittering(), hentTekster('kvittering')]);
    this.#vis({ navn: 'kvittering', sendt });
    this.dispatchEvent(new SoeknadSendtEvent({ soeknadId, sakId }));
  }

  async #visKvittering(soeknadId: string): Promise<void> {
    const sendt = await hentSendt(this.#klienten, soeknadId);
    await Promise.all([this.#kode.hentKvittering(), hentTekster('kvittering')]);
    this.#vis({ navn: 'kvittering', sendt });
  }

  async #trekk(soeknadId: string): Promise<void> {
    this.trekkfeil = undefined;
    try {
      await call(this.#klienten, trekkSoeknad, { path: { soeknadId } });
      this.#vis({ navn: 'trukket' });
    } catch (error) {
      this.trekkfeil = isKoboError(error) ? error.detail : String(error);
    }
  }

  /** Before the form: the whole page may go to the login and come back. */
  async #loggInn(): Promise<void> {
    this.innloggingFeilet = false;
    try {
      if (this.#innlogging) return await this.#innlogging.loggInn();
      // The call asks the host for a login and waits for it.
      await call(this.#klienten, hentInnbygger);
      this.#forfra();
    } catch {
      this.innloggingFeilet = true;
    }
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
      content: (data) => this.#innhold(data),
    });
  }

  #innhold(data: Begynnelse): unknown {
    const { fase, headingLevel: level } = this;
    if (fase) this.#krevTekster(...TEKSTER[fase.navn]);
    switch (fase?.navn) {
      case 'start':
        return startside(data.kommune, {
          level,
          loggInn: () => void this.#loggInn(),
          feilet: this.innloggingFeilet,
        });
      case 'velger':
        return velger(data.utkast, {
          level,
          navn: data.innbygger?.navn ?? '',
          sletter: this.sletter,
          fortsett: (id) => void this.#aapne(id),
          nySoeknad: () => void this.#nySoeknad(),
          slett: (id) => this.#spoerOmSletting(id),
          bekreftSlett: (id) => void this.#slett(id),
        });
      case 'skjema':
        return this.#skjema(fase.flyt);
      case 'kvittering':
        return this.#kvittering(data, fase.sendt);
      case 'trukket':
        return this.#kode.kvittering?.trukketvisning(level, () => void this.#nySoeknad());
      default:
        return nothing;
    }
  }

  /** After a change of language the old words stand until the new ones are there. */
  #krevTekster(...steg: readonly StegId[]): void {
    if (!harTekster(...steg)) void hentTekster(...steg).then(() => this.requestUpdate());
  }

  #skjema(flyt: Skjemaflyt): unknown {
    const steg = flyt.trenger(flyt.vist);
    this.#krevTekster(...steg);
    if (!harNoenTekster(...steg)) return skeletonRows(6);
    const { oppsummering, skjema } = this.#kode;
    const params = kommuneord(flyt.kommune);
    const miljoe = { flyt, ord: katalog(), params, level: this.headingLevel };
    return skjema?.stegvisning(miljoe, {
      ventende: this.#vent.ventende,
      fokuser: (id) => this.#fokuser(id),
      tilFelt: this.#tilFelt,
      lukkRaskt: () => this.#lukkRaskt(),
      oppsummering: oppsummering && (() => oppsummering.oppsummeringsvisning(miljoe)),
      skinne: {
        sletter: this.sletter !== undefined,
        senere: () => void this.#senere(flyt),
        slett: () => this.#spoerOmSletting('denne'),
        avbryt: () => this.#spoerOmSletting(undefined),
        bekreft: () => void this.#slettDenne(flyt),
      },
    });
  }

  #kvittering({ kommune, innbygger }: Begynnelse, { kvittering, medsoeker }: Sendt): unknown {
    return this.#kode.kvittering?.kvitteringsvisning(kommune, kvittering, {
      level: this.headingLevel,
      navn: innbygger?.navn ?? '',
      skjermet: innbygger?.adresseSkjult ?? false,
      medsoeker,
      minSakUrl: this.minSakUrl,
      foelg: (event) => {
        if (!this.dispatchEvent(new SakAapnetEvent({ sakId: kvittering.sakId }))) event.preventDefault();
      },
      nySoeknad: () => void this.#nySoeknad(),
      trekker: this.trekker,
      trekk: (vil) => {
        this.trekker = vil;
        this.#fokus = vil ? 'bekreft' : 'trekk';
      },
      bekreftTrekk: () => void this.#trekk(kvittering.soeknadId),
      feil: this.trekkfeil,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobo-soeknadsskjema': KoboSoeknadsskjema;
  }
}
