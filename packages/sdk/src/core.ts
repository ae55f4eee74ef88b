import createClient from 'openapi-fetch';
import type { ClientOperation } from '@kobo-bolig/contract';
import { Deadline, Ended, untilAborted } from './deadline.ts';
import { isKoboError } from './errors.ts';
import { readEtag } from './etag.ts';
import { failureOf, isDecided } from './failure.ts';
import { notify, type CallEvent, type KoboHooks } from './hooks.ts';
import { looseKey, type Key, type KeyKeeper } from './idempotency.ts';
import { LoginDesk, type AuthListener } from './login.ts';
import { absolute, checkArgs, sendable } from './request.ts';
import { randomHex, systemRuntime, type Runtime } from './runtime.ts';
import { createTokenSource, type Token } from './token.ts';
import { Template, transmit, type Call, type Line } from './transmit.ts';
import type { CallOptions, Svar } from './types.ts';

export interface KoboOptions {
  /** Where the API lies, without `/v1`. May be relative in a browser. */
  readonly baseUrl: string;
  /** The municipality all calls are about, four digits. */
  readonly kommunenummer: string;
  readonly token?: Token | undefined;
  /** The `representasjonId` the citizen who is logged in acts for another by, in all calls. */
  readonly paaVegneAv?: string | undefined;
  /** Sends one finished request. Default: the platform's `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Language of texts in answers and errors. Default `nb`. A function is asked at every call. */
  readonly spraak?: string | (() => string) | undefined;
  /** Milliseconds for each attempt. Default 30 000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a whole call with its retries and waits. Default 90 000. */
  readonly totalTimeout?: number | undefined;
  /** How often a request is sent again, at most. Default 2. */
  readonly retries?: number | undefined;
  readonly hooks?: KoboHooks | undefined;
  readonly onAuthRequired?: AuthListener | undefined;
  /** `keepKeysIn(sessionStorage)` lets idempotency keys survive a reload. */
  readonly idempotencyKeys?: KeyKeeper | undefined;
  /** The W3C trace the call belongs to, when the host traces. Asked at every call. */
  readonly traceparent?: ((event: CallEvent) => string | undefined) | undefined;
  /** Clock, timers and chance; for tests. */
  readonly runtime?: Runtime | undefined;
}

/** What an operation is sent with, before its types are looked at. */
export interface SendArgs extends CallOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly contentType?: string | undefined;
  readonly etag?: string;
  readonly idempotencyKey?: string | undefined;
  /** Give the body of a success unread, in `response`. */
  readonly streamed?: boolean;
}

export interface SentSvar extends Svar<unknown> {
  readonly response: Response;
}

/** A client without namespaces: what `call()` and the elements need. */
export interface KoboCore {
  readonly baseUrl: string;
  readonly kommunenummer: string;
  /** Language of texts in answers and errors. */
  readonly spraak: string;
  /** Hears when a login is needed, until what is returned is called. */
  onAuthRequired(listener: AuthListener): () => void;
  /** Sends any operation untyped. `call()` is the typed way. */
  send(operation: ClientOperation, args?: SendArgs): Promise<SentSvar>;
}

/** openapi-fetch's `request`. Its types, made from paths known when compiling, stay inside: the operation has ours. */
type Http = (method: string, path: string, init: object) => Promise<{ readonly response: Response }>;

/** The core both doors lead to. @throws TypeError for a base address or municipality that cannot be one */
export function createKoboCore(options: KoboOptions): KoboCore {
  const { kommunenummer, paaVegneAv, hooks, idempotencyKeys: keeper, runtime = systemRuntime } = options;
  if (!/^\d{4}$/.test(kommunenummer)) {
    throw new TypeError(`kommunenummer is four digits, not «${kommunenummer}».`);
  }
  const baseUrl = absolute(options.baseUrl);
  const spraak = (): string =>
    (typeof options.spraak === 'function' ? options.spraak() : options.spraak) ?? 'nb';
  const login = new LoginDesk();
  if (options.onAuthRequired) login.listen(options.onAuthRequired);
  const line: Line = {
    // Looked up at every call, so that what replaces the global later is used.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    token: createTokenSource(options.token),
    login,
    runtime,
    retries: options.retries ?? 2,
    hooks,
  };
  const http = createClient({
    baseUrl,
    querySerializer: { array: { style: 'form', explode: false } },
    // Written before: the idempotency key is kept for what is sent.
    bodySerializer: (body) => body,
    // Followed, a redirect would carry the answers of a citizen to an address nobody chose.
    redirect: 'manual',
    // Personal data stays out of the cache of a shared computer.
    cache: 'no-store',
    Request: Template as unknown as typeof Request,
  }).request as unknown as Http;

  const begin = (operation: ClientOperation, args: SendArgs): Call => {
    const { id, method, path } = operation;
    const requestId = randomHex(16);
    return {
      operation,
      event: { operation: id, method, path, requestId },
      requestId,
      key: args.idempotencyKey,
      spraak: spraak(),
      body: sendable(args),
      streamed: args.streamed ?? false,
      timeout: args.timeout ?? options.timeout ?? 30_000,
      deadline: new Deadline(runtime, args.totalTimeout ?? options.totalTimeout ?? 90_000, args.signal),
      attempts: 0,
      unknownOutcome: false,
      data: undefined,
    };
  };

  const keyOf = async ({ operation, key, body, deadline }: Call, path = {}): Promise<Key | undefined> => {
    if (operation.idempotency === 'none') return undefined;
    if (key !== undefined || !keeper) return looseKey(key);
    return untilAborted(
      keeper.take({ kommunenummer, operation, path, body }, runtime.now()),
      deadline.signal,
    );
  };

  /** openapi-fetch makes the request and sends it by our `fetch`, which also reads the answer. */
  const dispatch = (call: Call, args: SendArgs): Promise<{ readonly response: Response }> => {
    const { method, path, etag } = call.operation;
    return http(method, path, {
      params: { path: args.path, query: args.query },
      headers: {
        Accept: 'application/json',
        'Accept-Language': call.spraak,
        'Kobo-Kommunenummer': kommunenummer,
        'Kobo-Paa-Vegne-Av': paaVegneAv,
        'X-Request-Id': call.requestId,
        traceparent: options.traceparent?.(call.event),
        'If-Match': etag === 'required' ? args.etag : undefined,
        'Idempotency-Key': call.key,
        'Content-Type': args.contentType,
      },
      body: call.body,
      parseAs: 'stream',
      fetch: (template: Template) => transmit(line, call, template),
    });
  };

  const send = async (operation: ClientOperation, args: SendArgs = {}): Promise<SentSvar> => {
    checkArgs(operation, args);
    const call = begin(operation, args);
    const start = runtime.now();
    const end = (more: Pick<Parameters<NonNullable<KoboHooks['onCallEnd']>>[0], 'status' | 'error'>): void =>
      notify(hooks, 'onCallEnd', {
        ...call.event,
        attempts: call.attempts,
        durationMs: runtime.now() - start,
        ...more,
      });
    // The key is let go before the call ends: the next call with the same content is a new intent.
    const letGo = (key: Key): Promise<unknown> =>
      untilAborted(key.settle(), call.deadline.signal).catch(() => {});
    let key: Key | undefined;
    let unread = false;
    notify(hooks, 'onCall', call.event);
    try {
      key = await keyOf(call, args.path);
      call.key = key?.value;
      const { response } = await dispatch(call, args);
      const { status, headers } = response;
      const { data } = call;
      unread = call.streamed;
      if (key) await letGo(key);
      end({ status });
      return {
        data,
        response,
        etag: operation.etag === 'none' ? undefined : readEtag(headers, data),
        status,
        requestId: headers.get('x-request-id') ?? call.requestId,
        replayed: headers.get('idempotent-replayed') === 'true',
      };
    } catch (cause) {
      const error = cause instanceof Ended ? failureOf(call, cause) : cause;
      if (isKoboError(error)) {
        const { kind, status, code } = error;
        if (key && kind === 'problem' && isDecided(status ?? 0, code)) await letGo(key);
        end({ status, error });
      }
      throw error;
    } finally {
      if (unread) call.deadline.disarm();
      else call.deadline.close();
    }
  };

  return {
    baseUrl,
    kommunenummer,
    get spraak() {
      return spraak();
    },
    send,
    onAuthRequired: (listener) => login.listen(listener),
  };
}
