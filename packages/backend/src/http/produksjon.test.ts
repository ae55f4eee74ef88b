import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { createProevebenk, KROKVIK, type Proevebenk } from '../testing/proevebenk.ts';
import { kall, ola, skalFeile, trine } from '../testing/proevekall.ts';

const KOMMUNESIDE = 'https://www.krokvik.test';

let benk: Proevebenk;
let token: string;
const call = kall(
  () => benk,
  () => token,
);
before(async () => {
  benk = await createProevebenk({ streng: false, origins: [KOMMUNESIDE] });
  token = await benk.signer.token(trine);
});
after(() => benk.close());

suite('an answer outside the contract, in production', () => {
  test('loses what nobody decided to show, and is counted', async () => {
    const response = await call('/v1/feil?hva=ukjentFelt');
    assert.deepEqual(await response.json(), { id: 'a', tekst: 'b', versjon: 1 });
    assert.deepEqual(benk.brudd.at(-1), { operasjon: 'svarFeil', pointers: ['/hemmelig'] });
  });

  test('that is otherwise wrong is sent, and counted', async () => {
    const response = await call('/v1/feil?hva=feilType');
    assert.equal(response.status, 200);
    assert.deepEqual(benk.brudd.at(-1), { operasjon: 'svarFeil', pointers: ['/tekst'] });
  });

  test('a person shown without a line in the lookup log is not shown', async () => {
    const created = await call('/v1/lapper', {
      method: 'POST',
      json: { tekst: 'ulogget' },
      headers: { 'idempotency-key': crypto.randomUUID() },
    });
    const { id } = (await created.json()) as { id: string };
    await skalFeile(await call(`/v1/lapper/${id}/glemt`), 'INTERN_FEIL');
  });
});

suite('headers', () => {
  test('every answer is inert in a browser', async () => {
    for (const path of ['/v1/status', '/v1/lapper', '/v1/finnesikke', '/v1/lapper?x=1']) {
      const { headers } = await call(path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'");
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('server-timing'), null);
      assert.equal(headers.get('set-cookie'), null);
    }
  });

  test('a trace is continued, an unusable one replaced', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01`, 'x-request-id': 'kall-1' };
    const response = await call('/v1/lapper?x=1', { headers });
    assert.equal((await skalFeile(response, 'UKJENT_PARAMETER')).traceId, traceId);
    assert.equal(response.headers.get('x-request-id'), 'kall-1');
    assert.equal(benk.logg.at(-1)!['requestId'], 'kall-1');
    const zero = await call('/v1/status', {
      headers: { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` },
    });
    assert.doesNotMatch(zero.headers.get('traceparent')!, /^00-0{32}/);
  });

  test('a national identity number in a correlation header goes nowhere', async () => {
    for (const skilt of ['', '.', '-']) {
      const ident = ola.pid.slice(0, 6) + skilt + ola.pid.slice(6);
      const response = await call('/v1/status', { headers: { 'x-request-id': ident } });
      assert.notEqual(response.headers.get('x-request-id'), ident);
    }
  });
});

suite('pages of other origins', () => {
  const preflight = (origin: string) =>
    call('/v1/lapper', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', authorization: null },
    });

  test('a listed one may call, with our headers, without cookies', async () => {
    const asked = await preflight(KOMMUNESIDE);
    assert.equal(asked.status, 204);
    assert.equal(asked.headers.get('access-control-allow-origin'), KOMMUNESIDE);
    assert.match(
      asked.headers.get('access-control-allow-headers')!,
      /authorization.*idempotency-key.*if-match/,
    );
    const response = await call('/v1/lapper', { headers: { origin: KOMMUNESIDE } });
    assert.equal(response.headers.get('access-control-allow-origin'), KOMMUNESIDE);
    assert.match(response.headers.get('access-control-expose-headers')!, /etag/);
    assert.match(response.headers.get('vary')!, /origin/);
    assert.equal(response.headers.get('access-control-allow-credentials'), null);
    const problem = await call('/v1/lapper?x=1', { headers: { origin: KOMMUNESIDE } });
    assert.equal(problem.headers.get('access-control-allow-origin'), KOMMUNESIDE, 'problems can be read too');
  });

  test('no other may', async () => {
    for (const origin of ['https://ond.test', `${KOMMUNESIDE}.ond.test`, 'null']) {
      assert.equal((await preflight(origin)).headers.get('access-control-allow-origin'), null);
      const response = await call('/v1/lapper', { headers: { origin } });
      assert.equal(response.headers.get('access-control-allow-origin'), null);
    }
  });
});

suite('the log', () => {
  test('has one line for each call, with ids and codes', async () => {
    benk.logg.length = 0;
    await call('/v1/lapper');
    await call('/v1/lapper?x=1');
    const [first, second] = benk.logg;
    assert.equal(benk.logg.length, 2);
    assert.equal(first!['operasjon'], 'listLapper');
    assert.equal(first!['status'], 200);
    assert.equal(first!['kommunenummer'], KROKVIK);
    assert.equal(first!['klient'], 'signer');
    assert.equal(typeof first!['ms'], 'number');
    assert.equal(second!['problem'], 'UKJENT_PARAMETER');
  });

  test('holds no national identity number and no token, wherever a caller puts them', async () => {
    benk.logg.length = 0;
    const borger = await benk.signer.token(ola);
    const headers = { authorization: `Bearer ${borger}` };
    await call('/v1/meg', { headers });
    await call(`/v1/meg?pid=${ola.pid}`, { headers });
    await call(`/v1/lapper/${ola.pid}`);
    await call(`/v1/lapper?sok=${ola.pid}`);
    await call('/v1/meg', {
      headers: { ...headers, 'x-request-id': ola.pid, 'kobo-kommunenummer': ola.pid },
    });
    await call('/v1/meg', { headers: { authorization: `Bearer ${borger}x` } });
    await call('/v1/lapper', {
      method: 'POST',
      json: { tekst: ola.pid, [ola.pid]: borger },
      headers: { 'idempotency-key': `${ola.pid}-nokkel` },
    });
    const klient = await benk.signer.token(trine, { client_id: ola.pid });
    await call('/v1/lapper', { headers: { authorization: `Bearer ${klient}` } });
    await call('/v1/feil?hva=kast');
    const text = JSON.stringify(benk.logg);
    assert.equal(benk.logg.length, 9);
    assert.doesNotMatch(text, /(?<![0-9a-f])\d{6} ?\d{5}(?![0-9a-f])/);
    assert.doesNotMatch(text, /eyJ|Bearer/);
  });
});
