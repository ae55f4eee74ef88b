/** What both engines tell about a refused statement. Branch on code and constraint only; the text is for nobody. */
export interface SqlError extends Error {
  /** SQLSTATE. */
  readonly code: string;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
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

/** Two transactions met; the same work done again will go through. */
export const isTransient = (error: unknown): boolean =>
  isSqlError(error) && (error.code === sqlState.serialization || error.code === sqlState.deadlock);

/** The work swallowed an error of a statement, so PostgreSQL had already given the transaction up. */
export class TransactionAbortedError extends Error {
  override name = 'TransactionAbortedError';
  constructor() {
    super(
      'A statement failed and its error was swallowed: the transaction was rolled back, nothing is stored',
    );
  }
}
