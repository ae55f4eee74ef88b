import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import type { PgliteDriver } from './pglite.ts';

/**
 * The database as one file to start others from, without spent log, dead rows and the empty databases that new ones are
 * copied from: under half the size, and half a second less to start.
 */
export async function slimDump(driver: PgliteDriver): Promise<Blob> {
  const pglite = await PGlite.create({
    extensions: { btree_gist },
    loadDataDir: await driver.dump(),
    startParams: [...PGlite.defaultStartParams, '-c', 'min_wal_size=2MB', '-c', 'max_wal_size=2MB'],
  });
  for (const template of ['template0', 'template1']) {
    await pglite.exec(`update pg_database set datistemplate = false where datname = '${template}'`);
    await pglite.exec(`drop database ${template}`);
  }
  await pglite.exec('vacuum full');
  await pglite.exec('analyze');
  await pglite.exec('checkpoint');
  const dump = await pglite.dumpDataDir('gzip');
  await pglite.close();
  return dump;
}
