import { base64url } from './base64url.ts';
import type { TokenRequest } from './token.ts';

export interface InnloggingOptions {
  /** Address of the OpenID provider, absolute or relative to the page. Its discovery document is read. */
  readonly issuer: string;
  readonly klientId: string;
  /** `openid kobo:innbygger` when absent. */
  readonly scope?: string;
  /**
   * Level of assurance to ask for (`acr_values`). `idporten-loa-high` when absent and the scope is a citizen's: Kobo
   * takes no lower, and ID-porten may give a lower one to who does not ask.
   */
  readonly acr?: string;
  /** The audience Kobo wants its tokens to name (RFC 8707). ID-porten leaves it out of the token unless it is asked for. */
  readonly resource?: string;
  /** Registered return address without query and hash. The page's own when absent. */
  readonly returUrl?: string;
}

/**
 * Login in a browser by authorization code and PKCE (RFC 7636), for pages without a server of their own. The token is
 * held in memory and nowhere else. What survives a redirect — state, verifier, where to return — and the fact that
 * this tab was logged in lie in `sessionStorage` under `kobo.`; nothing there says who.
 */
export interface Innlogging {
  /** Resolves when it is known whether somebody is logged in: after a return from the login, or a silent renewal. */
  readonly klar: Promise<void>;
  readonly innlogget: boolean;
  /** The tab was logged in before a reload and is so again without a question; known when `klar` resolves. */
  readonly gjenopptatt: boolean;
  /** When it ends unless the person logs in again. `undefined` while it renews itself, and when nobody is logged in. */
  readonly utloeper: Date | undefined;
  /** Give this to the client as `token`. */
  readonly token: (request?: TokenRequest) => Promise<string | undefined>;
  /** Leaves the page and comes back logged in, at the same place. */
  loggInn(): Promise<void>;
  /**
   * Logs in again in a window of its own, so that what stands on the page stays. Call it from a click: browsers open
   * no window otherwise. Rejects when the person gave up, and with an error named `AnnenPerson` when it was somebody
   * else: that login is thrown away, and the next one asks who it is.
   */
  loggInnIgjen(): Promise<void>;
  /** Forgets the token and ends the session at the provider. */
  loggUt(): Promise<void>;
}

interface Endepunkter {
  authorization_endpoint: string;
  token_endpoint: string;
  end_session_endpoint?: string;
}
interface Tokensvar {
  access_token: string;
  expires_in?: number;
  refresh_token?: string;
  id_token?: string;
}
interface Tur {
  readonly verifier: string;
  readonly retur: string;
  /** Without a question: after a reload. */
  readonly stille: boolean;
}
/** Somebody else logged in than the one the page was opened by; its name is how elements know it. */
class AnnenPerson extends Error {
  override readonly name = 'AnnenPerson';
}

interface Retur {
  readonly state: string;
  readonly code?: string | undefined;
  readonly error?: string | undefined;
}

const VINDU = 'kobo-innlogging';
/** Renewed this long before it ends, so that a call on its way does not meet a token that has just expired. */
const MARGIN_MS = 10_000;

const tilfeldig = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));
/** The challenge of RFC 7636 § 4.2. */
export const utfordring = async (verifier: string): Promise<string> =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));

/** Whom an ID token is about. Only to see whether it is the same person: the API judges the access token. */
const subjekt = (idToken: string | undefined): string | undefined => {
  const innhold = idToken?.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/');
  return innhold && (JSON.parse(atob(innhold)) as { sub?: string }).sub;
};

/**
 * The login of a person, in a page: ID-porten, or what the municipality has (authorization code with PKCE).
 *
 * @throws TypeError for an `issuer` that is no address
 */
export function createInnlogging(options: InnloggingOptions): Innlogging {
  const { klientId, scope = 'openid kobo:innbygger', resource } = options;
  const acr = options.acr ?? (scope.split(' ').includes('kobo:innbygger') ? 'idporten-loa-high' : undefined);
  const issuer = new URL(options.issuer, location.href).href.replace(/\/$/, '');
  const returUrl = options.returUrl ?? location.origin + location.pathname;
  const flagg = `kobo.innlogget.${klientId}`;
  const turnoekkel = (state: string): string => `kobo.tur.${state}`;

  let gjenopptatt = false;
  let svar: (Tokensvar & { utloeper: number }) | null = null;
  let person: string | undefined;
  let spoerHvem = false;
  let fornyes: Promise<string | undefined> | null = null;
  let endepunkter: Promise<Endepunkter> | null = null;
  const finn = (): Promise<Endepunkter> =>
    (endepunkter ??= fetch(`${issuer}/.well-known/openid-configuration`).then((response) => {
      if (!response.ok) throw new Error(`The login at ${issuer} does not answer (${response.status}).`);
      return response.json() as Promise<Endepunkter>;
    }));

  async function hent(skjema: Record<string, string>): Promise<void> {
    const { token_endpoint } = await finn();
    const response = await fetch(token_endpoint, {
      method: 'POST',
      body: new URLSearchParams({ client_id: klientId, ...skjema }),
    });
    if (!response.ok) {
      svar = null;
      throw new Error(`The login was refused (${response.status}).`);
    }
    const nytt = (await response.json()) as Tokensvar;
    const innlogget = subjekt(nytt.id_token);
    spoerHvem = person !== undefined && innlogget !== undefined && innlogget !== person;
    if (spoerHvem) throw new AnnenPerson('Somebody else logged in.');
    person ??= innlogget;
    svar = { ...svar, ...nytt, utloeper: Date.now() + (nytt.expires_in ?? 60) * 1000 };
    sessionStorage.setItem(flagg, 'ja');
  }

  async function adresse(
    prompt: 'none' | 'login' | null,
    retur: string,
  ): Promise<{ url: string; state: string }> {
    const { authorization_endpoint } = await finn();
    const [state, verifier] = [tilfeldig(), tilfeldig()];
    sessionStorage.setItem(
      turnoekkel(state),
      JSON.stringify({ verifier, retur, stille: prompt === 'none' } satisfies Tur),
    );
    const url = new URL(authorization_endpoint);
    for (const [navn, verdi] of Object.entries({
      client_id: klientId,
      response_type: 'code',
      redirect_uri: returUrl,
      scope,
      state,
      code_challenge: await utfordring(verifier),
      code_challenge_method: 'S256',
      ui_locales: document.documentElement.lang || 'nb',
      ...(acr && { acr_values: acr }),
      ...(resource && { resource }),
      ...(prompt && { prompt }),
    })) {
      url.searchParams.set(navn, verdi);
    }
    return { url: url.href, state };
  }

  /** Trades the code for a token. The verifier is used once. */
  async function fullfoer({ state, code }: Retur): Promise<void> {
    const tur = JSON.parse(sessionStorage.getItem(turnoekkel(state)) ?? 'null') as Tur | null;
    sessionStorage.removeItem(turnoekkel(state));
    if (!tur || code === undefined) throw new Error('The login was not completed.');
    await hent({
      grant_type: 'authorization_code',
      code,
      redirect_uri: returUrl,
      code_verifier: tur.verifier,
    });
  }

  async function start(): Promise<void> {
    const retur = lesRetur();
    if (retur) {
      if (window.name === VINDU) {
        new BroadcastChannel(VINDU).postMessage(retur);
        window.close();
        return new Promise(() => undefined);
      }
      const tur = JSON.parse(sessionStorage.getItem(turnoekkel(retur.state)) ?? 'null') as Tur | null;
      if (tur) history.replaceState(history.state, '', tur.retur);
      gjenopptatt = tur?.stille === true && retur.error === undefined;
      if (retur.error === undefined) return fullfoer(retur).catch(() => sessionStorage.removeItem(flagg));
      sessionStorage.removeItem(flagg);
      return;
    }
    // A reload loses the token but not the session at the provider: go there and straight back.
    if (sessionStorage.getItem(flagg) !== null) {
      const { url } = await adresse('none', location.href);
      location.replace(url);
      return new Promise(() => undefined);
    }
  }

  const token = async ({ refused }: TokenRequest = {}): Promise<string | undefined> => {
    if (svar && svar.access_token !== refused && svar.utloeper - MARGIN_MS > Date.now())
      return svar.access_token;
    const refresh = svar?.refresh_token;
    if (refresh === undefined) return svar?.access_token === refused ? undefined : svar?.access_token;
    fornyes ??= hent({ grant_type: 'refresh_token', refresh_token: refresh })
      .then(
        () => svar?.access_token,
        () => undefined,
      )
      .finally(() => {
        fornyes = null;
      });
    return fornyes;
  };

  return {
    klar: start().catch(() => undefined),
    get innlogget() {
      return svar !== null;
    },
    get gjenopptatt() {
      return gjenopptatt;
    },
    get utloeper() {
      return svar && svar.refresh_token === undefined ? new Date(svar.utloeper) : undefined;
    },
    token,
    async loggInn() {
      const { url } = await adresse(null, location.href);
      location.assign(url);
      await new Promise(() => undefined);
    },
    loggInnIgjen() {
      // Opened before anything is awaited: afterwards the click no longer counts as one.
      const vindu = window.open('', VINDU, 'popup,width=480,height=720');
      return new Promise<void>((resolve, reject) => {
        if (!vindu) return reject(new Error('The browser did not open a window for the login.'));
        const kanal = new BroadcastChannel(VINDU);
        const lukket = setInterval(() => vindu.closed && ferdig(new Error('The login was given up.')), 500);
        const ferdig = (feil?: Error): void => {
          clearInterval(lukket);
          kanal.close();
          if (feil) reject(feil);
          else resolve();
        };
        adresse(spoerHvem ? 'login' : null, location.href).then(({ url, state }) => {
          kanal.onmessage = ({ data }: MessageEvent<Retur>) => {
            if (data.state !== state) return;
            clearInterval(lukket);
            fullfoer(data).then(() => ferdig(), ferdig);
          };
          vindu.location.href = url;
        }, ferdig);
      });
    },
    async loggUt() {
      const id = svar?.id_token;
      svar = null;
      person = undefined;
      sessionStorage.removeItem(flagg);
      const { end_session_endpoint } = await finn();
      if (end_session_endpoint === undefined) return location.reload();
      const url = new URL(end_session_endpoint);
      url.searchParams.set('client_id', klientId);
      url.searchParams.set('post_logout_redirect_uri', returUrl);
      if (id !== undefined) url.searchParams.set('id_token_hint', id);
      location.assign(url);
    },
  };
}

/** What the provider came back with, when this page load is a return from it. */
function lesRetur(): Retur | null {
  const params = new URLSearchParams(location.search);
  const state = params.get('state');
  const code = params.get('code') ?? undefined;
  const error = params.get('error') ?? undefined;
  if (state === null || (code === undefined && error === undefined)) return null;
  if (window.name !== VINDU && sessionStorage.getItem(`kobo.tur.${state}`) === null) return null;
  return { state, code, error };
}
