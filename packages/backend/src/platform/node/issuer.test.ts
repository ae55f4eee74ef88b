import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import { request as rawRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { createAuth } from '../../http/auth.ts';
import { createIssuer, nyeIssuernoekler, type IssuerOptions, type Issuernoekler } from './issuer.ts';
import { startServer, type KoboServer } from './server.ts';

const roller = (...r: string[]) => [{ kommunenummer: '9901', roller: r, enhet: 'BOLIGKONTOR' }];
let noekler: Issuernoekler;
const valg = (origin: string): IssuerOptions => ({
  origin,
  miljoe: 'TEST',
  innbyggere: [
    { navn: 'Kari Prøvesen', pid: '01815012345', om: { nb: 'bor med to barn', nn: 'bur med to barn' } },
    { navn: 'Ola <Prøvesen>', pid: '02815012345' },
  ],
  ansatte: [
    { sub: 'trine', navn: 'Trine Saksbehandler', roller: roller('SAKSBEHANDLER', 'BOLIGOVERSIKT') },
    { sub: 'petra', navn: 'Petra Personvern', roller: roller('PERSONVERNOMBUD') },
  ],
  maskiner: [
    {
      klient: 'fdv',
      orgnr: '974760673',
      leverandoer: '310000221',
      hemmelighet: 'hemmelig',
      scopes: ['kobo:bolig.les'],
    },
  ],
  sider: { kommuneside: ['/kommuneside/'], fagsystem: ['/fagsystem/'] },
  origins: ['https://krokvik.example'],
  noekler,
  levetid: 60,
});

let server: KoboServer;
let issuer: Awaited<ReturnType<typeof createIssuer>>;
before(async () => {
  noekler = await nyeIssuernoekler();
  server = await startServer({
    tjenester: async (origin) => {
      issuer = await createIssuer(valg(origin));
      return { listeners: { [issuer.path]: issuer.listener } };
    },
  });
});
after(() => server.close());

/** A browser as far as a login needs one: cookies by path, no automatic redirects. */
function nettleser() {
  const cookies = new Map<string, { value: string; path: string }>();
  const seen: string[] = [];
  const go = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { pathname, href } = new URL(url, server.origin);
    seen.push(href);
    const cookie = [...cookies]
      .filter(([, c]) => pathname.startsWith(c.path))
      .map(([n, c]) => `${n}=${c.value}`);
    const headers = { ...(init.headers as Record<string, string>), cookie: cookie.join('; ') };
    const response = await fetch(href, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair, ...attributes] = line.split('; ');
      const [name, value] = pair!.split(/=(.*)/s);
      const path = attributes.find((a) => a.startsWith('path='))?.slice(5) ?? '/';
      if (value === '') cookies.delete(name!);
      else cookies.set(name!, { value: value!, path });
    }
    return response;
  };
  const post = (url: string, fields: Record<string, string>) =>
    go(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: server.origin },
      body: new URLSearchParams(fields).toString(),
    });
  return { go, post, seen };
}
type Nettleser = ReturnType<typeof nettleser>;

const SCOPE = {
  kommuneside: 'openid kobo:innbygger',
  fagsystem: 'openid kobo:ansatt kobo:sak.les kobo:sak.skriv kobo:bolig.les kobo:vedtak.fatte kobo:logg.les',
};
type Side = keyof typeof SCOPE;

function start(side: Side) {
  const verifier = randomBytes(32).toString('base64url');
  const redirect_uri = `${server.origin}/${side}/`;
  const query = new URLSearchParams({
    client_id: side,
    redirect_uri,
    response_type: 'code',
    scope: SCOPE[side],
    state: 's',
    // As the SDK's login asks.
    ...(SCOPE[side].includes('kobo:innbygger') && { acr_values: 'idporten-loa-high' }),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return { verifier, redirect_uri, url: `${server.origin}/innlogging/auth?${query}` };
}

/** Follows redirects until the address is outside the issuer or a page is shown. */
async function follow(browser: Nettleser, response: Response): Promise<{ response: Response; url: string }> {
  let url = '';
  while (response.status >= 300 && response.status < 400) {
    assert.equal(response.headers.get('cross-origin-opener-policy'), 'same-origin');
    url = new URL(response.headers.get('location')!, server.origin).href;
    if (!url.startsWith(`${server.origin}/innlogging/`)) return { response, url };
    response = await browser.go(url);
  }
  return { response, url };
}

const konto = (html: string, navn: string): string => {
  const button = html.split('</li>').find((part) => part.includes(navn));
  return /name="konto" value="([^"]+)"/.exec(button ?? '')![1]!;
};

async function login(browser: Nettleser, side: Side, navn: string) {
  const { verifier, redirect_uri, url } = start(side);
  const page = await follow(browser, await browser.go(url));
  assert.equal(page.response.status, 200);
  const html = await page.response.text();
  const chosen = await browser.post(page.url, { konto: konto(html, navn) });
  const back = await follow(browser, chosen);
  const code = new URL(back.url).searchParams.get('code');
  assert.ok(code, back.url);
  const token = await browser.post('/innlogging/token', {
    grant_type: 'authorization_code',
    client_id: side,
    redirect_uri,
    code_verifier: verifier,
    code,
  });
  const body = (await token.json()) as Record<'access_token' | 'refresh_token' | 'id_token', string> & {
    expires_in: number;
  };
  assert.equal(token.status, 200, JSON.stringify(body));
  return { ...body, html };
}

const verify = () =>
  createAuth({
    utstedere: [issuer.utsteder],
    secret: new Uint8Array(32),
    klokke: () => new Date(),
    fetch: () => Promise.reject(new Error('the keys are given')),
  });

suite('the login', () => {
  test('gives a citizen a token the API takes, and nobody else’s rights', async () => {
    const { access_token, expires_in } = await login(nettleser(), 'kommuneside', 'Kari Prøvesen');
    assert.equal(expires_in, 60);
    assert.deepEqual(
      { ...decodeProtectedHeader(access_token), kid: undefined },
      { alg: 'ES256', typ: 'at+jwt', kid: undefined },
    );
    const aktoer = await verify()(access_token);
    assert.ok(aktoer.type === 'INNBYGGER');
    assert.equal(aktoer.pid, '01815012345');
    assert.equal(aktoer.klient, 'kommuneside');
    assert.deepEqual([...aktoer.scopes], ['kobo:innbygger']);
  });

  test('gives an employee the scopes of their roles and no more, whatever the page asks for', async () => {
    const trine = await verify()((await login(nettleser(), 'fagsystem', 'Trine Saksbehandler')).access_token);
    assert.ok(trine.type === 'ANSATT');
    assert.equal(trine.ansattId, 'trine');
    assert.equal(trine.navn, 'Trine Saksbehandler');
    assert.deepEqual([...trine.scopes].sort(), [
      'kobo:ansatt',
      'kobo:bolig.les',
      'kobo:sak.les',
      'kobo:sak.skriv',
    ]);
    assert.deepEqual(trine.kommuner.get('9901')!.roller, ['SAKSBEHANDLER', 'BOLIGOVERSIKT']);
    const petra = await verify()((await login(nettleser(), 'fagsystem', 'Petra Personvern')).access_token);
    assert.deepEqual([...petra.scopes].sort(), ['kobo:ansatt', 'kobo:logg.les']);
  });

  test('shows each page the people who use it, escaped, and no national number anywhere', async () => {
    const browser = nettleser();
    const { html } = await login(browser, 'kommuneside', 'Kari Prøvesen');
    assert.match(html, /<html lang="nb"/);
    assert.match(html, /Innbyggere/);
    assert.match(html, /syntetisk · bor med to barn/);
    assert.match(html, /Ola &lt;Prøvesen&gt;/);
    assert.doesNotMatch(html, /Trine|<script/);
    assert.doesNotMatch(html + browser.seen.join(' '), /\d{11}/);
  });

  test('remembers a login, and one browser may be two persons in two pages', async () => {
    const browser = nettleser();
    await login(browser, 'kommuneside', 'Kari Prøvesen');
    await login(browser, 'fagsystem', 'Trine Saksbehandler');
    for (const side of ['kommuneside', 'fagsystem'] as const) {
      const { url } = await follow(browser, await browser.go(`${start(side).url}&prompt=none`));
      assert.ok(new URL(url).searchParams.get('code'), url);
    }
  });

  test('a refresh token gives the next token, once', async () => {
    const browser = nettleser();
    const first = await login(browser, 'fagsystem', 'Trine Saksbehandler');
    const refresh = () =>
      browser.post('/innlogging/token', {
        grant_type: 'refresh_token',
        client_id: 'fagsystem',
        refresh_token: first.refresh_token,
      });
    const second = (await (await refresh()).json()) as { access_token: string };
    assert.equal((await verify()(second.access_token)).id, 'ansatt:trine');
    assert.equal((await refresh()).status, 400);
  });

  test('is ended by logging out, in that page only', async () => {
    const browser = nettleser();
    await login(browser, 'kommuneside', 'Kari Prøvesen');
    const { id_token } = await login(browser, 'fagsystem', 'Trine Saksbehandler');
    const retur = encodeURIComponent(`${server.origin}/fagsystem/`);
    const page = await browser.go(
      `/innlogging/session/end?client_id=fagsystem&id_token_hint=${id_token}&post_logout_redirect_uri=${retur}`,
    );
    const html = await page.text();
    const [, action, xsrf] = /action="([^"]+)".*?name="xsrf" value="([^"]+)"/s.exec(html)!;
    const out = await browser.post(action!, { xsrf: xsrf!, logout: 'yes' });
    assert.equal(out.headers.get('location'), `${server.origin}/fagsystem/`);
    const again = await follow(browser, await browser.go(`${start('fagsystem').url}&prompt=none`));
    assert.equal(new URL(again.url).searchParams.get('error'), 'login_required');
    const citizen = await follow(browser, await browser.go(`${start('kommuneside').url}&prompt=none`));
    assert.ok(new URL(citizen.url).searchParams.get('code'));
  });

  test('as someone else ends the first, by the one script its page allows', async () => {
    const browser = nettleser();
    await login(browser, 'kommuneside', 'Kari Prøvesen');
    const page = await follow(browser, await browser.go(`${start('kommuneside').url}&prompt=login`));
    const ola = konto(await page.response.text(), 'Ola');
    const bytte = (await follow(browser, await browser.post(page.url, { konto: ola }))).response;
    const html = await bytte.text();
    const [, script] = /<script>(.*?)<\/script>/s.exec(html)!;
    const digest = createHash('sha256').update(script!).digest('base64');
    assert.ok(bytte.headers.get('content-security-policy')?.includes(`'sha256-${digest}'`));
    const [, action] = /action="([^"]+)"/.exec(html)!;
    const [, xsrf] = /name="xsrf" value="([^"]+)"/.exec(html)!;
    const back = await follow(browser, await browser.post(action!, { xsrf: xsrf!, logout: 'yes' }));
    assert.ok(new URL(back.url).searchParams.get('code'), back.url);
  });

  test('once over, leads back to the page it was for, however it ended', async () => {
    for (const avbryt of [false, true]) {
      const browser = nettleser();
      const page = await follow(browser, await browser.go(start('kommuneside').url));
      const valg = { konto: konto(await page.response.text(), 'Kari') };
      await follow(browser, await browser.post(page.url, avbryt ? { avbryt: 'ja' } : valg));
      for (const igjen of [await browser.go(page.url), await browser.post(page.url, valg)]) {
        assert.equal(igjen.status, 303);
        assert.equal(igjen.headers.get('location'), `${server.origin}/kommuneside/`);
      }
    }
  });

  test('speaks the language of the page it was asked from', async () => {
    const browser = nettleser();
    const page = await follow(browser, await browser.go(`${start('kommuneside').url}&ui_locales=nn`));
    assert.match(await page.response.text(), /<html lang="nn".*Vel kven du loggar inn som.*bur med to barn/s);
  });

  test('can be given up', async () => {
    const browser = nettleser();
    const page = await follow(browser, await browser.go(start('kommuneside').url));
    const back = await follow(browser, await browser.post(page.url, { avbryt: 'ja' }));
    assert.equal(new URL(back.url).searchParams.get('error'), 'access_denied');
  });
});

suite('what it refuses', () => {
  test('an account of the other page, an unknown one, a form without a login under way', async () => {
    const browser = nettleser();
    const page = await follow(browser, await browser.go(start('kommuneside').url));
    for (const id of ['trine', 'x', ''])
      assert.equal((await browser.post(page.url, { konto: id })).status, 400);
    const stranger = await nettleser().go(new URL(page.url).pathname);
    assert.equal(stranger.status, 410);
    assert.match(await stranger.text(), /Denne innloggingen er ferdig/);
  });

  test('a code without its verifier, another place to return to, a client without PKCE', async () => {
    const browser = nettleser();
    const elsewhere = start('kommuneside').url.replaceAll('%2Fkommuneside%2F', '%2Fannet%2F');
    assert.equal((await browser.go(elsewhere)).status, 400);
    const uten = await follow(
      browser,
      await browser.go(start('kommuneside').url.replace(/&code_challenge.*/, '')),
    );
    assert.equal(new URL(uten.url).searchParams.get('error'), 'invalid_request');
  });

  test('to run in production', async () => {
    await assert.rejects(createIssuer({ ...valg(server.origin), miljoe: 'PRODUKSJON' }), /PRODUKSJON/);
  });
});

test('a page of an origin it was told of may log in, and of no other', async () => {
  const browser = nettleser();
  const fra = (side: string) =>
    browser.go(
      start('kommuneside').url.replace(/redirect_uri=[^&]+/, `redirect_uri=${encodeURIComponent(side)}`),
    );
  const page = await follow(browser, await fra('https://krokvik.example/soek'));
  assert.match(
    page.response.headers.get('content-security-policy')!,
    /form-action 'self' https:\/\/krokvik\.example;/,
  );
  const chosen = await browser.post(page.url, { konto: konto(await page.response.text(), 'Kari Prøvesen') });
  assert.match((await follow(browser, chosen)).url, /^https:\/\/krokvik\.example\/soek\?code=/);
  for (const annen of [
    'https://krokvik.example.annet.example/soek',
    'https://krokvik.example:444/',
    'http://krokvik.example/',
    'https://krokvik.example/soek#del',
    'https://krokvik.example/soek#',
    'https://kari:hemmelig@krokvik.example/soek',
    'blob:https://krokvik.example/0198f2a1',
  ])
    assert.equal((await fra(annen)).status, 400, annen);
  const cors = async (origin: string) => {
    const response = await fetch(`${server.origin}/innlogging/token`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: 'kommuneside',
        refresh_token: 'x',
      }),
    });
    return response.headers.get('access-control-allow-origin');
  };
  assert.equal(await cors('https://krokvik.example'), 'https://krokvik.example');
  assert.equal(await cors('https://annet.example'), null);
});

test('a machine gets a token with whose rights it uses and who it is', async () => {
  const response = await fetch(`${server.origin}/innlogging/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa('fdv:hemmelig')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials&scope=kobo:bolig.les kobo:sak.les',
  });
  const { access_token } = (await response.json()) as { access_token: string };
  const fdv = await verify()(access_token);
  assert.ok(fdv.type === 'MASKIN');
  assert.deepEqual([fdv.orgnr, fdv.leverandoer], ['974760673', '310000221']);
  assert.equal('kobo_roller' in decodeJwt(access_token), false);
  assert.deepEqual([...fdv.scopes], ['kobo:bolig.les']);
});

test('tokens outlive a restart with the same keys', async () => {
  const { access_token } = await login(nettleser(), 'kommuneside', 'Kari Prøvesen');
  const restarted = await createIssuer(valg(server.origin));
  const check = createAuth({
    utstedere: [restarted.utsteder],
    secret: new Uint8Array(32),
    klokke: () => new Date(),
    fetch: () => Promise.reject(new Error('the keys are given')),
  });
  assert.equal((await check(access_token)).type, 'INNBYGGER');
  assert.equal(decodeJwt(access_token).aud, 'kobo-api');
});

suite('every answer', () => {
  const side = { accept: 'text/html' };

  test('tells the browser to run nothing, whatever it is', async () => {
    for (const sti of [
      '/nope',
      '/auth',
      '/session/end',
      '/session/end/success',
      '/token',
      '/jwks',
      '/valg/x',
    ]) {
      for (const headers of [side, { accept: 'application/json' }, {}]) {
        const svar = await fetch(`${server.origin}/innlogging${sti}`, { headers, redirect: 'manual' });
        const html = await svar.text();
        assert.match(
          svar.headers.get('content-security-policy') ?? '',
          /^default-src 'none'; script-src 'none';/,
          sti,
        );
        assert.doesNotMatch(svar.headers.get('content-security-policy')!, /sha256|unsafe/, sti);
        assert.equal(svar.headers.get('x-content-type-options'), 'nosniff', sti);
        assert.equal(svar.headers.get('referrer-policy'), 'no-referrer', sti);
        assert.doesNotMatch(html, /<script/, sti);
      }
    }
  });

  test('to an address there is none of is a page of ours', async () => {
    const svar = await fetch(`${server.origin}/innlogging/nope`, { headers: side });
    assert.equal(svar.status, 404);
    assert.match(await svar.text(), /<html lang="nb".*Innloggingen ble ikke fullført/s);
  });

  test('to a logout without a login is that one is logged out, back where one asked to go', async () => {
    const ut = '/innlogging/session/end';
    const svar = await fetch(server.origin + ut, { headers: side });
    assert.match(await svar.text(), /<html lang="nb".*Du er logget ut/s);
    for (const [client_id, retur, ventet] of [
      ['fagsystem', '/fagsystem/', `${server.origin}/fagsystem/?state=s`],
      ['kommuneside', '/kommuneside/', `${server.origin}/kommuneside/?state=s`],
    ] as const) {
      const sporring = new URLSearchParams({
        client_id,
        post_logout_redirect_uri: server.origin + retur,
        state: 's',
      });
      const tilbake = await fetch(`${server.origin}${ut}?${sporring}`, { redirect: 'manual' });
      assert.equal(tilbake.status, 303);
      assert.equal(tilbake.headers.get('location'), ventet);
    }
    const annet = `${ut}?client_id=fagsystem&post_logout_redirect_uri=https%3A%2F%2Fevil.example`;
    assert.equal((await fetch(server.origin + annet, { redirect: 'manual' })).status, 400);
  });

  test('names the configured address, whatever the request calls it', async () => {
    for (const headers of [
      { host: 'evil.example' },
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    ]) {
      const sporring = start('kommuneside').url.slice(server.origin.length);
      for (const sti of ['/innlogging/.well-known/openid-configuration', sporring]) {
        const svar = await new Promise<string>((resolve, reject) => {
          rawRequest(server.origin + sti, { headers: { ...headers, accept: 'text/html' } }, (response) => {
            text(response).then((body) => resolve(JSON.stringify(response.headers) + body), reject);
          })
            .on('error', reject)
            .end();
        });
        assert.match(svar, /innlogging/);
        assert.doesNotMatch(svar, /evil|https:\/\/(?:127|localhost|evil)/);
      }
    }
  });
});

test('offers the code and no other way', async () => {
  const svar = await fetch(`${server.origin}/innlogging/.well-known/openid-configuration`);
  const { response_types_supported, grant_types_supported } = (await svar.json()) as Record<string, string[]>;
  assert.deepEqual(response_types_supported, ['code']);
  assert.deepEqual(grant_types_supported?.toSorted(), [
    'authorization_code',
    'client_credentials',
    'refresh_token',
  ]);
});

test('publishes its public key and no other', async () => {
  const discovery = await fetch(`${server.origin}/innlogging/.well-known/openid-configuration`);
  const { jwks_uri, authorization_endpoint } = (await discovery.json()) as Record<string, string>;
  assert.equal(authorization_endpoint, `${server.origin}/innlogging/auth`);
  const { keys } = (await (await fetch(jwks_uri!)).json()) as { keys: Record<string, unknown>[] };
  assert.equal(keys.length, 1);
  assert.ok(!('d' in keys[0]!));
  assert.ok(!('d' in issuer.utsteder.jwks!.keys[0]!));
});
