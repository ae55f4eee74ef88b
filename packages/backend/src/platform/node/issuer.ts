import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, {
  interactionPolicy,
  type ClientMetadata,
  type Configuration,
  type Etterpaa,
  type KoaContext,
} from 'oidc-provider';
import type { Utsteder } from '../../http/auth.ts';
import {
  ALLE_SCOPES,
  claimsFor,
  scopesFor,
  type Ansattlogin,
  type Innbyggerlogin,
  type Login,
  type Maskinlogin,
} from '../claims.ts';
import { createLager } from './issuer-lager.ts';
import {
  feilside,
  forbiside,
  sikreHoder,
  stilark,
  utloggetside,
  utloggingsside,
  valgside,
  velgSpraak,
  type Ramme,
  type Tekst,
  type Valg,
} from './issuer-side.ts';

/** What must outlive the process for its tokens to do so. JSON; keep it out of version control. */
export interface Issuernoekler {
  readonly jwk: JWK;
  readonly cookie: string;
}

export interface IssuerOptions {
  /** The address of the server it is part of, without a path. */
  readonly origin: string;
  readonly miljoe: 'TEST' | 'PRODUKSJON';
  readonly innbyggere: readonly (Innbyggerlogin & { readonly om?: Tekst })[];
  readonly ansatte: readonly Ansattlogin[];
  readonly maskiner?: readonly (Maskinlogin & { readonly hemmelighet: string })[];
  /** Paths on the same origin a login may return to, by client. */
  readonly sider: { readonly kommuneside: readonly string[]; readonly fagsystem: readonly string[] };
  /** Other origins whose pages may log in here: each page of theirs may be returned to. */
  readonly origins?: readonly string[];
  readonly noekler: Issuernoekler;
  /** Seconds an access token lives; a refresh token gives the next. */
  readonly levetid?: number;
  readonly path?: string;
}

export interface Issuer {
  readonly path: string;
  readonly listener: RequestListener;
  /** Give this to the backend that is to trust it. */
  readonly utsteder: Utsteder;
}

const AUDIENCE = 'kobo-api';
const RESSURS = 'urn:kobo:api';
const ROMMET_FOR_ANSATTE = '/ansatt';
/** Seconds it is known where a finished login led: as long as its session. */
const FERDIG_HUSKES = 8 * 3600;

export async function nyeIssuernoekler(): Promise<Issuernoekler> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  return {
    jwk: { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' },
    cookie: randomBytes(32).toString('hex'),
  };
}

/**
 * The development issuer: ID-porten, the staff login and Maskinporten in one, for synthetic persons who need no
 * password. Authorization code with PKCE for the two pages, client credentials for machines.
 *
 * It has two rooms with a session each, so that one browser can be a citizen in one tab and a case worker in another.
 */
export async function createIssuer(options: IssuerOptions): Promise<Issuer> {
  if (options.miljoe === 'PRODUKSJON') {
    throw new Error('The development issuer logs anyone in as anyone. It does not start in PRODUKSJON.');
  }
  const { origin, path = '/innlogging', noekler, sider, origins = [], levetid = 900 } = options;
  const issuer = origin + path;
  const stilsti = `${path}/stil.css`;
  const stil = await stilark();
  const sikre = sikreHoder(origins);
  const hoder = { ...sikre, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  const vis = (ctx: Etterpaa, html: string): void => {
    ctx.set(hoder);
    ctx.body = html;
  };
  const svar = (response: ServerResponse, status: number, html: string): void => {
    response.writeHead(status, hoder);
    response.end(html);
  };
  /** In the language the page asked for; without a page, the browser's. */
  const ramme = (oensket: string | undefined): Ramme => ({ stil: stilsti, spraak: velgSpraak(oensket) });
  const forespurt = (ctx: Etterpaa): Ramme =>
    ramme(ctx.oidc?.params?.['ui_locales'] ?? ctx.get('accept-language'));

  const opaque = (value: string) =>
    createHmac('sha256', noekler.cookie).update(value).digest('base64url').slice(0, 22);
  const innbyggere = new Map<string, Innbyggerlogin & { om?: Tekst }>(
    options.innbyggere.map((person) => [opaque(person.pid), person]),
  );
  const ansatte = new Map<string, Ansattlogin>(options.ansatte.map((person) => [person.sub, person]));
  const maskiner = new Map<string, Maskinlogin>(options.maskiner?.map((maskin) => [maskin.klient, maskin]));
  const konto = (id: string): Login | undefined => innbyggere.get(id) ?? ansatte.get(id);

  const rom = {
    kommuneside: {
      gruppe: 'Innbyggere' as const,
      kontoer: innbyggere,
      valg: [...innbyggere].map(([id, { navn, om }]): Valg => ({
        id,
        navn,
        om: om === undefined ? syntetisk : { nb: `syntetisk · ${om.nb}`, nn: `syntetisk · ${om.nn}` },
      })),
    },
    fagsystem: {
      gruppe: 'Ansatte' as const,
      kontoer: ansatte,
      valg: [...ansatte].map(([id, { navn, roller }]): Valg => ({
        id,
        navn,
        om: lik(rolletekst(roller.flatMap((r) => r.roller))),
      })),
    },
  };
  type Side = keyof typeof rom;
  const erSide = (id: string | null | undefined): id is Side => id === 'kommuneside' || id === 'fagsystem';

  const klient = (client_id: Side): ClientMetadata => ({
    client_id,
    token_endpoint_auth_method: 'none',
    redirect_uris: sider[client_id].map((sti) => origin + sti),
    post_logout_redirect_uris: sider[client_id].map((sti) => origin + sti),
    response_types: ['code'],
    grant_types: ['authorization_code', 'refresh_token'],
  });
  const policy = interactionPolicy.base();
  policy.remove('consent');

  const lager = createLager();
  const tilbakeTil = lager('FerdigInnlogging');
  const provider = (rute: string, session: string): Provider => {
    const configuration: Configuration = {
      adapter: lager,
      jwks: { keys: [noekler.jwk] },
      clients: [
        klient('kommuneside'),
        klient('fagsystem'),
        ...(options.maskiner ?? []).map(({ klient: client_id, hemmelighet }): ClientMetadata => ({
          client_id,
          client_secret: hemmelighet,
          token_endpoint_auth_method: 'client_secret_basic',
          redirect_uris: [],
          response_types: [],
          grant_types: ['client_credentials'],
        })),
      ],
      clientDefaults: { id_token_signed_response_alg: 'ES256' },
      enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
      cookies: {
        names: { session, interaction: 'kobo_valg', resume: 'kobo_tilbake' },
        keys: [noekler.cookie],
      },
      routes: { authorization: `${rute}/auth`, end_session: `${rute}/session/end` },
      responseTypes: ['code'],
      scopes: ['openid', 'profile', 'offline_access', ...ALLE_SCOPES],
      claims: { openid: ['sub'], profile: ['name'] },
      pkce: { required: () => true },
      interactions: { policy, url: (_ctx: KoaContext, { uid }: { uid: string }) => `${path}/valg/${uid}` },
      // Asked for the page's own origin as well, since a browser names it on every POST.
      clientBasedCORS: (_ctx: KoaContext, asking: string) => asking === origin || origins.includes(asking),
      rotateRefreshToken: true,
      issueRefreshToken: async (_ctx: KoaContext, client: { grantTypeAllowed(type: string): boolean }) =>
        client.grantTypeAllowed('refresh_token'),
      ttl: {
        AccessToken: levetid,
        ClientCredentials: levetid,
        IdToken: levetid,
        AuthorizationCode: 60,
        Interaction: 3600,
        RefreshToken: 8 * 3600,
        Session: 8 * 3600,
        Grant: 8 * 3600,
      },
      findAccount: async (_ctx: KoaContext, id: string) => {
        const login = konto(id);
        return (
          login && { accountId: id, claims: () => ({ sub: id, name: 'navn' in login ? login.navn : id }) }
        );
      },
      // Who may do what follows from the person, so there is nothing to consent to.
      loadExistingGrant: async ({ oidc }: KoaContext) => {
        const accountId = oidc.session!.accountId!;
        const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId });
        grant.addOIDCScope('openid profile offline_access');
        const login = konto(accountId);
        if (login) grant.addResourceScope(RESSURS, scopesFor(login).join(' '));
        await grant.save();
        return grant;
      },
      extraTokenClaims: async (_ctx: KoaContext, token: { accountId?: string; clientId: string }) => {
        const login = token.accountId === undefined ? maskiner.get(token.clientId) : konto(token.accountId);
        return login && claimsFor(login);
      },
      renderError: (ctx: KoaContext, { error }: { error: string }) =>
        vis(ctx, feilside(forespurt(ctx), error)),
      features: {
        devInteractions: { enabled: false },
        userinfo: { enabled: false },
        clientCredentials: { enabled: true },
        revocation: { enabled: true, allowedPolicy: async () => true },
        rpInitiatedLogout: {
          enabled: true,
          logoutSource: (ctx: KoaContext, form: string) => vis(ctx, utloggingsside(forespurt(ctx), form)),
          postLogoutSuccessSource: (ctx: KoaContext) => vis(ctx, utloggetside(forespurt(ctx))),
        },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => RESSURS,
          useGrantedResource: () => true,
          getResourceServerInfo: (_ctx: KoaContext, _resource: string, client: { clientId: string }) => {
            const maskin = maskiner.get(client.clientId);
            return {
              audience: AUDIENCE,
              scope: (maskin ? scopesFor(maskin) : ALLE_SCOPES).join(' '),
              accessTokenFormat: 'jwt',
              accessTokenTTL: levetid,
              jwt: { sign: { alg: 'ES256' } },
            };
          },
        },
      },
    };
    const made = new Provider(issuer, configuration);
    const { prototype } = made.Client;
    const { redirectUriAllowed, postLogoutRedirectUriAllowed } = prototype;
    /** A page, and nothing that only borrows its origin, as `blob:` does. RFC 6749 § 3.1.2: no fragment. */
    const fremmed = (uri: string): boolean => {
      const url = URL.parse(uri);
      if (url === null || !/^https?:$/.test(url.protocol)) return false;
      return origins.includes(url.origin) && url.username + url.password === '' && !uri.includes('#');
    };
    prototype.redirectUriAllowed = function (uri) {
      return fremmed(uri) || redirectUriAllowed.call(this, uri);
    };
    prototype.postLogoutRedirectUriAllowed = function (uri) {
      return fremmed(uri) || postLogoutRedirectUriAllowed.call(this, uri);
    };
    made.proxy = true;
    return made.use(async (ctx, next) => {
      await next();
      if (ctx.status === 404 && ctx.body === undefined) {
        vis(ctx, feilside(forespurt(ctx), 'ukjent adresse'));
        ctx.status = 404;
      } else if (ctx.oidc?.route === 'end_session' && ctx.status === 200 && !ctx.oidc.session?.accountId) {
        alleredeUtlogget(ctx, ctx.oidc.params);
      }
    });
  };
  /** There is nothing to ask about, and the address to go back to is one the client has. */
  function alleredeUtlogget(ctx: Etterpaa, params: Readonly<Record<string, string | undefined>>): void {
    vis(ctx, utloggetside(forespurt(ctx)));
    if (params['post_logout_redirect_uri'] === undefined) return;
    const retur = new URL(params['post_logout_redirect_uri']);
    if (params['state'] !== undefined) retur.searchParams.set('state', params['state']);
    ctx.status = 303;
    ctx.redirect(retur.href);
  }
  const innbyggerrom = provider('', 'kobo_innbygger');
  const tilInnbyggerrom = innbyggerrom.callback();
  const tilAnsattrom = provider(ROMMET_FOR_ANSATTE, 'kobo_ansatt').callback();

  async function velg(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Both rooms share the store and the cookie of an interaction, so either can tell and end it.
    const detaljer = await innbyggerrom.interactionDetails(request, response).catch(() => null);
    const id = detaljer?.params.client_id;
    if (!detaljer || !erSide(id)) return forbi(request, response);
    const { gruppe, kontoer, valg } = rom[id];
    const her = ramme(detaljer.params.ui_locales);
    if (request.method !== 'POST') return svar(response, 200, valgside({ ...her, gruppe, valg }));
    const ferdig = async (resultat: object): Promise<void> => {
      await tilbakeTil.upsert(detaljer.uid, { retur: detaljer.params.redirect_uri }, FERDIG_HUSKES);
      return innbyggerrom.interactionFinished(request, response, resultat);
    };
    const skjema = new URLSearchParams(await lesSkjema(request));
    if (skjema.has('avbryt')) return ferdig({ error: 'access_denied' });
    const accountId = skjema.get('konto') ?? '';
    if (!kontoer.has(accountId)) return svar(response, 400, feilside(her, 'ukjent konto'));
    return ferdig({ login: { accountId } });
  }

  /** «Back» after a login leads to the page it belonged to: what the login was for goes on there. */
  async function forbi(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const uid = new URL(request.url ?? '/', origin).pathname.split('/').at(-1) ?? '';
    const kjent = await tilbakeTil.find(uid);
    if (typeof kjent?.['retur'] !== 'string')
      return svar(response, 410, forbiside(ramme(request.headers['accept-language'])));
    response.writeHead(303, { ...hoder, location: kjent['retur'] });
    response.end();
  }

  const listener: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', origin);
    const sti = url.pathname.slice(path.length) || '/';
    // On every answer, redirects too: a page with this policy loses hold of its login window at the first one without.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeaders(new Map(Object.entries(sikre)));
    // What the request calls the server is the caller's word; the provider builds its addresses of these.
    const { host, protocol } = new URL(origin);
    Object.assign(request.headers, { 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) });
    if (sti === '/stil.css') {
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' });
      response.end(stil);
    } else if (sti.startsWith('/valg/')) {
      velg(request, response).catch(() =>
        svar(response, 500, feilside(ramme(request.headers['accept-language']), 'intern')),
      );
    } else {
      // The discovery document knows one address for login and logout; the client decides the room behind it.
      const iAnsattrom = sti.startsWith(`${ROMMET_FOR_ANSATTE}/`);
      const tilAnsatt =
        (sti === '/auth' || sti === '/session/end') && url.searchParams.get('client_id') === 'fagsystem';
      const rest = (tilAnsatt ? ROMMET_FOR_ANSATTE : '') + sti + url.search;
      // How a mounted Express application tells the provider where it stands.
      Object.assign(request, { originalUrl: path + rest });
      request.url = rest;
      (iAnsattrom || tilAnsatt ? tilAnsattrom : tilInnbyggerrom)(request, response);
    }
  };
  const { kty, crv, x, y, kid, alg, use } = noekler.jwk;
  return {
    path,
    listener,
    utsteder: { issuer, audience: AUDIENCE, jwks: { keys: [{ kty, crv, x, y, kid, alg, use } as JWK] } },
  };
}

const lik = (tekst: string): Tekst => ({ nb: tekst, nn: tekst });
const syntetisk = lik('syntetisk');

const rollenavn: Readonly<Record<string, string>> = {
  SAKSBEHANDLER: 'saksbehandler',
  VEDTAKSMYNDIGHET: 'vedtaksmyndighet',
  BOLIGOVERSIKT: 'boligoversikt',
  UTLEIEFORVALTER: 'utleieforvalter',
  KLAGEBEHANDLER: 'klagebehandler',
  LEDER: 'leder',
  PERSONVERNOMBUD: 'personvernombud',
};
const rolletekst = (roller: readonly string[]): string =>
  [...new Set(roller)].map((rolle) => rollenavn[rolle] ?? rolle).join(', ');

async function lesSkjema(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk as string;
    if (text.length > 4096) throw new Error('The form is too long.');
  }
  return text;
}
