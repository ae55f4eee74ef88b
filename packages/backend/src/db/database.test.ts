import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { look } from '../testing/catalog.ts';
import { fjellvik, krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { nyBolig } from '../testing/eksempel.ts';
import type { Tx } from './database.ts';
import { isSqlError, sqlState, TransactionAbortedError } from './errors.ts';
import { sql, type Sql } from './sql.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
beforeEach(() => db.reset());
after(() => db.close());

const code = (expected: string) => (error: unknown) => isSqlError(error) && error.code === expected;
const boliger = async (): Promise<number> => {
  const [row] = await look<{ antall: number }>(db.admin, 'select count(*) as antall from bolig');
  return row!.antall;
};

test('what the work did is stored when it returns, and nothing of it when it throws', async () => {
  const { database } = db;
  await database.withTenant(krokvik, 'skriv', (tx) => nyBolig(tx));
  assert.equal(await boliger(), 1);
  const failing = database.withTenant(krokvik, 'skriv', async (tx) => {
    await nyBolig(tx);
    throw new Error('no');
  });
  await assert.rejects(failing, /^Error: no$/);
  assert.equal(await boliger(), 1);
});

test('reading cannot write', async () => {
  await assert.rejects(
    db.database.withTenant(krokvik, 'les', (tx) => nyBolig(tx)),
    code('25006'),
  );
});

test('each transaction knows who acts, where and when, and leaves nothing behind for the next', async () => {
  const read = (tx: Tx) =>
    tx.one(sql`select current_user as rolle, current_setting('app.kommunenummer') as kommune, aktoer() as aktoer,
      current_setting('app.roller') as roller, current_setting('app.enheter') as enheter,
      current_setting('app.skjermet') as skjermet, naa() = '2026-03-01T10:00:00Z' as naa`);
  const context = {
    kommunenummer: '9902',
    aktoer: 'ansatt:trine',
    roller: ['SAKSBEHANDLER', 'BOLIGOVERSIKT'],
    enheter: ['SKJERMET', 'NAV'],
    skjermet: true,
    tid: '2026-03-01T10:00:00Z',
  };
  assert.deepEqual(await db.database.withTenant(context, 'les', read), {
    rolle: 'kobo_app',
    kommune: '9902',
    aktoer: 'ansatt:trine',
    roller: 'SAKSBEHANDLER,BOLIGOVERSIKT',
    enheter: 'SKJERMET,NAV',
    skjermet: 'ja',
    naa: true,
  });
  const bare = { kommunenummer: '9901', aktoer: 'x', roller: [] };
  assert.deepEqual(await db.database.withTenant(bare, 'les', read), {
    rolle: 'kobo_app',
    kommune: '9901',
    aktoer: 'x',
    roller: '',
    enheter: '',
    skjermet: '',
    naa: false,
  });
  const [after] = await look<{ kommune: string }>(
    db.admin,
    `select coalesce(current_setting('app.kommunenummer', true), '') as kommune`,
  );
  assert.equal(after!.kommune, '');
});

test('a municipality is four digits, and an actor never a national identity number', async () => {
  const attempt = (change: object) => db.database.withTenant({ ...krokvik, ...change }, 'les', async () => 0);
  for (const kommunenummer of ['', '990', '99011', "9901'", '９９０１']) {
    await assert.rejects(attempt({ kommunenummer }), TypeError, kommunenummer);
  }
  for (const aktoer of ['', '02829099999', 'person:02829099999']) {
    await assert.rejects(attempt({ aktoer }), TypeError, aktoer);
  }
  assert.equal(await attempt({ aktoer: 'person:01a201d3-22b2-7314-8461-544028d800fa' }), 0);
});

test('a transaction inside another is refused at once, and the outer one goes on', async () => {
  const { database } = db;
  const seen = await database.withTenant(krokvik, 'les', async (tx) => {
    await assert.rejects(
      database.withTenant(fjellvik, 'les', async () => 0),
      /withTenant inside withTenant/,
    );
    await assert.rejects(database.tenants(), /withTenant inside withTenant/);
    return tx.one<{ navn: string }>(sql`select navn from kommune`);
  });
  assert.equal(seen.navn, 'Krokvik');
});

test('transactions started beside each other all run', async () => {
  const names = await Promise.all(
    [krokvik, fjellvik, krokvik, fjellvik].map((context) =>
      db.database.withTenant(context, 'les', (tx) => tx.one<{ navn: string }>(sql`select navn from kommune`)),
    ),
  );
  assert.deepEqual(
    names.map(({ navn }) => navn),
    ['Krokvik', 'Fjellvik', 'Krokvik', 'Fjellvik'],
  );
});

test('a tx that outlives its work runs nothing', async () => {
  const kept = await db.database.withTenant(krokvik, 'les', async (tx) => tx);
  await assert.rejects(kept.query(sql`select 1`), /The transaction is over/);
});

test('an error that was swallowed is not reported as success', async () => {
  const work = db.database.withTenant(krokvik, 'skriv', async (tx) => {
    await nyBolig(tx);
    await tx.query(sql`select 1 / 0`).catch(() => undefined);
  });
  await assert.rejects(work, TransactionAbortedError);
  assert.equal(await boliger(), 0);
  assert.equal(await db.database.withTenant(krokvik, 'les', async () => 'next'), 'next');
});

test('what goes with the commit is carried out in order, and takes the transaction with it when it fails', async () => {
  const navn = async () =>
    (
      await db.database.withTenant(krokvik, 'les', (tx) =>
        tx.one<{ navn: string }>(sql`select navn from kommune`),
      )
    ).navn;
  const kall = (...siste: Sql[]) =>
    db.database.withTenant(krokvik, 'skriv', async (tx) => {
      for (const en of siste) tx.last(en);
      assert.equal((await tx.one<{ navn: string }>(sql`select navn from kommune`)).navn, 'Krokvik');
    });
  await assert.rejects(kall(sql`update kommune set navn = 'Nei'`, sql`select 1 / 0`), code('22012'));
  await kall(sql`update kommune set navn = 'Ny'`, sql`update kommune set navn = navn || 'vik'`);
  assert.equal(await navn(), 'Nyvik');
  const lest = db.database.withTenant(krokvik, 'les', async (tx) => tx.last(sql`select 1`));
  await assert.rejects(lest, /what only reads/);
});

test('one and maybeOne say how many rows there are', async () => {
  await db.database.withTenant(krokvik, 'les', async (tx) => {
    assert.deepEqual(await tx.one(sql`select 1 as a`), { a: 1 });
    assert.equal(await tx.maybeOne(sql`select 1 as a where false`), null);
    await assert.rejects(tx.one(sql`select 1 as a where false`), /got none/);
    await assert.rejects(tx.maybeOne(sql`select generate_series(1, 3) as a`), /got 3/);
  });
});

test('a deadlock or serialization failure runs the work again, another error does not', async () => {
  const failing = async (raise: Sql, times: number): Promise<number> => {
    let runs = 0;
    await db.database.withTenant(krokvik, 'skriv', async (tx) => {
      if (++runs <= times) await tx.query(raise);
    });
    return runs;
  };
  const deadlock = sql`do $$ begin raise exception using errcode = '40P01'; end $$`;
  const serialization = sql`do $$ begin raise exception using errcode = '40001'; end $$`;
  const check = sql`do $$ begin raise exception using errcode = '23514'; end $$`;
  assert.equal(await failing(deadlock, 1), 2);
  assert.equal(await failing(serialization, 3), 4);
  await assert.rejects(failing(serialization, 4), code(sqlState.serialization));
  await assert.rejects(failing(check, 1), code(sqlState.check));
});

test('jobs learn which municipalities there are, and nothing more', async () => {
  assert.deepEqual(await db.database.tenants(), ['9901', '9902']);
  const seen = await db.database.withTenant(fjellvik, 'les', (tx) => tx.query(sql`select navn from kommune`));
  assert.deepEqual(seen, [{ navn: 'Fjellvik' }]);
});
