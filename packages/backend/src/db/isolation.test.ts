import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look, tenantTables } from '../testing/catalog.ts';
import { fjellvik, krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { enAvHver } from '../testing/eksempel.ts';
import { murkrav } from '../testing/muren.ts';
import type { Connection } from './driver.ts';
import { isSqlError, sqlState } from './errors.ts';
import { sql } from './sql.ts';

let db: TestDatabase;
let tables: string[];
before(async () => {
  db = await openTestDatabase();
  tables = await tenantTables(db.admin);
  await enAvHver(db.database, krokvik);
  await enAvHver(db.database, fjellvik);
});
after(() => db.close());

/** As the API, with a statement made from a table's name: what no handler can do. */
const asFjellvik = <T>(work: (connection: Connection) => Promise<T>): Promise<T> =>
  db.driver.transaction(
    {
      script: 'begin; set local role kobo_app',
      settings: [
        {
          text: `select set_config('app.kommunenummer', '9902', true), set_config('app.aktoer', 'x', true),
            set_config('app.skjermet', 'ja', true)`,
          values: [],
        },
      ],
    },
    work,
  );

test('the example has a row of Krokvik in every table', async () => {
  for (const table of tables) {
    const rows = await look(db.admin, `select from ${table} where kommunenummer = '9901'`);
    assert.ok(rows.length > 0, `Give testing/eksempel.ts a row in ${table}`);
  }
});

for (const { navn, holder } of murkrav)
  test(navn, async () => {
    for (const table of tables) await holder(db, table);
  });

test('a statement an engine has kept shows each municipality its own, also after the superuser has run it', async () => {
  const kommuner = sql`select kommunenummer from kommune order by kommunenummer`;
  const som = (kommunenummer: string) =>
    db.database.withTenant({ ...krokvik, kommunenummer }, 'les', (tx) => tx.query(kommuner));
  // PostgreSQL plans a statement for each of its first five runs and then decides whether to go on with one plan.
  for (let i = 0; i < 8; i++) {
    assert.equal((await look(db.admin, kommuner.compile().text)).length, 2);
    assert.deepEqual(await som('9901'), [{ kommunenummer: '9901' }]);
    assert.deepEqual(await som('9902'), [{ kommunenummer: '9902' }]);
    assert.deepEqual(await som('9903'), []);
  }
});

test('a key of another municipality refers to nothing', async () => {
  const [krokviks] = await look<{ id: string }>(
    db.admin,
    `select id from person where kommunenummer = '9901'`,
  );
  const insert = asFjellvik((connection) =>
    connection.query(
      `insert into sak (id, aar, loepenummer, sakstype, soeker_id, enhet, mottatt, forventet_svar)
       values (gen_random_uuid(), 2026, 77, 'BOLIGBISTAND', $1, 'BOLIGKONTOR', now(), now())`,
      [krokviks!.id],
    ),
  );
  await assert.rejects(insert, (error: unknown) => isSqlError(error) && error.code === sqlState.foreignKey);
});
