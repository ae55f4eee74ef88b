import { PGlite, protocol, type PGliteOptions } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { concat } from '../bytes.ts';
import { Lru } from '../lru.ts';
import type { Connection, Driver, Statement } from './driver.ts';
import { isSqlError, sqlState, TransactionAbortedError } from './errors.ts';
import { database, FilledMemory, pack } from './pglite-filer.ts';
import { prepare, read, run, type Reply } from './pglite-wire.ts';
import type { SqlValue } from './sql.ts';
import { rowReader, type Row } from './types.ts';

/**
 * The embedded engine: development, demo and tests, never real personal data. It has one connection, whose session
 * user is always superuser, and no statement timeout, so it neither shows races nor is a boundary.
 */
export interface PgliteDriver extends Driver {
  readonly engine: 'pglite';
  /** The database as one file, to start the next instance from (0.5 s instead of 3 s and the migrations). */
  dump(): Promise<Uint8Array<ArrayBuffer>>;
}

export interface PgliteDriverOptions {
  /** A directory, in Node only and only under our lock (platform/node/pglite-dir.ts); else memory. */
  dataDir?: string;
  /** What {@link PgliteDriver.dump} gave, with the same version of PGlite; in place of a directory, and handed over. */
  dump?: Uint8Array | Promise<Uint8Array>;
  /** How long a transaction waits for the one before it; a transaction inside another would wait for ever. */
  maxWaitMs?: number;
  /** How many statements stay parsed and planned, and how often one runs before its plan is made anew. */
  kept?: { readonly statements: number; readonly runs: number };
  /** Where a bundle keeps the engine's files: a worker ships them itself. */
  files?: Pick<PGliteOptions, 'pgliteWasmModule' | 'initdbWasmModule' | 'fsBundle' | 'extensions'>;
}

const { serialize } = protocol;

export async function openPglite(options: PgliteDriverOptions = {}): Promise<PgliteDriver> {
  const { dataDir, dump, maxWaitMs = 30_000, kept: limits = KEPT, files } = options;
  const pglite = await PGlite.create({
    extensions: { btree_gist },
    // Its files are in memory already, so a large cache only costs: 128 MB, as PostgreSQL has it, take half of the start,
    // 16 a fifth; a home by its id takes as long with 2.
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=4MB'],
    // A tenth of the default WAL segment: smaller dumps, quicker start.
    initDbStartParams: ['--wal-segsize=1'],
    ...files,
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(dump === undefined ? {} : { fs: new FilledMemory(dump) }),
  });
  const inTurn = turns(maxWaitMs);

  // The protocol directly: the public query() makes seven calls into the engine for one statement. Opening, statement
  // and commit are one call each here (measured: 3 500 instead of 1 800 transactions a second).
  const send = async (request: Uint8Array, toDisk = false): Promise<Reply> =>
    read(await pglite.execProtocolRaw(request, { syncToFs: toDisk }));
  const kept = keptStatements(send, limits);
  const ask: Omit<Connection, 'last'> = {
    query: (text, values) => kept.query(text, values),
    script: async (text) => {
      await send(serialize.query(text));
      kept.forget();
    },
  };

  return {
    engine: 'pglite',
    transaction: (opening, work) =>
      inTurn(async () => {
        try {
          const begin = serialize.query(opening.script);
          const [first, ...more] = opening.settings ?? [];
          if (first) await kept.query(first.text, first.values, begin);
          else await send(begin);
          for (const { text, values } of more) await kept.query(text, values);
          const last: Statement[] = [];
          const result = await work({ ...ask, last: (text, values) => void last.push({ text, values }) });
          for (const { text, values } of last) await kept.query(text, values).catch(refused);
          const { command } = await send(serialize.query('commit'), true);
          if (command === 'ROLLBACK') throw new TransactionAbortedError();
          return result;
        } catch (error) {
          // After a commit that rolled back there is nothing left to undo; PostgreSQL only warns.
          await send(serialize.query('rollback'));
          throw error;
        }
      }),
    // PGlite has no autovacuum: 13.9 ms for a page of 20 000 rows before, 2.7 ms after.
    analyze: () =>
      inTurn(async () => {
        await send(serialize.query('analyze'), true);
      }),
    dump: () => inTurn(async () => pack(pglite.Module.FS, database)),
    close: () => inTurn(() => pglite.close()),
  };
}

/**
 * More than the statements of a busy municipality: a filter makes another text. A kept plan is thrown away by ANALYZE,
 * which PGlite never runs by itself. So that one made while a table was empty does not outlive its filling, it is made
 * anew now and then.
 */
const KEPT = { statements: 100, runs: 200 };

interface Kept {
  readonly name: string;
  readonly toRow: ReturnType<typeof rowReader>;
  runs: number;
}

/**
 * Runs statements that the engine keeps parsed and planned, by their text; the one longest unused gives its place to
 * the next. To parse and plan a home by its id takes four times as long as to fetch it.
 */
function keptStatements(
  send: (request: Uint8Array) => Promise<Reply>,
  { statements, runs }: NonNullable<PgliteDriverOptions['kept']>,
) {
  const kept = new Lru<Kept>(statements);
  /** Names that are no statement's any more. As many as are kept, and as are being parsed. */
  const free: string[] = [];
  let names = 0;
  return {
    async query(text: string, values: readonly SqlValue[], before: Uint8Array = nothing): Promise<Row[]> {
      const known = kept.get(text);
      if (known && known.runs++ < runs) {
        const { rows } = await send(concat([before, ...run(known.name, values)]));
        return rows.map(known.toRow);
      }
      const name = kept.delete(text)?.name ?? free.pop() ?? `kept${names++}`;
      let reply: Reply;
      try {
        reply = await send(concat([before, ...prepare(name, text), ...run(name, values)]));
      } catch (error) {
        free.push(name);
        throw error;
      }
      // Kept before the cells are read: one that cannot be read does not make the name free.
      const toRow = rowReader(reply.fields ?? []);
      const gaveWay = kept.set(text, { name, toRow, runs: 1 });
      if (gaveWay) free.push(gaveWay.name);
      return reply.rows.map(toRow);
    },
    /** After a script, which may have changed what the statements read. */
    forget(): void {
      for (const { name } of kept.clear()) free.push(name);
    },
  };
}

const nothing = new Uint8Array(0);

/** The last statement of a transaction that PostgreSQL has given up says no more than its commit would. */
function refused(error: unknown): never {
  throw isSqlError(error) && error.code === sqlState.aborted ? new TransactionAbortedError() : error;
}

/** One at a time, in order; whoever has waited too long is told why instead of hanging for ever. */
function turns(maxWaitMs: number): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const before = last;
    let gaveUp = false;
    const turn = (async () => {
      await before.catch(() => undefined);
      if (gaveUp) return undefined as never;
      return work();
    })();
    last = turn;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        gaveUp = true;
        // Whoever asks again may get through, as with PostgreSQL's own lock_not_available.
        reject(
          Object.assign(
            new Error(
              `The embedded database has been busy for ${maxWaitMs / 1000} s: a transaction inside another, ` +
                'or a statement that does not end',
            ),
            { code: sqlState.lockTimeout },
          ),
        );
      }, maxWaitMs);
      void before.catch(() => undefined).then(() => clearTimeout(timer));
      turn.then(resolve, reject);
    });
  };
}
