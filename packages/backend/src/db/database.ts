import type { Connection, Driver, Opening } from './driver.ts';
import { isSqlError, isTransient, ReadOnlyDatabaseError, sqlState } from './errors.ts';
import type { Migration } from './migrations.gen.ts';
import type { Sql } from './sql.ts';
import { startCheck } from './startsjekk.ts';
import { uuidv7 } from './uuid.ts';

/** Who acts, for which municipality. Made by the router from a verified token, never from a request's fields. */
export interface TenantContext {
  /** Four digits. */
  readonly kommunenummer: string;
  /** Opaque id: `ansatt:<id>`, `person:<uuid>`, `klient:<id>`, `system:<job>`. Never a national identity number. */
  readonly aktoer: string;
  readonly roller: readonly string[];
  /** The units the caller works in. */
  readonly enheter?: readonly string[];
  /**
   * May see shielded cases and persons with a graded address: a citizen in their own case, and system jobs. With MEDLEM,
   * as an employee of the shielded unit, those they are a member of (0290_skjermet_medlem.sql). Everyone else does not
   * get them from any query.
   */
  readonly skjermet?: boolean | 'MEDLEM';
  /**
   * Acts as a case worker: only cases of the caller's units are there, unless the municipality says otherwise, and with NOEDTILGANG
   * those the caller has opened in an emergency (`saker_utenfor`). INNHOLD: another role shows the caller that the
   * cases are there, and only what is in them is kept to the unit (`i_enheten`; both in 0440_muren_spoer_naar_den_maa.sql).
   */
  readonly enhetsgrense?: 'ENHET' | 'NOEDTILGANG' | 'INNHOLD';
  /** The service's clock, ISO with Z, where it is not the database's: tests and the demo. */
  readonly tid?: string;
  /** What was called, for the audit log. Without it the service does something by itself. */
  readonly kall?: Revidert;
  /** The sealing of the audit log, and its control, leave no row in it: there would be no end. */
  readonly forsegler?: boolean;
}

/** What the audit log tells of a call besides who and when. Ids and codes, never personal data. */
export interface Revidert {
  readonly operasjon: string;
  readonly sporingsId: string;
  readonly gjelder: Readonly<Record<string, string>>;
}

export type Mode = 'les' | 'skriv';

/** What jobs look for: `kommuner_med_<work>()` of the schema. */
export type Work =
  'webhook' | 'arkiv' | 'import' | 'importadresse' | 'uteblitte' | 'varsel' | 'vedleggskontroll';

/** The statements of one transaction. Unusable once its work is done. */
export interface Tx {
  query<R>(query: Sql): Promise<R[]>;
  /** The only row; throws where there is none or more than one. */
  one<R>(query: Sql): Promise<R>;
  /** The only row or null; throws where there is more than one. */
  maybeOne<R>(query: Sql): Promise<R | null>;
  /**
   * Carried out when the work is done, together with the commit, and what it answers is seen by nobody. Fails the
   * transaction where it fails. Only where something is written: nobody waits for the commit of what reads.
   */
  last(query: Sql): void;
}

export interface Database {
  /**
   * The only door to data: one transaction as the role of the API, limited by row security to the municipality of
   * the context. One that has written something leaves a row in the audit log. `work` may run again after a deadlock or serialization failure, so it has no effects outside `tx`.
   */
  withTenant<T>(context: TenantContext, mode: Mode, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The municipalities there are, for jobs that visit them one by one. */
  tenants(): Promise<string[]>;
  /** Those of them that have such work to do, or with `webhook` somewhere to push events to. One cheap question. */
  tenantsWith(work: Work): Promise<string[]>;
  /** Whether row security holds for this login, on the schema the program knows. @throws StartError, MigrationError */
  startCheck(migrations: readonly Migration[], options: { readonly production: boolean }): Promise<void>;
  /** After a seed or an import: without it the embedded engine plans as if the tables were still empty. */
  analyze(): Promise<void>;
  close(): Promise<void>;
}

/** Knows whether the running code is already inside a transaction (AsyncLocalStorage in Node). */
export interface NestingGuard {
  inside(): boolean;
  run<T>(work: () => Promise<T>): Promise<T>;
}

const noGuard: NestingGuard = { inside: () => false, run: (work) => work() };
const attempts = 4;

/** A statement of its own: whether it may be run is asked before the role of the one it stands in is another. */
const lukk = 'select sett_medlemskap()';
const openings: Record<Mode, string> = {
  les: 'begin isolation level read committed read only',
  skriv: 'begin isolation level read committed',
};
/** What `set local role` does, in a statement an engine can keep (PGlite: 44 µs of 95 for a whole transaction). */
const role = "select set_config('role','kobo_app',true)";
const settings =
  `${role},set_config('app.kommunenummer',$1,true),set_config('app.aktoer',$2,true),` +
  "set_config('app.roller',$3,true),set_config('app.enheter',$4,true),set_config('app.skjermet',$5,true)," +
  "set_config('app.tid',$6,true),set_config('app.revisjon',$7,true),set_config('app.enhetsgrense',$8,true)";
/** Nothing was written where the transaction has no id yet: then there is nothing to tell of. */
const revider = `insert into revisjon (roller, operasjon, sporings_id, gjelder)
  select $1::text[], $2::text, $3::text, $4::jsonb where pg_current_xact_id_if_assigned() is not null`;

export function createDatabase(driver: Driver, guard: NestingGuard = noGuard): Database {
  const listed = (source: 'kommuner()' | `kommuner_med_${Work}()`): Promise<string[]> =>
    transact(
      driver,
      guard,
      { script: openings.les, settings: [{ text: role, values: [] }], readOnly: true },
      async (_, connection) => {
        const rows = await connection.query(`select ${source} as kommunenummer`, []);
        return rows.map((row) => row['kommunenummer'] as string);
      },
    );
  return {
    withTenant: async (context, mode, work) =>
      transact(driver, guard, open(context, mode), async (tx, connection) => {
        const result = await work(tx);
        if (mode === 'skriv' && !context.forsegler) leaveTrace(connection, context);
        return result;
      }).catch((error: unknown) => {
        // What only reads and writes all the same is a fault of ours, under the same code.
        throw mode === 'skriv' && isSqlError(error) && error.code === sqlState.readOnly
          ? new ReadOnlyDatabaseError(error)
          : error;
      }),
    tenants: () => listed('kommuner()'),
    tenantsWith: (work) => listed(`kommuner_med_${work}()`),
    startCheck: (migrations, options) => startCheck(driver, migrations, options),
    analyze: () => driver.analyze(),
    close: () => driver.close(),
  };
}

function open(context: TenantContext, mode: Mode): Opening {
  const {
    kommunenummer,
    aktoer,
    roller,
    enheter = [],
    skjermet = false,
    tid = '',
    enhetsgrense = '',
  } = context;
  if (!/^\d{4}$/.test(kommunenummer)) throw new TypeError(`«${kommunenummer}» is no municipality number`);
  if (aktoer === '' || /(^|\D)\d{11}(\D|$)/.test(aktoer)) {
    throw new TypeError('An actor is an opaque id, never empty and never a national identity number');
  }
  const revisjon = mode === 'skriv' ? uuidv7() : '';
  const ser = skjermet === true ? 'ja' : skjermet || '';
  const values = [
    kommunenummer,
    aktoer,
    roller.join(','),
    enheter.join(','),
    ser,
    tid,
    revisjon,
    enhetsgrense,
  ];
  return {
    script: openings[mode],
    settings: [{ text: settings, values }, ...(skjermet === 'MEDLEM' ? [{ text: lukk, values: [] }] : [])],
    readOnly: mode === 'les',
  };
}

/** In the transaction of what it tells of: both are there afterwards, or neither. */
function leaveTrace(connection: Connection, { roller, kall }: TenantContext): void {
  const { operasjon = null, sporingsId = null, gjelder = {} } = kall ?? {};
  connection.last(revider, [roller, operasjon, sporingsId, JSON.stringify(gjelder)]);
}

async function transact<T>(
  driver: Driver,
  guard: NestingGuard,
  opening: Opening,
  work: (tx: Tx, connection: Connection) => Promise<T>,
): Promise<T> {
  // On PGlite's one connection it would wait for itself for ever; on a pool it drains the pool under load.
  if (guard.inside()) {
    throw new Error(
      'withTenant inside withTenant: pass the tx on to what you call instead of opening another',
    );
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await guard.run(() =>
        driver.transaction(opening, async (connection) => {
          const tx = new OpenTx(connection, opening);
          try {
            return await work(tx, connection);
          } finally {
            tx.end();
          }
        }),
      );
    } catch (error) {
      if (attempt >= attempts || !isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
    }
  }
}

class OpenTx implements Tx {
  #connection: Connection | null;
  readonly #readOnly: boolean;

  constructor(connection: Connection, { readOnly = false }: Opening) {
    this.#connection = connection;
    this.#readOnly = readOnly;
  }

  /** A query nobody awaited must not run later as another tenant, or on PGlite as superuser. */
  end(): void {
    this.#connection = null;
  }

  get #open(): Connection {
    if (this.#connection === null)
      throw new Error('The transaction is over: await every query inside its work');
    return this.#connection;
  }

  async query<R>(query: Sql): Promise<R[]> {
    const { text, values } = query.compile();
    return (await this.#open.query(text, values)) as R[];
  }

  last(query: Sql): void {
    if (this.#readOnly) throw new Error('Nobody waits for the commit of what only reads: query() instead');
    const { text, values } = query.compile();
    this.#open.last(text, values);
  }

  async one<R>(query: Sql): Promise<R> {
    const row = await this.maybeOne<R>(query);
    if (row === null) throw new Error('Expected one row, got none');
    return row;
  }

  async maybeOne<R>(query: Sql): Promise<R | null> {
    const rows = await this.query<R>(query);
    if (rows.length > 1) throw new Error(`Expected at most one row, got ${rows.length}`);
    return rows[0] ?? null;
  }
}
