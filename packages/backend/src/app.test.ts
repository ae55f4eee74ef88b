import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { OperationTypes } from '@kobo-bolig/contract';
import { operations } from '@kobo-bolig/contract/server';
import { createKoboBackend, type KoboBackend, type KoboBackendOptions } from './app.ts';
import { createDatabase } from './db/database.ts';
import { createVault } from './db/ident.ts';
import { migrations } from './db/migrations.gen.ts';
import { demohemmelighet, demohvelv } from './demo/noekler.ts';
import type { Handlers } from './http/handler.ts';
import type { Logglinje } from './http/logg.ts';
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

const noekkel = (): Uint8Array => crypto.getRandomValues(new Uint8Array(32));
const ekte = { issuer: 'https://idporten.no', audience: 'kobo', jwksUri: 'https://idporten.no/jwks' };

/** A production whose database answers the question about its login like this, and tells whether it was used. */
async function produksjon(startCheck: () => Promise<void>, extra: Partial<KoboBackendOptions> = {}) {
  const skjedd: string[] = [];
  const logg: Logglinje[] = [];
  const vault = await createVault({ current: 1, encryption: { 1: noekkel() }, index: noekkel() });
  const porter = { miljoe: 'PRODUKSJON', vault } as Porter;
  const { fetch } = createKoboBackend({
    ...options,
    porter,
    utstedere: [ekte],
    db: {
      ...db.database,
      startCheck,
      tenants: async () => (skjedd.push('transaksjon'), []),
      close: async () => void skjedd.push('lukket'),
    },
    logg: (linje) => logg.push(linje),
    ...extra,
  });
  const status = async () => (await fetch(new Request('http://kobo.test/v1/status'))).status;
  return { status, skjedd, logg };
}

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
  const trygg = { porter: { miljoe: 'PRODUKSJON' } as Porter, utstedere: [ekte] };
  assert.throws(ping({ ...trygg, utstedere: [signer.utsteder] }), /https/);
  assert.throws(ping({ ...trygg, utstedere: [{ ...ekte, issuer: 'http://localhost:8080' }] }), /https/);
  assert.throws(ping({ ...trygg, origins: ['http://localhost'] }), /https/);
  assert.throws(ping({ ...trygg, hemmelighet: demohemmelighet }), /public demo/);
  assert.throws(ping({ hemmelighet: new Uint8Array(16) }), /32 bytes/);
});

test('production reaches no data with a login that is superuser, and says why', async () => {
  const { status, skjedd, logg } = await produksjon(() =>
    createDatabase(db.admin).startCheck(migrations, { production: true }),
  );
  assert.deepEqual([await status(), await status()], [503, 503]);
  assert.deepEqual(skjedd, ['lukket']);
  const nektet = logg.filter(({ hendelse }) => hendelse === 'START_NEKTET');
  assert.equal(nektet.length, 1);
  assert.match(String(nektet[0]!['grunn']), /superuser/);
});

test('production reaches no data with the keys of the public demo', async () => {
  const porter = { miljoe: 'PRODUKSJON', vault: await demohvelv() } as Porter;
  const { status, skjedd, logg } = await produksjon(async () => undefined, { porter });
  assert.equal(await status(), 503);
  assert.deepEqual(skjedd, ['lukket']);
  assert.match(String(logg[0]!['grunn']), /public demo/);
});

test('production asks no transaction before the login is known, and goes on when it is fit', async () => {
  const spurt = Promise.withResolvers<void>();
  const { status, skjedd, logg } = await produksjon(() => spurt.promise);
  const svar = status();
  await new Promise((resolve) => setTimeout(resolve, 10));
  assert.deepEqual(skjedd, []);
  spurt.resolve();
  assert.equal(await svar, 200);
  assert.deepEqual(skjedd, ['transaksjon']);
  assert.ok(logg.every(({ nivaa }) => nivaa === 'INFO'));
});

test('production asks again when the database did not answer', async () => {
  let nede = true;
  const { status, skjedd } = await produksjon(async () => {
    if (nede) throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  });
  assert.equal(await status(), 503);
  nede = false;
  assert.equal(await status(), 200);
  assert.deepEqual(skjedd, ['transaksjon']);
});

test('every constraint that has an answer stands in the schema', async () => {
  const rows = await db.admin.transaction({ script: 'begin read only' }, (connection) =>
    connection.query(
      `select conname as navn from pg_constraint union select relname from pg_class where relkind = 'i'
       union select (regexp_matches(prosrc, 'constraint = ''([a-z_]+)''', 'g'))[1] from pg_proc`,
      [],
    ),
  );
  const known = new Set(rows.map((row) => row['navn']));
  for (const navn of Object.keys(skranker)) assert.ok(known.has(navn), navn);
});
