import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { sql, type Sql } from './sql.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

const value = async (expression: Sql): Promise<unknown> => {
  const row = await db.database.withTenant(krokvik, 'les', (tx) =>
    tx.one<{ v: unknown }>(sql`select ${expression} as v`),
  );
  return row.v;
};

// The same expectations run on PGlite and on PostgreSQL: that is the parity.
const table: [Sql, unknown][] = [
  [sql`true`, true],
  [sql`false`, false],
  [sql`7::smallint`, 7],
  [sql`-7::integer`, -7],
  [sql`9007199254740991::bigint`, Number.MAX_SAFE_INTEGER],
  [sql`count(*)`, 1],
  [sql`0.1::double precision`, 0.1],
  [sql`12.50::numeric`, '12.50'],
  [sql`'æøå Čáhcesuolu 🏠'::text`, 'æøå Čáhcesuolu 🏠'],
  [sql`date '2026-03-29'`, '2026-03-29'],
  [sql`timestamptz '2026-03-29 01:30:00.5+00'`, '2026-03-29T01:30:00.500Z'],
  [sql`timestamptz '2026-03-29 01:30:00.12+00'`, '2026-03-29T01:30:00.120Z'],
  [sql`timestamptz '2026-03-29 01:30:00.123999+00'`, '2026-03-29T01:30:00.123Z'],
  [sql`timestamptz '2026-07-01 12:00:00+02'`, '2026-07-01T10:00:00.000Z'],
  [sql`timestamptz '1900-01-01 00:00:00+00'`, '1900-01-01T00:00:00.000Z'],
  [sql`timestamptz 'infinity'`, 'infinity'],
  [sql`interval '72 hours'`, '72:00:00'],
  [sql`'01a201d3-22b2-7314-8461-544028d800fa'::uuid`, '01a201d3-22b2-7314-8461-544028d800fa'],
  [sql`'{"a": [1, null, "x"]}'::jsonb`, { a: [1, null, 'x'] }],
  [sql`'null'::jsonb`, null],
  [sql`'5'::xid8`, '5'],
  [sql`'\\x00ff10'::bytea`, new Uint8Array([0, 255, 16])],
  [
    sql`array['a', null, 'NULL', 'b,c', 'd"e', 'f\\g', '', '{x}']`,
    ['a', null, 'NULL', 'b,c', 'd"e', 'f\\g', '', '{x}'],
  ],
  [sql`'{}'::text[]`, []],
  [sql`array[1, 2, null]`, [1, 2, null]],
  [sql`array[date '2026-01-01']`, ['2026-01-01']],
  [sql`array[true, false]`, [true, false]],
  [sql`null::integer`, null],
];

for (const [expression, expected] of table) {
  test(`reads ${expression.compile().text}`, async () => {
    assert.deepEqual(await value(expression), expected);
  });
}

test('a number the app could not hold exactly is an error and not another number', async () => {
  await assert.rejects(value(sql`9007199254740993::bigint`), RangeError);
});

test('the zone of the connection does not change what is read', async () => {
  const read = await db.database.withTenant(krokvik, 'les', async (tx) => {
    await tx.query(sql`set local timezone = 'Asia/Kolkata'`);
    return tx.one(sql`select timestamptz '2026-07-01 10:00:00Z' as tid, date '2026-07-01' as dato`);
  });
  assert.deepEqual(read, { tid: '2026-07-01T10:00:00.000Z', dato: '2026-07-01' });
});

test('columns come in camel case', async () => {
  const row = await db.database.withTenant(krokvik, 'les', (tx) =>
    tx.one(sql`select 1 as antall_soverom, 2 as er_tilgjengelig_for_rullestolbruker, 3 as status`),
  );
  assert.deepEqual(row, { antallSoverom: 1, erTilgjengeligForRullestolbruker: 2, status: 3 });
});

test('what goes in comes out', async () => {
  const text = fc.string({ unit: 'binary' }).filter((s) => !s.includes('\0'));
  // V8 13.6 reads {"a":1,"\"":2} as {"a":1,"\\":2} once it has read the latter: a name that ends in a backslash is
  // taken for one that goes on with a quotation mark. Nothing of ours has such names.
  const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('\\\\":'));
  await db.database.withTenant(krokvik, 'les', (tx) =>
    fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.option(text)),
        fc.uint8Array(),
        json,
        async (s, array, bytes, value) => {
          const safeJson = JSON.parse(JSON.stringify(value).replaceAll('\\u0000', '')) as unknown;
          const row = await tx.one(
            sql`select ${s}::text as s, ${array}::text[] as a, ${bytes}::bytea as b, ${sql.json(safeJson)} as j`,
          );
          assert.deepEqual(row, { s, a: array, b: Uint8Array.from(bytes), j: safeJson });
        },
      ),
      { numRuns: 200 },
    ),
  );
});

test('what SQL has no value for is refused before it is sent', async () => {
  await assert.rejects(value(sql`${Number.NaN}::integer`), RangeError);
  await assert.rejects(value(sql`${{ a: 1 } as unknown as string}::jsonb`), /sql\.json/);
});
