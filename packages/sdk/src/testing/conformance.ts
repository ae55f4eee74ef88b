import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientOperation } from '@kobo-bolig/contract';
import * as operations from '@kobo-bolig/contract/client';
import type { Listekall } from '../call.ts';
import { call } from '../call.ts';
import { createKoboCore, type KoboCore, type SendArgs } from '../core.ts';
import { isKoboError } from '../errors.ts';
import type { KoboHooks, RetryEvent } from '../hooks.ts';
import type { Exchange, FaultServer, Seen } from './fault-server.ts';
import { impatient } from './kobo.ts';

/** What a client is told to do, and what its server does. The words are told in `api-spec/conformance/README.md`. */
export interface Given {
  readonly client?: {
    readonly retries?: number;
    readonly timeoutMs?: number;
    readonly totalTimeoutMs?: number;
    readonly tokens?: readonly string[];
    readonly kommunenummer?: string;
  };
  readonly calls: readonly (SendArgs & {
    readonly operation: keyof typeof operations;
    readonly retry?: ClientOperation['retry'];
    readonly take?: number;
  })[];
  readonly server: readonly Reply[];
}

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
  readonly fault?: 'none' | 'reset' | 'truncated' | 'silent';
}

export interface Case extends Given {
  readonly name: string;
  readonly why: string;
  readonly sibling?: string;
  readonly expect: {
    readonly results: readonly { readonly outcome: 'success' | 'failure' | 'refused' }[];
    readonly requests: readonly object[];
    readonly waits?: readonly { readonly atLeast: number; readonly atMost: number }[];
    readonly keys?: 'same' | 'different';
    readonly other?: number;
    readonly hidden?: readonly string[];
  };
}

/** What was seen of a case, from both ends of the wire. */
export interface Observed {
  readonly results: readonly object[];
  readonly requests: readonly object[];
  /** Milliseconds between the attempts. */
  readonly waits: readonly number[];
  readonly keys: 'same' | 'different' | undefined;
  /** Requests to the other address. */
  readonly other: number;
  /** Everything the client said to hooks and in errors. */
  readonly told: string;
}

export const folder = join(import.meta.dirname, '../../../../api-spec/conformance');

/** The fixtures by the name of their file. */
export function readFixtures(): Map<string, readonly Case[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json');
  return new Map(
    names.map((name) => {
      const { cases } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { cases: Case[] };
      return [name.replace('.json', ''), cases];
    }),
  );
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

function request({ method, url, headers, body }: Seen): object {
  const { searchParams } = new URL(url, 'http://x');
  const text = body.toString();
  const path = url.replace(/\?.*/s, '');
  return { method, path, query: Object.fromEntries(searchParams), headers, text, body: parsed(text) };
}

/** Does to the answer what the fixture says. `timeUp` ends the time of the attempt, however slow the machine is. */
const treat =
  ({ status, headers, body, text = JSON.stringify(body), fault }: Reply, timeUp: () => void): Exchange =>
  (_seen, incoming, response) => {
    if (fault === 'reset') return void incoming.socket.destroy();
    if (fault === 'silent') return void setTimeout(timeUp, 5);
    const cut = fault === 'truncated' && { 'content-length': String(Buffer.byteLength(text) + 10) };
    response.writeHead(status, { 'content-type': 'application/json', ...headers, ...cut });
    if (!cut) return void response.end(text);
    response.write(text, () => setTimeout(() => incoming.socket.destroy(), 2));
  };

/** Waits are noted and not waited for; the time of an attempt is up when the server says so. */
function clock(timeout: number) {
  const waits: number[] = [];
  let attempt: (() => void) | undefined;
  let retry: RetryEvent | undefined;
  let skipped = 0;
  return {
    waits,
    timeUp: () => attempt?.(),
    onRetry: (event: RetryEvent) => void (retry = event),
    runtime: {
      ...impatient,
      now: () => performance.now() + skipped,
      random: () => 0.999,
      after(milliseconds: number, run: () => void) {
        if (milliseconds === timeout) {
          attempt = run;
          return () => {};
        }
        if (retry === undefined) return impatient.after(milliseconds, run);
        retry = undefined;
        waits.push(milliseconds);
        skipped += milliseconds;
        return impatient.after(0, run);
      },
    },
  };
}

async function result(
  klient: KoboCore,
  { operation, retry, take, ...args }: Given['calls'][number],
  told: string[],
) {
  const meant: ClientOperation = operations[operation];
  const items: unknown[] = [];
  try {
    const started = call(klient, { ...meant, ...(retry && { retry }) }, args as never);
    if (take === undefined) return { outcome: 'success', ...((await started) as object) };
    for await (const item of started as unknown as Listekall<unknown, unknown>) {
      items.push(item);
      if (items.length >= take) break;
    }
    return { outcome: 'success', items };
  } catch (error) {
    told.push(String((error as Error).stack), String((error as Error).cause));
    if (!isKoboError(error)) return { outcome: 'refused' };
    const { kind, code, status, attempts, uncertain, retryAfter: retryAfterMs, idempotencyKey } = error;
    return {
      outcome: 'failure',
      kind,
      code,
      status,
      attempts,
      uncertain,
      retryAfterMs,
      idempotencyKey,
      items,
    };
  }
}

/** Plays one case: our client, the platform's own `fetch`, and two HTTP servers, of which one must never be asked. */
export async function observe(
  { client = {}, calls, server }: Given,
  own: FaultServer,
  other: FaultServer,
): Promise<Observed> {
  const { retries, timeoutMs: timeout = 30_000, totalTimeoutMs: totalTimeout, tokens } = client;
  const { waits, timeUp, onRetry, runtime } = clock(timeout);
  const told: string[] = [];
  const tell = (event: object) =>
    void told.push(JSON.stringify(event), String((event as RetryEvent).error?.stack));
  const hooks: KoboHooks = {
    onCall: tell,
    onAttempt: tell,
    onAttemptEnd: tell,
    onRetry: (event) => (tell(event), onRetry(event)),
    onCallEnd: tell,
  };
  let refused = 0;
  const token =
    tokens && ((ask: { refused?: string }) => tokens[ask.refused === undefined ? refused : (refused += 1)]);
  for (const one of [own, other]) one.seen.length = 0;
  const script = server.map((reply) => treat(reply, timeUp));
  own.otherwise = (...exchange) => (script.shift() ?? treat({ status: 500 }, timeUp))(...exchange);
  const results: object[] = [];
  for (const one of calls) {
    try {
      const { kommunenummer = '9901' } = client;
      const options = {
        baseUrl: own.url,
        kommunenummer,
        retries,
        timeout,
        totalTimeout,
        token,
        hooks,
        runtime,
      };
      results.push(await result(createKoboCore(options), one, told));
    } catch {
      results.push({ outcome: 'refused' });
    }
  }
  const sent = own.seen.map(({ headers }) => headers['idempotency-key']);
  const keys = sent.length < 2 ? undefined : new Set(sent).size === 1 ? 'same' : 'different';
  return {
    results,
    requests: own.seen.map(request),
    waits,
    keys,
    other: other.seen.length,
    told: told.join('\n'),
  };
}
