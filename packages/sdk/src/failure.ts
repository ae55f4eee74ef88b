import type { ClientOperation } from '@kobo-bolig/contract';
import {
  KoboAvbrutt,
  KoboNettverksfeil,
  KoboProblem,
  KoboSvarfeil,
  KoboTidsavbrudd,
  KoboTokenfeil,
  type ErrorFacts,
  type FeltFeil,
  type KoboFeil,
  type LocalCode,
} from './errors.ts';
import { Ended } from './deadline.ts';
import { readRetryAfter } from './retry.ts';
import { localText } from './texts.ts';

/** What an error tells about its call. */
export interface Told {
  readonly operation: ClientOperation;
  readonly requestId: string;
  readonly spraak: string;
  readonly key: string | undefined;
  readonly attempts: number;
  /** A request was sent whose outcome is unknown. */
  readonly unknownOutcome: boolean;
}

/** Refusals given before the operation was looked at; they say nothing of an earlier attempt. */
const UNDECIDED: ReadonlySet<number> = new Set([401, 408, 425, 429]);

/** Whether the server has said what became of the intent. */
export const isDecided = (status: number, code: string): boolean =>
  status < 500 && !UNDECIDED.has(status) && code !== 'IDEMPOTENS_PAAGAAR';

const common = (told: Told) => ({
  operation: told.operation.id,
  requestId: told.requestId,
  attempts: told.attempts,
  idempotencyKey: told.key,
  uncertain: told.unknownOutcome && told.operation.retry !== 'safe',
});

/** What there is to tell when Kobo did not say it. */
export const local = (told: Told, code: LocalCode, more: Partial<ErrorFacts> = {}): ErrorFacts => ({
  ...common(told),
  code,
  ...localText(code, told.spraak),
  ...more,
});

/** What became of an attempt that brought no answer, or of a wait. */
export function failureOf(told: Told, cause: unknown): KoboFeil {
  if (!(cause instanceof Ended)) {
    const offline = globalThis.navigator?.onLine === false;
    return new KoboNettverksfeil(local(told, offline ? 'FRAKOBLET' : 'NETTVERKSFEIL', { cause }));
  }
  return cause.ending === 'caller'
    ? new KoboAvbrutt(local(told, 'AVBRUTT', { cause: cause.cause }))
    : new KoboTidsavbrudd(local(told, 'TIDSAVBRUDD'), cause.ending);
}

export const tokenFailure = (told: Told, cause: unknown): KoboTokenfeil =>
  new KoboTokenfeil(local(told, 'TOKEN_UTILGJENGELIG', { cause }));

/** An answer that is neither a success nor a problem: not Kobo's. */
export function strangerOf(told: Told, response: Response, now: number, truncated = false): KoboSvarfeil {
  const retryAfter = readRetryAfter(response.headers, now);
  // A browser gives a redirect no status.
  const status = response.status || undefined;
  return new KoboSvarfeil(local(told, 'UVENTET_SVAR', { status, retryAfter }), truncated);
}

/** What an error status with this body means. Proxies answer with pages of their own, or nothing at all. */
export function problemOf(told: Told, response: Response, text: string, now: number): KoboFeil {
  const problem = parsed(text);
  if (typeof problem?.['code'] !== 'string') return strangerOf(told, response, now);
  const string = (name: string): string => (typeof problem[name] === 'string' ? problem[name] : '');
  const { status, headers } = response;
  const { code } = problem as { code: string };
  const base = common(told);
  return new KoboProblem({
    ...base,
    // Under a key the answer is the same for all attempts; without one it is only about the last.
    uncertain: base.uncertain && !(told.key !== undefined && isDecided(status, code)),
    requestId: headers.get('x-request-id') ?? told.requestId,
    code,
    status,
    title: string('title'),
    detail: string('detail'),
    traceId: string('traceId') || undefined,
    retryAfter: readRetryAfter(headers, now),
    errors: Array.isArray(problem['errors']) ? problem['errors'].filter(isFeltFeil) : [],
  });
}

/** What a text says, when it is JSON; of what is no object, no member is there. */
function parsed(text: string): Record<string, unknown> | null | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown> | null;
  } catch {
    return undefined;
  }
}

const isFeltFeil = (value: unknown): value is FeltFeil => {
  const { pointer, code, detail } = (value ?? {}) as Record<string, unknown>;
  return [pointer, code, detail].every((part) => typeof part === 'string');
};
