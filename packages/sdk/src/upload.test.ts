import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hentBolig, lastNedVedlegg, opprettImport, type ClientOperation } from '@kobo-bolig/contract/client';
import { call, download } from './call.ts';
import { answer, answerProblem, faults, type Exchange } from './testing/fault-server.ts';
import { boligId, failure, startRig } from './testing/kobo.ts';
import type { Upload } from './types.ts';

const bytes = new Uint8Array(300_000).map((_, index) => index % 251);
const csv = 'text/csv';

describe('a file', () => {
  const forms: [name: string, body: Upload][] = [
    ['a Blob', new Blob([bytes], { type: 'something/else' })],
    ['bytes', bytes],
    ['a buffer', bytes.buffer],
  ];
  for (const [name, body] of forms) {
    it(`is sent as ${name}, whole again after a broken connection`, async (t) => {
      const { server, klient } = await startRig(t);
      const created = answer(201, { importId: boligId, versjon: 1 });
      server.plan(
        faults.resetAfter(() => ({ status: 201 })),
        faults.gatewayAfter(() => ({ status: 201 })),
        created,
      );
      const { etag } = await call(klient, opprettImport, { body, contentType: csv });
      assert.equal(etag, '"1"');
      const [first, , third] = server.seen;
      assert.equal(third?.headers['content-type'], csv);
      assert.deepEqual(third?.body, Buffer.from(bytes));
      assert.equal(first?.headers['idempotency-key'], third?.headers['idempotency-key']);
    });
  }

  it('is sent once when the contract forbids a repetition', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = faults.gatewayAfter(() => ({ status: 201 }));
    const once: ClientOperation = { ...opprettImport, retry: 'never' };
    await assert.rejects(klient.send(once, { body: bytes, contentType: csv }), {
      status: 502,
      uncertain: true,
    });
    assert.equal(server.seen.length, 1);
  });
});

describe('a file that is fetched', () => {
  const path = { sakId: boligId, vedleggId: boligId };
  const file =
    (type: string): Exchange =>
    (_seen, _request, response) => {
      response.writeHead(200, { 'content-type': type });
      response.end(bytes);
    };

  it('is its bytes, after a broken connection too', async (t) => {
    const { server, klient } = await startRig(t);
    server.plan(faults.gatewayBefore(), file('application/octet-stream'));
    const { data, etag } = await call(klient, lastNedVedlegg, { path });
    assert.deepEqual([data, etag], [bytes, undefined]);
  });

  it('is not the page of somebody else between', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = file('text/html');
    assert.equal((await failure(call(klient, lastNedVedlegg, { path }))).code, 'UVENTET_SVAR');
  });

  it('fails as any call does', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = answerProblem(409, 'VEDLEGG_IKKE_KONTROLLERT');
    const { code } = await failure(call(klient, lastNedVedlegg, { path }));
    assert.equal(code, 'VEDLEGG_IKKE_KONTROLLERT');
  });
});

describe('a download', () => {
  it('gives the answer unread, after retries and past the deadline of an attempt', async (t) => {
    const { server, klient } = await startRig(t, { timeout: 100, totalTimeout: 200 });
    server.plan(faults.gatewayBefore());
    server.otherwise = faults.slowBody(() => ({ status: 200, body: { fyll: 'x'.repeat(30) } }));
    const response = await download(klient, hentBolig, { path: { boligId } });
    assert.deepEqual(await response.json(), { fyll: 'x'.repeat(30) });
    assert.equal(server.seen.length, 2);
  });

  it('of a letter is not the page of somebody else between', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = (_seen, _request, response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Logg inn</title>');
    const kall = download(klient, lastNedVedlegg, { path: { sakId: boligId, vedleggId: boligId } });
    assert.equal((await failure(kall)).code, 'UVENTET_SVAR');
  });

  it('fails as any call does', async (t) => {
    const { server, klient } = await startRig(t);
    server.otherwise = answerProblem(404, 'IKKE_FUNNET');
    assert.equal((await failure(download(klient, hentBolig, { path: { boligId } }))).code, 'IKKE_FUNNET');
  });
});
