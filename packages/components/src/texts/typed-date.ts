/** Dates as people type them. Pure; both written languages share them. */

const two = (digits: string): string => digits.padStart(2, '0');

/** `2026-12-07` from `07.12.2026`, also `7.12.26`, `7/12 2026` and `07122026`; `undefined` for what is no day. */
export function readDate(typed: string): string | undefined {
  const bare = typed.trim();
  const found =
    /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d\d)$/.exec(bare) ?? /^(\d\d)(\d\d)(\d{4})$/.exec(bare);
  const [, day = '', month = '', year = ''] = found ?? [];
  const date = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
  const instant = Date.parse(`${date}T00:00:00Z`);
  // The 31st of a month with 30 days would be read as the 1st of the next.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date) ? date : undefined;
}

/** `07.12.2026`. */
export const writeDate = (date: string): string => date.slice(0, 10).split('-').toReversed().join('.');
