// What has been settled is not rewritten, nobody handles what they are disqualified from, and who follows is told.
import { after, before, test } from 'node:test';
import { krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { enAvHver } from '../testing/eksempel.ts';
import { holderUtloeser } from '../testing/utloesere.ts';
import { utloesere } from '../testing/utloesertabell.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
  await enAvHver(db.database, krokvik);
});
after(() => db.close());

for (const navn of Object.keys(utloesere)) test(navn, () => holderUtloeser(db.admin, navn));
