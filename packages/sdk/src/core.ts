import createClient from 'openapi-fetch';
import type { ClientOperation } from '@kobo-bolig/contract';
import { Deadline } from './deadline.ts';
import { isKoboError } from './errors.ts';
import { readEtag } from './etag.ts';
import { isDecided } from './failure.ts';
import { notify, type CallEvent, type KoboHooks } from './hooks.ts';
import { takeKey, type IdempotencyStore, type Key } from './idempotency.ts';
import { LoginDesk, type AuthListener } from './login.ts';
import { randomHex, systemRuntime, type Runtime } from './runtime.ts';
import { createTokenSource, type Token } from './token.ts';
import { transmit, type Answer, type Call, type Line, type SendableBody } from './transmit.ts';
import type { CallOptions, Svar } from './types.ts';

export interface KoboOptions {
  /** Where the API lies, without `/v1`. May be relative in a browser. */
  readonly baseUrl: string;
  /** The municipality all calls are about, four digits. */
  readonly kommunenummer: string;
  readonly token?: Token | undefined;
  /** Sends one finished request. Default: the platform's `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Language of texts in answers and errors. Default `nb`. A function is asked at every call. */
  readonly sprak?: string | (() => string) | undefined;
  /** Milliseconds for each attempt. Default 30 000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a whole call with its retries and waits. Default 90 000. */
  readonly totalTimeout?: number | undefined;
  /** How often a request is sent again, at most. Default 2. */
  readonly retries?: number | undefined;
  readonly hooks?: KoboHooks | undefined;
  readonly onAuthRequired?: AuthListener | undefined;
  /** Lets idempotency keys survive a reload. */
  readonly idempotencyStore?: IdempotencyStore | undefined;
  /** The W3C trace the call belongs to, when the host traces. Asked at every call. */
  readonly traceparent?: (() => string | undefined) | undefined;
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
  readonly sprak: string;
  /** Hears when a login is needed, until what is returned is called. */
  onAuthRequired(listener: AuthListener): () => void;
  /** Sends any operation untyped. `call()` is the typed way. */
  send(operation: ClientOperation, args?: SendArgs): Promise<SentSvar>;
}

const KEY = /^[A-Za-z0-9_-]{16,64}$/;

/** The core both doors lead to. @throws TypeError for a base address or municipality that cannot be one */
export function createKoboCore(options: KoboOptions): KoboCore {
  const { kommunenummer, hooks, runtime = systemRuntime } = options;
  if (!/^\d{4}$/.test(kommunenummer))
    throw new TypeError(`kommunenummer is four digits, not «${kommunenummer}».`);
  const baseUrl = absolute(options.baseUrl);
  const sprak = (): string => (typeof options.sprak === 'function' ? options.sprak() : options.sprak) ?? 'nb';
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
  // The types of openapi-fetch stay inside: it is frozen upstream, and ours come from the operation table.
  const http = createClient({ baseUrl, querySerializer: { array: { style: 'form', explode: false } } })
    .request as unknown as (method: string, path: string, init: object) => Promise<unknown>;

  const begin = (operation: ClientOperation, args: SendArgs, key: Key | undefined): Call => {
    const requestId = randomHex(16);
    const { id, method, path } = operation;
    const event: CallEvent = { operation: id, method, path, requestId };
    return {
      operation,
      event,
      requestId,
      key: key?.value,
      sprak: sprak(),
      body: sendable(args),
      streamed: args.streamed ?? false,
      timeout: args.timeout ?? options.timeout ?? 30_000,
      deadline: new Deadline(runtime, args.totalTimeout ?? options.totalTimeout ?? 90_000, args.signal),
      attempts: 0,
      unknownOutcome: false,
    };
  };

  const keyOf = async (operation: ClientOperation, args: SendArgs): Promise<Key | undefined> => {
    if (operation.idempotency === 'none') return undefined;
    const { idempotencyKey: value, path = {} } = args;
    if (value !== undefined) {
      if (!KEY.test(value)) throw new TypeError('idempotencyKey is 16–64 of A–Z a–z 0–9 _ -');
      return { value, settle: async () => {} };
    }
    const intent = { kommunenummer, operation, path, body: sendable(args) };
    return takeKey(intent, options.idempotencyStore, runtime.now());
  };

  const headersOf = (call: Call, args: SendArgs): Record<string, string | undefined> => ({
    Accept: 'application/json',
    'Accept-Language': call.sprak,
    'Kobo-Kommunenummer': kommunenummer,
    'X-Request-Id': call.requestId,
    traceparent: options.traceparent?.(),
    'If-Match': call.operation.etag === 'required' ? args.etag : undefined,
    'Idempotency-Key': call.key,
    'Content-Type': args.body === undefined ? undefined : (args.contentType ?? 'application/json'),
  });

  const send = async (operation: ClientOperation, args: SendArgs = {}): Promise<SentSvar> => {
    checkArgs(operation, args);
    const key = await keyOf(operation, args);
    const call = begin(operation, args, key);
    const start = runtime.now();
    notify(hooks, 'onCall', call.event);
    const end = (more: Pick<Parameters<NonNullable<KoboHooks['onCallEnd']>>[0], 'status' | 'error'>): void =>
      notify(hooks, 'onCallEnd', {
        ...call.event,
        attempts: call.attempts,
        durationMs: runtime.now() - start,
        ...more,
      });
    try {
      const { response, data } = await dispatch(call, args);
      await key?.settle();
      end({ status: response.status });
      return {
        data,
        response,
        etag: operation.etag === 'none' ? undefined : readEtag(response.headers, data),
        status: response.status,
        requestId: response.headers.get('x-request-id') ?? call.requestId,
        replayed: response.headers.get('idempotent-replayed') === 'true',
      };
    } catch (error) {
      if (isKoboError(error)) {
        if (error.kind === 'problem' && isDecided(error.status ?? 0, error.code)) await key?.settle();
        end({ status: error.status, error });
      }
      throw error;
    } finally {
      call.deadline.close({ unlink: !call.streamed });
    }
  };

  /** openapi-fetch builds address and headers; the body is read beneath it, where deadline and retry are. */
  const dispatch = async (call: Call, args: SendArgs): Promise<Answer> => {
    let answer: Answer | undefined;
    await http(call.operation.method, call.operation.path, {
      params: { path: args.path, query: args.query },
      headers: headersOf(call, args),
      parseAs: 'stream',
      fetch: async (template: Request) => {
        answer = await transmit(line, call, template);
        return answer.response;
      },
    });
    return answer as Answer;
  };

  return {
    baseUrl,
    kommunenummer,
    get sprak() {
      return sprak();
    },
    send,
    onAuthRequired: (listener) => login.listen(listener),
  };
}

function absolute(baseUrl: string): string {
  try {
    return new URL(baseUrl, globalThis.document?.baseURI ?? globalThis.location?.href).href;
  } catch {
    throw new TypeError(`baseUrl must be an absolute address here, not «${baseUrl}».`);
  }
}

/** What the types say, once more for callers without them: a wrong address must never be sent. */
function checkArgs({ id, path, etag }: ClientOperation, args: SendArgs): void {
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    const value = args.path?.[name];
    // Empty or dotted, it would name another resource.
    if (value === undefined || /^\.{0,2}$/.test(String(value)))
      throw new TypeError(`${id}: path.${name} is missing.`);
  }
  if (etag === 'required' && !args.etag) throw new TypeError(`${id}: etag is missing.`);
}

function sendable({ body, contentType }: SendArgs): SendableBody | undefined {
  if (body === undefined) return undefined;
  return contentType === undefined ? JSON.stringify(body) : (body as SendableBody);
}
