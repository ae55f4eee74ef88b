import type { Soeknad } from '@kobo-bolig/contract';
import { hentSoeknad, lagreSvar, opprettSoeknad } from '@kobo-bolig/contract/client';
import { call, isKoboError, type KoboCore } from '@kobo-bolig/sdk';
import { SKJEMAVERSJON, type Spraak, type StegId, type Svar } from '@kobo-bolig/skjema';
import { flett, likt } from '../felt/likt.ts';
import { describeFailure, type Failure } from '../tilstand/failure.ts';

/** What the draft needs of its element. */
export interface Utkastvert {
  readonly klient: KoboCore;
  /** Something the reader can see has changed. */
  endret(): void;
  lagret(soeknadId: string, versjon: number): void;
  /** Another tab has sent the application. */
  erSendt(soeknadId: string): void;
}

/** A pause in the typing this long saves; well inside the three seconds we promise. */
const PAUSE = 1_000;
/** Who types on without a pause is saved this long after the first key. */
const UTEN_PAUSE = 2_000;
/** When a save failed in a way that may pass. The last one repeats. */
const NYE_FORSOEK = [5_000, 20_000, 60_000];
/** Saving is small; who waits for «Neste steg» must be told long before a slow network gives up. */
const FRISTER = { timeout: 12_000, totalTimeout: 20_000 };

/**
 * One application that is not sent: what stands on the screen, what the server has, and the road between them. One
 * save at a time; what is typed meanwhile goes with the next. Nothing is written to the device.
 */
export class Utkast {
  svar: Svar;
  steg: StegId;
  soeknadId: string | undefined;
  sistLagret: Date | undefined;
  slettesDato: string | undefined;
  /** Why the latest save failed; gone when one succeeds. */
  feil: Failure | undefined;
  /** The form has been changed since the page was opened: this one saves on, and must be loaded anew to be sent. */
  foreldet = false;
  /** The application as another tab has saved it. Nothing is saved until the citizen has chosen. */
  konflikt: Soeknad | undefined;

  readonly #vert: Utkastvert;
  #etag = '';
  #versjon = 0;
  /** The answers as the server has them. */
  #kjent: Svar;
  #noekkel: string | undefined;
  #endringer = 0;
  #lagrede = 0;
  #forsoek = 0;
  #loeper: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When what is typed is saved at the latest, by `performance.now()`. */
  #senest: number | undefined;
  #lukket = false;

  /** @param soeknad the draft to go on with; a new one is made at the first save when absent */
  constructor(vert: Utkastvert, start: { svar: Svar; steg: StegId; soeknad?: Soeknad | undefined }) {
    this.#vert = vert;
    this.svar = start.svar;
    this.steg = start.steg;
    this.#kjent = {};
    if (start.soeknad) this.#motta(start.soeknad);
  }

  get versjon(): number {
    return this.#versjon;
  }
  get etag(): string {
    return this.#etag;
  }
  get ulagret(): boolean {
    return this.#endringer !== this.#lagrede;
  }
  get spraak(): Spraak {
    return this.svar['spraak'] === 'nn' ? 'nn' : 'nb';
  }

  /** New answers; they are saved after the next pause, or soon when there is none. */
  endre(svar: Svar): void {
    this.svar = svar;
    this.#merk();
    // A failure that may pass has its own plan; any other may be gone with what was changed.
    if (this.konflikt || this.feil?.temporary) return;
    const naa = performance.now();
    this.#senest ??= naa + UTEN_PAUSE;
    this.#planlegg(Math.min(PAUSE, this.#senest - naa));
  }

  /** Where the citizen is; saved with the answers so that another device goes on from there. */
  gaaTil(steg: StegId): void {
    if (this.steg === steg) return;
    this.steg = steg;
    this.#merk();
  }

  /** Saves all there is, now. Resolves with whether it is saved; `feil` or `konflikt` says why not. */
  async lagre(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#senest = undefined;
    if (this.konflikt || this.#lukket) return false;
    this.#loeper ??= this.#kjoer().finally(() => {
      this.#loeper = undefined;
    });
    await this.#loeper;
    return !this.ulagret;
  }

  /** Keeps what was changed here on top of what the other tab saved. */
  async beholdMine(): Promise<boolean> {
    const { konflikt } = this;
    if (!konflikt) return true;
    this.svar = flett(this.#kjent, this.svar, konflikt.svar as Svar);
    this.#motta(konflikt, this.svar);
    this.#merk();
    return this.lagre();
  }

  /** Shows what the other tab saved; what was changed here since the last save is dropped. */
  brukDeres(): void {
    const { konflikt } = this;
    if (!konflikt) return;
    this.svar = konflikt.svar as Svar;
    this.#motta(konflikt);
    this.#lagrede = this.#endringer;
    this.#vert.endret();
  }

  /** The draft is gone on the server: saves the answers as a new one. */
  lagreSomNy(): Promise<boolean> {
    this.soeknadId = undefined;
    this.#noekkel = undefined;
    this.#merk();
    return this.lagre();
  }

  /** Resolves when no save is on its way. */
  async ro(): Promise<void> {
    await this.#loeper;
  }

  /** Stops saving. What is not saved is lost. */
  lukk(): void {
    this.#lukket = true;
    clearTimeout(this.#timer);
    this.#lagrede = this.#endringer;
  }

  #merk(): void {
    this.#endringer += 1;
  }

  #planlegg(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#lukket) this.#timer = setTimeout(() => void this.lagre(), ms);
  }

  async #kjoer(): Promise<void> {
    while (this.ulagret && !this.#lukket) {
      try {
        await this.#send();
      } catch (error) {
        if (await this.#loest(error)) continue;
        return;
      }
    }
  }

  async #send(): Promise<void> {
    const { klient } = this.#vert;
    const soeknadId = this.soeknadId ?? (await this.#opprett());
    const sendt = { nummer: this.#endringer, svar: this.svar };
    const body = {
      svar: sendt.svar as Soeknad['svar'],
      steg: this.steg,
      spraak: this.spraak,
      skjemaversjon: SKJEMAVERSJON,
    };
    const { data, etag } = await call(klient, lagreSvar, {
      path: { soeknadId },
      etag: this.#etag,
      body,
      ...FRISTER,
    });
    this.#etag = etag;
    this.#versjon = data.versjon;
    this.#sammeSkjema(data);
    this.#kjent = sendt.svar;
    this.#lagrede = sendt.nummer;
    this.sistLagret = new Date(data.sistLagret);
    this.slettesDato = data.slettesDato;
    this.feil = undefined;
    this.#forsoek = 0;
    this.#vert.lagret(soeknadId, data.versjon);
    this.#vert.endret();
  }

  async #opprett(): Promise<string> {
    const { klient } = this.#vert;
    // The same key until it is known to have worked, so that a lost answer does not leave an empty draft behind.
    this.#noekkel ??= crypto.randomUUID();
    const { data } = await call(klient, opprettSoeknad, {
      body: { spraak: this.spraak },
      idempotencyKey: this.#noekkel,
      ...FRISTER,
    });
    this.#motta(data, this.svar);
    return data.soeknadId;
  }

  /** Takes over the server's version; `svar` are the answers on the screen when they differ from it. */
  #motta(soeknad: Soeknad, svar?: Svar): void {
    this.soeknadId = soeknad.soeknadId;
    this.#etag = `"${soeknad.versjon}"`;
    this.#versjon = soeknad.versjon;
    this.#sammeSkjema(soeknad);
    this.#kjent = soeknad.svar as Svar;
    if (!svar) this.steg = soeknad.steg as StegId;
    this.sistLagret = new Date(soeknad.sistLagret);
    this.slettesDato = soeknad.slettesDato ?? undefined;
    this.konflikt = undefined;
    this.feil = undefined;
  }

  #sammeSkjema({ skjemaversjon }: Pick<Soeknad, 'skjemaversjon'>): void {
    this.foreldet = skjemaversjon !== SKJEMAVERSJON;
  }

  /** Whether the save may go on at once; else what stops it is noted. */
  async #loest(error: unknown): Promise<boolean> {
    if (isKoboError(error) && error.code === 'UTDATERT' && this.soeknadId) {
      try {
        return await this.#sammenlign(this.soeknadId);
      } catch (annen) {
        this.#feilet(annen);
        return false;
      }
    }
    if (isKoboError(error) && error.code === 'SOEKNAD_ER_SENDT' && this.soeknadId) {
      this.lukk();
      this.#vert.erSendt(this.soeknadId);
      return false;
    }
    this.#feilet(error);
    return false;
  }

  async #sammenlign(soeknadId: string): Promise<boolean> {
    const { data } = await call(this.#vert.klient, hentSoeknad, { path: { soeknadId }, ...FRISTER });
    if (data.status !== 'UTKAST') {
      this.lukk();
      this.#vert.erSendt(soeknadId);
      return false;
    }
    this.#sammeSkjema(data);
    const deres = data.svar as Svar;
    // An answer of ours that got lost on its way back, or only the step was moved.
    if (likt(deres, this.svar) || likt(deres, this.#kjent)) {
      this.#motta(data, this.svar);
      return true;
    }
    this.konflikt = data;
    this.#vert.endret();
    return false;
  }

  #feilet(error: unknown): void {
    if (this.#lukket) return;
    this.feil = describeFailure(error);
    if (this.feil.temporary) {
      const pause = NYE_FORSOEK[Math.min(this.#forsoek, NYE_FORSOEK.length - 1)] ?? 0;
      this.#forsoek += 1;
      this.#planlegg(Math.max(pause, this.feil.retryAfter ?? 0));
    }
    this.#vert.endret();
  }
}
