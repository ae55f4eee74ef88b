import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fingerprint, look, tenantTables } from '../testing/catalog.ts';
import { fjellvik, krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { enAvHver } from '../testing/eksempel.ts';
import type { TestEngine } from '../testing/engine.ts';
import { pgliteFromCache } from '../testing/pglite-cache.ts';
import { emptyPostgres } from '../testing/postgres-template.ts';
import { settInnKommune } from '../demo/queries.sql.ts';
import { forseglEttParti, kontrollerKjeden } from '../modules/revisjon/service.ts';
import { createDatabase } from './database.ts';
import type { Driver } from './driver.ts';
import { eksporter, FlytteFeil, importer } from './flytting.ts';
import { createVault } from './ident.ts';
import { migrations } from './migrations.gen.ts';
import { openPglite } from './pglite.ts';

const noekkel = (tegn: number): Uint8Array => new Uint8Array(32).fill(tegn);
const hvelv = (tegn: number) =>
  createVault({ current: 1, encryption: { 1: noekkel(tegn) }, index: noekkel(tegn) });
const vault = await hvelv(9);

let db: TestDatabase;
let linjer: string[];
before(async () => {
  db = await openTestDatabase();
  for (const kommune of [krokvik, fjellvik]) await enAvHver(db.database, kommune);
  await db.database.withTenant({ ...krokvik, kommunenummer: '9903' }, 'skriv', async (tx) => {
    await tx.query(settInnKommune({ nb: 'Lynghei', nn: 'Lynghei' }, '310000018', {}));
  });
  await db.database.withTenant({ ...krokvik, kommunenummer: '9903', forsegler: true }, 'skriv', (tx) =>
    forseglEttParti({ tx, vault, kommunenummer: '9903' }),
  );
  linjer = await samle(db.driver, ['9901', '9902', '9903']);
});
after(() => db.close());

async function samle(driver: Driver, kommuner: readonly string[]): Promise<string[]> {
  const alle: string[] = [];
  for await (const linje of eksporter({ driver, migrations, vault, kommuner, naa: new Date() }))
    alle.push(linje);
  return alle;
}
async function* lest(alle: readonly string[]): AsyncGenerator<string> {
  yield* alle;
}
const lastInn = (driver: Driver, fil: readonly string[], med = { migrations, vault }) =>
  importer({ driver, ...med }, lest(fil));

/** An engine with nothing in it: PGlite, or what the run has. */
async function tom(): Promise<TestEngine> {
  const driver = await openPglite();
  return { driver, admin: driver, close: () => driver.close() };
}
const tomme = process.env['KOBO_TEST_PG_URL']
  ? ([
      ['PGlite', tom],
      ['PostgreSQL', () => emptyPostgres(process.env['KOBO_TEST_PG_URL']!)],
    ] as const)
  : ([['PGlite', tom]] as const);

/** Every table: how many rows, and what they say. The place in the change feed belongs to a database. */
async function innhold(admin: Driver): Promise<unknown[]> {
  const alle = await tenantTables(admin);
  return look(
    admin,
    alle
      .map(
        (tabell) => `select '${tabell}' as tabell, count(*) as rader,
          md5(string_agg(md5((to_jsonb(t) - 'transaksjon')::text), '' order by md5((to_jsonb(t) - 'transaksjon')::text))) as spor
          from ${tabell} t`,
      )
      .join(' union all ') + ' order by tabell',
  );
}

for (const [motor, aapne] of tomme) {
  test(`what was exported is what is imported, row for row: into ${motor}`, async () => {
    const ny = await aapne();
    try {
      const { rader, kommuner } = await lastInn(ny.driver, linjer);
      assert.equal(rader, linjer.filter((linje) => linje.startsWith('{')).length);
      assert.deepEqual(kommuner, ['9901', '9902', '9903']);
      assert.deepEqual(await innhold(ny.admin), await innhold(db.admin));
      assert.equal(await fingerprint(ny.admin), await fingerprint(db.admin));
      // Rules, chain and numbers go on from where they were.
      const database = createDatabase(ny.admin);
      assert.deepEqual((await kontrollerKjeden(database, vault, '9903')).brudd, []);
      const etter = (await samle(ny.admin, ['9901', '9902', '9903'])).slice(1);
      assert.equal(etter.length, linjer.length - 1);
      await assert.rejects(lastInn(ny.driver, linjer), says(/9901 is here already/));
      assert.deepEqual(await innhold(ny.admin), await innhold(db.admin));
    } finally {
      await ny.close();
    }
  });
}

const says = (moenster: RegExp) => (error: unknown) =>
  error instanceof FlytteFeil && moenster.test(error.message);

test('every table of every municipality is in it, and what is sealed is sealed', async () => {
  const med = new Set(
    linjer.filter((l) => l.startsWith('["tabell","9901"')).map((l) => JSON.parse(l)[2] as string),
  );
  assert.deepEqual([...med].sort(), await tenantTables(db.admin));
});

test('one municipality of several', async () => {
  const ny = await pgliteFromCache();
  try {
    await lastInn(ny.driver, await samle(db.driver, ['9902']));
    assert.deepEqual(await createDatabase(ny.driver).tenants(), ['9902']);
    await lastInn(ny.driver, await samle(db.driver, ['9901', '9903']));
    assert.deepEqual(await innhold(ny.admin), await innhold(db.admin));
  } finally {
    await ny.close();
  }
});

test('a database from before is brought to the version of the file, and then forward', async () => {
  const ny = await tom();
  const neste = { version: 9999, name: '9999_ny', sha256: 'ny', sql: 'alter table enhet add column ny text' };
  try {
    await lastInn(ny.driver, linjer, { migrations: [...migrations, neste], vault });
    const [rad] = await look<{ antall: number }>(
      ny.admin,
      'select count(*) as antall from enhet where ny is null',
    );
    assert.ok(rad!.antall > 0);
  } finally {
    await ny.close();
  }
});

test('a file that cannot be used is refused, and leaves nothing', async () => {
  const ny = await pgliteFromCache();
  try {
    const foer = await innhold(ny.admin);
    const rad = linjer.findIndex((linje) => linje.includes('"Trine Saksbehandler"'));
    const med = (i: number, linje: string) => linjer.with(i, linje);
    const galt: readonly (readonly [readonly string[], RegExp, typeof Innsats?])[] = [
      [['{}'], /no export/],
      [linjer.slice(0, -1), /ends before its last line/],
      [[...linjer, '{}'], /more after the last line/],
      [linjer.toSpliced(rad, 1), /not as it was written/],
      [med(rad, linjer[rad]!.replace('Trine', 'Tiril')), /not as it was written/],
      [linjer.toSpliced(rad, 2, linjer[rad + 1]!, linjer[rad]!), /not as it was written/],
      [med(linjer.length - 1, '["slutt",1,""]'), /not as it was written/],
      [linjer, /not those of the installation/, { migrations, vault: await hvelv(8) }],
      [linjer, /use a newer program/, { migrations: migrations.slice(0, -1), vault }],
      [
        linjer,
        /not those the file was made under/,
        { migrations: [{ ...migrations[0]!, sha256: 'x' }, ...migrations.slice(1)], vault },
      ],
    ];
    for (const [fil, grunn, innsats = Innsats] of galt) {
      await assert.rejects(lastInn(ny.driver, fil, innsats), says(grunn), String(grunn));
      assert.deepEqual(await innhold(ny.admin), foer, String(grunn));
    }
    assert.equal(await fingerprint(ny.admin), await fingerprint(db.admin));
  } finally {
    await ny.close();
  }
});
const Innsats = { migrations, vault };

test('who stops reading half-way leaves no transaction behind', async () => {
  for await (const linje of eksporter({
    driver: db.driver,
    migrations,
    vault,
    kommuner: ['9901'],
    naa: new Date(),
  }))
    if (linje.startsWith('{')) break;
  assert.equal((await samle(db.driver, ['9901'])).at(-1)!.startsWith('["slutt"'), true);
});
