import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql, type Sql } from '../../db/sql.ts';
import { createVault } from '../../db/ident.ts';
import { createDemoBackend } from '../../demo/backend.ts';
import { krokvik } from '../../demo/krokvik.ts';
import { idag } from '../../klokke.ts';
import { openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { boligtelling, boligside, type Boligfilter } from './queries.sql.ts';

/** The municipality's own homes, through the import, with tenants and without cases. */
let db: TestDatabase;
const naa = new Date();
const noekkel = new Uint8Array(32).fill(5);

before(async () => {
  db = await openTestDatabase();
  await db.empty();
  const backend = await createDemoBackend({
    // Closing the backend stops its jobs; the database is still needed.
    db: { ...db.database, close: async () => undefined },
    vault: await createVault({ current: 1, encryption: { 1: noekkel }, index: noekkel }),
    utstedere: [],
    hemmelighet: noekkel,
    kommuner: [{ ...krokvik(idag(naa)), saker: [] }],
  });
  await backend.close();
  // PostgreSQL does this by itself within a minute of an import; the embedded engine when it is asked.
  await db.admin.transaction({ script: 'begin' }, (connection) => connection.script('analyze'));
});
after(() => db.close());

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Join Filter'?: number;
  Plans?: Node[];
}

test('Kartverket is asked about none of the homes of the demo, which are invented', async () => {
  assert.deepEqual(await db.database.tenantsWith('importadresse'), []);
});

/** As Trine sees them: the role of the API, behind row security. */
async function plan(spoerring: Sql): Promise<Node[]> {
  const context = {
    kommunenummer: '9901',
    aktoer: 'ansatt:trine',
    roller: ['SAKSBEHANDLER', 'BOLIGOVERSIKT'],
    skjermet: false,
  };
  const rader = await db.database.withTenant(context, 'les', (tx) =>
    tx.query<Record<string, [{ Plan: Node }]>>(sql`explain (analyze, timing off, format json) ${spoerring}`),
  );
  const alle = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(alle)];
  const [rad] = rader;
  assert.ok(rad);
  return alle(Object.values(rad)[0]![0].Plan);
}

/** Rows looked at by one step of a plan, counting those it threw away. */
const sett = (node: Node): number =>
  node['Actual Loops'] *
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0));

const filtre: Record<string, Boligfilter> = {
  alle: {},
  klare: { status: ['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD'], boligtype: ['ORDINAER'], soveromMin: 2 },
  soek: { sok: 'lyngveien' },
  ledig: { ledigInnen: 'SEKS_MND', markering: ['SAGT_OPP', 'LEIE_TIL_EIE'] },
};

for (const [navn, filter] of Object.entries(filtre)) {
  for (const [hva, spoerring] of [
    ['a page of 50', boligside(filter, idag(naa), 50, null)],
    ['the counts', boligtelling(filter, idag(naa))],
  ] as const) {
    test(`${hva} of 714 homes (${navn}) looks at each home a few times at most`, async (t) => {
      const noder = await plan(spoerring);
      const verst = noder.toSorted((a, b) => sett(b) - sett(a))[0]!;
      t.diagnostic(
        `${noder.length} steps, most rows in ${verst['Node Type']} ${verst['Relation Name'] ?? ''}: ${sett(verst)}`,
      );
      // A marker is counted four times and a time five; a join that compared all with all would see half a million.
      assert.ok(sett(verst) <= 714 * 5, JSON.stringify(verst, null, 1));
    });
  }
}
