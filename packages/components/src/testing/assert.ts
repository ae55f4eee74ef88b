/** The few assertions browser tests need; `node:assert` does not run in a browser. */

export function ok(value: unknown, message = 'Expected something true.'): asserts value {
  if (!value) throw new Error(message);
}

export function equal<T>(actual: T, expected: T, message?: string): void {
  if (Object.is(actual, expected)) return;
  // WTR shows a difference for errors that carry both sides.
  throw Object.assign(
    new Error(message ?? `Expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`),
    {
      actual,
      expected,
      showDiff: true,
    },
  );
}

/** Waits until `check` stops throwing or returns something true; tells the last reason when it never does. */
export async function eventually<T>(check: () => T | Promise<T>, within = 10_000): Promise<T> {
  const deadline = performance.now() + within;
  for (;;) {
    let reason: unknown = 'it stayed false';
    try {
      const value = await check();
      if (value) return value;
    } catch (error) {
      reason = error;
    }
    if (performance.now() > deadline) throw new Error(`Not within ${within} ms: ${String(reason)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
