import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hentInnbygger } from '@kobo-bolig/contract/client';
import { call, type KoboCore } from '@kobo-bolig/sdk';
import type { Innlogging } from '@kobo-bolig/sdk/innlogging';
import { askForLogin } from '../klient/innlogging.ts';
import { loginOf } from '../klient/page-login.ts';
import { msg } from '../texts/msg.ts';
import { Oektvarsel } from './oektvarsel.ts';
import type { Feilet, Ventende } from './visning/lagremelding.ts';

interface Vert extends ReactiveControllerHost, EventTarget {
  announce(melding: string, how?: 'assertive'): void;
  unsay(melding: string): void;
}

export interface Innloggingsvalg {
  readonly klient: () => KoboCore | undefined;
  /** Somebody is filling in: the page must stay as it is. */
  readonly fyllerUt: () => boolean;
  /** Saves what is filled in. */
  readonly lagre: () => Promise<unknown>;
  /** Somebody logged in from the page before the form. */
  readonly inne: () => void;
  /** Somebody who was filling in is logged in again; what was refused is on its way. */
  readonly innIgjen: () => void;
}

/**
 * The login of the form. Before it the whole page may go to the login and come back. While somebody fills in it takes
 * place beside the page: calls that are refused wait here, the page says why, and are then sent as they were.
 */
export class Skjemainnlogging implements ReactiveController {
  /** The latest login before the form was given up, or the host has none. */
  feilet = false;

  readonly #vert: Vert;
  readonly #valg: Innloggingsvalg;
  readonly #varsel: Oektvarsel;
  #lytter: { klient: KoboCore; slutt: () => void } | undefined;
  /** The login the element was told of by attributes. */
  #innlogging: Innlogging | undefined;
  #videre: (() => void) | undefined;
  #feiletIgjen: Feilet | undefined;

  constructor(vert: Vert, valg: Innloggingsvalg) {
    this.#vert = vert;
    this.#valg = valg;
    this.#varsel = new Oektvarsel(vert, () => (valg.fyllerUt() ? this.#innlogging?.utloeper : undefined));
    vert.addController(this);
  }

  async finn(klient: KoboCore): Promise<Innlogging | undefined> {
    this.#innlogging = await loginOf(klient);
    return this.#innlogging;
  }

  /** Missing when the host logs in and out itself. What can be saved is saved first; for the rest the browser asks. */
  get loggUt(): (() => void) | undefined {
    const innlogging = this.#innlogging;
    return (
      innlogging &&
      (async () => {
        if (!this.#videre) await this.#valg.lagre();
        await innlogging.loggUt();
      })
    );
  }

  /** What the page shows while calls wait, or soon would. */
  get ventende(): Ventende | undefined {
    const snart = this.#videre ? undefined : this.#varsel.slutt;
    if (!this.#videre && !snart) return undefined;
    return { loggInn: () => void this.#loggInnIgjen(), feilet: this.#feiletIgjen, snart };
  }

  hostUpdate(): void {
    const klient = this.#valg.klient();
    if (klient === this.#lytter?.klient) return;
    this.hostDisconnected();
    if (klient) this.#lytter = { klient, slutt: klient.onAuthRequired(() => this.#vent()) };
  }

  hostDisconnected(): void {
    this.#lytter?.slutt();
    this.#lytter = undefined;
  }

  async loggInn(): Promise<void> {
    this.feilet = false;
    try {
      if (this.#innlogging) return await this.#innlogging.loggInn();
      const klient = this.#valg.klient();
      // The call asks the host for a login and waits for it.
      if (klient) await call(klient, hentInnbygger);
      this.#valg.inne();
    } catch {
      this.feilet = true;
      this.#vert.requestUpdate();
    }
  }

  #vent(): Promise<void> | undefined {
    if (!this.#valg.fyllerUt()) return undefined;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#videre = resolve;
    this.#feiletIgjen = undefined;
    this.#vert.announce(loggetUt(), 'assertive');
    this.#vert.requestUpdate();
    return promise;
  }

  async #loggInnIgjen(): Promise<void> {
    try {
      // A window can only be opened while the click counts as one, so nothing is awaited before.
      await (this.#innlogging?.loggInnIgjen() ??
        askForLogin(this.#vert, { code: 'MANGLER_TOKEN', operation: 'lagreSvar' }));
      this.#feiletIgjen = undefined;
      this.#vert.unsay(loggetUt());
      this.#videre?.();
      this.#videre = undefined;
      this.#varsel.sjekk();
      this.#valg.innIgjen();
    } catch (error) {
      this.#feiletIgjen = error instanceof Error && error.name === 'AnnenPerson' ? 'annen' : 'ikkeInne';
    }
    this.#vert.requestUpdate();
  }
}

const loggetUt = (): string =>
  msg('Du er logget ut. Logg inn på nytt for å lagre.', {
    id: 'soeknad.sagt.loggetUt',
    desc: 'Leses opp når økten er over mens noen fyller ut',
  });
