import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look, tenantTables } from './catalog.ts';
import { krokvik, openTestDatabase, type TestDatabase } from './database.ts';
import * as ny from './eksempel.ts';
import { sql, type Sql } from '../db/sql.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

const alt = async (): Promise<unknown[]> => {
  const tabeller = await tenantTables(db.admin);
  return Promise.all(
    tabeller.map((tabell) => look(db.admin, `select to_jsonb(t) as rad from ${tabell} t order by 1`)),
  );
};

const endringer: Record<string, Sql> = {
  'a unit that people belong to': sql`update enhet set navn = 'Et annet navn' where kode = 'BOLIGKONTOR'`,
  'a unit that has come': sql`insert into enhet (kode, navn, type) values ('NAV', 'Nav', 'NAV')`,
  'somebody who has gone': sql`delete from ansatt where id = 'vidar'`,
  'somebody who is called something else': sql`update ansatt set navn = 'Ny' where id = 'trine'`,
  'the municipality itself': sql`update kommune set config = '{"a": 1}'`,
};

for (const [navn, endring] of Object.entries(endringer))
  test(`${navn}: put back, and what came with it is gone`, async () => {
    const foer = await alt();
    await db.database.withTenant(krokvik, 'skriv', async (tx) => {
      await ny.nySak(tx, await ny.nyPerson(tx));
    });
    const { text, values } = endring.compile();
    await db.admin.transaction(
      { script: "begin; set local app.kommunenummer = '9901'; set local app.aktoer = 'system:test'" },
      (c) => c.query(text, values),
    );
    assert.notDeepEqual(await alt(), foer);
    await db.reset();
    assert.deepEqual(await alt(), foer);
  });
