import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../db/migrate.ts';
import { migrations } from '../db/migrations.gen.ts';
import { slimDump } from '../db/pglite-dump.ts';
import { openPglite, type PgliteDriver } from '../db/pglite.ts';
import type { TestEngine } from './database.ts';

/** Every test file is a process, and initdb with all migrations takes 3 s; a kept dump starts in 0.6 s. */
const directory = join(import.meta.dirname, '../../../../node_modules/.cache/kobo-bolig');

export async function pgliteFromCache(): Promise<TestEngine> {
  const driver = await open();
  // PGlite's session user is always superuser: the same driver serves both, apart from the role withTenant sets.
  return { driver, admin: driver, close: () => driver.close() };
}

async function open(): Promise<PgliteDriver> {
  const file = join(directory, `${await key()}.pakke`);
  const dump = await readFile(file).catch(() => null);
  if (dump) return openPglite({ dump });
  const driver = await openPglite();
  await migrate(driver, migrations);
  await mkdir(directory, { recursive: true });
  // Another test file may be writing the same: a rename is whole or not at all.
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, await slimDump(driver));
  await rename(temporary, file);
  return driver;
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
