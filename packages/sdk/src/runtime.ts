/** Time and chance. Injected, so that a test decides both. */
export interface Runtime {
  /** Milliseconds since 1970; never runs backwards. */
  now(): number;
  /** Runs later, once. What it returns cancels. */
  after(milliseconds: number, run: () => void): () => void;
  /** From 0 up to, not including, 1. */
  random(): number;
}

/** Timers take a 32-bit count; above it they fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const systemRuntime: Runtime = {
  // Date.now() jumps when the computer's clock is set, and a deadline must not.
  now: () => performance.timeOrigin + performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.min(milliseconds, LONGEST_TIMER));
    return () => clearTimeout(timer);
  },
  random: Math.random,
};

/** Drawn many at a time: one draw for each call was 0.05 of the 0.17 ms a call cost beyond `fetch`. */
let pool = '';

/** Random hex of the given number of bytes. `crypto.randomUUID` is missing on pages served over plain http. */
export function randomHex(bytes: number): string {
  if (pool.length < bytes * 2)
    for (const byte of crypto.getRandomValues(new Uint8Array(512)))
      pool += (byte + 256).toString(16).slice(1);
  const taken = pool.slice(0, bytes * 2);
  pool = pool.slice(bytes * 2);
  return taken;
}
