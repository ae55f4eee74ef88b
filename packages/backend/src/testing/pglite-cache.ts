import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../db/migrate.ts';
import { migrations } from '../db/migrations.gen.ts';
import { slimDump } from '../db/pglite-dump.ts';
import { openPglite, type PgliteDriver } from '../db/pglite.ts';
import type { TestEngine } from './engine.ts';

/** initdb with all migrations takes 3 s; a kept dump starts in 0.3 s. */
const directory = join(import.meta.dirname, '../../../../node_modules/.cache/kobo-bolig');

export async function pgliteFromCache(): Promise<TestEngine> {
  const driver = await open();
  // PGlite's session user is always superuser: the same driver serves both, apart from the role withTenant sets.
  return { driver, admin: driver, close: () => driver.close() };
}

/**
 * A statement is planned once. Left to choose, PostgreSQL plans most of ours each time they run, because the values may
 * tell it how few rows there are, and the walls of row security make plans long: 59 tests took 36 s of processor time,
 * and take 23. Not so outside tests: what is planned while a table is empty would read it whole when it is full.
 */
const EN_PLAN = 'set plan_cache_mode = force_generic_plan';

/**
 * Test files that share an engine share its plans. With places for 100, 20 files made 2 469 plans for 424 statements,
 * and that took a third of the engine's time: the calendar alone has as many as there were places.
 */
const KEPT = { statements: 2_000, runs: 2_000 };

let dump: Promise<Uint8Array> | undefined;

/** Test files share a process: they start at the same time, from copies of the same bytes. */
async function open(): Promise<PgliteDriver> {
  const driver = await openPglite({ dump: new Uint8Array(await (dump ??= migrated())), kept: KEPT });
  await driver.transaction({ script: 'begin' }, (connection) => connection.script(EN_PLAN));
  return driver;
}

async function migrated(): Promise<Uint8Array> {
  const file = join(directory, `${await key()}.pakke`);
  const existing = await readFile(file).catch(() => null);
  if (existing) return existing;
  const driver = await openPglite();
  await migrate(driver, migrations);
  const dump = await slimDump(driver);
  await driver.close();
  await mkdir(directory, { recursive: true });
  // Another process may be writing the same: a rename is whole or not at all.
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, dump);
  await rename(temporary, file);
  return dump;
}

/** A dump belongs to the version of PGlite that wrote it, the way it was started, and the migrations. */
async function key(): Promise<string> {
  const engine = await readFile(new URL(import.meta.resolve('@electric-sql/pglite')));
  const hash = createHash('sha256').update(engine);
  for (const file of ['pglite.ts', 'pglite-dump.ts', 'pglite-filer.ts']) {
    hash.update(await readFile(join(import.meta.dirname, '../db', file)));
  }
  for (const { sha256 } of migrations) hash.update(sha256);
  return hash.digest('hex').slice(0, 16);
}
