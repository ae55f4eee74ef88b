import type { Case, Observed } from './conformance.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const differs = (place: string, expected: unknown, seen: unknown): string =>
  `${place}: expected ${JSON.stringify(expected)}, and saw ${JSON.stringify(seen)}`;

/** What is named must be as it is named: `null` is absent, `{ pattern }` holds for a text, a list has its length. */
function compare(place: string, expected: unknown, seen: unknown): string[] {
  if (Array.isArray(expected)) {
    const list = Array.isArray(seen) ? seen : [];
    if (list.length !== expected.length) return [differs(`${place}/length`, expected.length, list.length)];
    return expected.flatMap((one, index) => compare(`${place}/${index}`, one, list[index]));
  }
  if (!isObject(expected)) {
    return Object.is(seen ?? null, expected) ? [] : [differs(place, expected, seen)];
  }
  if (typeof expected['pattern'] === 'string') {
    const holds = typeof seen === 'string' && new RegExp(expected['pattern'], 'u').test(seen);
    return holds ? [] : [differs(place, expected, seen)];
  }
  // An empty object is one that has nothing, and not one that may have anything.
  const names = Object.keys(expected);
  if (names.length === 0 && Object.keys(seen ?? {}).length > 0) return [differs(place, expected, seen)];
  return names.flatMap((name) =>
    compare(`${place}/${name}`, expected[name], isObject(seen) ? seen[name] : undefined),
  );
}

/** Whether a client did what a case expects: nothing is said when it did. */
export function judge(
  { results, requests, waits, keys, other, hidden }: Case['expect'],
  seen: Observed,
): string[] {
  const within = waits?.flatMap(({ atLeast, atMost }, index) => {
    const waited = seen.waits[index] ?? NaN;
    return waited >= atLeast && waited <= atMost
      ? []
      : [differs(`/waits/${index}`, { atLeast, atMost }, waited)];
  });
  return [
    ...compare('/results', results, seen.results),
    ...compare('/requests', requests, seen.requests),
    ...compare('/waits/length', waits?.length ?? seen.waits.length, seen.waits.length),
    ...(within ?? []),
    ...compare('/keys', keys ?? null, keys && seen.keys),
    ...compare('/other', other ?? null, other === undefined ? undefined : seen.other),
    ...(hidden ?? []).flatMap((secret, index) =>
      seen.told.includes(secret) ? [`/hidden/${index} was told`] : [],
    ),
  ];
}
