import type { SqlValue } from './sql.ts';
import type { Row } from './types.ts';

/** The statements that open a transaction, sent together with its first so that they cost no round trip where the engine can. */
export interface Opening {
  /** Constant text: begin, isolation. */
  readonly script: string;
  /** Nothing is stored, so nobody waits for the commit. */
  readonly readOnly?: boolean;
  /** With parameters, one after the other: the role and the transaction's settings, and what they set bounds of. */
  readonly settings?: readonly Statement[];
}

export interface Statement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** One transaction on one connection. */
export interface Connection {
  /** Statements that are asked for without waiting for each other's answers go together where the engine can. */
  query(text: string, values: readonly SqlValue[]): Promise<Row[]>;
  /** Carried out when the work is done, after those told of before, together with the commit. */
  last(text: string, values: readonly SqlValue[]): void;
  /** Several statements, no parameters: migrations. */
  script(text: string): Promise<void>;
}

/** An engine. Only database.ts, migrate.ts and the start-up check hold one; handlers get a {@link Tx}. */
export interface Driver {
  readonly engine: 'pglite' | 'postgres';
  /** Commits when `work` resolves, rolls back when it rejects. */
  transaction<T>(opening: Opening, work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Lets the planner see what a seed or an import has put in. */
  analyze(): Promise<void>;
  close(): Promise<void>;
}
