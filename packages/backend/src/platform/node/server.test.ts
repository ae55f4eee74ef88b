import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { createProevebenk, KROKVIK, type Proevebenk } from '../../testing/proevebenk.ts';
import { skalFeile, trine } from '../../testing/proevekall.ts';
import { startServer, type KoboServer } from './server.ts';
import { STRENG_CSP } from './statisk.ts';

const SCRIPT = 'export const a = 1;\n'.repeat(200);

let benk: Proevebenk;
let token: string;
let root: string;
let server: KoboServer;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'kobo-statisk-'));
  await mkdir(join(root, 'side/deler'), { recursive: true });
  await writeFile(join(root, 'side/index.html'), '<!doctype html><title>Side</title>');
  for (const name of ['kobo-soeknadsskjema.js', 'deler/hindring-Cw1ZQ8j-.js']) {
    await writeFile(join(root, 'side', name), SCRIPT);
    await writeFile(join(root, 'side', `${name}.br`), brotliCompressSync(SCRIPT));
  }
  await writeFile(join(root, 'hemmelig.txt'), 'ikke herfra');
  benk = await createProevebenk();
  token = await benk.signer.token(trine);
  server = await startServer({
    tjenester: async () => ({
      fetch: { '/v1': benk.fetch },
      mapper: [
        { path: '/side/', root: join(root, 'side') },
        { path: '/aapen/', root: join(root, 'side'), csp: "default-src 'self'" },
        { path: '/kobo/', root: join(root, 'side'), fremmede: true },
        { path: '/skrevet/', root: join(root, 'side'), side: async (html) => `${html}<p>Nå</p>` },
      ],
      close: () => benk.close(),
    }),
  });
});
after(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

const call = (path: string, init: RequestInit = {}) =>
  fetch(server.origin + path, {
    redirect: 'manual',
    ...init,
    headers: { authorization: `Bearer ${token}`, 'kobo-kommunenummer': KROKVIK, ...init.headers },
  });

suite('the API over HTTP', () => {
  test('answers as in process', async () => {
    const created = await call('/v1/lapper', {
      method: 'POST',
      body: '{"tekst":"over nettet"}',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    });
    assert.equal(created.status, 201, await created.clone().text());
    const { id } = (await created.json()) as { id: string };
    const merke = (await call(`/v1/lapper/${id}`)).headers.get('etag')!;
    const same = await call(`/v1/lapper/${id}`, { headers: { 'if-none-match': merke } });
    assert.equal(same.status, 304);
    const gone = await call(`/v1/lapper/${id}`, { method: 'DELETE', headers: { 'if-match': '"1"' } });
    assert.equal(gone.status, 204);
    await skalFeile(await call(`/v1/lapper/${id}`), 'IKKE_FUNNET');
    assert.equal((await call('/v1/lapper', { method: 'HEAD' })).status, 200);
  });
});

suite('files', () => {
  test('are sent compressed to whoever reads brotli, and whole to others', async () => {
    const br = await call('/side/kobo-soeknadsskjema.js', { headers: { 'accept-encoding': 'br' } });
    assert.equal(br.headers.get('content-encoding'), 'br');
    assert.match(br.headers.get('vary')!, /accept-encoding/i);
    assert.equal(await br.text(), SCRIPT);
    const plain = await call('/side/kobo-soeknadsskjema.js', { headers: { 'accept-encoding': 'identity' } });
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.match(plain.headers.get('content-type')!, /javascript/);
    assert.equal(await plain.text(), SCRIPT);
  });

  test('carry strict headers, and a hashed name may be kept for good', async () => {
    const page = await call('/side/');
    assert.equal(page.headers.get('content-security-policy'), STRENG_CSP);
    assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(page.headers.get('cache-control'), 'no-cache');
    for (const accept of ['br', 'identity']) {
      const headers = { 'accept-encoding': accept };
      const part = await call('/side/deler/hindring-Cw1ZQ8j-.js', { headers });
      assert.equal(part.headers.get('cache-control'), 'public, max-age=31536000, immutable');
      const entry = await call('/side/kobo-soeknadsskjema.js', { headers });
      assert.equal(entry.headers.get('cache-control'), 'no-cache');
    }
    const open = await call('/aapen/');
    assert.equal(open.headers.get('content-security-policy'), "default-src 'self'");
  });

  test('are for pages of their own origin, unless the folder is for all', async () => {
    const policy = async (path: string) => {
      const { headers } = await call(path);
      return [headers.get('access-control-allow-origin'), headers.get('cross-origin-resource-policy')];
    };
    assert.deepEqual(await policy('/side/kobo-soeknadsskjema.js'), [null, 'same-origin']);
    assert.deepEqual(await policy('/kobo/kobo-soeknadsskjema.js'), ['*', 'cross-origin']);
    assert.deepEqual(await policy('/kobo/deler/hindring-Cw1ZQ8j-.js'), ['*', 'cross-origin']);
  });

  test('may have something written into their pages, which are then sent anew every time', async () => {
    const page = await call('/skrevet/');
    assert.equal(await page.text(), '<!doctype html><title>Side</title><p>Nå</p>');
    assert.equal(page.headers.get('content-security-policy'), STRENG_CSP);
    assert.equal(page.headers.get('last-modified'), null);
    assert.equal(await (await call('/skrevet/kobo-soeknadsskjema.js')).text(), SCRIPT);
  });

  test('are not sent again unless they changed', async () => {
    const page = await call('/side/');
    const again = await call('/side/', {
      headers: { 'if-modified-since': page.headers.get('last-modified')! },
    });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
  });

  test('a folder without its slash is led to it; what is not there is 404, with the same headers', async () => {
    const led = await call('/side');
    assert.equal(led.status, 308);
    assert.equal(led.headers.get('location'), '/side/');
    for (const path of ['/side/finnesikke.js', '/', '/finnesikke']) {
      const response = await call(path);
      assert.equal(response.status, 404, path);
      assert.equal(response.headers.get('content-security-policy'), STRENG_CSP);
    }
    assert.equal((await call('/side/', { method: 'POST' })).status, 404);
  });

  test('outside the folder do not exist, however they are asked for', async () => {
    const paths = [
      '/side/../hemmelig.txt',
      '/side/%2e%2e/hemmelig.txt',
      '/side/..%2fhemmelig.txt',
      '/side/..\\hemmelig.txt',
      '/side//../hemmelig.txt',
      '/side/%00',
    ];
    for (const path of paths) {
      const answer = await new Promise<string>((resolve, reject) => {
        const { hostname, port } = new URL(server.origin);
        const socket = connect(Number(port), hostname);
        let text = '';
        socket.on('data', (chunk) => (text += String(chunk)));
        socket.on('end', () => resolve(text));
        socket.on('error', reject);
        socket.end(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`);
      });
      assert.match(answer, /^HTTP\/1\.1 4\d\d/, `${path}: ${answer.slice(0, 60)}`);
      assert.doesNotMatch(answer, /ikke herfra/);
    }
  });
});

suite('start and stop', () => {
  test('requests wait until the services are ready', async () => {
    const building = Promise.withResolvers<void>();
    let origin = '';
    const starting = startServer({
      tjenester: async (address) => {
        origin = address;
        await building.promise;
        return { fetch: { '/v1': async () => new Response('klar') } };
      },
    });
    while (!origin) await new Promise((resolve) => setTimeout(resolve, 5));
    const early = fetch(`${origin}/v1/x`).then((response) => response.text());
    building.resolve();
    assert.equal(await early, 'klar');
    await (await starting).close();
  });

  test('a server whose services fail does not stay', async () => {
    let origin = '';
    const failing = startServer({
      tjenester: (address) => {
        origin = address;
        return Promise.reject(new Error('ingen database'));
      },
    });
    await assert.rejects(failing, /ingen database/);
    await assert.rejects(fetch(origin));
  });

  test('closing lets calls under way finish and takes no more, then closes what they used', async () => {
    const order: string[] = [];
    const working = Promise.withResolvers<void>();
    const stopping = await startServer({
      tjenester: async () => ({
        fetch: {
          '/v1': async () => {
            order.push('kall');
            await working.promise;
            order.push('svar');
            return new Response('ferdig');
          },
        },
        close: async () => void order.push('lukket'),
      }),
    });
    const call = fetch(`${stopping.origin}/v1/x`).then((response) => response.text());
    while (order.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const closed = stopping.close();
    await assert.rejects(fetch(`${stopping.origin}/v1/x`));
    working.resolve();
    assert.equal(await call, 'ferdig');
    await closed;
    assert.deepEqual(order, ['kall', 'svar', 'lukket']);
  });

  test('a call that never ends does not hold a server for ever', async () => {
    const stopping = await startServer({
      fristMs: 50,
      tjenester: async () => ({ fetch: { '/v1': () => new Promise<Response>(() => undefined) } }),
    });
    const hanging = fetch(`${stopping.origin}/v1/x`).catch(() => 'brutt');
    await new Promise((resolve) => setTimeout(resolve, 30));
    await stopping.close();
    assert.equal(await hanging, 'brutt');
  });

  test('a taken port is told', async () => {
    const port = Number(new URL(server.origin).port);
    await assert.rejects(startServer({ port, tjenester: async () => ({}) }), { code: 'EADDRINUSE' });
  });
});
