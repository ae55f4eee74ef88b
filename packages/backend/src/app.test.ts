import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { OperationTypes } from '@kobo-bolig/contract';
import { operations } from '@kobo-bolig/contract/server';
import { createKoboBackend, type KoboBackend, type KoboBackendOptions } from './app.ts';
import type { Handlers } from './http/handler.ts';
import { KoboFeil } from './http/problem.ts';
import { skranker } from './http/skranker.ts';
import type { Porter } from './porter.ts';
import { createSigner, type Signer } from './platform/worker/signer.ts';
import { openTestDatabase, type TestDatabase } from './testing/database.ts';

let db: TestDatabase;
let signer: Signer;
let options: KoboBackendOptions;
let backend: KoboBackend;

/** Nobody is home: what is asserted here happens before a handler runs. */
const handlers = Object.fromEntries(
  Object.keys(operations).map((id) => [id, () => Promise.reject(new KoboFeil('IKKE_FUNNET'))]),
) as unknown as Handlers<OperationTypes, Porter>;

before(async () => {
  db = await openTestDatabase();
  signer = await createSigner();
  options = {
    db: db.database,
    porter: { miljoe: 'TEST' } as Porter,
    handlers,
    utstedere: [signer.utsteder],
    hemmelighet: crypto.getRandomValues(new Uint8Array(32)),
    versjon: '1.2.3',
  };
  backend = createKoboBackend(options);
});
after(() => db.close());

const ping = (extra: Partial<KoboBackendOptions>) => () => createKoboBackend({ ...options, ...extra });
const produksjon = { porter: { miljoe: 'PRODUKSJON' } as Porter };

test('tells whether it is ready', async () => {
  const response = await backend.fetch(new Request('http://kobo.test/v1/status'));
  assert.deepEqual(await response.json(), { status: 'OK', versjon: '1.2.3' });
});

test('every operation of the contract is served, and none without its token', async () => {
  for (const { id, method, path, roles } of Object.values(operations)) {
    const url = `http://kobo.test${path.replaceAll(/\{\w+\}/g, crypto.randomUUID())}`;
    const response = await backend.fetch(new Request(url, { method }));
    const { code } = (await response.json()) as { code?: string };
    if (roles.length > 0) assert.equal(code, 'MANGLER_TOKEN', id);
    else assert.notEqual(response.status, 405, id);
  }
});

test('a client that runs away is slowed down, and told for how long', async () => {
  const { fetch } = createKoboBackend({ ...options, maksPerMinutt: 2 });
  const authorization = `Bearer ${await signer.token({ navn: 'Ola', pid: '01815012345' })}`;
  const call = () =>
    fetch(
      new Request('http://kobo.test/v1/soeknader', {
        headers: { authorization, 'kobo-kommunenummer': '9901' },
      }),
    );
  assert.equal((await call()).status, 404);
  assert.equal((await call()).status, 404);
  const response = await call();
  assert.equal(response.status, 429);
  assert.equal(response.headers.get('retry-after'), '30');
});

test('refuses to start with what is a hole in production', () => {
  const ekte = { issuer: 'https://idporten.no', audience: 'kobo', jwksUri: 'https://idporten.no/jwks' };
  assert.ok(ping({ ...produksjon, utstedere: [ekte], origins: ['https://krokvik.kommune.no'] })());
  assert.throws(ping({ ...produksjon, utstedere: [signer.utsteder] }), /https/);
  assert.throws(ping({ ...produksjon, utstedere: [{ ...ekte, issuer: 'http://localhost:8080' }] }), /https/);
  assert.throws(ping({ ...produksjon, utstedere: [ekte], origins: ['http://localhost'] }), /https/);
  assert.throws(ping({ hemmelighet: new Uint8Array(16) }), /32 bytes/);
});

test('every constraint that has an answer stands in the schema', async () => {
  const rows = await db.admin.transaction({ script: 'begin read only' }, (connection) =>
    connection.query(
      `select conname as navn from pg_constraint union select relname from pg_class where relkind = 'i'`,
      [],
    ),
  );
  const known = new Set(rows.map((row) => row['navn']));
  for (const navn of Object.keys(skranker)) assert.ok(known.has(navn), navn);
});
