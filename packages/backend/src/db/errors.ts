/** What both engines tell about a refused statement. Branch on code and constraint only; the text is for nobody. */
export interface SqlError extends Error {
  /** SQLSTATE. */
  readonly code: string;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
  /** The source file of PostgreSQL that raised it. */
  readonly file?: string | undefined;
}

export const sqlState = {
  foreignKey: '23503',
  unique: '23505',
  check: '23514',
  exclusion: '23P01',
  integrity: '23000',
  rowSecurity: '42501',
  serialization: '40001',
  deadlock: '40P01',
  lockTimeout: '55P03',
  cancelled: '57014',
  aborted: '25P02',
  readOnly: '25006',
  unsupported: '0A000',
  unknownStatement: '26000',
} as const;

export function isSqlError(error: unknown): error is SqlError {
  return (
    error instanceof Error &&
    'code' in error &&
    /^[0-9A-Z]{5}$/.test(String(error.code)) &&
    'severity' in error
  );
}

/** True when a statement broke exactly this constraint, index or trigger rule of the schema. */
export const breaks = (error: unknown, constraint: string): boolean =>
  isSqlError(error) && error.constraint === constraint;

/**
 * A statement that was kept has other columns than when it was parsed: a migration has come meanwhile. Or the server
 * does not have it any more.
 */
export const isStalePlan = (error: unknown): boolean =>
  isSqlError(error) &&
  (error.code === sqlState.unknownStatement ||
    (error.code === sqlState.unsupported && 'routine' in error && error.routine === 'RevalidateCachedQuery'));

/** Two transactions met, or one was asked in words the schema has left; the same work done again will go through. */
export const isTransient = (error: unknown): boolean =>
  isSqlError(error) &&
  (error.code === sqlState.serialization || error.code === sqlState.deadlock || isStalePlan(error));

/** What was begun for writing may not write: a server that was the primary a moment ago, or was closed by its operator. */
export class ReadOnlyDatabaseError extends Error {
  override name = 'ReadOnlyDatabaseError';
  constructor(cause: unknown) {
    super('The database takes no writes now', { cause });
  }
}

/** The work swallowed an error of a statement, so PostgreSQL had already given the transaction up. */
export class TransactionAbortedError extends Error {
  override name = 'TransactionAbortedError';
  constructor() {
    super(
      'A statement failed and its error was swallowed: the transaction was rolled back, nothing is stored',
    );
  }
}
