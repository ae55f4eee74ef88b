import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fingerprint, look } from '../testing/catalog.ts';
import type { TestEngine } from '../testing/engine.ts';
import { emptyPostgres } from '../testing/postgres-template.ts';
import { checkMigrated, migrate, MigrationError } from './migrate.ts';
import { migrations, type Migration } from './migrations.gen.ts';
import { openPglite } from './pglite.ts';

/** An engine with nothing in it; on PostgreSQL the login is no superuser. */
async function empty(): Promise<TestEngine> {
  const url = process.env['KOBO_TEST_PG_URL'];
  if (url) return emptyPostgres(url);
  const driver = await openPglite();
  return { driver, admin: driver, close: () => driver.close() };
}

let engine: TestEngine;
before(async () => {
  engine = await empty();
});
after(() => engine.close());

const newest = migrations.at(-1)!.version;
const next = (sql: string): Migration[] => [
  ...migrations,
  { version: newest + 1, name: `${newest + 1}_ny`, sha256: 'ny', sql },
];
const says = (pattern: RegExp) => (error: unknown) =>
  error instanceof MigrationError && pattern.test(error.message);

test('an empty database is told to be migrated, not queried', async () => {
  await assert.rejects(
    checkMigrated(engine.admin, migrations),
    says(/at version 0, .* needs \d+: migrate first/),
  );
});

test('the migrations apply in rising order, once', async (t) => {
  const versions = migrations.map(({ version }) => version);
  assert.deepEqual(
    versions,
    [...new Set(versions)].sort((a, b) => a - b),
  );
  const first = await migrate(engine.driver, migrations);
  assert.deepEqual(first, { applied: migrations.map(({ version }) => version), version: newest });
  assert.deepEqual(await migrate(engine.driver, migrations), { applied: [], version: newest });
  await checkMigrated(engine.admin, migrations);
  t.diagnostic(`${first.applied.length} migrations`);
});

test('a login without superuser makes the same schema', async () => {
  const { readFile } = await import('node:fs/promises');
  assert.equal(
    await fingerprint(engine.admin),
    await readFile(new URL('schema.txt', import.meta.url), 'utf8'),
  );
});

test('a file that was changed after it was applied stops the start and the migration', async () => {
  const changed = migrations.map((migration) =>
    migration.version === 2 ? { ...migration, sha256: 'x' } : migration,
  );
  await assert.rejects(migrate(engine.driver, changed), says(/0002_\w+ is not the one that was applied/));
  await assert.rejects(checkMigrated(engine.admin, changed), says(/checksum differs/));
});

test('a migration that turns up before applied ones is refused, and the start with it', async () => {
  const late = [{ version: 1.5, name: '0001_for_sent', sha256: 'sen', sql: 'select 1' }, ...migrations];
  late.sort((a, b) => a.version - b.version);
  await assert.rejects(migrate(engine.driver, late), says(/0001_for_sent should have been applied before/));
  await assert.rejects(checkMigrated(engine.admin, late), says(/migrate first/));
});

test('a program older than the database does not start', async () => {
  await assert.rejects(migrate(engine.driver, migrations.slice(0, -1)), says(/does not know/));
  await assert.rejects(checkMigrated(engine.admin, migrations.slice(0, -1)), says(/does not know/));
});

test('a file that fails half-way leaves nothing behind, and can be corrected', async () => {
  const broken = next('create table halv (a integer); insert into halv values (1); select 1 / 0;');
  await assert.rejects(migrate(engine.driver, broken), { code: '22012' });
  const [before] = await look<{ finnes: boolean }>(
    engine.admin,
    `select to_regclass('halv') is not null as finnes`,
  );
  assert.equal(before!.finnes, false);
  await checkMigrated(engine.admin, migrations);
  const mended = next('create table hel (a integer);');
  assert.deepEqual(await migrate(engine.driver, mended), { applied: [newest + 1], version: newest + 1 });
  const [owner] = await look<{ eier: string }>(
    engine.admin,
    `select pg_get_userbyid(relowner) as eier from pg_class where relname = 'hel'`,
  );
  assert.equal(owner!.eier, 'kobo_owner');
});
