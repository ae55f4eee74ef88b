import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Database } from './db/database.ts';
import type { Logglinje } from './http/logg.ts';
import type { Graderingsporter } from './modules/sak/gradering.ts';
import { look } from './testing/catalog.ts';
import { krokvik, openTestDatabase } from './testing/database.ts';
import { enAvHver } from './testing/eksempel.ts';
import { startKalender } from './kalender.ts';

/** Nothing here waits for them. */
const porter = {} as Graderingsporter;

test('a draft whose date has passed is removed within the hour', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const db = await openTestDatabase();
  const utkast = async () => (await look(db.admin, 'select from soeknad')).length;
  await enAvHver(db.database, { ...krokvik, tid: '2026-02-01T12:00:00Z' });
  let naa = new Date('2026-02-02T12:00:00Z');
  const logg: Logglinje[] = [];
  const slutt = await startKalender({
    porter,
    db: db.database,
    klokke: () => naa,
    logg: (linje) => logg.push(linje),
  });
  assert.equal(await utkast(), 1);
  naa = new Date('2026-06-01T12:00:00Z');
  t.mock.timers.tick(60 * 60 * 1000);
  await slutt();
  assert.equal(await utkast(), 0);
  assert.deepEqual(
    logg.map(({ nivaa, hendelse, utkast }) => [nivaa, hendelse, utkast]),
    [['INFO', 'SLETTET', 1]],
  );
  await db.close();
});

test('what fails is logged and keeps nothing else from being done', async () => {
  const db = await openTestDatabase();
  await enAvHver(db.database, { ...krokvik, tid: '2026-02-01T12:00:00Z' });
  const logg: Logglinje[] = [];
  let spurt = 0;
  const database: Database = {
    ...db.database,
    // The first to ask is away.
    tenants: async () => {
      if (spurt++ === 0) throw new TypeError('away');
      return db.database.tenants();
    },
  };
  const klokke = () => new Date('2026-06-01T12:00:00Z');
  const slutt = await startKalender({ porter, db: database, klokke, logg: (linje) => logg.push(linje) });
  await slutt();
  assert.deepEqual(
    logg.map(({ nivaa, hendelse, feil }) => [nivaa, hendelse, feil]),
    [['FEIL', 'JOBB', 'TypeError']],
  );
  assert.ok(spurt > 1);
  await db.close();
});
