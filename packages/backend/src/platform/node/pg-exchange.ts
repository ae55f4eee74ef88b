import type pg from 'pg';
import type { SqlValue } from '../../db/sql.ts';
import { rowReader, toText, type Row } from '../../db/types.ts';
import { Lru } from '../../lru.ts';
import { close, prepare, run, take } from './pg-wire.ts';

/** More than the statements of a busy municipality: a filter makes another text. */
const KEPT = 100;

/** A statement the server has parsed. Its columns are known once it has been run. */
interface Prepared {
  readonly name: string;
  toRow: ReturnType<typeof rowReader> | null;
}

interface Asked {
  readonly text: string;
  readonly values: readonly (string | null)[];
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

type Cells = readonly (string | null)[];

interface Answer {
  readonly cells: readonly Cells[];
  readonly toRow: ReturnType<typeof rowReader>;
  /** What was done: `SELECT 3`, `ROLLBACK`. */
  readonly command: string;
}

/** What the server says of a statement, in the words of pg's `Submittable`. */
interface Message {
  readonly fields: Parameters<typeof rowReader>[0] & Cells;
  readonly text: string;
}

/**
 * The statements of one connection. Those that are asked for without waiting for each other's answers go to the server
 * together, in the order they were asked for, and one that fails keeps those after it from being carried out. The server
 * keeps them parsed, by their text; the one longest unused gives its place to the next.
 */
export class Statements {
  readonly #client: pg.PoolClient;
  readonly #kept: Lru<Prepared>;
  #count = 0;
  /** Names to be given up with the next exchange. */
  #retired: string[] = [];
  #waiting: Asked[] = [];
  #scheduled = false;

  /** @param kept how many statements stay parsed */
  constructor(client: pg.PoolClient, kept = KEPT) {
    this.#client = client;
    this.#kept = new Lru(kept);
  }

  async query(text: string, values: readonly SqlValue[]): Promise<Row[]> {
    const { cells, toRow } = await this.#ask(text, values);
    return cells.map(toRow);
  }

  /** @returns what was done */
  async run(text: string, values: readonly SqlValue[] = []): Promise<string> {
    return (await this.#ask(text, values)).command;
  }

  /** Goes with what is asked next, or alone when nothing has been asked once the process has listened to the world again. */
  soon(text: string): Promise<unknown> {
    const done = this.#put(text, []);
    setImmediate(() => this.send());
    return done;
  }

  async #ask(text: string, values: readonly SqlValue[]): Promise<Answer> {
    const done = this.#put(text, values.map(toText));
    if (!this.#scheduled) queueMicrotask(() => this.send());
    this.#scheduled = true;
    try {
      return await done;
    } catch (error) {
      // Where it was asked for, instead of where the socket was read.
      Error.captureStackTrace(error as Error);
      throw error;
    }
  }

  /** After a script, which may have changed what the statements read. */
  forget(): void {
    for (const { name } of this.#kept.clear()) this.#retired.push(name);
  }

  #put(text: string, values: Asked['values']): Promise<Answer> {
    return new Promise((answer, fail) => this.#waiting.push({ text, values, answer, fail }));
  }

  /** What is asked for and not sent yet, before something goes to the server past this. */
  send(): void {
    this.#scheduled = false;
    if (this.#waiting.length === 0) return;
    const asked = this.#waiting;
    this.#waiting = [];
    this.#client.query(new Exchange(asked, this));
  }

  /** All that the server needs to run them. */
  write(asked: readonly Asked[]): { readonly bytes: Buffer; readonly statements: readonly Prepared[] } {
    for (const name of this.#retired.splice(0)) close(name);
    const statements = asked.map(({ text, values }) => {
      const statement = this.#kept.get(text) ?? this.#prepare(text);
      run(statement.name, values);
      return statement;
    });
    return { bytes: take(), statements };
  }

  #prepare(text: string): Prepared {
    const statement: Prepared = { name: `kept${this.#count++}`, toRow: null };
    const gaveWay = this.#kept.set(text, statement);
    if (gaveWay) close(gaveWay.name);
    prepare(statement.name, text);
    return statement;
  }

  /** One that failed before it was known may never have been parsed. */
  drop(text: string): void {
    const statement = this.#kept.get(text);
    if (!statement || statement.toRow) return;
    this.#kept.delete(text);
    this.#retired.push(statement.name);
  }
}

/** One round trip. */
class Exchange implements pg.Submittable {
  readonly #asked: readonly Asked[];
  readonly #all: Statements;
  #statements: readonly Prepared[] = [];
  #cells: Cells[] = [];
  /** Of those that have been carried out, in order. The next one's is being received. */
  readonly #answers: Answer[] = [];

  constructor(asked: readonly Asked[], all: Statements) {
    this.#asked = asked;
    this.#all = all;
  }

  submit({ stream }: pg.Connection): void {
    const { bytes, statements } = this.#all.write(this.#asked);
    this.#statements = statements;
    // Where it is not, pg tells that the connection is gone.
    if (stream.writable) stream.write(bytes);
  }

  handleRowDescription({ fields }: Message): void {
    this.#statements[this.#answers.length]!.toRow ??= rowReader(fields);
  }

  handleDataRow({ fields }: Message): void {
    this.#cells.push(fields);
  }

  handleCommandComplete({ text }: Message): void {
    // What gives no rows has no columns either.
    const toRow = (this.#statements[this.#answers.length]!.toRow ??= rowReader([]));
    this.#answers.push({ cells: this.#cells, toRow, command: text });
    this.#cells = [];
  }

  handleReadyForQuery(): void {
    this.#asked.forEach(({ answer }, i) => answer(this.#answers[i]!));
  }

  handleError(error: Error): void {
    this.#asked.forEach(({ text, answer, fail }, i) => {
      const given = this.#answers[i];
      if (given) return answer(given);
      this.#all.drop(text);
      fail(error);
    });
  }
}
