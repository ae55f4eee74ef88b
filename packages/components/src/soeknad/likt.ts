/** Whether two JSON values say the same; absent, `undefined` and `null` do. */
export function likt(a: unknown, b: unknown): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].every((key) => likt(x[key], y[key]));
}

/** `mine` laid on top of `deres`: what was changed here since `felles` wins, the rest is theirs. */
export function flett<T extends Record<string, unknown>>(felles: T, mine: T, deres: T): T {
  const endret = [...new Set([...Object.keys(felles), ...Object.keys(mine)])].filter(
    (key) => !likt(felles[key], mine[key]),
  );
  const flettet: Record<string, unknown> = { ...deres };
  for (const key of endret) {
    if (mine[key] === undefined) delete flettet[key];
    else flettet[key] = mine[key];
  }
  return flettet as T;
}
