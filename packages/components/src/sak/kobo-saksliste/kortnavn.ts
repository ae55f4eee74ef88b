/** Names of case workers as a narrow column has room for them. */

const short = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const [first = ''] = words;
  const last = words.length > 1 ? words.at(-1)!.charAt(0).toLocaleUpperCase('nb') : '';
  return last ? `${first} ${last}.` : first;
};

/** `Trine S.`, and the whole name where a colleague would be shortened to the same. */
export function shortName(name: string, colleagues: readonly (string | null)[]): string {
  const isShared = colleagues.some(
    (other) => other !== null && other !== name && short(other) === short(name),
  );
  return isShared ? name : short(name);
}
