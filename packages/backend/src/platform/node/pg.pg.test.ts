import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look } from '../../testing/catalog.ts';
import { krokvik, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { nyBolig } from '../../testing/eksempel.ts';
import { sql } from '../../db/sql.ts';
import { toKoboFeil } from '../../http/databasefeil.ts';
import { openPg } from './pg.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

const kill = `select pg_terminate_backend(pid) from pg_stat_activity
  where application_name = 'kobo-backend' and usename = 'kobo_test_innlogging' and datname = current_database()`;

test('a connection that dies in the middle loses the whole transaction, and the pool goes on', async () => {
  const dying = db.database.withTenant(krokvik, 'skriv', async (tx) => {
    await nyBolig(tx);
    await look(db.admin, kill);
    // The server has said goodbye before anything more is asked.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await nyBolig(tx);
  });
  await assert.rejects(dying, (error) => toKoboFeil(error, {}).code === 'UTILGJENGELIG');
  for (let i = 0; i < 30; i++) await db.database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select 1`));
  const [row] = await look<{ antall: number }>(db.admin, 'select count(*) as antall from bolig');
  assert.equal(row!.antall, 0);
});

test('connections that die while nobody uses them do not end the process', async () => {
  await Promise.all(
    Array.from({ length: 5 }, () => db.database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select 1`))),
  );
  await look(db.admin, kill);
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(await db.database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select 1 as a`)), [
    { a: 1 },
  ]);
});

test('a statement that does not end is stopped', async () => {
  const url = new URL(process.env['KOBO_TEST_PG_URL']!);
  const driver = openPg({ connectionString: url.href, statementTimeoutMs: 100 });
  const slow = driver.transaction({ script: 'begin' }, (connection) =>
    connection.query('select pg_sleep(5)', []),
  );
  await assert.rejects(slow, { code: '57014' });
  await driver.close();
});

test('a transaction the server has ended because the process was busy with something else may be asked for again', async () => {
  const glemt = db.database.withTenant(krokvik, 'skriv', async (tx) => {
    await tx.query(sql`select set_config('idle_in_transaction_session_timeout', '50', true)`);
    // As a large file does while it is read: the server's goodbye is found when the next statement has been sent.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    await nyBolig(tx);
  });
  await assert.rejects(glemt, (error) => toKoboFeil(error, {}).code === 'UTILGJENGELIG');
});
