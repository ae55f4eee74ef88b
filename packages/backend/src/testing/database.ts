import type { Kriterier } from '@kobo-bolig/contract';
import { createDatabase, type Database, type TenantContext, type Tx } from '../db/database.ts';
import type { Driver } from '../db/driver.ts';
import { sql } from '../db/sql.ts';
import { uuidv7 } from '../db/uuid.ts';
import { mangler, registernavn } from '../modules/innfoering/rules.ts';
import { asyncNestingGuard } from '../platform/node/nesting.ts';
import { tenantTables } from './catalog.ts';
import { laanEngine } from './engine.ts';
import { huskGrunnlag } from './grunnlag.ts';

/** A migrated database of one's own, on the engine the run chose. */
export interface TestDatabase {
  readonly engine: Driver['engine'];
  /** As the API has it: every transaction as kobo_app behind row security. */
  readonly database: Database;
  /** What the API logs in as: for what is started with a driver. */
  readonly driver: Driver;
  /** Superuser, past every rule: for looking at what the API must not see or do. */
  readonly admin: Driver;
  /** Empties every table. */
  empty(): Promise<void>;
  /** As it was opened: some milliseconds. */
  reset(): Promise<void>;
  close(): Promise<void>;
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
export async function openTestDatabase(
  grunnlag: (database: Database) => Promise<void> = async () => undefined,
): Promise<TestDatabase> {
  const { driver, admin, close } = await laanEngine();
  const database = createDatabase(driver, asyncNestingGuard());
  const deleteAll = `with ${(await tenantTables(admin)).map((table) => `${table}_ as (delete from ${table})`).join(', ')} select`;
  const empty = async (): Promise<void> => {
    await admin.transaction({ script: 'begin' }, (connection) => connection.query(deleteAll, []));
  };
  await empty();
  await seed(database, krokvik, 'Krokvik');
  await seed(database, fjellvik, 'Fjellvik');
  await grunnlag(database);
  const reset = await huskGrunnlag(admin);
  await reset();
  return { engine: driver.engine, database, driver, admin, empty, reset, close };
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

/** Everything it takes to ask the registers is in place. */
export const aapneRegistre = (tx: Tx): Promise<unknown> =>
  tx.query(sql`
    insert into innfoeringspunkt (kode, nummer, status, dato, ansvarlig, kontroll)
    select kode, 2, 'GODKJENT', '2026-01-02', 'Test',
      case when kode like 'DELEGERING%' then '{"utfall": "OK", "tid": "2026-01-02T08:00:00Z"}'::jsonb end
    from unnest(${[...new Set(registernavn.flatMap((register) => mangler(register, {})))]}::text[]) kode`);

/** A municipality with its units and the staff every test knows. */
export const seed = (database: Database, context: TenantContext, navn: string): Promise<void> =>
  database.withTenant(context, 'skriv', async (tx) => {
    await tx.query(sql`insert into kommune (navn) values (${navn})`);
    await tx.query(sql`insert into kriteriesett (id, nummer, gyldig_fra, kriterier)
      values (${uuidv7()}, 1, '2020-01-01', ${sql.json(kriterier)})`);
    await aapneRegistre(tx);
    await tx.query(sql`insert into enhet (kode, navn, type) values
      ('BOLIGKONTOR', 'Boligkontoret', 'BOLIGKONTOR'), ('SKJERMET', 'Skjermet enhet', 'SKJERMET')`);
    await tx.query(sql`insert into ansatt (id, navn, enhet, roller) values
      ('trine', 'Trine Saksbehandler', 'BOLIGKONTOR', '{SAKSBEHANDLER,BOLIGOVERSIKT}'),
      ('vidar', 'Vidar Vedtak', 'BOLIGKONTOR', '{VEDTAKSMYNDIGHET,SAKSBEHANDLER,BOLIGOVERSIKT}'),
      ('berit', 'Berit Boligforvalter', 'BOLIGKONTOR', '{BOLIGOVERSIKT,UTLEIEFORVALTER}'),
      ('petra', 'Petra Personvern', null, '{PERSONVERNOMBUD}')`);
  });
