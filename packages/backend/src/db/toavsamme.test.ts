// Of what there can be only one, there are never two.
import { after, before, test } from 'node:test';
import { krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { enAvHver } from '../testing/eksempel.ts';
import { enesteAvSitt, holderEneste } from '../testing/toavsamme.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
  await enAvHver(db.database, krokvik);
});
after(() => db.close());

for (const regel of Object.keys(enesteAvSitt)) test(regel, () => holderEneste(db.admin, regel));
