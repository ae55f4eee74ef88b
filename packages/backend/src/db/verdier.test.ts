// Each column of every table keeps to what it is for, whoever writes in it.
import { after, before, test } from 'node:test';
import { tenantTables } from '../testing/catalog.ts';
import { krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { enAvHver } from '../testing/eksempel.ts';
import { holderVerdi, holderVersjon, verdikrav } from '../testing/verdier.ts';

let db: TestDatabase;
let tabeller: string[];
before(async () => {
  db = await openTestDatabase();
  tabeller = await tenantTables(db.admin);
  await enAvHver(db.database, krokvik);
});
after(() => db.close());

for (const krav of verdikrav)
  test(krav.navn, async () => {
    for (const tabell of tabeller) await holderVerdi(db.admin, tabell, krav);
  });

test('a change is seen on the row, and who first wrote it stays', async () => {
  for (const tabell of tabeller) await holderVersjon(db.admin, tabell);
});
