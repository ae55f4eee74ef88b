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

const facts = ['apiUrl', 'kommune', 'getToken', 'innlogging', 'klientId', 'innloggingScope'] as const;

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
    const from = this.#made?.from;
    if (!from || facts.some((fact) => from[fact] !== source[fact])) {
      const client = createKoboCore({
        baseUrl: apiUrl,
        kommunenummer: kommune,
        token: getToken ?? loginToken(source),
        sprak: getKoboLocale,
        // Whoever makes a client answers for its login; a client from the host has the host's own listener.
        onAuthRequired: (event) => askForLogin(this.#host, event),
      });
      if (!getToken) rememberLogin(client, source);
      this.#made = { from: pick(source), client };
    }
    return this.#made?.client;
  }
}
