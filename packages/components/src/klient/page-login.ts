import type { KoboCore, TokenRequest } from '@kobo-bolig/sdk';
import type { Innlogging } from '@kobo-bolig/sdk/innlogging';

/** The login an element or provider is told to use by attributes. */
export interface LoginSource {
  innlogging: string | undefined;
  klientId: string | undefined;
  innloggingScope: string | undefined;
}

/** One login per provider and client on the page: only one can take the code that a return brings. */
const logins = new Map<string, Promise<Innlogging>>();
const ofClient = new WeakMap<KoboCore, () => Promise<Innlogging>>();

/** The page's login at this provider; its code is fetched when somebody asks the first time. */
function sharedLogin({ innlogging, klientId, innloggingScope }: LoginSource): Promise<Innlogging> {
  const key = [innlogging, klientId, innloggingScope].join(' ');
  const known = logins.get(key);
  if (known) return known;
  const made = import('@kobo-bolig/sdk/innlogging').then(async ({ createInnlogging }) => {
    const login = createInnlogging({
      issuer: innlogging ?? '',
      klientId: klientId ?? '',
      ...(innloggingScope && { scope: innloggingScope }),
    });
    await login.klar;
    return login;
  });
  // Without its code there is no login yet; the next one who asks tries again.
  made.catch(() => logins.delete(key));
  logins.set(key, made);
  return made;
}

/** A token function for a client, when the attributes name a login. */
export function loginToken(source: LoginSource) {
  if (!source.innlogging || !source.klientId) return undefined;
  return async (request: TokenRequest): Promise<string | undefined> =>
    (await sharedLogin(source)).token(request);
}

/** Remembers which login a client's tokens come from. */
export function rememberLogin(client: KoboCore, source: LoginSource): void {
  if (source.innlogging && source.klientId) ofClient.set(client, () => sharedLogin(source));
}

/**
 * The login behind a client that was made from `innlogging` and `klient-id`, also by a provider; `undefined` when
 * the host logs in itself.
 */
export const loginOf = (client: KoboCore | undefined): Promise<Innlogging> | undefined =>
  client && ofClient.get(client)?.();
