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

/** Random hex of the given number of bytes. `crypto.randomUUID` is missing on pages served over plain http. */
export function randomHex(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (value) => value.toString(16).padStart(2, '0')).join('');
}
