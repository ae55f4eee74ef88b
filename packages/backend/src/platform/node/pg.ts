import pg from 'pg';
import type { Connection, Driver } from '../../db/driver.ts';
import { TransactionAbortedError } from '../../db/errors.ts';
import { rowReader, toText } from '../../db/types.ts';

export interface PgDriverOptions {
  readonly connectionString: string;
  /** Connections of this process; all processes together stay below the server's max_connections. */
  readonly poolSize?: number;
  /** A statement is stopped after this. Migrations set 0. */
  readonly statementTimeoutMs?: number;
}

export interface PgDriver extends Driver {
  /** How many connections there are and how many rest, and how many calls wait for one. */
  tilkoblinger(): { readonly antall: number; readonly ledige: number; readonly venter: number };
}

/** The production engine: PostgreSQL 15 or newer. */
export function openPg(options: PgDriverOptions): PgDriver {
  const { connectionString, poolSize = 10, statementTimeoutMs = 10_000 } = options;
  const pool = new pg.Pool({
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // A stuck statement, a lock nobody gives back, a transaction nobody ends: each stops here and not the whole API.
    statement_timeout: statementTimeoutMs,
    lock_timeout: Math.min(statementTimeoutMs, 5_000),
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'kobo-backend',
    // Cells come as text and are read by the table both engines share (db/types.ts).
    types: { getTypeParser: () => (text: string) => text },
  });
  // A connection that breaks while it idles is the pool's business; without a listener it would end the process.
  pool.on('error', () => undefined);

  return {
    engine: 'postgres',
    async transaction(opening, work) {
      const client = await pool.connect().catch((error: unknown) => {
        throw borte(error);
      });
      let broken: Error | undefined;
      const onError = (error: Error): void => {
        broken = error;
      };
      client.on('error', onError);
      try {
        await client.query(opening.script);
        const connection = connectionOf(client);
        if (opening.settings) await connection.query(opening.settings.text, opening.settings.values);
        const result = await work(connection);
        const { command } = await client.query('commit');
        if (command === 'ROLLBACK') throw new TransactionAbortedError();
        return result;
      } catch (error) {
        await client.query('rollback').catch((failure: Error) => {
          broken = failure;
        });
        throw broken ? borte(error) : error;
      } finally {
        client.off('error', onError);
        // A connection in an unknown state goes; the pool makes another.
        client.release(broken);
      }
    },
    // Autovacuum does it, and the API owns no table.
    analyze: async () => undefined,
    close: () => pool.end(),
    tilkoblinger: () => ({ antall: pool.totalCount, ledige: pool.idleCount, venter: pool.waitingCount }),
  };
}

/** What pg itself says of a connection that is lost, never made or used afterwards has no code; PostgreSQL's is 08006. */
const borte = (error: unknown): unknown =>
  error instanceof Error && !('code' in error) ? Object.assign(error, { code: '08006' }) : error;

function connectionOf(client: pg.PoolClient): Connection {
  return {
    async query(text, values) {
      const result = await client.query<(string | null)[]>({
        text,
        values: values.map(toText),
        rowMode: 'array',
      });
      return result.rows.map(rowReader(result.fields));
    },
    async script(text) {
      await client.query(text);
    },
  };
}
