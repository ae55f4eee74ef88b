import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { berit, openSakbenk, type Sakbenk } from '../../backend/src/testing/sakbenk.ts';
import { createKoboClient, type KoboClient } from './client.ts';
import { cookieSession } from './cookie-session.ts';
import type { KoboOptions } from './core.ts';
import { startFaultServer, type Exchange, type FaultServer, type TestScope } from './testing/fault-server.ts';
import { failure, impatient, nyBolig } from './testing/kobo.ts';

let benk: Sakbenk;
before(async () => {
  benk = await openSakbenk();
});
beforeEach(() => benk.fyll());
after(() => benk.close());

const redirect: Exchange = (_seen, _request, response) =>
  void response.writeHead(302, { location: 'https://logginn.test' }).end();
const page: Exchange = (_seen, _request, response) =>
  void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<title>Logg inn</title>');

/** The municipality's own server: it keeps the token, and passes on what has its cookie and its header. */
async function startProxy(scope: TestScope, loggedOut: Exchange) {
  const server = await startFaultServer(scope);
  const session = { cookie: 'oekt=1', csrf: 'a' };
  server.otherwise = async (seen, request, response) => {
    const { cookie, 'x-csrf-token': csrf, ...headers } = seen.headers;
    if (cookie !== session.cookie) return loggedOut(seen, request, response);
    if (csrf !== session.csrf) return void response.writeHead(403).end();
    const passed = new Headers(
      Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined),
    );
    for (const name of ['connection', 'content-length', 'host', 'transfer-encoding']) passed.delete(name);
    passed.set('authorization', `Bearer ${await benk.token(berit)}`);
    const answer = await benk.backend.fetch(
      new Request(`http://kobo.test${seen.url.replace('/kobo', '')}`, {
        method: seen.method,
        headers: passed,
        body: seen.body.length > 0 ? new Uint8Array(seen.body) : null,
      }),
    );
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(new Uint8Array(await answer.arrayBuffer()));
  };
  return { server, session };
}

/** A page at the proxy, in a browser that has its cookie and sends it only when told to. */
function openPage(server: FaultServer, options: Partial<KoboOptions> = {}) {
  const browser = { cookie: 'oekt=1', csrf: 'a' };
  const fetch = cookieSession({
    csrf: () => browser.csrf,
    fetch: (request) => {
      if (request.credentials === 'include') request.headers.set('cookie', browser.cookie);
      return globalThis.fetch(request);
    },
  });
  const kobo: KoboClient = createKoboClient({
    baseUrl: `${server.url}/kobo`,
    kommunenummer: '9901',
    fetch,
    runtime: impatient,
    ...options,
  });
  return { kobo, browser };
}

describe('a cookie session', () => {
  it('reads and changes through the proxy, and no token is in the page', async (t) => {
    const { server } = await startProxy(t, redirect);
    const { kobo } = openPage(server);
    const { data, etag } = await kobo.boliger.opprett({ body: nyBolig });
    const path = { boligId: data.koboId };
    assert.equal((await kobo.boliger.hent({ path })).data.adresse.adressenavn, 'Strandveien');
    assert.equal((await kobo.boliger.slett({ path, etag })).status, 204);
    assert.ok(server.seen.every(({ headers }) => headers['authorization'] === undefined));
  });

  for (const [how, loggedOut] of Object.entries({ redirect, page })) {
    it(`that is over is told by a ${how}: after a login the call goes on, with a new header, once`, async (t) => {
      const { server, session } = await startProxy(t, loggedOut);
      const { kobo, browser } = openPage(server);
      Object.assign(session, { cookie: 'oekt=2', csrf: 'b' });
      kobo.onAuthRequired(async ({ code }) => {
        assert.equal(code, 'UTLOEPT_TOKEN');
        Object.assign(browser, session);
      });
      assert.equal((await kobo.boliger.opprett({ body: nyBolig })).status, 201);
      assert.equal((await kobo.boliger.list()).data.totalt, 1);
      const [first, second] = server.seen;
      assert.equal(first?.headers['idempotency-key'], second?.headers['idempotency-key']);
    });
  }

  it('that is over, where nobody logs in, is a refusal in the language of the page', async (t) => {
    const { server, session } = await startProxy(t, redirect);
    const { kobo } = openPage(server, { spraak: 'nn' });
    session.cookie = 'oekt=2';
    const error = await failure(kobo.boliger.list());
    assert.deepEqual(
      [error.kind, error.status, error.title],
      ['problem', 401, 'Vi får ikkje stadfesta innlogginga'],
    );
  });

  it('sends nothing a page of another site could: without the header the proxy refuses', async (t) => {
    const { server } = await startProxy(t, redirect);
    const { kobo, browser } = openPage(server);
    browser.csrf = '';
    const error = await failure(kobo.boliger.opprett({ body: nyBolig }));
    assert.deepEqual([error.kind, error.status], ['svar', 403]);
  });
});
