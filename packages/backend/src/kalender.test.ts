import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Database, TenantContext } from './db/database.ts';
import { createVault } from './db/ident.ts';
import type { Logglinje } from './http/logg.ts';
import type { Kalenderoppsett } from './kalender.ts';
import { look } from './testing/catalog.ts';
import { krokvik, openTestDatabase } from './testing/database.ts';
import { enAvHver } from './testing/eksempel.ts';
import { startKalender } from './kalender.ts';

const noekkel = new Uint8Array(32).fill(9);
const vault = await createVault({ current: 1, encryption: { 1: noekkel }, index: noekkel });
/** Nothing here waits for a register. */
const porter = { vault } as Kalenderoppsett['porter'];
/** What was done is sealed each time. */
const uten = ({ hendelse }: Logglinje): boolean => hendelse !== 'FORSEGLET';

test('a draft whose date has passed is removed within the hour', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const db = await openTestDatabase();
  const utkast = async () => (await look(db.admin, 'select from soeknad')).length;
  await enAvHver(db.database, { ...krokvik, tid: '2026-02-01T12:00:00Z' });
  let naa = new Date('2026-02-02T12:00:00Z');
  const logg: Logglinje[] = [];
  const kalender = startKalender({
    porter,
    db: db.database,
    klokke: () => naa,
    logg: (linje) => logg.push(linje),
  });
  await kalender.foersteRunde;
  assert.equal(await utkast(), 1);
  naa = new Date('2026-06-01T12:00:00Z');
  t.mock.timers.tick(60 * 60 * 1000);
  while (!logg.some(({ hendelse }) => hendelse === 'SLETTET')) await setTimeout(10);
  await kalender.stopp();
  assert.equal(await utkast(), 0);
  assert.deepEqual(
    logg.filter(uten).map(({ nivaa, hendelse, UTKAST }) => [nivaa, hendelse, UTKAST]),
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
  const kalender = startKalender({ porter, db: database, klokke, logg: (linje) => logg.push(linje) });
  await kalender.foersteRunde;
  await kalender.stopp();
  assert.deepEqual(
    logg.filter(uten).map(({ nivaa, hendelse, feil }) => [nivaa, hendelse, feil]),
    [['FEIL', 'JOBB', 'TypeError']],
  );
  assert.ok(spurt > 1);
  await db.close();
});

test('asked to stop, it begins on nothing more', async () => {
  const besoekt: string[] = [];
  const alle = Array.from({ length: 300 }, (_, i) => String(1000 + i));
  const kalender = startKalender({
    porter,
    db: {
      tenants: async () => alle,
      withTenant: async ({ kommunenummer, aktoer }: TenantContext) => {
        // The first is the removal, which is one statement for each and short.
        if (aktoer === 'system:sletting') return {};
        besoekt.push(kommunenummer);
        void kalender.stopp();
        return 'INGEN';
      },
    } as unknown as Database,
    klokke: () => new Date('2026-06-01T12:00:00Z'),
    logg: (linje) => assert.fail(JSON.stringify(linje)),
  });
  await kalender.foersteRunde;
  assert.deepEqual(besoekt, ['1000']);
});
