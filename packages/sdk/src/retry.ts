import type { ClientOperation } from '@kobo-bolig/contract';
import type { KoboFeil } from './errors.ts';

/** Longest wait the SDK chooses itself. */
const CAP = 30_000;
/** First wait is up to this long, and the limit doubles each time. */
const BASE = 500;
/** How long to wait for a twin of the request that is still being carried out, when the server does not say. */
const TWIN_WAIT = 1_000;

/**
 * Statuses that say «not now». 500 is not among them: Kobo answers 503 when trying again can help, so a 500 would
 * only be asked to fail once more.
 */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 502, 503, 504]);

/**
 * Whether a request may be sent again when its outcome is unknown. The contract says so; a POST or PATCH that is
 * only idempotent by its key needs to have one.
 */
export const mayRepeat = ({ retry, method }: ClientOperation, keyed: boolean): boolean =>
  retry === 'safe' || (retry === 'idempotent' && (keyed || method === 'PUT' || method === 'DELETE'));

/** A request with the same key is being carried out; its answer will be ours. */
export const isTwin = (error: KoboFeil): boolean => error.code === 'IDEMPOTENS_PAAGAAR';

/** Whether the cause may be gone in a moment. A proxy's error page counts by its status; a body cut short came with a success. */
export const isPassing = (error: KoboFeil): boolean =>
  error.kind === 'nettverk' ||
  (error.kind === 'tidsavbrudd' && error.limit === 'attempt') ||
  (error.kind === 'svar' && error.truncated) ||
  PASSING.has(error.status ?? 0);

/** The same for who has all the time there is, a follower or an upload: that a whole call took too long may pass too. */
export const mayPass = (error: KoboFeil): boolean => error.kind === 'tidsavbrudd' || isPassing(error);

/** How long to wait before the next attempt; `retries` is how many there were. Full jitter spreads a crowd. */
export function backoff(error: KoboFeil, retries: number, random: () => number): number {
  if (error.retryAfter !== undefined) return error.retryAfter;
  if (isTwin(error)) return TWIN_WAIT;
  return random() * Math.min(CAP, BASE * 2 ** retries);
}

/**
 * `Retry-After` in milliseconds: seconds, or a date. A date is compared with the server's own clock when the answer
 * carries it, because the reader's may be wrong.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Date.parse makes a date of almost anything; those of HTTP begin with a weekday.
  const until = /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(until)) return undefined;
  const serverNow = Date.parse(headers.get('date') ?? '');
  return Math.max(0, until - (Number.isNaN(serverNow) ? now : serverNow));
}
