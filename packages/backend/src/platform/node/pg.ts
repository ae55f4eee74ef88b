import pg from 'pg';
import type { Connection, Driver, Opening, Statement } from '../../db/driver.ts';
import { isSqlError, isStalePlan, sqlState, TransactionAbortedError } from '../../db/errors.ts';
import { Statements } from './pg-exchange.ts';

export interface PgDriverOptions {
  readonly connectionString: string;
  /** Connections of this process; all processes together stay below the server's max_connections. */
  readonly poolSize?: number;
  /** A statement is stopped after this. Migrations set 0. */
  readonly statementTimeoutMs?: number;
  /** How many statements each connection keeps parsed and planned. */
  readonly kept?: number;
}

export interface PgDriver extends Driver {
  /** How many connections there are and how many rest, and how many calls wait for one. */
  tilkoblinger(): { readonly antall: number; readonly ledige: number; readonly venter: number };
}

/** The production engine: PostgreSQL 15 or newer. */
export function openPg(options: PgDriverOptions): PgDriver {
  const { connectionString, poolSize = 10, statementTimeoutMs = 10_000, kept: limit } = options;
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

  // What was kept before is forgotten on every connection when one has told that the schema is another.
  let generation = 0;
  const kept = new WeakMap<pg.PoolClient, { readonly statements: Statements; generation: number }>();
  const statementsOf = (client: pg.PoolClient): Statements => {
    let known = kept.get(client);
    if (!known) {
      kept.set(client, (known = { statements: new Statements(client, limit), generation }));
      // One that breaks between the pool's hands and ours must not end the process either.
      client.on('error', () => undefined);
    }
    if (known.generation !== generation) known.statements.forget();
    known.generation = generation;
    return known.statements;
  };

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
      const release = (): void => {
        client.off('error', onError);
        // A connection in an unknown state goes; the pool makes another.
        client.release(broken);
      };
      const statements = statementsOf(client);
      const transaction = new OpenTransaction(client, statements, opening);
      try {
        if (severalStatements(opening)) {
          statements.send();
          await client.query(opening.script);
        }
        const result = await work(transaction.connection);
        if (opening.readOnly && transaction.opened && !transaction.failed) {
          // Nothing hangs on it: whoever has read does not wait for it, nor does the connection. Where it fails, the
          // connection is gone, and has told nobody else.
          statements.soon('commit').catch((error: Error) => client.emit('error', error));
          release();
          return result;
        }
        await transaction.commit();
        release();
        return result;
      } catch (error) {
        if (isStalePlan(error)) generation++;
        statements.send();
        await client.query('rollback').catch((failure: Error) => {
          broken = failure;
        });
        release();
        throw broken ? borte(error) : error;
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

/** `begin` alone goes with what is asked first; more than that is carried out by itself. */
const severalStatements = ({ script }: Opening): boolean => script.includes(';');

/** A transaction whose opening is sent with its first statement, and its commit with the last where those are told. */
class OpenTransaction {
  readonly #statements: Statements;
  readonly #opening: Opening;
  opened = false;
  readonly #last: Statement[] = [];
  /** A statement was refused, whether or not anybody has minded: PostgreSQL has given the transaction up. */
  failed = false;
  readonly connection: Connection;

  constructor(client: pg.PoolClient, statements: Statements, opening: Opening) {
    this.#statements = statements;
    this.#opening = opening;
    this.connection = {
      query: (text, values) => {
        this.#open();
        return this.#noted(statements.query(text, values));
      },
      last: (text, values) => {
        this.#last.push({ text, values });
      },
      script: async (text) => {
        this.#open();
        await this.#noted(client.query(text));
        statements.forget();
      },
    };
  }

  /** @throws TransactionAbortedError when there was nothing left to commit */
  async commit(): Promise<void> {
    this.#open();
    const last = this.#last.map(({ text, values }) => this.#noted(this.#statements.run(text, values)));
    const [command] = await Promise.all([this.#statements.run('commit'), ...last]).catch((error: unknown) => {
      throw isSqlError(error) && error.code === sqlState.aborted ? new TransactionAbortedError() : error;
    });
    if (command === 'ROLLBACK') throw new TransactionAbortedError();
  }

  /** What is refused here is refused of the statement that follows too, and told there. */
  #open(): void {
    if (this.opened) return;
    this.opened = true;
    const { script, settings = [] } = this.#opening;
    if (!severalStatements(this.#opening)) void this.#statements.run(script).catch(() => undefined);
    for (const { text, values } of settings) void this.#statements.run(text, values).catch(() => undefined);
  }

  #noted<T>(answer: Promise<T>): Promise<T> {
    return answer.catch((error: unknown) => {
      this.failed ||= isSqlError(error);
      throw error;
    });
  }
}
