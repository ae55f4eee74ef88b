import type { Innbygger, Kommune, Soeknad, Vedlegg } from '@kobo-bolig/contract';
import {
  type Felt,
  fjernRad,
  forhaandsutfyll,
  hentSvar,
  type Kontekst,
  leggTilRad,
  normaliser,
  rader,
  settSvar,
  feltVed,
  type StegId,
  type Svar,
  synligeBokser,
  synligeFelt,
  synligeSteg,
  type SynligSteg,
  tekst,
  velg,
  type Verdi,
} from '@kobo-bolig/skjema';
import { describeFailure, type Failure } from '../tilstand/failure.ts';
import type { Feilpost } from './feil.ts';
import { feltId, FOKUS } from './fokus.ts';
import type { Kode } from './kode.ts';
import { kontekstFor } from './kontekst.ts';
import { hentTekster, katalog, kommuneord } from './skjematekster.ts';
import type { Sendt } from './start.ts';
import { Utkast, type Utkastvert } from './utkast.ts';

export interface Flytvert extends Utkastvert {
  announce(melding: string): void;
  /** Resolves when what is pressed has been clicked. */
  klikk(): Promise<void> | undefined;
  sendt(sendt: Sendt): void;
  hentInnbygger(): Promise<Innbygger>;
  /** What a step needs beyond its words, and what its answers are judged by. */
  readonly kode: Pick<Kode, 'kontroll' | 'oppsummering' | 'hentKontroll' | 'hentFor'>;
}

/** The way through the form: which step is shown, what is wrong on it, and what the buttons do. */
export class Skjemaflyt {
  /** What the element does for it; the review's own code needs it too. */
  readonly vert: Flytvert;
  readonly kommune: Kommune;
  readonly utkast: Utkast;
  innbygger: Innbygger;
  vist: StegId;
  feil: readonly Feilpost[] = [];
  /** The list of faults is shown: «Neste steg» was refused. */
  visFeil = false;
  /** A button is being carried out; pressing it again does nothing. */
  opptatt = false;
  /** Why «Neste steg» or «Send søknaden» did not get through, apart from saving. */
  hindring: Failure | undefined;
  /** The review is shown again because something in it has changed. */
  endretOppsummering = false;
  /** What is sent along; not known before the review is shown. */
  vedlegg: readonly Vedlegg[] | undefined;
  /** The field somebody types in: shown as typed. */
  redigeres: string | undefined;
  /** The list of all the steps is open. */
  visAlleSteg = false;
  /** «Endre» on the review: the next button leads back there. */
  tilbake = false;
  /** Id of what gets focus when it is drawn. */
  fokus: string | undefined;

  constructor(vert: Flytvert, kommune: Kommune, innbygger: Innbygger, soeknad?: Soeknad) {
    this.vert = vert;
    this.kommune = kommune;
    this.innbygger = innbygger;
    const svar = forhaandsutfyll((soeknad?.svar ?? {}) as Svar, this.kontekst);
    const utkastvert: Utkastvert = {
      ...vert,
      lagret: (...hva) => {
        this.hindring = undefined;
        vert.lagret(...hva);
      },
    };
    this.utkast = new Utkast(utkastvert, { svar, steg: 'foerDuStarter', soeknad });
    this.vist = this.#finnes(this.utkast.steg) ? this.utkast.steg : 'foerDuStarter';
    if (this.vist === 'oppsummering')
      void this.vert.kode.oppsummering?.lesVedlegg(this).catch(() => undefined);
  }

  get kontekst(): Kontekst {
    return kontekstFor(this.kommune, this.innbygger);
  }
  get svar(): Svar {
    return this.utkast.svar;
  }
  get stegene(): readonly SynligSteg[] {
    return synligeSteg(this.svar, this.kontekst).filter(({ steg }) => steg.id !== 'kvittering');
  }
  get forrigeSteg(): StegId | undefined {
    return this.stegene[this.#indeks(this.vist) - 1]?.steg.id;
  }

  /** The first step that is not answered as it must be; who goes past it would be sent back from the review. */
  get foersteUferdige(): StegId | undefined {
    const { kontroll } = this.vert.kode;
    // It comes with the first answer, and with every step after the first.
    if (!kontroll) return this.vist;
    return this.stegene.find(
      ({ steg }) =>
        steg.id !== 'oppsummering' && kontroll.valider(steg.id, this.svar, this.kontekst).length > 0,
    )?.steg.id;
  }

  /** A change by choice or typing. */
  endre(sti: string, verdi: Verdi | undefined): void {
    this.sett(settSvar(this.svar, sti, verdi), sti);
  }

  skriv(sti: string, verdi: string): void {
    this.redigeres = sti;
    this.endre(sti, verdi);
  }

  kryss(sti: string, felt: Felt, kode: string, paa: boolean): void {
    const valgte = hentSvar(this.svar, sti);
    const nye = velg(felt, Array.isArray(valgte) ? (valgte as string[]) : [], kode, paa);
    this.endre(sti, nye.length > 0 ? nye : undefined);
  }

  /** The field is left: put what was typed into its form, and say if it cannot be read. */
  forlat(sti: string): void {
    if (this.redigeres !== sti) return;
    const klikk = this.vert.klikk();
    if (klikk) return void klikk.then(() => this.forlat(sti));
    this.redigeres = undefined;
    this.#normaliser(sti);
    this.feil = this.vert.kode.kontroll?.medFelt(this.feil, sti, this.svar, this.kontekst) ?? this.feil;
    this.vert.endret();
  }

  leggTil(liste: string, foersteFelt: string): void {
    const rad = rader(this.svar, liste).length;
    this.sett(leggTilRad(this.svar, liste), liste);
    this.fokus = feltId(`${liste}[${rad}].${foersteFelt}`);
  }

  /** @param sagt what is read aloud when it is gone */
  fjern(liste: string, rad: number, sagt: string): void {
    this.feil = this.feil.filter(({ felt }) => !felt.startsWith(`${liste}[`));
    this.sett(fjernRad(this.svar, liste, rad), liste);
    this.fokus = feltId(`${liste}/leggTil`);
    this.vert.announce(sagt);
  }

  async neste(): Promise<void> {
    if (this.opptatt) return;
    if (this.redigeres) this.#normaliser(this.redigeres);
    this.redigeres = undefined;
    const kontroll = this.vert.kode.kontroll ?? (await this.#hentKontroll());
    if (!kontroll || this.avvis(kontroll.valider(this.vist, this.svar, this.kontekst))) return;
    const neste = this.stegene[this.#indeks(this.vist) + 1]?.steg.id ?? 'oppsummering';
    const tilOppsummering = this.tilbake || neste === 'oppsummering';
    const maal = tilOppsummering ? (this.foersteUferdige ?? 'oppsummering') : neste;
    await this.travelt(async () => {
      this.utkast.gaaTil(maal);
      const [lagret, forberedt] = await Promise.allSettled([this.utkast.lagre(), this.#klargjoer(maal)]);
      // What is not saved says why; that the next step did not come either would be told for no use.
      if (lagret.status === 'fulfilled' && lagret.value) {
        if (forberedt.status === 'fulfilled') return this.#vis(maal);
        this.utkast.steg = this.vist;
        throw forberedt.reason;
      }
      this.utkast.steg = this.vist;
      this.fokus = FOKUS.lagring;
    });
  }

  /** To a step that was there before: never refused, saved in the background. */
  async gaaTil(steg: StegId, sti?: string): Promise<void> {
    await this.travelt(async () => {
      await this.#klargjoer(steg);
      const feil = this.feil;
      const fraOppsummering = this.vist === 'oppsummering' && steg !== 'oppsummering';
      this.utkast.gaaTil(steg);
      this.#vis(steg);
      if (fraOppsummering) this.tilbake = true;
      if (sti !== undefined) {
        this.feil = feil;
        this.fokus = feltId(sti);
      }
      void this.utkast.lagre();
    });
  }

  /** The other tab's answers were chosen: everything that was said about the old ones is void. */
  brukDeres(): void {
    this.utkast.brukDeres();
    this.feil = [];
    this.visFeil = false;
    this.fokus = FOKUS.steg;
    this.vert.endret();
  }

  /** Words that were on their way have come. */
  tegn(): void {
    this.vert.endret();
  }

  #indeks(steg: StegId): number {
    return this.stegene.findIndex((ett) => ett.steg.id === steg);
  }

  #finnes(steg: StegId): boolean {
    return this.#indeks(steg) >= 0;
  }

  /** New answers, of which what stands at `sti` changed; what was wrong there may be right now. */
  sett(svar: Svar, sti: string): void {
    const foer = new Set(this.#bokser());
    this.utkast.endre(svar);
    const { kode } = this.vert;
    if (kode.kontroll) this.feil = kode.kontroll.gjenstaaende(this.feil, sti, svar, this.kontekst);
    // Who is without a line now is told when «Neste steg» needs it.
    else
      void kode.hentKontroll().then(
        () => this.vert.endret(),
        () => undefined,
      );
    if (this.feil.length === 0) this.visFeil = false;
    this.hindring = undefined;
    for (const id of this.#bokser()) if (!foer.has(id)) this.vert.announce(this.#bokstekst(id));
    this.vert.endret();
  }

  #bokser(): string[] {
    return synligeBokser(this.vist, this.svar, this.kontekst).map(({ id }) => id);
  }

  #bokstekst(id: string): string {
    const del = (hva: string): string => tekst(katalog(), `boks/${id}/${hva}`, kommuneord(this.kommune));
    // A title that asks has its own mark.
    return `${del('tittel').replace(/(?<![?!.])$/, '.')} ${del('tekst')}`;
  }

  #normaliser(sti: string): void {
    const felt = feltVed(sti);
    const verdi = hentSvar(this.svar, sti);
    if (!felt || verdi === undefined) return;
    const ny = normaliser(felt, verdi);
    if (ny !== verdi) this.utkast.endre(settSvar(this.svar, sti, ny));
  }

  /** Whether there is something to put right first; it is told if so. */
  avvis(feil: readonly Feilpost[]): boolean {
    this.feil = feil;
    this.visFeil = feil.length > 0;
    if (this.visFeil) this.fokus = FOKUS.feil;
    this.vert.endret();
    return this.visFeil;
  }

  /** Carries out what a button asks for, one at a time; why it did not get through is told. */
  async travelt(arbeid: () => Promise<void>): Promise<void> {
    if (this.opptatt) return;
    this.opptatt = true;
    this.hindring = undefined;
    this.vert.endret();
    try {
      await arbeid();
    } catch (error) {
      this.hindring = describeFailure(error);
      this.fokus = FOKUS.lagring;
    } finally {
      this.opptatt = false;
      this.vert.endret();
    }
  }

  /** What answers are judged by, or why it cannot be had. */
  async #hentKontroll(): Promise<Kode['kontroll']> {
    await this.travelt(() => this.vert.kode.hentKontroll());
    return this.vert.kode.kontroll;
  }

  #forbered(steg: StegId): Promise<unknown> {
    return Promise.all([hentTekster(...this.trenger(steg)), this.vert.kode.hentFor(steg)]);
  }

  /** As a step is shown: with what it shows besides the answers. */
  async #klargjoer(steg: StegId): Promise<void> {
    await this.#forbered(steg);
    if (steg === 'oppsummering') await this.vert.kode.oppsummering?.lesVedlegg(this);
  }

  /** The steps whose words a step shows: the review shows them all, and the receipt follows it. */
  trenger(steg: StegId): readonly StegId[] {
    return steg === 'oppsummering' ? [...this.stegene.map((ett) => ett.steg.id), 'kvittering'] : [steg];
  }

  #vis(steg: StegId): void {
    this.vist = steg;
    this.feil = [];
    this.visFeil = false;
    this.visAlleSteg = false;
    this.endretOppsummering = false;
    if (steg === 'oppsummering') this.tilbake = false;
    this.fokus = FOKUS.steg;
    const neste = this.stegene[this.#indeks(steg) + 1]?.steg.id;
    if (neste) void this.#forbered(neste).catch(() => undefined);
  }

  /** For the fields of the step shown. */
  get felt() {
    return synligeFelt(this.vist, this.svar, this.kontekst);
  }
}
