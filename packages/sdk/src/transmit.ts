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
  /** What the answer says, when it is not left unread. */
  data: unknown;
}

/** What openapi-fetch makes of a call, in place of a `Request`: each attempt needs one of its own, and they are dear. */
export class Template {
  readonly url: string;
  readonly init: RequestInit & { readonly headers: Headers };

  constructor(url: string, init: Template['init']) {
    this.url = url;
    this.init = init;
  }
}

/** Logins one call waits for: one that expired, and one that was the wrong person's. */
const LOGINS = 2;

/**
 * Sends a request until it is answered, may not be repeated, or has no time left. Lies beneath openapi-fetch as its
 * `fetch`: what is repeated is the finished request.
 *
 * @throws KoboFeil, or Ended when a wait was cut short
 */
export async function transmit(line: Line, call: Call, template: Template): Promise<Response> {
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
  template: Template,
  token: string | undefined,
): Promise<Response> {
  const { runtime, hooks } = line;
  call.deadline.signal.throwIfAborted();
  const { headers } = template.init;
  if (token === undefined) headers.delete('authorization');
  else headers.set('authorization', `Bearer ${token}`);
  const window = call.deadline.attempt(call.timeout);
  const request = new Request(template.url, { ...template.init, signal: window.signal });
  call.attempts += 1;
  const start = runtime.now();
  const event = { ...call.event, attempt: call.attempts, headers: hooks ? redacted(headers) : {} };
  notify(hooks, 'onAttempt', event);
  const end = (more: { status?: number | undefined; error?: KoboFeil }): void =>
    notify(hooks, 'onAttemptEnd', { ...event, durationMs: runtime.now() - start, ...more });
  try {
    const response = await exchange(line, call, request, window.signal);
    end({ status: response.status });
    if (call.streamed) window.disarm();
    else window.close();
    return response;
  } catch (cause) {
    window.close();
    const error = isKoboError(cause) ? cause : failureOf(markUnknown(call), cause);
    end({ status: error.status, error });
    throw error;
  }
}

/** Sends one request and reads its answer; deadline and retry cover the body too. */
async function exchange(line: Line, call: Call, request: Request, signal: AbortSignal): Promise<Response> {
  const response = await untilAborted(line.fetch(request), signal);
  const { ok, status } = response;
  const now = line.runtime.now();
  const type = response.headers.get('content-type') ?? '';
  const { file } = call.operation;
  if (ok && file !== undefined && !type.startsWith(file)) throw strangerOf(call, response, now);
  if ((ok && call.streamed) || status === 204) return response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    throw strangerOf(call, response, now);
  }
  if (ok || status >= 500) markUnknown(call);
  if (ok && file !== undefined) {
    call.data = new Uint8Array(await untilAborted(response.arrayBuffer(), signal));
    return response;
  }
  const text = await untilAborted(response.text(), signal);
  if (!ok) throw problemOf(call, response, text, now);
  try {
    call.data = JSON.parse(text);
  } catch {
    throw strangerOf(call, response, now, type.includes('json') || text === '');
  }
  return response;
}

/** From here on nobody knows whether the change was made. */
function markUnknown(call: Call): Call {
  call.unknownOutcome = true;
  return call;
}
