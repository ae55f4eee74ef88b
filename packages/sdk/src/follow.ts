import type { Hendelse } from '@kobo-bolig/contract';
import { listHendelser } from '@kobo-bolig/contract/client';
import { call } from './call.ts';
import type { KoboCore } from './core.ts';
import { Deadline } from './deadline.ts';
import { isKoboError, type KoboProblem } from './errors.ts';
import { backoff, mayPass } from './retry.ts';
import { systemRuntime, type Runtime } from './runtime.ts';
import type { ArgsOf, DataOf } from './types.ts';

/** Where a reader of the change feed keeps how far it has come. One for each municipality and filter. */
export interface Checkpoint {
  /** What was saved last; `undefined` before anything is. */
  load(): Promise<string | undefined>;
  /** Kept when it resolves. */
  save(markoer: string): Promise<void>;
}

/** For as long as the process lives. */
export function memoryCheckpoint(markoer?: string): Checkpoint {
  return {
    load: () => Promise.resolve(markoer),
    save: (next) => {
      markoer = next;
      return Promise.resolve();
    },
  };
}

/**
 * The reader has been away for longer than events are kept: something happened that it will never be told of. Read
 * the things themselves anew, forget the checkpoint, and follow from the beginning.
 */
export class KoboMarkoerUtloept extends Error {
  override readonly name = 'KoboMarkoerUtloept';
  declare readonly cause: KoboProblem;
  constructor(cause: KoboProblem) {
    super('Events have been lost. Read everything anew, and follow without a checkpoint.', { cause });
  }
}

export interface FollowOptions {
  /** As of `listHendelser`. `siden` is where to begin when the checkpoint has nothing; absent, with the oldest event. */
  readonly query?: ArgsOf<typeof listHendelser>['query'];
  readonly checkpoint?: Checkpoint | undefined;
  /** Ends the loop, after the event that is being handled. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two questions when nothing happens, at most. Default 30 000. */
  readonly longestWait?: number | undefined;
  /** Clock, timers and chance; for tests. */
  readonly runtime?: Runtime | undefined;
}

const SHORTEST_WAIT = 1_000;

/**
 * What happens in the municipality, in order and without end, each event at least once: how far the loop has come is
 * saved when it has gone through what was fetched at once, at most 100 events. What fails for a moment is waited out.
 *
 * @example
 * for await (const { type, data } of followHendelser(kobo, { query: { ressurs: ['BOLIG'] }, checkpoint, signal })) {
 *   await refresh(data.ressursId);
 * }
 *
 * @throws KoboMarkoerUtloept when events have been lost; KoboFeil for what waiting does not help; what the checkpoint throws
 */
export async function* followHendelser(
  klient: KoboCore,
  options: FollowOptions = {},
): AsyncGenerator<Hendelse, void, undefined> {
  const {
    query,
    checkpoint = memoryCheckpoint(),
    signal,
    longestWait = 30_000,
    runtime = systemRuntime,
  } = options;
  let siden = (await checkpoint.load()) ?? query?.siden;
  const deadline = new Deadline(runtime, Infinity, signal);
  const aborted = (): boolean => deadline.signal.aborted;
  const sleep = (milliseconds: number): Promise<void> =>
    deadline.sleep(milliseconds).catch((cause) => {
      if (!aborted()) throw cause;
    });
  let failures = 0;

  /** What comes next, or nothing when the question failed in a way that may pass. */
  const ask = async (): Promise<DataOf<typeof listHendelser> | undefined> => {
    try {
      const args = { query: { ...query, ...(siden !== undefined && { siden }) }, signal: deadline.signal };
      const { data } = await call(klient, listHendelser, args);
      failures = 0;
      return data;
    } catch (error) {
      if (aborted()) return undefined;
      if (!isKoboError(error)) throw error;
      if (error.kind === 'problem' && error.code === 'MARKOER_UTLOEPT') throw new KoboMarkoerUtloept(error);
      if (!mayPass(error)) throw error;
      await sleep(Math.max(SHORTEST_WAIT, backoff(error, (failures += 1), runtime.random)));
      return undefined;
    }
  };

  try {
    for (let quiet = 0; !aborted();) {
      const found = await ask();
      if (!found) continue;
      for (const hendelse of found.items) {
        yield hendelse;
        if (aborted()) return;
      }
      // Also when nothing happened: a marker that stands still runs out.
      if (found.markoer !== siden) await checkpoint.save((siden = found.markoer));
      quiet = found.items.length > 0 ? 0 : quiet + 1;
      if (!found.flere) await sleep(idle(quiet, longestWait, runtime.random));
    }
  } finally {
    deadline.close();
  }
}

/** Doubles while it is quiet; the random half spreads readers that were started together. */
const idle = (quiet: number, longest: number, random: () => number): number =>
  Math.min(longest, SHORTEST_WAIT * 2 ** quiet) * (0.5 + random() / 2);
