import { hex } from '../hex.ts';
import type { SqlValue } from './sql.ts';

/**
 * The one table of how values cross between PostgreSQL and the app, on both engines. Their own defaults differ
 * (int8 as string or bigint, bytea as Buffer or Uint8Array, intervals as object or string) and both turn a date
 * into a Date at local midnight, which is another day in UTC.
 */
type Reader = (text: string) => unknown;

const safeInteger: Reader = (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit in a safe integer`);
  return value;
};

/** `2026-03-01 09:30:00.123456+00` → `2026-03-01T09:30:00.123Z`, and infinity stays what PostgreSQL calls it. */
const instant: Reader = (text) => {
  // As a server on UTC writes it, a year of four digits: no calendar is needed.
  if (text.length <= 29 && text.endsWith('+00') && text[10] === ' ')
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, 23).replace('+', '').padEnd(3, '0')}Z`;
  return text.endsWith('infinity')
    ? text
    : new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
};

/** `0`–`9` and `a`–`f` by their codes. A file has millions of them: a string and a parse for each takes seconds. */
const hexDigit = (code: number): number => (code < 58 ? code - 48 : code - 87);
const bytes: Reader = (text) => {
  const out = new Uint8Array((text.length - 2) / 2);
  for (let i = 0; i < out.length; i++)
    out[i] = (hexDigit(text.charCodeAt(2 + i * 2)) << 4) | hexDigit(text.charCodeAt(3 + i * 2));
  return out;
};

const number: Reader = Number;
const same: Reader = (text) => text;

/** One-dimensional arrays, which is all the schema has. */
const arrayOf =
  (item: Reader): Reader =>
  (text) =>
    // Counts come in hundreds, and as JSON has them.
    item === number && !text.includes('N')
      ? (JSON.parse(`[${text.slice(1, -1)}]`) as number[])
      : [...text.slice(1, -1).matchAll(/"((?:[^"\\]|\\.)*)"|([^,]+)/g)].map(([, quoted, plain]) =>
          quoted !== undefined
            ? item(quoted.replace(/\\(.)/g, '$1'))
            : plain === 'NULL'
              ? null
              : item(plain ?? ''),
        );

const scalars: Record<number, Reader> = {
  16: (text) => text === 't',
  17: bytes,
  20: safeInteger,
  21: number,
  23: number,
  26: number,
  114: JSON.parse,
  700: number,
  701: number,
  1184: instant,
  3802: JSON.parse,
};
/** Array type → element type. */
const arrays: Record<number, number> = {
  1000: 16,
  1005: 21,
  1007: 23,
  1009: 25,
  1015: 1043,
  1016: 20,
  1182: 1082,
  1185: 1184,
  2951: 2950,
};

/** Everything not named is its text: text, uuid, numeric, date (`YYYY-MM-DD`), interval, xid8. */
export function readerOf(oid: number): Reader {
  const element = arrays[oid];
  return element === undefined ? (scalars[oid] ?? same) : arrayOf(scalars[element] ?? same);
}

const camel = (column: string): string =>
  column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

export type Row = Record<string, unknown>;

/** Reads the text cells of a result into objects; `antall_soverom` is `antallSoverom` in the app. */
export function rowReader(
  fields: readonly { name: string; dataTypeID: number }[],
): (cells: readonly (string | null)[]) => Row {
  const columns = fields.map(({ name, dataTypeID }) => ({ key: camel(name), read: readerOf(dataTypeID) }));
  // All rows have the shape of this one from their first moment: they are made in two thirds of the time.
  const blank: Row = Object.fromEntries(columns.map(({ key }) => [key, null]));
  return (cells) => {
    const row = { ...blank };
    for (let i = 0; i < columns.length; i++) {
      const cell = cells[i] ?? null;
      if (cell === null) continue;
      const { key, read } = columns[i]!;
      row[key] = read(cell);
    }
    return row;
  };
}

const quoteItem = (item: string | number | null): string =>
  item === null ? 'NULL' : `"${String(item).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Every parameter travels as text; PostgreSQL knows its type from the statement. */
export function toText(value: SqlValue): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`${value} is not a number SQL has`);
  if (value instanceof Uint8Array) return `\\x${hex(value)}`;
  if (Array.isArray(value)) return `{${value.map(quoteItem).join(',')}}`;
  if (typeof value === 'object') throw new TypeError('An object is no SQL parameter: wrap it in sql.json()');
  return String(value);
}
