import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sql } from './sql.ts';

test('values become parameters, in order, through nested fragments', () => {
  const filter = sql`status = ${'UTLEID'} and antall_soverom >= ${2}`;
  const { text, values } = sql`select * from bolig where ${filter} and id = ${'x'} limit ${25}`.compile();
  assert.equal(text, 'select * from bolig where status = $1 and antall_soverom >= $2 and id = $3 limit $4');
  assert.deepEqual(values, ['UTLEID', 2, 'x', 25]);
});

test('join puts a separator between fragments and is empty for none', () => {
  const conditions = [sql`a = ${1}`, sql`b = ${2}`, sql`c = ${3}`];
  assert.equal(sql.join(conditions, sql` and `).compile().text, 'a = $1 and b = $2 and c = $3');
  assert.equal(sql`x${sql.join([])}y`.compile().text, 'xy');
});

test('a fragment may be used twice', () => {
  const part = sql`${'a'}`;
  assert.deepEqual(sql`${part}, ${part}`.compile(), { text: '$1, $2', values: ['a', 'a'] });
});

test('jsonb travels as text with a cast, null as null', () => {
  assert.deepEqual(sql.json([1, { a: 'b' }]).compile(), { text: '$1::jsonb', values: ['[1,{"a":"b"}]'] });
  assert.deepEqual(sql.json(undefined).compile().values, [null]);
  assert.deepEqual(sql.json(null).compile().values, ['null']);
});

test('whatever a value is, the text of the statement does not change', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const { text, values } = sql`select ${a}, ${b}`.compile();
      assert.equal(text, 'select $1, $2');
      assert.deepEqual(values, [a, b]);
    }),
  );
});

test('text cannot be smuggled in', () => {
  const call = sql as unknown as (...args: unknown[]) => unknown;
  assert.throws(() => call('select 1'), TypeError);
  assert.throws(() => call(['select 1']), TypeError);
  assert.throws(() => call(Object.assign(Object.freeze(['select 1']), {})), TypeError);
  const Constructor = sql.empty.constructor as new (...args: unknown[]) => unknown;
  assert.throws(() => new Constructor(Symbol('sql'), ['drop table sak'], []), TypeError);
});

test('an undefined value is a mistake, and the message says where', () => {
  const missing = undefined as unknown as string;
  assert.throws(
    () => sql`select ${1} where id = ${missing}`,
    /Parameter 2 is undefined after « where id = »/,
  );
});
