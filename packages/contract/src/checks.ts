import * as z from 'zod/mini';

// The parts of JSON Schema that zod/mini reads differently or lacks. Each follows the specification rather than
// zod's habit: lengths count characters (code points), not UTF-16 units; `uniqueItems` compares by value.

const characters = (value: string): number => [...value].length;

/**
 * Text of `min` to `max` characters. Also refuses what is no text anywhere behind the API: NUL, which PostgreSQL
 * cannot store, and half a surrogate pair, which has no UTF-8.
 */
export const text = (min = 0, max = Infinity) =>
  z.check<string>(({ value, issues }) => {
    // A character is one or two units, so most texts, and all very long ones, are judged without counting.
    const { length } = value;
    if (length < min || (length < 2 * min && characters(value) < min)) {
      issues.push({ code: 'too_small', origin: 'string', minimum: min, inclusive: true, input: value });
    } else if (length > max && (length > 2 * max || characters(value) > max)) {
      issues.push({ code: 'too_big', origin: 'string', maximum: max, inclusive: true, input: value });
    } else if (value.includes('\0') || !value.isWellFormed()) {
      issues.push({ code: 'invalid_format', origin: 'string', format: 'text', input: value });
    }
  });

const format = (name: string, test: (value: string) => boolean) => () =>
  z.check<string>(({ value, issues }) => {
    if (!test(value)) issues.push({ code: 'invalid_format', origin: 'string', format: name, input: value });
  });

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  const last = month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
  return year > 0 && day > 0 && day <= last;
};

const TIME = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;
const HOST = String.raw`[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?`;
const REST = String.raw`([\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*`;
const URN = String.raw`[a-z0-9][a-z0-9-]{1,31}:[\w.~!$&'()*+,;=:@/-]+`;
const URI = new RegExp(`^(https?://${HOST}([/?]${REST})?(#${REST})?|urn:${URN})$`, 'i');

/** A day that exists in the calendar, `YYYY-MM-DD`, from the year 0001, the first PostgreSQL and people know. */
export const date = format('date', isDate);
/** RFC 3339 with capital T and Z, an offset in use on Earth, no leap second: what `Date` and PostgreSQL read alike. */
export const dateTime = format(
  'date-time',
  (value) => isDate(value.slice(0, 10)) && TIME.test(value.slice(10)),
);
export const uuid = format('uuid', (value) => UUID.test(value));
/** RFC 5321 dot-atom at a domain name of at least two labels. */
export const email = format('email', (value) => EMAIL.test(value));
/** `http(s)://` or `urn:`; nothing else is ever linked to. */
export const uri = format('uri', (value) => URI.test(value));

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

export const uniqueItems = <T>() =>
  z.check<T[]>(({ value, issues }) => {
    if (new Set(value.map(canonical)).size < value.length) {
      issues.push({
        code: 'custom',
        params: { rule: 'uniqueItems' },
        input: value,
        message: 'Items must be unique',
      });
    }
  });

export const maxProperties = <T extends object>(max: number) =>
  z.check<T>(({ value, issues }) => {
    if (Object.keys(value).length > max) {
      issues.push({ code: 'too_big', origin: 'map', maximum: max, inclusive: true, input: value });
    }
  });

const MAX_DEPTH = 32;
const isStorable = (value: unknown, depth: number): boolean => {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  if (value === null || typeof value !== 'object') return true;
  return (
    depth < MAX_DEPTH &&
    Object.entries(value).every(([key, inner]) => isStorable(key, depth) && isStorable(inner, depth + 1))
  );
};

/** For open values: the same demand on every text inside as `text` makes, and no nesting made to exhaust a stack. */
export const storable = <T>() =>
  z.check<T>(({ value, issues }) => {
    if (!isStorable(value, 0))
      issues.push({ code: 'invalid_format', origin: 'json', format: 'text', input: value } as never);
  });
