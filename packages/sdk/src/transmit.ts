import type { Deadline } from './deadline.ts';
import { Ended, untilAborted } from './deadline.ts';
import { isKoboError, type KoboFeil } from './errors.ts';
import { failureOf, problemOf, strangerOf, tokenFailure, type Told } from './failure.ts';
import { notify, redacted, type CallEvent, type KoboHooks } from './hooks.ts';
import type { LoginDesk } from './login.ts';
import { backoff, isPassing, isTwin, mayRepeat } from './retry.ts';
import type { SendableBody } from './request.ts';
import type { Runtime } from './runtime.ts';
import type { TokenSource } from './token.ts';

/** What all calls of a client share. */
export interface Line {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly token: TokenSource;
  readonly login: LoginDesk;
  readonly runtime: Runtime;
  readonly retries: number;
  readonly hooks: KoboHooks | undefined;
}

/** One call, over all its attempts. */
export interface Call extends Told {
  readonly event: CallEvent;
  readonly body: SendableBody | undefined;
  readonly deadline: Deadline;
  /** Milliseconds each attempt has. */
  readonly timeout: number;
  /** The caller reads the body of a success itself. */
  readonly streamed: boolean;
  key: string | undefined;
  attempts: number;
  unknownOutcome: boolean;
}

export interface Answer {
  readonly response: Response;
  readonly data: unknown;
}

/** A request before it has a token and a body. */
export interface Addressed {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
}

/** Logins one call waits for: one that expired, and one that was the wrong person's. */
const LOGINS = 2;
const BODILESS: ReadonlySet<number> = new Set([204, 205]);

/**
 * Sends a request until it is answered, may not be repeated, or has no time left.
 *
 * @throws KoboFeil, or Ended when a wait was cut short
 */
export async function transmit(line: Line, call: Call, template: Addressed): Promise<Answer> {
  const { deadline, operation } = call;
  const ask = (question: Promise<string | undefined>): Promise<string | undefined> =>
    untilAborted(question, deadline.signal).catch((cause) => {
      throw cause instanceof Ended ? cause : tokenFailure(call, cause);
    });
  let renewed: string | undefined;
  let triedRenewal = false;
  let logins = 0;
  let retries = 0;

  /** Whether there is a reason to believe the next attempt is let in. */
  const regainAccess = async (error: KoboFeil, token: string | undefined): Promise<boolean> => {
    if (error.status !== 401 || operation.retry === 'never') return false;
    if (token !== undefined && !triedRenewal) {
      triedRenewal = true;
      renewed = await ask(line.token.renew(token));
      if (renewed !== undefined) return true;
    }
    if (logins === LOGINS) return false;
    logins += 1;
    renewed = undefined;
    triedRenewal = false;
    return deadline.paused(line.login.ask({ code: error.code, operation: operation.id }));
  };

  for (;;) {
    const token = renewed ?? (await ask(line.token.get()));
    try {
      return await attempt(line, call, template, token);
    } catch (error) {
      if (!isKoboError(error)) throw error;
      if (await regainAccess(error, token)) continue;
      // Waiting for a twin is not a retry: its answer is on the way, and only the deadline ends the wait.
      const again = isTwin(error) || (isPassing(error) && retries < line.retries);
      if (!again || !mayRepeat(operation, call.key !== undefined)) throw error;
      const waitMs = backoff(error, retries, line.runtime.random);
      // What went wrong says more than «too late» would, and says it sooner.
      if (waitMs >= deadline.remaining()) throw error;
      if (!isTwin(error)) retries += 1;
      notify(line.hooks, 'onRetry', { ...call.event, attempt: call.attempts, waitMs, error });
      await deadline.sleep(waitMs);
    }
  }
}

async function attempt(
  line: Line,
  call: Call,
  template: Addressed,
  token: string | undefined,
): Promise<Answer> {
  const { runtime, hooks } = line;
  call.deadline.signal.throwIfAborted();
  const headers = new Headers(template.headers);
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  const window = call.deadline.attempt(call.timeout);
  const request = new Request(template.url, {
    method: template.method,
    headers,
    body: call.body ?? null,
    signal: window.signal,
    // Followed, a redirect would carry the answers of a citizen to an address nobody chose.
    redirect: 'manual',
    // Personal data stays out of the cache of a shared computer.
    cache: 'no-store',
  });
  call.attempts += 1;
  const start = runtime.now();
  const event = { ...call.event, attempt: call.attempts, headers: redacted(headers) };
  notify(hooks, 'onAttempt', event);
  const end = (more: { status?: number | undefined; error?: KoboFeil }): void =>
    notify(hooks, 'onAttemptEnd', { ...event, durationMs: runtime.now() - start, ...more });
  try {
    const answer = await exchange(line, call, request, window.signal);
    end({ status: answer.response.status });
    if (call.streamed) window.disarm();
    else window.close();
    return answer;
  } catch (cause) {
    window.close();
    const error = isKoboError(cause) ? cause : failureOf(markUnknown(call), cause);
    end({ status: error.status, error });
    throw error;
  }
}

/** Sends one request and reads its answer; deadline and retry cover the body too. */
async function exchange(line: Line, call: Call, request: Request, signal: AbortSignal): Promise<Answer> {
  const response = await untilAborted(line.fetch(request), signal);
  const { ok, status } = response;
  const now = line.runtime.now();
  if (ok && call.streamed) return { response, data: undefined };
  if (BODILESS.has(status)) return { response, data: undefined };
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    throw strangerOf(call, response, now);
  }
  if (ok || status >= 500) markUnknown(call);
  const text = await untilAborted(response.text(), signal);
  if (!ok) throw problemOf(call, response, text, now);
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  try {
    const data: unknown = JSON.parse(text);
    return { response, data };
  } catch {
    throw strangerOf(call, response, now, json || text === '');
  }
}

/** From here on nobody knows whether the change was made. */
function markUnknown(call: Call): Call {
  call.unknownOutcome = true;
  return call;
}
