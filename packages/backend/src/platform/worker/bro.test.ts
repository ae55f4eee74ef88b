import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bridgeFetch, serveFetch } from './bro.ts';

let handler: (request: Request) => Promise<Response>;
let channel: MessageChannel;
let fetch: typeof globalThis.fetch;
before(() => {
  channel = new MessageChannel();
  serveFetch((request) => handler(request), channel.port2 as never);
  channel.port2.start();
  fetch = bridgeFetch(channel.port1);
});
after(() => channel.port1.close());

test('a request arrives whole and its answer comes back whole', async () => {
  handler = async (request) =>
    Response.json(
      {
        method: request.method,
        url: request.url,
        key: request.headers.get('idempotency-key'),
        body: await request.json(),
      },
      { status: 201, headers: { etag: '"1"' } },
    );
  const response = await fetch('https://kobo.test/v1/lapper?a=1', {
    method: 'POST',
    headers: { 'idempotency-key': 'k', 'content-type': 'application/json' },
    body: '{"tekst":"æøå"}',
  });
  assert.equal(response.status, 201);
  assert.equal(response.headers.get('etag'), '"1"');
  assert.deepEqual(await response.json(), {
    method: 'POST',
    url: 'https://kobo.test/v1/lapper?a=1',
    key: 'k',
    body: { tekst: 'æøå' },
  });
});

test('bytes stay bytes, in both directions', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 256);
  handler = async (request) => new Response(await request.arrayBuffer());
  const response = await fetch('https://kobo.test/v1/filer', { method: 'POST', body: bytes });
  assert.deepEqual(new Uint8Array(await response.arrayBuffer()), bytes);
});

test('an answer without content is one', async () => {
  for (const status of [204, 304]) {
    handler = async () => new Response(null, { status });
    const response = await fetch('https://kobo.test/v1/x', { method: 'DELETE' });
    assert.equal(response.status, status);
    assert.equal(response.body, null);
  }
});

test('an abort reaches the handler, and the caller at once', async () => {
  const seen = Promise.withResolvers<void>();
  handler = (request) =>
    new Promise((_, reject) => {
      request.signal.addEventListener('abort', () => {
        seen.resolve();
        reject(new Error('aborted'));
      });
    });
  const aborting = new AbortController();
  const pending = fetch('https://kobo.test/v1/x', { signal: aborting.signal });
  setTimeout(() => aborting.abort(), 5);
  await assert.rejects(pending, { name: 'AbortError' });
  await seen.promise;
  await assert.rejects(fetch('https://kobo.test/v1/x', { signal: AbortSignal.abort() }), {
    name: 'AbortError',
  });
});

test('a handler that throws is a network error', async () => {
  handler = () => Promise.reject(new Error('broken'));
  await assert.rejects(fetch('https://kobo.test/v1/x'), TypeError);
});

test('requests made while the backend starts wait for it, and answers find their own', async () => {
  const { port1, port2 } = new MessageChannel();
  const starting = Promise.withResolvers<(request: Request) => Promise<Response>>();
  serveFetch(starting.promise, port2 as never);
  port2.start();
  const early = [0, 1, 2].map((n) => bridgeFetch(port1)(`https://kobo.test/${n}`).then((r) => r.text()));
  starting.resolve(async (request) => {
    const n = Number(new URL(request.url).pathname.slice(1));
    await new Promise((resolve) => setTimeout(resolve, 15 - 5 * n));
    return new Response(String(n));
  });
  assert.deepEqual(await Promise.all(early), ['0', '1', '2']);
  port1.close();
});

test('other messages to the worker are left alone', async () => {
  handler = async () => new Response('ok');
  channel.port1.postMessage('noe annet');
  channel.port1.postMessage(null);
  assert.equal(await (await fetch('https://kobo.test/v1/x')).text(), 'ok');
});
