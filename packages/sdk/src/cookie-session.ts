import { localText } from './texts.ts';

export interface CookieSessionOptions {
  /**
   * What the server wants to see to know that the page, and not another site, sent the request. A function is asked at
   * every request: read it from where the server put it. A server that only wants the header to be there takes any
   * value.
   */
  readonly csrf: string | (() => string | undefined);
  /** Name of that header. Default `X-CSRF-Token`. */
  readonly header?: string | undefined;
  /** Sends one finished request. Default: the platform's `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/**
 * For hosts that keep the tokens on their own server: the page has a cookie, and a proxy at the same site puts the
 * token on what it passes on to Kobo. Give it to the client as `fetch`, and no `token`.
 *
 * The cookie goes with every request, and so does the header that another site cannot make a browser send. A proxy
 * that answers with a login page, or sends the browser to one, is understood as the 401 it did not say: the client
 * asks for a login (`onAuthRequired`) and sends the call again.
 *
 * @example
 * const fetch = cookieSession({ csrf: () => document.querySelector('meta[name=csrf]')?.content });
 * const kobo = createKoboClient({ baseUrl: '/kobo', kommunenummer: '9901', fetch });
 */
export function cookieSession(options: CookieSessionOptions): (request: Request) => Promise<Response> {
  const { csrf, header = 'X-CSRF-Token', fetch = (request) => globalThis.fetch(request) } = options;
  return async (request) => {
    const headers = new Headers(request.headers);
    const value = typeof csrf === 'function' ? csrf() : csrf;
    if (value !== undefined) headers.set(header, value);
    const response = await fetch(new Request(request, { headers, credentials: 'include' }));
    return isLogin(response) ? sessionOver(request) : response;
  };
}

/** Kobo redirects nobody, and none of its files are pages. */
const isLogin = ({ type, status, ok, headers }: Response): boolean =>
  type === 'opaqueredirect' ||
  (status >= 300 && status < 400) ||
  (ok && (headers.get('content-type')?.startsWith('text/html') ?? false));

const sessionOver = ({ headers }: Request): Response =>
  Response.json(
    {
      ...localText('TOKEN_UTILGJENGELIG', headers.get('accept-language') ?? 'nb'),
      status: 401,
      code: 'UTLOEPT_TOKEN',
    },
    { status: 401, headers: { 'content-type': 'application/problem+json' } },
  );
