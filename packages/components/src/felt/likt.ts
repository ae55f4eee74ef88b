/** Whether two JSON values say the same; absent, `undefined` and `null` do. */
export function likt(a: unknown, b: unknown): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].every((key) => likt(x[key], y[key]));
}

/** Names of what differs. */
export const ulike = <T extends object>(a: T, b: T): (keyof T)[] =>
  ([...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof T)[]).filter(
    (key) => !likt(a[key], b[key]),
  );

/** `mine` laid on top of `deres`: what was changed here since `felles` wins, the rest is theirs. */
export function flett<T extends object>(felles: T, mine: T, deres: T): T {
  const flettet = { ...deres };
  for (const key of ulike(felles, mine)) {
    if (mine[key] === undefined) delete flettet[key];
    else flettet[key] = mine[key];
  }
  return flettet;
}

/** Names of what both have changed since `felles`, and not to the same: somebody must choose. */
export const uenige = <T extends object>(felles: T, mine: T, deres: T): (keyof T)[] => {
  const [deresEndringer, uenighet] = [new Set(ulike(felles, deres)), new Set(ulike(mine, deres))];
  return ulike(felles, mine).filter((key) => deresEndringer.has(key) && uenighet.has(key));
};
