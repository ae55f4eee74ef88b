import type { Kriterier } from '@kobo-bolig/contract';
import { createDatabase, type Database, type TenantContext } from '../db/database.ts';
import type { Driver } from '../db/driver.ts';
import { sql } from '../db/sql.ts';
import { uuidv7 } from '../db/uuid.ts';
import { asyncNestingGuard } from '../platform/node/nesting.ts';
import { tenantTables } from './catalog.ts';
import { pgliteFromCache } from './pglite-cache.ts';
import { postgresFromTemplate } from './postgres-template.ts';

/** A migrated database of one's own, on the engine the run chose. */
export interface TestDatabase {
  readonly engine: Driver['engine'];
  /** As the API has it: every transaction as kobo_app behind row security. */
  readonly database: Database;
  /** What the API logs in as: for what is started with a driver. */
  readonly driver: Driver;
  /** Superuser, past every rule: for looking at what the API must not see or do. */
  readonly admin: Driver;
  /** Empties every table and puts the two municipalities back: some milliseconds. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** The drivers of an engine, before anything is in the database. */
export interface TestEngine {
  readonly driver: Driver;
  readonly admin: Driver;
  close(): Promise<void>;
}

/** The engine the run chose, migrated and with nothing in it. */
export function openTestEngine(): Promise<TestEngine> {
  const url = process.env['KOBO_TEST_PG_URL'];
  return url ? postgresFromTemplate(url) : pgliteFromCache();
}

export const krokvik: TenantContext = {
  kommunenummer: '9901',
  aktoer: 'system:test',
  roller: [],
  skjermet: true,
};
export const fjellvik: TenantContext = { ...krokvik, kommunenummer: '9902' };

/**
 * ```ts
 * const db = await openTestDatabase();
 * beforeEach(() => db.reset());
 * after(() => db.close());
 * ```
 * PGlite in memory, or a fresh database of the PostgreSQL in `KOBO_TEST_PG_URL` (`npm run test:pg`), logged in as a
 * role that is neither superuser, owner nor BYPASSRLS.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { driver, admin, close } = await openTestEngine();
  const database = createDatabase(driver, asyncNestingGuard());
  // One statement, so that the tables need no order; a script, or another replication role, would throw away the plans
  // of everything the test before has run, which cost more than to run it. Faster than truncate, which makes new files.
  const empty = `with ${(await tenantTables(admin)).map((table) => `${table}_ as (delete from ${table})`).join(', ')} select`;
  const reset = async (): Promise<void> => {
    await admin.transaction({ script: 'begin' }, (connection) => connection.query(empty, []));
    await seed(database, krokvik, 'Krokvik');
    await seed(database, fjellvik, 'Fjellvik');
  };
  await reset();
  return { engine: driver.engine, database, driver, admin, reset, close };
}

/** Decided by every municipality in tests: what takes a number, and no local criterion. */
export const kriterier: Kriterier = {
  hjemmel: { tekst: 'Retningslinjer' },
  minstealder: 18,
  botidMnd: 0,
  botidUnntak: [],
  tidligereKommunenummer: [],
  inntektsgrenser: [],
  grunnbeloep: [],
  krevGjeldsoppgjoer: false,
  leietidMnd: { standard: 36 },
  depositumMnd: 6,
  tilbudsfristDager: 7,
  svartidDager: 28,
  behovIntervallMnd: 6,
  behovSvardager: 21,
  ventelisteForklaring: { nb: 'Etter behov.', nn: 'Etter behov.' },
};

/** A municipality with its units and the staff every test knows. */
export const seed = (database: Database, context: TenantContext, navn: string): Promise<void> =>
  database.withTenant(context, 'skriv', async (tx) => {
    await tx.query(sql`insert into kommune (navn) values (${navn})`);
    await tx.query(sql`insert into kriteriesett (id, nummer, gyldig_fra, kriterier)
      values (${uuidv7()}, 1, '2020-01-01', ${sql.json(kriterier)})`);
    await tx.query(sql`insert into enhet (kode, navn, type) values
      ('BOLIGKONTOR', 'Boligkontoret', 'BOLIGKONTOR'), ('SKJERMET', 'Skjermet enhet', 'SKJERMET')`);
    await tx.query(sql`insert into ansatt (id, navn, enhet, roller) values
      ('trine', 'Trine Saksbehandler', 'BOLIGKONTOR', '{SAKSBEHANDLER,BOLIGOVERSIKT}'),
      ('vidar', 'Vidar Vedtak', 'BOLIGKONTOR', '{VEDTAKSMYNDIGHET,SAKSBEHANDLER,BOLIGOVERSIKT}'),
      ('berit', 'Berit Boligforvalter', 'BOLIGKONTOR', '{BOLIGOVERSIKT,UTLEIEFORVALTER}'),
      ('petra', 'Petra Personvern', null, '{PERSONVERNOMBUD}')`);
  });
