import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { hentBolig, hentStatus, lagreSvar, opprettBolig } from '@kobo-bolig/contract/client';
import { call } from './call.ts';
import { isKoboError, KoboError, KoboProblem } from './errors.ts';
import { answer, answerProblem, faults, problem, type Exchange } from './testing/fault-server.ts';
import { boligId, failure, nyBolig, startRig } from './testing/kobo.ts';

const path = { boligId };
const raw =
  (status: number, body: string, headers: Record<string, string> = {}): Exchange =>
  (_seen, _request, response) =>
    void response.writeHead(status, headers).end(body);

describe('a problem', () => {
  it('carries what the server said', async (t) => {
    const { server, klient } = await startRig(t);
    const headers = { 'x-request-id': 'abc' };
    server.otherwise = answerProblem(404, 'IKKE_FUNNET', headers);
    const error = await failure(call(klient, hentBolig, { path }));
    assert.ok(error instanceof KoboProblem && error instanceof KoboError && error instanceof Error);
    assert.equal(error.name, 'KoboProblem');
    assert.equal(error.status, 404);
    assert.equal(error.title, 'Tittel for IKKE_FUNNET');
    assert.equal(error.detail, 'Detalj for IKKE_FUNNET');
    assert.equal(error.traceId, 'spor-1');
    assert.equal(error.requestId, 'abc');
    assert.equal(error.operation, 'hentBolig');
    assert.equal(error.message, 'hentBolig: Tittel for IKKE_FUNNET (404 IKKE_FUNNET)');
  });

  it('points a form to its fields', async (t) => {
    const { server, klient } = await startRig(t);
    const errors = [
      { pointer: '/svar/telefon', code: 'FORMAT', detail: 'Skriv åtte siffer.' },
      { pointer: '/svar/telefon', code: 'LENGDE', detail: 'For kort.' },
      { pointer: '/svar/telefonnummer', code: 'FORMAT', detail: 'Annet felt.' },
      { pointer: '/steg', code: 'PAAKREVD', detail: 'Mangler.' },
      { pointer: 7, code: 'ODD' },
    ];
    const { status, body } = problem(422, 'SOEKNAD_UFULLSTENDIG', { errors });
    server.otherwise = answer(status, body, { 'content-type': 'application/problem+json' });
    const sent = klient.send(lagreSvar, { path: { soeknadId: boligId }, etag: '"1"', body: {} });
    const error = await sent.then(
      () => assert.fail(),
      (cause: unknown) => cause as KoboProblem,
    );
    assert.equal(error.pointer('/svar/telefon')?.detail, 'Skriv åtte siffer.');
    assert.equal(error.pointer('/svar'), undefined);
    assert.deepEqual(Object.keys(error.feltfeil()), ['/svar/telefon', '/svar/telefonnummer', '/steg']);
    assert.deepEqual(Object.keys(error.feltfeil('/svar/telefon')), ['/svar/telefon']);
  });

  it('is known by another copy of the SDK', () => {
    assert.ok(isKoboError({ [Symbol.for('kobo-bolig/error@1')]: true, kind: 'problem' }));
    assert.ok(!isKoboError(new Error('other')));
    assert.ok(!isKoboError(null));
  });
});

describe('an answer that is not Kobo’s', () => {
  const strange: [name: string, exchange: Exchange, status: number][] = [
    ['a proxy’s page', faults.gatewayBefore(), 502],
    ['an error without a body', raw(500, ''), 500],
    ['an error cut short', raw(400, '{"code":"UGYLD', { 'content-type': 'application/problem+json' }), 400],
    [
      'an error of other making',
      raw(403, '{"message":"Forbidden"}', { 'content-type': 'application/json' }),
      403,
    ],
    ['an error that is no object', raw(500, 'null', { 'content-type': 'application/json' }), 500],
    ['a login page with success', raw(200, '<html>Log in</html>', { 'content-type': 'text/html' }), 200],
    ['a success without a body', raw(200, '', { 'content-type': 'application/json' }), 200],
    ['a redirect to a login', raw(302, '', { location: 'https://login.example/' }), 302],
  ];
  for (const [name, exchange, status] of strange) {
    it(`is a typed error: ${name}`, async (t) => {
      const { server, klient } = await startRig(t, { retries: 0 });
      server.otherwise = exchange;
      const error = await failure(call(klient, hentBolig, { path }));
      assert.equal(error.kind, 'svar');
      assert.equal(error.code, 'UVENTET_SVAR');
      assert.equal(error.status, status);
      assert.deepEqual(error.errors, []);
      assert.equal(server.seen.length, 1);
    });
  }

  it('leaves a change uncertain when it came with success', async (t) => {
    const { server, klient } = await startRig(t, { retries: 0 });
    server.otherwise = raw(201, '<html>', { 'content-type': 'text/html' });
    assert.equal((await failure(call(klient, opprettBolig, { body: nyBolig }))).uncertain, true);
  });
});

describe('errors of our own', () => {
  const title = async (t: TestContext, spraak: string | undefined): Promise<string> => {
    const fetch = () => Promise.reject(new TypeError('fetch failed'));
    const { klient } = await startRig(t, { fetch, spraak, retries: 0 });
    return (await failure(call(klient, hentStatus))).title;
  };

  it('speak the language of the client', async (t) => {
    assert.equal(await title(t, 'nn'), 'Vi får ikkje kontakt med Kobo');
    assert.equal(await title(t, 'nn-NO'), 'Vi får ikkje kontakt med Kobo');
    assert.equal(await title(t, 'nb'), 'Vi får ikke kontakt med Kobo');
    assert.equal(await title(t, 'se'), 'Vi får ikke kontakt med Kobo');
    assert.equal(await title(t, undefined), 'Vi får ikke kontakt med Kobo');
  });

  it('tell a device that is offline', async (t) => {
    const navigator = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { value: { onLine: false }, configurable: true });
    t.after(() => Object.defineProperty(globalThis, 'navigator', navigator ?? {}));
    const { klient } = await startRig(t, { fetch: () => Promise.reject(new TypeError()), retries: 0 });
    assert.equal((await failure(call(klient, hentStatus))).code, 'FRAKOBLET');
  });
});

describe('safe()', () => {
  it('gives the answer', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = answer(200, { status: 'OK', versjon: '1' });
    const { svar, error } = await call(klient, hentStatus).safe();
    assert.equal(error, undefined);
    assert.equal(svar?.data.status, 'OK');
  });

  it('still throws for what no request can be made of', async (t) => {
    const { klient } = await startRig(t);
    await assert.rejects(call(klient, hentBolig, { path: { boligId: '' } }).safe(), TypeError);
  });
});
