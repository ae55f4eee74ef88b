import { createKoboCore, type KoboCore, type Token } from '@kobo-bolig/sdk';
import { getKoboLocale } from '../texts/locale.ts';
import { askForLogin } from './innlogging.ts';
import { loginToken, rememberLogin, type LoginSource } from './page-login.ts';

/** How an element is told where its data is, when it makes the client itself. */
export interface ClientSource extends LoginSource {
  apiUrl: string | undefined;
  kommune: string | undefined;
  getToken: Token | undefined;
}

/** What a client is made of, without the rest of the element. */
const pick = ({ apiUrl, kommune, getToken, innlogging, klientId, innloggingScope }: ClientSource) => ({
  apiUrl,
  kommune,
  getToken,
  innlogging,
  klientId,
  innloggingScope,
});

/** The client an element makes from its own attributes; made anew only when one of them changes. */
export class OwnClient {
  readonly #host: EventTarget;
  #made: { from: ClientSource; client: KoboCore } | undefined;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** The client, or `undefined` while the attributes do not say enough. */
  get(source: ClientSource): KoboCore | undefined {
    const { apiUrl, kommune, getToken } = source;
    if (!apiUrl || !kommune) return undefined;
    const now = pick(source);
    const from = this.#made?.from;
    const facts = Object.keys(now) as (keyof ClientSource)[];
    if (!from || facts.some((fact) => from[fact] !== now[fact])) {
      const client = createKoboCore({
        baseUrl: apiUrl,
        kommunenummer: kommune,
        token: getToken ?? loginToken(source),
        spraak: getKoboLocale,
        // Whoever makes a client answers for its login; a client from the host has the host's own listener.
        onAuthRequired: (event) => askForLogin(this.#host, event),
      });
      if (!getToken) rememberLogin(client, source);
      this.#made = { from: now, client };
    }
    return this.#made?.client;
  }
}
