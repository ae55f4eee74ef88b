/**
 * Keeps the demo municipalities as one file, so that a test starts from them in a second: filling them takes ten. Run
 * as a program it makes the file when it is missing and prints where it is.
 */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDatabase } from '../../packages/backend/src/db/database.ts';
import { createVault } from '../../packages/backend/src/db/ident.ts';
import { migrate } from '../../packages/backend/src/db/migrate.ts';
import { migrations } from '../../packages/backend/src/db/migrations.gen.ts';
import { openPglite } from '../../packages/backend/src/db/pglite.ts';
import { createDemoBackend } from '../../packages/backend/src/demo/backend.ts';
import { noekkel } from '../../packages/components/src/testing/demo-keys.ts';

const root = join(import.meta.dirname, '../..');
const directory = join(root, 'node_modules/.cache/kobo-bolig');

/** The file belongs to the engine, everything that fills it, and the day: the demo counts from today. */
async function key(): Promise<string> {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10));
  hash.update(await readFile(new URL(import.meta.resolve('@electric-sql/pglite'))));
  const sources = globSync('packages/backend/src/{db,demo,modules,ports}/**/*.ts', { cwd: root }).sort();
  for (const path of sources) hash.update(await readFile(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

async function fill(): Promise<Uint8Array> {
  const driver = await openPglite();
  await migrate(driver, migrations);
  const backend = await createDemoBackend({
    db: createDatabase(driver),
    vault: await createVault({ current: 1, encryption: { 1: noekkel(1) }, index: noekkel(2) }),
    utstedere: [],
    hemmelighet: noekkel(3),
  });
  const dump = new Uint8Array(await (await driver.dump()).arrayBuffer());
  await backend.close();
  return dump;
}

const file = join(directory, `demo-${await key()}.tar.gz`);
const exists = await readFile(file).then(
  () => true,
  () => false,
);
if (!exists) {
  await mkdir(directory, { recursive: true });
  // Another run may be writing the same: a rename is whole or not at all.
  await writeFile(`${file}.${process.pid}`, await fill());
  await rename(`${file}.${process.pid}`, file);
}
console.log(file);
process.exit(0);
