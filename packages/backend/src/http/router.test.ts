import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createProevebenk, FJELLVIK, KROKVIK, type Proevebenk } from '../testing/proevebenk.ts';
import type { Lapp } from '../testing/proeveapi.ts';

const trine = {
  sub: 'trine',
  navn: 'Trine Saksbehandler',
  roller: [{ kommunenummer: KROKVIK, roller: ['SAKSBEHANDLER'], enhet: 'BOLIGKONTOR' }],
};

let benk: Proevebenk;
let token: string;
before(async () => {
  benk = await createProevebenk();
  token = await benk.signer.token(trine);
});
after(() => benk.close());

type Init = Omit<RequestInit, 'headers' | 'body'> & { headers?: Record<string, string>; body?: unknown };
const call = (path: string, { headers, body, ...init }: Init = {}): Promise<Response> =>
  benk.fetch(
    new Request(`http://kobo.test${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${token}`,
        'kobo-kommunenummer': KROKVIK,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
const post = (body: unknown, headers: Record<string, string> = {}) =>
  call('/v1/lapper', {
    method: 'POST',
    body,
    headers: { 'idempotency-key': crypto.randomUUID(), ...headers },
  });

test('creates, reads, changes and deletes', async () => {
  const created = await post({ tekst: 'første' });
  assert.equal(created.status, 201, await created.clone().text());
  const lapp = (await created.json()) as Lapp;
  assert.equal(created.headers.get('etag'), '"1"');

  const read = await call(`/v1/lapper/${lapp.id}`);
  assert.deepEqual(await read.json(), lapp);
  assert.equal(read.headers.get('etag'), '"1"');
  assert.equal(read.headers.get('cache-control'), 'no-store');

  const changed = await call(`/v1/lapper/${lapp.id}`, {
    method: 'PUT',
    body: { tekst: 'endret' },
    headers: { 'if-match': '"1"' },
  });
  assert.equal(changed.status, 200);
  assert.equal(changed.headers.get('etag'), '"2"');

  const gone = await call(`/v1/lapper/${lapp.id}`, { method: 'DELETE', headers: { 'if-match': '"2"' } });
  assert.equal(gone.status, 204, JSON.stringify(benk.logg.at(-1)));
  assert.equal(await gone.text(), '');
  assert.equal((await call(`/v1/lapper/${lapp.id}`)).status, 404);
  assert.equal(FJELLVIK.length, 4);
});
