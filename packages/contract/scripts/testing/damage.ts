import fc from 'fast-check';
import type { OpenApi } from '../document.ts';

type Container = Record<string, unknown> | unknown[];
const isContainer = (value: unknown): value is Container => value !== null && typeof value === 'object';

/** Values that stand on or just beyond some limit of the contract, and what JSON has of odd ones. */
export function oddValues(document: OpenApi): unknown[] {
  const numbers = new Set<number>([0, -1, 0.5, 1e21, 2 ** 53, Number.MIN_VALUE]);
  const lengths = new Set<number>();
  const words = new Set<string>(['', ' ', 'A', 'null', 'constructor', '__proto__', '🏠', 'e\u0301']);
  const walk = (node: unknown): void => {
    if (!isContainer(node)) return;
    for (const [key, value] of Object.entries(node)) {
      const beside = (by: number): number[] => [Number(value) - by, Number(value), Number(value) + by];
      if (key === 'minimum' || key === 'maximum') for (const near of beside(1)) numbers.add(near);
      else if (key === 'multipleOf') for (const near of beside(Number(value) / 2)) numbers.add(near);
      else if (key === 'minLength' || key === 'maxLength') for (const near of beside(1)) lengths.add(near);
      else if (key === 'enum' || key === 'const') for (const word of [value].flat()) words.add(String(word));
      else walk(value);
    }
  };
  walk(document.components.schemas);
  const repeated = [...lengths]
    .filter((length) => length > 0 && length <= 300)
    .flatMap((length) => ['a', '🏠'].map((one) => one.repeat(length)));
  const dates = [
    '2023-02-29',
    '2024-02-29',
    '1900-02-29',
    '2000-02-29',
    '2026-04-31',
    '2026-13-01',
    '26-01-01',
  ];
  const times = [
    'T24:00:00Z',
    'T23:60:00Z',
    'T12:00:00',
    'T12:00Z',
    'T12:00:00+1:00',
    'T12:00:00.5+24:00',
    ' 12:00:00Z',
  ];
  const addresses = [
    'a@b',
    'a@b.no',
    'å@b.no',
    'a b@c.no',
    'http://',
    'https://a.no/ø',
    'https://a.no/x?y=%20',
    'urn:a:b',
    '//a',
  ];
  const stamps = times.map((time) => `2026-11-01${time}`);
  const plain = [null, true, false, [], {}, [[]], [null, null], { a: 1 }];
  return [...plain, ...numbers, ...words, ...repeated, ...dates, ...stamps, ...addresses];
}

/** Every container in a value, itself first. */
const containers = (value: unknown): Container[] =>
  isContainer(value) ? [value, ...Object.values(value).flatMap(containers)] : [];

/** A copy of the value with one thing changed: replaced, removed, added, repeated or lengthened. */
export const damaged = (values: fc.Arbitrary<unknown>, odd: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      values,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('replace', 'remove', 'add', 'repeat', 'extend'),
      fc.constantFrom(...odd),
    )
    .map(([value, where, which, how, other]) => {
      const copy: unknown = structuredClone(value);
      const all = containers(copy);
      const place = all[where % all.length];
      if (!place) return how === 'extend' && typeof copy === 'string' ? `${copy}x` : structuredClone(other);
      const keys = Object.keys(place);
      const key = keys[which % keys.length];
      if (Array.isArray(place)) {
        if (how === 'repeat' && keys.length > 0) place.push(structuredClone(place[which % keys.length]));
        else if (how === 'remove') place.splice(which % (keys.length || 1), 1);
        else if (how === 'add' || key === undefined) place.push(structuredClone(other));
        else place[Number(key)] = structuredClone(other);
      } else if (how === 'remove' && key !== undefined) delete place[key];
      else if (how === 'add' || key === undefined) place[`${which % 7}ukjent`] = structuredClone(other);
      else if (how === 'extend' && typeof place[key] === 'string') place[key] += 'x';
      else place[key] = structuredClone(other);
      return copy;
    });
