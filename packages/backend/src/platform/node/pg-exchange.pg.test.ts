import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { createDatabase, type Database } from '../../db/database.ts';
import { TransactionAbortedError } from '../../db/errors.ts';
import { sql } from '../../db/sql.ts';
import { krokvik } from '../../testing/database.ts';
import { nyBolig } from '../../testing/eksempel.ts';
import { postgresFromTemplate, type PgEngine } from '../../testing/postgres-template.ts';
import { asyncNestingGuard } from './nesting.ts';
import { openPg, type PgDriver } from './pg.ts';

let motor: PgEngine;
let driver: PgDriver;
let database: Database;
/** What was sent to the server, a buffer for each time it was waited for. */
const sendt: Buffer[] = [];
/** Between us and the server, where it can be seen what goes by. */
const mellom = createServer((klient) => {
  const { hostname, port } = new URL(motor.loginUrl);
  const server = connect(Number(port), hostname);
  klient.on('data', (bit) => {
    sendt.push(bit);
    server.write(bit);
  });
  server.on('data', (bit) => klient.write(bit));
  klient.on('close', () => server.destroy());
  server.on('close', () => klient.destroy());
  klient.on('error', () => undefined);
  server.on('error', () => undefined);
});

before(async () => {
  motor = await postgresFromTemplate(process.env['KOBO_TEST_PG_URL']!);
  mellom.listen(0, '127.0.0.1');
  await once(mellom, 'listening');
  const url = new URL(motor.loginUrl);
  url.port = String((mellom.address() as AddressInfo).port);
  driver = openPg({ connectionString: url.href, poolSize: 1 });
  database = createDatabase(driver, asyncNestingGuard());
  await motor.admin.transaction({ script: 'begin' }, (connection) =>
    connection.script(
      'create table annet (a integer); grant select on annet to kobo_app; insert into annet values (1)',
    ),
  );
  await database.withTenant(krokvik, 'skriv', (tx) =>
    tx.query(sql`insert into kommune (navn) values ('Krokvik')`),
  );
});
beforeEach(async () => {
  await database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select 1 as en`));
  await sluttet();
  sendt.length = 0;
});
after(async () => {
  await database.close();
  mellom.close();
  await motor.close();
});

/** Until no connection of the API's is in a transaction. */
async function sluttet(): Promise<void> {
  const aapne = sql`select from pg_stat_activity
    where usename = 'kobo_test_innlogging' and application_name = 'kobo-backend' and state <> 'idle'`.compile();
  const antall = (): Promise<number> =>
    motor.admin.transaction(
      { script: 'begin' },
      async (connection) => (await connection.query(aapne.text, aapne.values)).length,
    );
  while ((await antall()) > 0);
}

/** What is read afterwards is one, and brings the commit of what was read before it. */
const rundturer = async (arbeid: () => Promise<unknown>): Promise<number> => {
  await arbeid();
  await database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select 1 as en`));
  return sendt.length - 1;
};

test('a transaction that reads once is one round trip: its commit goes with what is asked next', async () => {
  const lest = () => database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select id from bolig`));
  assert.equal(await rundturer(lest), 1);
});

test('where nothing is asked next, what has read is committed all the same', async () => {
  await database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select id from bolig`));
  await sluttet();
  assert.equal(sendt.length, 2);
});

test('what fails after reading neither sees what was read before nor keeps it open', async () => {
  await database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select id from bolig`));
  const ingenting = database.withTenant(krokvik, 'les', () => Promise.reject(new Error('Noe annet')));
  await assert.rejects(ingenting, { message: 'Noe annet' });
  await database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select id from bolig`));
  const [rad] = await driver.transaction({ script: 'begin; select 1' }, (connection) =>
    connection.query("select current_setting('app.kommunenummer', true) as kommune", []),
  );
  assert.equal(rad?.['kommune'] ?? '', '', 'the reader before is over when a script begins');
});

test('what does not wait for each other is asked for together', async () => {
  const lest = () =>
    database.withTenant(krokvik, 'les', async (tx) => {
      const svar = await Promise.all([
        tx.one(sql`select 1 as a`),
        tx.one(sql`select 2 as b`),
        tx.one(sql`select 3 as c`),
      ]);
      assert.deepEqual(svar, [{ a: 1 }, { b: 2 }, { c: 3 }]);
    });
  assert.equal(await rundturer(lest), 1);
});

test('a transaction that writes once is one round trip more: the audit log goes with the commit', async () => {
  const skrevet = () => database.withTenant(krokvik, 'skriv', (tx) => nyBolig(tx));
  assert.equal(await rundturer(skrevet), 2);
  const lest = () => database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select from revisjon`));
  assert.equal((await lest()).length, 2);
});

test('what a case worker may see is bound in the same round trip, and what goes with the commit costs none', async () => {
  const kall = () =>
    database.withTenant({ ...krokvik, enhetsgrense: 'NOEDTILGANG' }, 'skriv', async (tx) => {
      const navn = await tx.query(sql`select navn from kommune`);
      tx.last(sql`update kommune set navn = 'Ny'`);
      tx.last(sql`update kommune set navn = navn || ${'vik'}`);
      return navn;
    });
  assert.equal(await rundturer(kall), 2);
  assert.deepEqual(await kall(), [{ navn: 'Nyvik' }]);
});

test('what goes with the commit and is refused takes the transaction with it', async () => {
  const antall = async () =>
    (await database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select from bolig`))).length;
  const foer = await antall();
  const feilet = database.withTenant(krokvik, 'skriv', async (tx) => {
    await nyBolig(tx);
    tx.last(sql`select 1 / ${0}::int`);
  });
  await assert.rejects(feilet, { code: '22012' });
  assert.equal(await antall(), foer);
});

test('a statement is parsed the first time only', async () => {
  const tekst = sql`select id, 'parset en gang' as tekst from bolig`;
  const lest = () => database.withTenant(krokvik, 'les', (tx) => tx.query(tekst));
  await lest();
  const ganger = () => sendt.filter((bit) => bit.includes('parset en gang')).length;
  assert.equal(ganger(), 1);
  await lest();
  await lest();
  assert.equal(ganger(), 1);
});

test('many different statements take the place of each other', async () => {
  for (let runde = 0; runde < 2; runde++)
    for (let i = 1; i <= 130; i++) {
      const liste = sql.join(Array.from({ length: i }, (_, n) => sql`${n}::int`));
      const rad = await database.withTenant(krokvik, 'les', (tx) =>
        tx.one<{ alle: number[] }>(sql`select array[${liste}] as alle`),
      );
      assert.equal(rad.alle.length, i);
    }
  const { antall } = await database.withTenant(krokvik, 'les', (tx) =>
    tx.one<{ antall: number }>(sql`select count(*)::int as antall from pg_prepared_statements`),
  );
  assert.ok(antall <= 100, String(antall));
});

test('after one that fails, nothing that was asked for with it is carried out, and the connection goes on', async () => {
  const feilet = database.withTenant(krokvik, 'skriv', async (tx) => {
    const svar = await Promise.allSettled([
      tx.one(sql`select 1 as a`),
      tx.query(sql`select 1 / ${0}::int as b`),
      nyBolig(tx),
    ]);
    assert.deepEqual(
      svar.map(({ status }) => status),
      ['fulfilled', 'rejected', 'rejected'],
    );
  });
  await assert.rejects(feilet, TransactionAbortedError);
  assert.deepEqual(
    await database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select 1 / ${1}::int as b`)),
    [{ b: 1 }],
  );
});

test('reading that swallowed an error is told', async () => {
  const feilet = database.withTenant(krokvik, 'les', async (tx) => {
    await tx.query(sql`select 1 / ${0}::int as b`).catch(() => undefined);
  });
  await assert.rejects(feilet, TransactionAbortedError);
});

test('a statement the schema has left is parsed anew, and the call never knows', async () => {
  const lest = () => database.withTenant(krokvik, 'les', (tx) => tx.query(sql`select * from annet`));
  assert.deepEqual(await lest(), [{ a: 1 }]);
  await motor.admin.transaction({ script: 'begin' }, (connection) =>
    connection.script('alter table annet add column b integer default 2'),
  );
  assert.deepEqual(await lest(), [{ a: 1, b: 2 }]);
});
