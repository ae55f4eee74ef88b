import type { AuthRequired } from '@kobo-bolig/sdk';
import { KoboEvent } from '../base/kobo-event.ts';

export interface InnloggingKrevesDetail {
  /** `MANGLER_TOKEN`, `UGYLDIG_TOKEN` or `UTLOEPT_TOKEN`. */
  code: string;
}

/**
 * Nobody is logged in any longer. A host that can log in without leaving the page passes the login to
 * `waitUntil`; the calls that were refused are then sent again, and nothing on the screen is lost.
 */
export class InnloggingKrevesEvent extends KoboEvent<InnloggingKrevesDetail> {
  static readonly type = 'kobo-innlogging-kreves';
  readonly #logins: Promise<unknown>[] = [];

  constructor(detail: InnloggingKrevesDetail) {
    super(InnloggingKrevesEvent.type, detail);
  }

  /**
   * @param login resolves when the same person is logged in again; rejects when it was given up, with an error named
   *   `AnnenPerson` when somebody else logged in
   */
  waitUntil(login: Promise<unknown>): void {
    this.#logins.push(login);
  }

  /** The login the host promised, if any. */
  get login(): Promise<unknown> | undefined {
    return this.#logins.length > 0 ? Promise.any(this.#logins) : undefined;
  }
}

/** Tells the page that a login is needed; returns what the client shall wait for. */
export function askForLogin(host: EventTarget, { code }: AuthRequired): Promise<unknown> | undefined {
  const event = new InnloggingKrevesEvent({ code });
  host.dispatchEvent(event);
  return event.login;
}

declare global {
  interface HTMLElementEventMap {
    'kobo-innlogging-kreves': InnloggingKrevesEvent;
  }
}
