import { createKoboCore, type KoboCore, type Token } from '@kobo-bolig/sdk';
import { getKoboLocale } from '../texts/locale.ts';
import { askForLogin } from './innlogging.ts';

/** How an element is told where its data is, when it makes the client itself. */
export interface ClientSource {
  apiUrl: string | undefined;
  kommune: string | undefined;
  getToken: Token | undefined;
}

/** The client an element makes from its own attributes; made anew only when one of them changes. */
export class OwnClient {
  readonly #host: EventTarget;
  #made: { from: ClientSource; client: KoboCore } | undefined;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** The client, or `undefined` while the attributes do not say enough. */
  get({ apiUrl, kommune, getToken }: ClientSource): KoboCore | undefined {
    if (!apiUrl || !kommune) return undefined;
    const from = this.#made?.from;
    if (from?.apiUrl !== apiUrl || from.kommune !== kommune || from.getToken !== getToken) {
      const client = createKoboCore({
        baseUrl: apiUrl,
        kommunenummer: kommune,
        token: getToken,
        sprak: getKoboLocale,
        // Whoever makes a client answers for its login; a client from the host has the host's own listener.
        onAuthRequired: (event) => askForLogin(this.#host, event),
      });
      this.#made = { from: { apiUrl, kommune, getToken }, client };
    }
    return this.#made?.client;
  }
}
