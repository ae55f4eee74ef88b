import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createKoboClient } from './client.ts';
import { createKoboCore } from './core.ts';
import { etagOf } from './etag.ts';
import { answer, startFaultServer } from './testing/fault-server.ts';
import { boligId, endring, nyBolig, startRig } from './testing/kobo.ts';
import { call } from './call.ts';
import { endreBolig, hentBolig, hentStatus, listBoliger, slettBolig } from '@kobo-bolig/contract/client';

const options = { baseUrl: 'https://kobo.test', kommunenummer: '9901' };
const path = { boligId };

describe('the client with namespaces', () => {
  it('calls operations by the plural of the thing they are about', async (t) => {
    const server = await startFaultServer(t);
    const kobo = createKoboClient({ ...options, baseUrl: server.url });
    server.plan(answer(200, { koboId: boligId, versjon: 7 }), answer(200, { koboId: boligId, versjon: 8 }));
    const { data, etag } = await kobo.boliger.hent({ path });
    assert.equal(data.koboId, boligId);
    const { etag: next } = await kobo.boliger.endre({ path, etag, body: endring });
    assert.equal(next, '"8"');
    server.otherwise = answer(200, { items: [{ koboId: boligId, versjon: 1 }] });
    for await (const bolig of kobo.boliger.list()) assert.equal(etagOf(bolig.versjon), '"1"');
    assert.deepEqual(
      server.seen.map(({ method, url }) => `${method} ${url}`),
      [`GET /v1/boliger/${boligId}`, `PUT /v1/boliger/${boligId}`, 'GET /v1/boliger'],
    );
    assert.equal(server.seen[1]?.headers['if-match'], '"7"');
  });

  it('is a core too, for elements and call()', async (t) => {
    const server = await startFaultServer(t);
    const kobo = createKoboClient({ ...options, baseUrl: server.url, spraak: 'nn' });
    server.otherwise = answer(200, { status: 'OK', versjon: '1' });
    assert.equal((await call(kobo, hentStatus)).data.status, 'OK');
    assert.equal(kobo.spraak, 'nn');
    assert.equal(kobo.kommunenummer, '9901');
  });
});

describe('what is sent', () => {
  it('names municipality, language and call in headers', async (t) => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const { server, klient } = await startRig(t, { spraak: () => 'nn', traceparent: () => traceparent });
    const { requestId } = await call(klient, hentStatus);
    const headers = server.seen[0]?.headers;
    assert.equal(headers?.['kobo-kommunenummer'], '9901');
    assert.equal(headers?.['accept-language'], 'nn');
    assert.equal(headers?.['x-request-id'], requestId);
    assert.equal(headers?.['traceparent'], traceparent);
    assert.equal(headers?.['content-type'], undefined);
  });

  it('goes to the base address with or without a slash and a path', async (t) => {
    const server = await startFaultServer(t);
    for (const base of ['', '/', '/api', '/api/']) {
      await call(createKoboCore({ ...options, baseUrl: server.url + base }), hentStatus);
    }
    const urls = server.seen.map(({ url }) => url);
    assert.deepEqual(urls, ['/v1/status', '/v1/status', '/api/v1/status', '/api/v1/status']);
  });

  it('writes lists with commas and leaves out what is absent', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = answer(200, { items: [] });
    await call(klient, listBoliger, {
      query: { status: ['SOLGT', 'UTLEID'], boligtype: [], sok: 'Ås & vei' },
    });
    const { url = '' } = server.seen[0] ?? {};
    assert.equal(url, '/v1/boliger?status=SOLGT,UTLEID&sok=%C3%85s%20%26%20vei');
  });

  it('escapes what stands in the path, and refuses what would name another resource', async (t) => {
    const { server, klient } = await startRig(t);
    await call(klient, hentBolig, { path: { boligId: 'a/b?c#d' } });
    assert.equal(server.seen[0]?.url, '/v1/boliger/a%2Fb%3Fc%23d');
    for (const odd of ['', '.', '..', null, [], {}]) {
      await assert.rejects(klient.send(hentBolig, { path: { boligId: odd } }), TypeError);
    }
    await assert.rejects(klient.send(hentBolig), TypeError);
    assert.equal(server.seen.length, 1);
  });

  it('needs the version to change a thing, also from JavaScript', async (t) => {
    const { server, klient } = await startRig(t);
    await assert.rejects(klient.send(endreBolig, { path, body: endring }), /endreBolig: etag is missing/);
    assert.equal(server.seen.length, 0);
  });

  it('is kept out of caches, and follows no redirect', async (t) => {
    const requests: Request[] = [];
    const fetch = async (request: Request) => {
      requests.push(request);
      return Response.json({});
    };
    const { klient } = await startRig(t, { fetch });
    await call(klient, hentStatus);
    assert.deepEqual([requests[0]?.cache, requests[0]?.redirect], ['no-store', 'manual']);
  });

  it('goes nowhere else: one request for one call, and none for a client', async (t) => {
    const asked: string[] = [];
    const { fetch } = globalThis;
    t.after(() => {
      globalThis.fetch = fetch;
    });
    globalThis.fetch = async (input) => {
      asked.push(input instanceof Request ? `${input.method} ${input.url}` : String(input));
      return Response.json({ koboId: boligId, versjon: 1, items: [] });
    };
    const kobo = createKoboClient(options);
    assert.deepEqual(asked, []);
    await kobo.boliger.hent({ path });
    await kobo.boliger.list().toArray({ max: 10 });
    await kobo.boliger.opprett({ body: nyBolig });
    assert.deepEqual(asked, [
      `GET https://kobo.test/v1/boliger/${boligId}`,
      'GET https://kobo.test/v1/boliger',
      'POST https://kobo.test/v1/boliger',
    ]);
  });
});

describe('what comes back', () => {
  it('is nothing for 204, whatever the headers say', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = answer(204, undefined, { 'content-type': 'application/json' });
    const { data, status, etag } = await call(klient, slettBolig, { path, etag: '"1"' });
    assert.deepEqual({ data, status, etag }, { data: undefined, status: 204, etag: undefined });
  });

  it('is read whatever Content-Length says', async (t) => {
    const fetch = async () =>
      new Response('{"koboId":"1","versjon":1}', {
        headers: { 'content-length': '0', 'content-type': 'application/json' },
      });
    const { klient } = await startRig(t, { fetch });
    assert.equal((await call(klient, hentBolig, { path })).data.koboId, '1');
  });

  for (const [name, headers, versjon] of [
    ['as it is', { etag: '"12"' }, undefined],
    ['weakened by a proxy that compresses', { etag: 'W/"12"' }, undefined],
    ['with a suffix from one', { etag: '"12-gzip"' }, undefined],
    ['hidden by CORS', {}, 12],
    ['spoiled', { etag: 'abc' }, 12],
  ] as const) {
    it(`has its version ${name}`, async (t) => {
      const { server, klient } = await startRig(t);
      server.otherwise = answer(200, { koboId: boligId, versjon }, headers);
      assert.equal((await call(klient, hentBolig, { path })).etag, '"12"');
    });
  }

  it('tells when it is the answer of an earlier request', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = answer(201, { versjon: 1 }, { 'idempotent-replayed': 'true', 'x-request-id': 'r1' });
    const { replayed, requestId } = await createKoboClient({
      ...options,
      baseUrl: server.url,
    }).boliger.opprett({
      body: nyBolig,
    });
    assert.deepEqual({ replayed, requestId }, { replayed: true, requestId: 'r1' });
    assert.equal(klient.baseUrl, `${server.url}/`);
  });
});

describe('a client that cannot be', () => {
  it('is refused when it is made', () => {
    assert.throws(() => createKoboCore({ ...options, kommunenummer: '99' }), /four digits/);
    assert.throws(() => createKoboCore({ ...options, baseUrl: '/api' }), /absolute/);
  });
});
