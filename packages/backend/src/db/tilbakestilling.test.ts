import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createDatabase } from './database.ts';
import { look, tenantTables } from '../testing/catalog.ts';
import { fjellvik, krokvik, seed } from '../testing/database.ts';
import { enAvHver } from '../testing/eksempel.ts';
import { pgliteFromCache } from '../testing/pglite-cache.ts';
import { husk, tilbakestill } from './tilbakestilling.ts';

const { driver, close } = await pgliteFromCache();
after(close);
const database = createDatabase(driver);

const script = (...setninger: string[]): Promise<void> =>
  driver.transaction(
    { script: ['begin', 'set local session_replication_role = replica', ...setninger].join('; ') },
    async () => undefined,
  );

const alt = async (): Promise<Record<string, unknown[]>> => {
  const tabeller: Record<string, unknown[]> = {};
  for (const tabell of await tenantTables(driver)) {
    tabeller[tabell] = await look(driver, `select t::text as rad from ${tabell} t order by 1`);
  }
  return tabeller;
};

test('every row of every table comes back, whatever was deleted, changed or added, time after time', async () => {
  await seed(database, krokvik, 'Krokvik');
  await seed(database, fjellvik, 'Fjellvik');
  await enAvHver(database, krokvik);
  await husk(driver);
  const foer = await alt();
  assert.ok(Object.values(foer).flat().length > 30);

  await script(...Object.keys(foer).map((tabell) => `delete from ${tabell}`));
  await tilbakestill(driver);
  assert.deepEqual(await alt(), foer);

  await script(...['kommune', 'enhet', 'ansatt'].map((tabell) => `update ${tabell} set navn = 'Annet'`));
  assert.notDeepEqual(await alt(), foer);
  await tilbakestill(driver);
  assert.deepEqual(await alt(), foer);

  await enAvHver(database, fjellvik);
  assert.notDeepEqual(await alt(), foer);
  await tilbakestill(driver);
  assert.deepEqual(await alt(), foer);
});
