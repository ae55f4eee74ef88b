import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { lesHendelser, meldHendelse, type LestHendelse } from './hendelser.ts';
import { uuidv7 } from './uuid.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

const event = (ressursId: string) => ({
  type: 'no.kobo.bolig.endret.v1',
  ressurs: 'bolig',
  ressursId,
  versjon: 2,
});

test('events are read in the order they happened, from where the reader was', async () => {
  const ids = Array.from({ length: 5 }, uuidv7);
  await db.database.withTenant(krokvik, 'skriv', async (tx) => {
    for (const id of ids.slice(0, 3)) await meldHendelse(tx, event(id));
  });
  await db.database.withTenant(krokvik, 'skriv', async (tx) => {
    for (const id of ids.slice(3)) await meldHendelse(tx, event(id));
  });
  const read = (etter: Parameters<typeof lesHendelser>[1]) =>
    db.database.withTenant(krokvik, 'les', (tx) => lesHendelser(tx, etter, 2));
  const seen: LestHendelse[] = [];
  // A transaction of anyone in the cluster that is still running holds back what came after it started.
  for (const giveUp = Date.now() + 10_000; seen.length < ids.length && Date.now() < giveUp;) {
    seen.push(...(await read(seen.at(-1)?.posisjon ?? null)));
  }
  assert.deepEqual(
    seen.map(({ ressursId }) => ressursId),
    ids,
  );
  assert.deepEqual(Object.keys(seen[0]!).sort(), [
    'id',
    'posisjon',
    'ressurs',
    'ressursId',
    'tid',
    'type',
    'versjon',
  ]);
});

test('a type is a name of ours', async () => {
  const bad = db.database.withTenant(krokvik, 'skriv', (tx) =>
    meldHendelse(tx, { ...event(uuidv7()), type: 'endret' }),
  );
  await assert.rejects(bad, { code: '23514' });
});
