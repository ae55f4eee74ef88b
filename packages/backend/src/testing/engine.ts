import type { Driver } from '../db/driver.ts';
import { pgliteFromCache } from './pglite-cache.ts';
import { postgresFromTemplate } from './postgres-template.ts';

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

/**
 * An engine whose schema is as it was opened serves the next test file in the same process: to open one and let it read
 * the catalogs costs a second of processor time, a fifth of a run, and as much to plan what the files have in common.
 * Each serves some files, so that what is deleted between tests does not heap up: a database put back for the 400th time
 * takes no longer than the 100th.
 */
const FILER = 40;

interface Utlaant {
  readonly engine: TestEngine;
  readonly merke: string | null;
  filer: number;
}
let ledig: Utlaant | undefined;

/** What changes with each DDL statement, and with nothing else. */
const KATALOG = `select md5(concat(
  (select string_agg(oid || '.' || xmin, ',' order by oid) from pg_class),
  (select string_agg(attrelid || '.' || attnum || '.' || xmin, ',' order by attrelid, attnum) from pg_attribute
    where attrelid >= 16384),
  (select string_agg(oid || '.' || xmin, ',' order by oid) from pg_proc where oid >= 16384),
  (select string_agg(oid || '.' || xmin, ',' order by oid) from pg_policy),
  (select string_agg(oid || '.' || xmin, ',' order by oid) from pg_trigger),
  (select string_agg(oid || '.' || xmin, ',' order by oid) from pg_constraint where oid >= 16384))) as merke`;

/** Null where a test has closed what the API logs in with. */
async function merkeAv({ driver, admin }: TestEngine): Promise<string | null> {
  const [rad] = await admin.transaction({ script: 'begin read only' }, (c) => c.query(KATALOG, []));
  return driver
    .transaction({ script: 'begin read only' }, async () => (rad as { merke: string }).merke)
    .catch(() => null);
}

/** An engine with the schema and nobody else's work in it; whether there are rows is for the borrower. */
export async function laanEngine(): Promise<TestEngine> {
  const laan = ledig ?? (await ny());
  ledig = undefined;
  laan.filer += 1;
  return { ...laan.engine, close: () => leverTilbake(laan) };
}

const ny = async (): Promise<Utlaant> => {
  const engine = await openTestEngine();
  return { engine, merke: await merkeAv(engine), filer: 0 };
};

/**
 * What an import has the planner count is forgotten: the next file has no need of an engine of its own for that, only
 * where a table has grown so large that whatever reads it reads what is deleted.
 */
const GLEM_TALL = `with glemt as (delete from pg_statistic where starelid >= 16384)
  select max(pg_relation_size(oid))::integer as byte from pg_class where oid >= 16384 and relkind = 'r'`;
const STOERST_BYTE = 2_000_000;

async function erSomFoer({ engine, merke }: Utlaant): Promise<boolean> {
  const [rad] = await engine.admin.transaction({ script: 'begin' }, (c) => c.query(GLEM_TALL, []));
  const som = (await merkeAv(engine)) === merke;
  return (rad as { byte: number }).byte < STOERST_BYTE && som;
}

async function leverTilbake(laan: Utlaant): Promise<void> {
  const brukbar = laan.filer < FILER && !ledig && (await erSomFoer(laan));
  if (brukbar) ledig = laan;
  else await laan.engine.close();
}

/** At the end of a run: a pool would keep the process waiting. */
export async function lukkLedig(): Promise<void> {
  await ledig?.engine.close();
}
