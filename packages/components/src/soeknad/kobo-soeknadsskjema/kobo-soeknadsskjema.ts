import type * as Kvittering from '../visning/kvittering.ts';
import type * as Oppsummering from '../visning/oppsummering.ts';
import type * as Skjema from '../skjema.ts';
import { nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Soeknad } from '@kobo-bolig/contract';
import { hentInnbygger, hentSoeknad, slettSoeknad, trekkSoeknad } from '@kobo-bolig/contract/client';
import { call, isKoboError, type KoboCore } from '@kobo-bolig/sdk';
import type { Innlogging } from '@kobo-bolig/sdk/innlogging';
import type { StegId } from '@kobo-bolig/skjema';
import { askForLogin } from '../../klient/innlogging.ts';
import { KoboDataElement } from '../../klient/kobo-data-element.ts';
import { loginOf } from '../../klient/page-login.ts';
import { setKoboLocale } from '../../texts/locale.ts';
import { msg } from '../../texts/msg.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import { Resource } from '../../tilstand/resource.ts';
import type { Feilpost } from '../feil.ts';
import type { Skjemaflyt } from '../flyt.ts';
import { feltId, FOKUS } from '../fokus.ts';
import { ALLE_STEG, harNoenTekster, harTekster, hentTekster, katalog, kommuneord } from '../skjematekster.ts';
import { type Begynnelse, hentBegynnelse, hentSendt, type Sendt } from '../start.ts';
import { startside, velger } from '../visning/start.ts';
import { SakAapnetEvent, SoeknadLagretEvent, SoeknadSendtEvent, SoeknadStegEvent } from './events.ts';
import { styles } from './kobo-soeknadsskjema.styles.ts';

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
  @state() private sletter: string | undefined;
  @state() private trekker = false;
  @state() private trekkfeil: string | undefined;
  @state() private innloggingFeilet = false;
  /** Lets calls that were refused go on once somebody is logged in again. */
  @state() private ventende: { videre: () => void } | undefined;

  readonly #begynnelse = new Resource<Begynnelse>(this, {
    key: () => this.klient && [this.klient],
    load: (signal) => this.#begynn(signal),
    names: () => ({
      one: soeknadsord.en(),
      indefinite: soeknadsord.en(),
      definite: soeknadsord.bestemt(),
    }),
  });
  #vist: Begynnelse | undefined;
  #fortsett: boolean | undefined;
  #innlogging: Innlogging | undefined;
  #lytter: { klient: KoboCore; slutt: () => void } | undefined;
  #fokus: string | undefined;
  #sagt = '';
  #lat: Partial<{
    oppsummering: typeof Oppsummering;
    kvittering: typeof Kvittering;
    skjema: typeof Skjema;
  }> = {};

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#foerAvreise);
    window.addEventListener('online', this.#lagreNaa);
    document.addEventListener('visibilitychange', this.#lagreNaa);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#foerAvreise);
    window.removeEventListener('online', this.#lagreNaa);
    document.removeEventListener('visibilitychange', this.#lagreNaa);
    this.#lytter?.slutt();
    this.#lytter = undefined;
    void this.#flyt?.utkast.lagre();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#lytt();
    const { data } = this.#begynnelse;
    if (data === this.#vist) return;
    this.#vist = data;
    this.fase = data && this.#faseFor(data);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const flyt = this.#flyt;
    const id = this.#fokus ?? flyt?.fokus;
    if (id === undefined) return;
    if (this.#fokuser(id)) {
      this.#fokus = undefined;
      if (flyt) flyt.fokus = undefined;
    }
  }

  get #flyt(): Skjemaflyt | undefined {
    return this.fase?.navn === 'skjema' ? this.fase.flyt : undefined;
  }

  async #begynn(signal: AbortSignal): Promise<Begynnelse> {
    const klient = this.#klienten;
    this.#innlogging = await loginOf(klient);
    const begynnelse = await hentBegynnelse(klient, this.#innlogging, this.#fortsett, signal);
    this.#fortsett = undefined;
    const { aapen, sendt, utkast } = begynnelse;
    if (aapen) await this.#spraakFra(aapen);
    if (sendt) await this.#hentKvitteringskode();
    else if (utkast.length > 0) await hentTekster('foerDuStarter', 'formaal');
    else await hentTekster('foerDuStarter');
    if (begynnelse.innbygger && !sendt) await this.#hentSkjemakode();
    return begynnelse;
  }

  /** @throws TypeError without a client; nothing that calls is on the screen then */
  get #klienten(): KoboCore {
    if (!this.klient) throw new TypeError('<kobo-soeknadsskjema> has no client.');
    return this.klient;
  }

  #faseFor({ innbygger, utkast, aapen, sendt }: Begynnelse): Fase {
    if (!innbygger) return { navn: 'start' };
    if (sendt) return { navn: 'kvittering', sendt };
    if (aapen || utkast.length === 0) return { navn: 'skjema', flyt: this.#nyFlyt(aapen) };
    return { navn: 'velger' };
  }

  #nyFlyt(soeknad?: Soeknad): Skjemaflyt {
    const { kommune, innbygger } = this.#vist ?? {};
    if (!kommune || !innbygger) throw new TypeError('Nobody is logged in.');
    if (!this.#lat.skjema) throw new TypeError('The form is not fetched.');
    const flyt = new this.#lat.skjema.Skjemaflyt(
      {
        klient: this.#klienten,
        announce: (melding) => this.announce(melding),
        endret: () => this.#endret(),
        lagret: (soeknadId, versjon) => this.dispatchEvent(new SoeknadLagretEvent({ soeknadId, versjon })),
        stegVist: (steg) => this.dispatchEvent(new SoeknadStegEvent({ steg })),
        sendt: (kvittering, medsoeker) => void this.#sendt({ kvittering, medsoeker }),
        erSendt: (soeknadId) => void this.#visKvittering(soeknadId),
        hentInnbygger: async () => (await call(this.#klienten, hentInnbygger)).data,
        hentKode: (steg) => this.#hentKode(steg),
      },
      kommune,
      innbygger,
      soeknad,
    );
    return flyt;
  }

  /** Something in the form changed: draw it, and say aloud what stops the saving, once. */
  #endret(): void {
    const { feil, konflikt } = this.#flyt?.utkast ?? {};
    const sies = konflikt ? konflikt.sistLagret : (feil?.cause ?? '');
    if (sies !== this.#sagt && sies !== '') {
      const setning = feil && this.#lat.skjema?.lagresetning(feil);
      this.announce(konflikt ? soeknadsord.konflikt() : (setning ?? ''), 'assertive');
    }
    this.#sagt = sies;
    const spraak = this.#flyt?.svar['spraak'];
    if (spraak !== this.#spraak && typeof spraak === 'string') {
      this.#spraak = spraak;
      void setKoboLocale(spraak);
    }
    this.requestUpdate();
  }
  #spraak: unknown;

  /** The citizen chose the language of the application; it is the same on the next visit. */
  async #spraakFra({ svar, steg }: Soeknad): Promise<void> {
    this.#spraak = svar['spraak'];
    if (typeof this.#spraak === 'string') await setKoboLocale(this.#spraak);
    const stegene = steg === 'oppsummering' ? ALLE_STEG : [steg as StegId];
    await Promise.all([hentTekster('foerDuStarter', ...stegene), this.#hentKode(steg)]);
  }

  async #aapne(soeknadId: string): Promise<void> {
    const { data } = await call(this.#klienten, hentSoeknad, { path: { soeknadId } });
    await this.#spraakFra(data);
    this.#vis({ navn: 'skjema', flyt: this.#nyFlyt(data) });
  }

  async #nySoeknad(): Promise<void> {
    await this.#hentSkjemakode();
    this.#spraak = undefined;
    this.#vis({ navn: 'skjema', flyt: this.#nyFlyt() });
  }

  async #slett(soeknadId: string): Promise<void> {
    const { etag } = await call(this.#klienten, hentSoeknad, { path: { soeknadId } });
    await call(this.#klienten, slettSoeknad, { path: { soeknadId }, etag });
    this.#forfra(soeknadsord.slettet());
  }

  async #slettDenne(flyt: Skjemaflyt): Promise<void> {
    await flyt.utkast.slett();
    this.#forfra(soeknadsord.slettet());
  }

  async #senere(flyt: Skjemaflyt): Promise<void> {
    if (await flyt.utkast.lagre()) this.#forfra(soeknadsord.lagret());
    else this.#fokuser(FOKUS.lagring);
  }

  /** Back to where one begins, with what has happened read aloud. */
  #forfra(melding: string): void {
    this.sletter = undefined;
    this.#fortsett = false;
    this.#fokus = FOKUS.steg;
    this.announce(melding);
    this.#begynnelse.reload();
  }

  #vis(fase: Fase): void {
    this.fase = fase;
    this.sletter = undefined;
    this.#fokus = FOKUS.steg;
  }

  async #hentKvitteringskode(): Promise<void> {
    const [kvittering] = await Promise.all([import('../visning/kvittering.ts'), hentTekster('kvittering')]);
    this.#lat = { ...this.#lat, kvittering };
  }

  async #hentSkjemakode(): Promise<void> {
    this.#lat = { ...this.#lat, skjema: await import('../skjema.ts') };
  }

  async #sendt(sendt: Sendt): Promise<void> {
    const { soeknadId, sakId } = sendt.kvittering;
    await this.#hentKvitteringskode();
    this.#vis({ navn: 'kvittering', sendt });
    this.dispatchEvent(new SoeknadSendtEvent({ soeknadId, sakId }));
  }

  async #visKvittering(soeknadId: string): Promise<void> {
    const sendt = await hentSendt(this.#klienten, soeknadId);
    await this.#hentKvitteringskode();
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
      this.#fortsett = false;
      this.#fokus = FOKUS.steg;
      this.#begynnelse.reload();
    } catch {
      this.innloggingFeilet = true;
    }
  }

  /** Refused calls wait here while somebody fills in; the page keeps all that stands on it. */
  #lytt(): void {
    const { klient } = this;
    if (klient === this.#lytter?.klient) return;
    this.#lytter?.slutt();
    const slutt = klient?.onAuthRequired(() => {
      if (!this.#flyt) return undefined;
      this.announce(soeknadsord.loggetUt(), 'assertive');
      return new Promise<void>((resolve) => {
        this.ventende = { videre: resolve };
      }).finally(() => {
        this.ventende = undefined;
      });
    });
    this.#lytter = klient && slutt ? { klient, slutt } : undefined;
  }

  async #loggInnIgjen(): Promise<void> {
    const { ventende } = this;
    this.innloggingFeilet = false;
    try {
      // A window can only be opened while the click counts as one, so nothing is awaited before.
      await (this.#innlogging?.loggInnIgjen() ??
        askForLogin(this, { code: 'MANGLER_TOKEN', operation: 'lagreSvar' }));
      ventende?.videre();
      this.#fokus = FOKUS.steg;
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
    if (!flyt) return;
    if (steg === flyt.vist) this.#fokuser(feltId(felt));
    else void flyt.gaaTil(steg, felt);
  };

  readonly #foerAvreise = (event: BeforeUnloadEvent): void => {
    if (this.#flyt?.utkast.ulagret) event.preventDefault();
  };

  readonly #lagreNaa = (): void => {
    const utkast = this.#flyt?.utkast;
    if (utkast?.ulagret) void utkast.lagre();
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
    const { fase } = this;
    const level = this.headingLevel;
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
        return this.#lat.kvittering?.trukketvisning(level, () => void this.#nySoeknad());
      default:
        return nothing;
    }
  }

  #spoerOmSletting(soeknadId: string | undefined): void {
    this.sletter = soeknadId;
    this.#fokus = soeknadId === undefined ? 'slett' : 'bekreft';
  }

  /** After a change of language the old words stand until the new ones are there. */
  #krevTekster(...steg: readonly StegId[]): void {
    if (!harTekster(...steg)) void hentTekster(...steg).then(() => this.requestUpdate());
  }

  #skjema(flyt: Skjemaflyt): unknown {
    const steg = flyt.trenger(flyt.vist);
    this.#krevTekster(...steg);
    if (!harNoenTekster(...steg)) return skeletonRows(6);
    const { oppsummering, skjema } = this.#lat;
    const miljoe = {
      flyt,
      ord: katalog(),
      params: kommuneord(flyt.kommune),
      level: this.headingLevel,
    };
    return skjema?.stegvisning(miljoe, {
      ventende: this.ventende && {
        loggInn: () => void this.#loggInnIgjen(),
        feilet: this.innloggingFeilet,
      },
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

  async #hentKode(steg: string): Promise<void> {
    if (steg !== 'oppsummering' || this.#lat.oppsummering) return;
    this.#lat = { ...this.#lat, oppsummering: await import('../visning/oppsummering.ts') };
  }

  #kvittering(data: Begynnelse, { kvittering, medsoeker }: Sendt): unknown {
    return this.#lat.kvittering?.kvitteringsvisning(data.kommune, kvittering, {
      level: this.headingLevel,
      navn: data.innbygger?.navn ?? '',
      skjermet: data.innbygger?.adresseSkjult ?? false,
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

const soeknadsord = {
  en: () => msg('søknaden', { id: 'soeknad.tilstand.indefinite', desc: 'Settes inn i «Henter …»' }),
  bestemt: () =>
    msg('søknaden', { id: 'soeknad.tilstand.bestemt', desc: 'Settes inn i «Vi fikk ikke hentet …»' }),
  lagret: () =>
    msg('Søknaden er lagret.', {
      id: 'soeknad.sagt.lagret',
      desc: 'Leses opp etter «Lagre og fortsett senere»',
    }),
  slettet: () =>
    msg('Søknaden er slettet.', { id: 'soeknad.sagt.slettet', desc: 'Leses opp etter sletting' }),
  konflikt: () =>
    msg('Søknaden er endret et annet sted. Velg hvilke svar du vil beholde.', {
      id: 'soeknad.sagt.konflikt',
      desc: 'Leses opp når samme søknad er lagret fra en annen fane',
    }),
  loggetUt: () =>
    msg('Du er logget ut. Logg inn på nytt for å lagre.', {
      id: 'soeknad.sagt.loggetUt',
      desc: 'Leses opp når økten er over mens noen fyller ut',
    }),
};

declare global {
  interface HTMLElementTagNameMap {
    'kobo-soeknadsskjema': KoboSoeknadsskjema;
  }
}
