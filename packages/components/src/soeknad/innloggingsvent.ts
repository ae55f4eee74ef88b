import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KoboCore } from '@kobo-bolig/sdk';
import type { Innlogging } from '@kobo-bolig/sdk/innlogging';
import { askForLogin } from '../klient/innlogging.ts';
import { msg } from '../texts/msg.ts';
import type { Ventende } from './visning/lagremelding.ts';

interface Vert extends ReactiveControllerHost, EventTarget {
  announce(melding: string, how: 'assertive'): void;
}

export interface Ventevalg {
  readonly klient: () => KoboCore | undefined;
  /** The login the element was told of by attributes. */
  readonly innlogging: () => Innlogging | undefined;
  /** Somebody is filling in: the page must stay as it is. */
  readonly venter: () => boolean;
  /** What was asked is answered; the button is gone. */
  readonly inne: () => void;
}

/**
 * A login in place. Calls that are refused while somebody fills in wait here, the page says why, and when somebody is
 * logged in again they are sent as they were: nothing on the screen is lost.
 */
export class Innloggingsvent implements ReactiveController {
  readonly #vert: Vert;
  readonly #valg: Ventevalg;
  #lytter: { klient: KoboCore; slutt: () => void } | undefined;
  #videre: (() => void) | undefined;
  #feilet = false;

  constructor(vert: Vert, valg: Ventevalg) {
    this.#vert = vert;
    this.#valg = valg;
    vert.addController(this);
  }

  /** What the page shows while calls wait. */
  get ventende(): Ventende | undefined {
    return this.#videre && { loggInn: () => void this.#loggInn(), feilet: this.#feilet };
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

  #vent(): Promise<void> | undefined {
    if (!this.#valg.venter()) return undefined;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#videre = resolve;
    this.#feilet = false;
    this.#vert.announce(loggetUt(), 'assertive');
    this.#vert.requestUpdate();
    return promise;
  }

  async #loggInn(): Promise<void> {
    try {
      // A window can only be opened while the click counts as one, so nothing is awaited before.
      await (this.#valg.innlogging()?.loggInnIgjen() ??
        askForLogin(this.#vert, { code: 'MANGLER_TOKEN', operation: 'lagreSvar' }));
      this.#videre?.();
      this.#videre = undefined;
      this.#valg.inne();
    } catch {
      this.#feilet = true;
    }
    this.#vert.requestUpdate();
  }
}

const loggetUt = (): string =>
  msg('Du er logget ut. Logg inn på nytt for å lagre.', {
    id: 'soeknad.sagt.loggetUt',
    desc: 'Leses opp når økten er over mens noen fyller ut',
  });
