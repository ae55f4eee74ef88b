import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatTime } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { msg, str } from '../texts/msg.ts';

interface Vert extends ReactiveControllerHost {
  announce(melding: string): void;
  unsay(melding: string): void;
}

/** Time enough to read, to decide and to log in; the least we promise is two minutes (R31). */
const FORVARSEL = 3 * 60_000;
const HVERT = 10_000;

/**
 * Tells that the login is soon over, once, while there is time to renew it. Only a login the element was told of by
 * attributes says when it ends; a host that gives tokens keeps that to itself.
 */
export class Oektvarsel implements ReactiveController {
  /** When the login ends, while that is soon. */
  slutt: Date | undefined;

  readonly #vert: Vert;
  readonly #slutter: () => Date | undefined;
  #klokke: ReturnType<typeof setInterval> | undefined;

  constructor(vert: Vert, slutter: () => Date | undefined) {
    this.#vert = vert;
    this.#slutter = slutter;
    vert.addController(this);
  }

  hostConnected(): void {
    this.#klokke = setInterval(() => this.sjekk(), HVERT);
  }

  hostDisconnected(): void {
    clearInterval(this.#klokke);
  }

  sjekk(): void {
    const slutt = this.#slutter();
    const igjen = slutt ? slutt.getTime() - Date.now() : 0;
    const snart = igjen > 0 && igjen < FORVARSEL ? slutt : undefined;
    if (snart?.getTime() === this.slutt?.getTime()) return;
    if (this.slutt) this.#vert.unsay(varsel(this.slutt));
    this.slutt = snart;
    if (snart) this.#vert.announce(varsel(snart));
    this.#vert.requestUpdate();
  }
}

export const varsel = (slutt: Date): string =>
  msg(str`Du blir logget ut ${formatTime(slutt, getKoboLocale())}`, {
    id: 'soeknad.innlogging.snart',
    desc: 'Overskrift og opplesing noen minutter før økten er over. Verdien er for eksempel «kl. 10.42».',
  });
