// What columns of a row say together: each check of the schema stops what it is there to stop.
import { after, before, test } from 'node:test';
import { krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { enAvHver } from '../testing/eksempel.ts';
import { holderSjekk } from '../testing/sjekker.ts';
import { ulovlig } from '../testing/ulovlig.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
  await enAvHver(db.database, krokvik);
});
after(() => db.close());

for (const [tabell, sjekker] of Object.entries(ulovlig))
  for (const sjekk of Object.keys(sjekker)) test(sjekk, () => holderSjekk(db.admin, tabell, sjekk));
