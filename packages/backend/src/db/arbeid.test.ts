import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fjellvik, krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { enAvHver } from '../testing/eksempel.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
  for (const kommune of [krokvik, fjellvik]) await enAvHver(db.database, kommune);
});
after(() => db.close());

const arbeid = ['import', 'importadresse', 'uteblitte', 'vedleggskontroll', 'webhook'] as const;
const med = (): Promise<string[][]> => Promise.all(arbeid.map((hva) => db.database.tenantsWith(hva)));

test('only the municipality that has something to do is named, also when it is about what is hidden', async () => {
  await db.admin.transaction({ script: 'begin' }, (connection) =>
    connection.script(`
      select set_config('app.aktoer', 'system:test', true);
      update importjobb set status = case kommunenummer when '9902' then 'KJOERER' else 'KJOERT' end;
      update importrad set adressefunn = case kommunenummer when '9902' then 'VENTER' else 'FUNNET' end;
      update person set freg_hentet = null, gradering = case kommunenummer when '9902' then 'UKJENT' else 'UGRADERT' end;
      update sak set skjermet = true;
      delete from vedleggskontroll where kommunenummer = '9901';
      update webhook set aktiv = kommunenummer = '9902'`),
  );
  assert.deepEqual(
    await med(),
    arbeid.map(() => ['9902']),
  );
});
