import { isKoboError } from '@kobo-bolig/sdk';

/** Why content could not be had, told apart by who can do something about it. */
export type FailureCause =
  'uten-nett' | 'svarer-ikke' | 'for-mange' | 'ikke-innlogget' | 'ikke-tilgang' | 'finnes-ikke' | 'ukjent';

export interface Failure {
  cause: FailureCause;
  /** It may go away by itself: we try again without being asked. */
  temporary: boolean;
  /** Milliseconds the server asked us to wait. */
  retryAfter: number | undefined;
  /** To quote to support. */
  reference: string | undefined;
}

const byStatus: Record<number, FailureCause> = {
  401: 'ikke-innlogget',
  403: 'ikke-tilgang',
  404: 'finnes-ikke',
  410: 'finnes-ikke',
  429: 'for-mange',
};

const temporary: ReadonlySet<FailureCause> = new Set(['uten-nett', 'svarer-ikke', 'for-mange']);

function causeOf(error: unknown): FailureCause {
  // Code and texts are fetched by the browser, which says no more than that it failed.
  if (!isKoboError(error)) return navigator.onLine === false ? 'uten-nett' : 'ukjent';
  if (error.code === 'FRAKOBLET') return 'uten-nett';
  if (error.kind === 'token') return 'ikke-innlogget';
  if (error.kind !== 'problem' || (error.status ?? 0) >= 500) return 'svarer-ikke';
  return byStatus[error.status ?? 0] ?? 'ukjent';
}

const ours: ReadonlySet<FailureCause> = new Set(['svarer-ikke', 'for-mange', 'ukjent']);

/** Nothing the reader does can mend it: they are not left with a button alone, but told who to call. */
export const isOurs = (cause: FailureCause | undefined): boolean => cause !== undefined && ours.has(cause);

/** What an element shows instead of an error it caught. */
export function describeFailure(error: unknown): Failure {
  const cause = causeOf(error);
  const known = isKoboError(error) ? error : undefined;
  return {
    cause,
    temporary: temporary.has(cause),
    retryAfter: known?.retryAfter,
    reference: known?.traceId ?? known?.requestId,
  };
}
