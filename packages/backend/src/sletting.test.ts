import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look } from './testing/catalog.ts';
import { krokvik, openTestDatabase } from './testing/database.ts';
import { enAvHver } from './testing/eksempel.ts';
import { startSletting } from './sletting.ts';

test('a draft whose date has passed is removed at the daily run', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const db = await openTestDatabase();
  const utkast = async () => (await look(db.admin, 'select from soeknad')).length;
  await enAvHver(db.database, { ...krokvik, tid: '2026-02-01T12:00:00Z' });
  let naa = new Date('2026-02-02T12:00:00Z');
  const slutt = await startSletting({ db: db.database, klokke: () => naa, logg: () => assert.fail() });
  assert.equal(await utkast(), 1);
  naa = new Date('2026-06-01T12:00:00Z');
  t.mock.timers.tick(24 * 60 * 60 * 1000);
  await slutt();
  assert.equal(await utkast(), 0);
  await db.close();
});
