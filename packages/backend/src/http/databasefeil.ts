import type { ProblemCode } from '@kobo-bolig/contract';
import { isSqlError } from '../db/errors.ts';
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
  '53300': 'UTILGJENGELIG',
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
};

/** Every table refers to its municipality; a municipality without a row does not use this installation. */
const ukjentKommune = /_kommunenummer_fkey$/;

function bySkranke(constraint: string | undefined, skranker: Skranker): ProblemCode | undefined {
  if (constraint === undefined) return undefined;
  return ukjentKommune.test(constraint) ? 'UKJENT_KOMMUNE' : skranker[constraint];
}

const nodeCode = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

/** The problem an error from a handler, a service or the database is answered with. */
export function toKoboFeil(error: unknown, skranker: Skranker): KoboFeil {
  if (error instanceof KoboFeil) return error;
  const code =
    (isSqlError(error)
      ? (bySkranke(error.constraint, skranker) ?? byCode[error.code])
      : byCode[nodeCode(error)]) ?? 'INTERN_FEIL';
  return new KoboFeil(code, {
    cause: error,
    ...(code === 'UTILGJENGELIG' ? { headers: { 'retry-after': '1' } } : {}),
  });
}
