import { setTimeout as sleep } from 'node:timers/promises';
import { endreBolig, hentBolig, opprettBolig } from '@kobo-bolig/contract/client';
import { call, type Utfall } from '../call.ts';
import { createKoboCore } from '../core.ts';
import type { KoboFeil } from '../errors.ts';
import {
  closedPort,
  faults,
  problem,
  startFaultServer,
  type Exchange,
  type Reply,
  type Seen,
} from './fault-server.ts';
import { boligId, endring, impatient, nyBolig } from './kobo.ts';

/** What one call of the storm came to. */
export interface Outcome {
  readonly seed: number;
  /** How long the call took, as a share of the time a plain timer of its total deadline took beside it. */
  readonly share: number;
  /** `answered`, or the kind of the error. */
  readonly ending: string;
  /** Broken promises of the SDK, in words; empty when all were kept. */
  readonly broken: readonly string[];
}

/** A small repeatable generator (mulberry32), so that a seed names a course of events. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A server that does what Kobo promises: a change happens once per key, or once per version. */
function honestServer() {
  let version = 1;
  let changes = 0;
  const answered = new Map<string, Reply>();
  const reply = ({ method, headers }: Seen): Reply => {
    const body = () => ({ koboId: boligId, versjon: version });
    const key = headers['idempotency-key'];
    if (method === 'GET') return { status: 200, body: body() };
    if (method === 'PUT') {
      if (headers['if-match'] !== `"${version}"`) return problem(412, 'UTDATERT');
      version += 1;
      changes += 1;
      return { status: 200, body: body() };
    }
    const earlier = key === undefined ? undefined : answered.get(key);
    if (earlier) return { ...earlier, headers: { 'idempotent-replayed': 'true' } };
    changes += 1;
    const created: Reply = { status: 201, body: body() };
    if (key !== undefined) answered.set(key, created);
    return created;
  };
  return { reply, changes: () => changes };
}

const args = { path: { boligId }, etag: '"1"' };
const kinds = ['read', 'create', 'change'] as const;

/**
 * One call through one seeded storm of faults, aborts and deadlines, over a real connection. Checks that nothing
 * happens twice, that success means it happened and that failure without `uncertain` means it did not, and reports how
 * much of its time the call took.
 */
export async function storm(seed: number, deadAddress: string): Promise<Outcome> {
  const random = chance(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const kind = pick(kinds);
  const limit = 200 + random() * 300;
  const honest = honestServer();
  const server = await startFaultServer();
  const names = Object.keys(faults) as (keyof typeof faults)[];
  server.otherwise = (seen, request, response) => {
    const exchange: Exchange = faults[random() < 0.3 ? 'none' : pick(names)](() => honest.reply(seen));
    return exchange(seen, request, response);
  };
  const klient = createKoboCore({
    baseUrl: server.url,
    kommunenummer: '9901',
    timeout: 60 + random() * 340,
    totalTimeout: limit,
    retries: Math.floor(random() * 4),
    runtime: { ...impatient, random: () => random() * 0.1 },
    token: async () => (random() < 0.02 ? Promise.reject(new Error('issuer down')) : 'aaa'),
    fetch: (request) => (random() < 0.1 ? fetch(new Request(deadAddress, request)) : fetch(request)),
  });
  const controller = new AbortController();
  const aborting = random() < 0.25 ? sleep(random() * 200, undefined, { ref: false }) : undefined;
  void aborting?.then(() => controller.abort());
  const { signal } = controller;

  const start = performance.now();
  // On a busy machine every timer is late; the deadline may be no later than this one.
  const timer = sleep(limit).then(() => performance.now() - start);
  const begin = {
    read: () => call(klient, hentBolig, { path: args.path, signal }).safe(),
    create: () => call(klient, opprettBolig, { body: nyBolig, signal }).safe(),
    change: () => call(klient, endreBolig, { ...args, body: endring, signal }).safe(),
  }[kind];
  const { svar, error }: Utfall<unknown> = await begin();
  const elapsed = performance.now() - start;
  const changes = honest.changes();
  await server.close();
  const ending = error?.kind === 'tidsavbrudd' ? `tidsavbrudd (${error.limit})` : (error?.kind ?? 'answered');
  return {
    seed,
    share: elapsed / (await timer),
    ending,
    broken: judge(kind, svar !== undefined, error, changes),
  };
}

function judge(
  kind: (typeof kinds)[number],
  succeeded: boolean,
  error: KoboFeil | undefined,
  changes: number,
): string[] {
  const broken: string[] = [];
  if (changes > 1) broken.push(`${kind}: made ${changes} times`);
  if (kind === 'read' && changes > 0) broken.push('a read changed something');
  if (kind !== 'read' && succeeded && changes !== 1) broken.push(`${kind}: success, but not made`);
  if (error && !error.uncertain && changes > 0)
    broken.push(`${kind}: made, but called certain to have failed (${error.message})`);
  return broken;
}

/** Storms with the given seeds, several at a time. */
export async function storms(first: number, count: number): Promise<Outcome[]> {
  const dead = await closedPort();
  // The first request of a process loads the platform's HTTP client, which is no part of the call.
  await storm(0, dead);
  const outcomes: Outcome[] = [];
  let next = first;
  const worker = async (): Promise<void> => {
    while (next < first + count) {
      const seed = next;
      next += 1;
      outcomes.push(await storm(seed, dead));
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return outcomes;
}
