import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { emptyPostgres } from '../testing/postgres-template.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.gen.ts';
import { startCheck } from './startsjekk.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

const production = { production: true };

test('the login of the API may start in production', async () => {
  await startCheck(db.driver, migrations, production);
});

test('a superuser may not', async () => {
  await assert.rejects(startCheck(db.admin, migrations, production), /is superuser/);
});

test('whoever migrates may not', async () => {
  const migrator = await emptyPostgres(process.env['KOBO_TEST_PG_URL']!);
  await migrate(migrator.driver, migrations);
  await assert.rejects(startCheck(migrator.driver, migrations, production), /owns tables/);
  await migrator.close();
});

test('a member of a role that goes past row security may not', async () => {
  const grants = [
    'create role kobo_test_forbi nologin bypassrls',
    'grant kobo_test_forbi to kobo_test_innlogging',
  ];
  await db.admin.transaction({ script: 'begin' }, (connection) => connection.script(grants.join(';')));
  try {
    await assert.rejects(startCheck(db.driver, migrations, production), /BYPASSRLS/);
  } finally {
    await db.admin.transaction({ script: 'begin' }, (connection) =>
      connection.script('drop role kobo_test_forbi'),
    );
  }
});

test('stepping out of the role of the API leads to a role that may nothing', async () => {
  const work = db.driver.transaction({ script: 'begin; set local role kobo_app' }, async (connection) => {
    await connection.script('reset role');
    return connection.query('select * from kommune', []);
  });
  await assert.rejects(work, { code: '42501' });
});
