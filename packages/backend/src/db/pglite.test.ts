import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPglite, type PgliteDriver } from './pglite.ts';

let driver: PgliteDriver;
before(async () => {
  driver = await openPglite({ maxWaitMs: 200 });
});
after(() => driver.close());

const begin = { script: 'begin' };

test('a transaction inside another gives up with an explanation instead of hanging', async () => {
  const outer = driver.transaction(begin, () => driver.transaction(begin, async () => 0));
  await assert.rejects(outer, {
    message: /busy for 0\.2 s: a transaction inside another/,
    // What a caller of the API is told to try again after.
    code: '55P03',
  });
  assert.equal(await driver.transaction(begin, async () => 'free again'), 'free again');
});

test('whoever gave up does not run afterwards', async () => {
  let ran = false;
  const slow = driver.transaction(begin, () => new Promise((resolve) => setTimeout(resolve, 400)));
  const late = driver.transaction(begin, async () => {
    ran = true;
  });
  await assert.rejects(late, /busy/);
  await slow;
  await driver.transaction(begin, async () => 0);
  assert.equal(ran, false);
});

test('after an error the next transaction starts afresh', async () => {
  await assert.rejects(
    driver.transaction(begin, (connection) => connection.query('select $1::integer / 0', [1])),
    { code: '22012' },
  );
  await assert.rejects(
    driver.transaction(begin, (connection) => connection.script('select 1; slect 2')),
    {
      code: '42601',
    },
  );
  const rows = await driver.transaction(begin, (connection) =>
    connection.query('select $1::text as a', ['ok']),
  );
  assert.deepEqual(rows, [{ a: 'ok' }]);
});

test('a statement gives the right answer each time, however many others have run or failed meanwhile', async () => {
  const rounds = 3;
  const texts = 150;
  for (let i = 0; i < rounds * texts; i++) {
    const n = i % texts;
    const failing = driver.transaction(begin, (connection) =>
      connection.query(`select $1::integer / ${n} as nothing_${n} from missing`, [i]),
    );
    await assert.rejects(failing, { code: '42P01' });
    const rows = await driver.transaction(begin, (connection) =>
      connection.query(`select $1::integer + ${n} as sum_${n}`, [i]),
    );
    assert.deepEqual(rows, [{ [`sum${n}`]: i + n }]);
  }
});

test('a statement whose answer cannot be read leaves the others as they were', async () => {
  const ask = (text: string, values: number[]) =>
    driver.transaction(begin, (connection) => connection.query(text, values));
  const forStort = 'select 9007199254740993::bigint + $1::integer as a';
  await assert.rejects(ask(forStort, [1]), RangeError);
  assert.deepEqual(await ask('select $1::integer + $2::integer as a', [1, 2]), [{ a: 3 }]);
  await assert.rejects(ask(forStort, [1]), RangeError);
  await assert.rejects(ask(forStort, [Number.NaN]), RangeError);
  assert.deepEqual(await ask('select $1::integer as a', [7]), [{ a: 7 }]);
});

test('a statement reads a table as it is after a script has changed it', async () => {
  const read = () => driver.transaction(begin, (connection) => connection.query('select * from endres', []));
  const script = (text: string) => driver.transaction(begin, (connection) => connection.script(text));
  await script('create table endres as select 1 as a');
  assert.deepEqual(await read(), [{ a: 1 }]);
  await script('alter table endres add b_ny text default $$x$$');
  assert.deepEqual(await read(), [{ a: 1, bNy: 'x' }]);
});

test('the planner learns how many rows there are when it is told to look', async () => {
  await driver.transaction(begin, (connection) =>
    connection.script('create table mange as select generate_series(1, 5000) as a'),
  );
  const rows = () =>
    driver.transaction(begin, (connection) =>
      connection.query(`select reltuples from pg_class where relname = 'mange'`, []),
    );
  assert.deepEqual(await rows(), [{ reltuples: -1 }]);
  await driver.analyze();
  assert.deepEqual(await rows(), [{ reltuples: 5000 }]);
});

test('a dump starts the next instance where this one is', async () => {
  await driver.transaction(begin, (connection) =>
    connection.script('create table t (a integer); insert into t values (7)'),
  );
  const copy = await openPglite({ dump: await driver.dump() });
  const rows = await copy.transaction(begin, (connection) => connection.query('select a from t', []));
  assert.deepEqual(rows, [{ a: 7 }]);
  await copy.close();
});
