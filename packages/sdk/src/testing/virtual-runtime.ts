import type { Runtime } from '../runtime.ts';

export interface VirtualRuntime extends Runtime {
  /** Lets the time pass, running what falls due, in order. */
  advance(milliseconds: number): Promise<void>;
  /** Lets time jump from one timer to the next until the promise settles. */
  run<T>(promise: Promise<T>): Promise<T>;
  /** Timers that would still fire. */
  readonly pending: number;
}

const settleMicrotasks = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A clock that moves only when told, and chance that always gives `random`. */
export function createVirtualRuntime({ start = 1_700_000_000_000, random = 0.5 } = {}): VirtualRuntime {
  let now = start;
  const timers = new Set<{ at: number; run: () => void }>();
  const next = () => [...timers].sort((a, b) => a.at - b.at)[0];
  const fire = async (timer: { at: number; run: () => void }): Promise<void> => {
    now = Math.max(now, timer.at);
    timers.delete(timer);
    timer.run();
    await settleMicrotasks();
  };
  return {
    now: () => now,
    random: () => random,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      await settleMicrotasks();
      for (let timer = next(); timer && timer.at <= until; timer = next()) await fire(timer);
      now = until;
    },
    async run(promise) {
      let settled = false;
      const done = (): void => {
        settled = true;
      };
      promise.then(done, done);
      await settleMicrotasks();
      for (let timer = next(); timer && !settled; timer = next()) await fire(timer);
      return promise;
    },
    get pending() {
      return timers.size;
    },
  };
}
