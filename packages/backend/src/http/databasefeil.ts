import type { ProblemCode } from '@kobo-bolig/contract';
import { isSqlError, ReadOnlyDatabaseError, type SqlError } from '../db/errors.ts';
import { KoboFeil } from './problem.ts';

/** Constraints whose violation is an answer to the caller and not a fault of ours. */
export type Skranker = Readonly<Record<string, ProblemCode>>;

/** SQLSTATEs and socket errors with one meaning wherever they occur (PostgreSQL manual, appendix A). */
const byCode: Readonly<Record<string, ProblemCode>> = {
  // Values the schema lets through and PostgreSQL cannot hold.
  '22003': 'UGYLDIG_FORESPOERSEL',
  '22007': 'UGYLDIG_FORESPOERSEL',
  '22008': 'UGYLDIG_FORESPOERSEL',
  '22021': 'UGYLDIG_FORESPOERSEL',
  '22P05': 'UGYLDIG_FORESPOERSEL',
  // A reference into another municipality looks exactly like one to nothing.
  '23503': 'IKKE_FUNNET',
  '42501': 'IKKE_FUNNET',
  // Lost a race or the server is busy or restarting: the same call may succeed a moment later.
  '40001': 'UTILGJENGELIG',
  '40P01': 'UTILGJENGELIG',
  // Full disk, no memory, too many connections, a limit of the operator's: it may have been mended when asked again.
  '53000': 'UTILGJENGELIG',
  '53100': 'UTILGJENGELIG',
  '53200': 'UTILGJENGELIG',
  '53300': 'UTILGJENGELIG',
  '53400': 'UTILGJENGELIG',
  '58030': 'UTILGJENGELIG',
  // A database that is being put back is not there for a while.
  '3D000': 'UTILGJENGELIG',
  // Given up by the server: nobody asked anything of it for too long (25P03, 57P05), or it took too long as a whole.
  '25P03': 'UTILGJENGELIG',
  '25P04': 'UTILGJENGELIG',
  '57P05': 'UTILGJENGELIG',
  '55P03': 'UTILGJENGELIG',
  '57014': 'UTILGJENGELIG',
  '57P01': 'UTILGJENGELIG',
  '57P02': 'UTILGJENGELIG',
  '57P03': 'UTILGJENGELIG',
  '08000': 'UTILGJENGELIG',
  '08001': 'UTILGJENGELIG',
  '08003': 'UTILGJENGELIG',
  '08006': 'UTILGJENGELIG',
  ECONNREFUSED: 'UTILGJENGELIG',
  ECONNRESET: 'UTILGJENGELIG',
  EPIPE: 'UTILGJENGELIG',
  ETIMEDOUT: 'UTILGJENGELIG',
};

/**
 * The files of PostgreSQL that read and write files (`src/backend/storage`): a directory that may no longer be opened
 * gives 42501 as row security does, a quota that is used up XX000.
 */
const fraLagringen = ({ file }: SqlError): boolean => file === 'md.c' || file === 'fd.c';

/** Seconds before it is worth while to try again, where it takes more than the next free connection. */
const VENT_PAA_PLASS = '30';
const ventetid = (error: unknown): string =>
  error instanceof ReadOnlyDatabaseError ||
  (isSqlError(error) && (fraLagringen(error) || /^(53[124]|58)/.test(error.code)))
    ? VENT_PAA_PLASS
    : '1';

/** Every table refers to its municipality; a municipality without a row does not use this installation. */
const ukjentKommune = /_kommunenummer_fkey$/;

function bySkranke(constraint: string | undefined, skranker: Skranker): ProblemCode | undefined {
  if (constraint === undefined) return undefined;
  return ukjentKommune.test(constraint) ? 'UKJENT_KOMMUNE' : skranker[constraint];
}

const nodeCode = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

function codeOf(error: unknown, skranker: Skranker): ProblemCode | undefined {
  if (error instanceof ReadOnlyDatabaseError) return 'UTILGJENGELIG';
  if (!isSqlError(error)) return byCode[nodeCode(error)];
  if (fraLagringen(error)) return 'UTILGJENGELIG';
  return bySkranke(error.constraint, skranker) ?? byCode[error.code];
}

/** The problem an error from a handler, a service or the database is answered with. */
export function toKoboFeil(error: unknown, skranker: Skranker): KoboFeil {
  if (error instanceof KoboFeil) return error;
  const code = codeOf(error, skranker) ?? 'INTERN_FEIL';
  return new KoboFeil(code, {
    cause: error,
    ...(code === 'UTILGJENGELIG' ? { headers: { 'retry-after': ventetid(error) } } : {}),
  });
}
