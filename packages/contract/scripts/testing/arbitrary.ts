import fc from 'fast-check';
import type { OpenApi, Schema } from '../document.ts';
import { childrenOf } from '../emit-schemas.ts';
import { shapeOf, type Shape } from '../profile.ts';

type Values = fc.Arbitrary<unknown>;

const two = (value: number): string => String(value).padStart(2, '0');
const day = fc
  .date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T23:59:59Z'), noInvalidDate: true })
  .map((value) => value.toISOString());
const offset = fc
  .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 }), fc.constantFrom(0, 30, 45))
  .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`);
const moment = fc.tuple(day, fc.oneof(fc.constant('Z'), offset)).map(([iso, zone]) => iso.replace('Z', zone));

const FORMATS: Record<string, fc.Arbitrary<string>> = {
  uuid: fc.uuid(),
  date: day.map((iso) => iso.slice(0, 10)),
  'date-time': moment,
  email: fc.emailAddress(),
  uri: fc.oneof(
    fc.stringMatching(
      /^https?:\/\/[a-z][a-z0-9.-]{0,9}o(:[0-9]{1,5})?(\/([a-z0-9._~!$&'-]|%2[0-9a-f]){0,9}){0,3}(\?[a-z0-9=&/?]{0,9})?(#[a-z]{0,5})?$/,
    ),
    fc.stringMatching(/^urn:kobo:[a-z-]{1,20}$/),
  ),
};

// One of each sort of character, so that two readers must agree on what one is: of one unit and of two, combining,
// control, right-to-left, the last there is. (fast-check's unit of all characters costs two seconds to set up.)
const CHARACTERS = [...'aZ0 _-"\\/<å€ß\n\t\u007f\u0301\u200d\u05d0\uffff🏠👩\u{10ffff}'];
const character = fc.constantFrom(...CHARACTERS);
const characters = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: character, minLength: min, maxLength: max });

// Once for each pattern: making one takes fast-check longer than all the values it then gives.
const made = new Map<string, fc.Arbitrary<string>>();
const matching = (pattern: string): fc.Arbitrary<string> => {
  const arbitrary = made.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'));
  made.set(pattern, arbitrary);
  return arbitrary;
};

const DEPTH = 7;

function stringOf({ format, pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  const fits = (value: string): boolean => {
    const { length } = [...value];
    return length >= minLength && length <= maxLength;
  };
  if (format) return (FORMATS[format] as fc.Arbitrary<string>).filter(fits);
  if (pattern) return matching(pattern).filter(fits);
  const ends = [minLength, maxLength].map((length) =>
    fc.constantFrom('a', 'å', '🏠').map((one) => one.repeat(length)),
  );
  return fc.oneof(
    { weight: 4, arbitrary: characters(minLength, Math.min(maxLength, minLength + 20)) },
    ...ends,
  );
}

const numberOf = (
  { minimum = -1000, maximum = 1000, multipleOf }: Schema,
  whole: boolean,
): fc.Arbitrary<number> => {
  if (whole || multipleOf) {
    const step = multipleOf ?? 1;
    const steps = { min: Math.ceil(minimum / step), max: Math.floor(maximum / step) };
    return fc.integer(steps).map((value) => value * step);
  }
  return fc.double({ min: minimum, max: maximum, noNaN: true }).map((value) => (value === 0 ? 0 : value));
};

/** The schemas written inside a schema, itself first; what it refers to is written elsewhere. */
export const placesIn = (schema: Schema): Schema[] => [schema, ...childrenOf(schema).flatMap(placesIn)];
const holds = (schema: Schema, place: Schema | undefined): boolean =>
  place !== undefined && placesIn(schema).includes(place);

function arrayOf({ minItems = 0, maxItems = 5, uniqueItems, items = {} }: Schema, reading: Reading): Values {
  const least = holds(items, reading.near) ? Math.max(minItems, 1) : minItems;
  const size = { minLength: least, maxLength: Math.min(maxItems, least + 3) };
  const one = valuesIn(items, reading);
  return uniqueItems
    ? fc.uniqueArray(one, { ...size, selector: (item) => JSON.stringify(item) })
    : fc.array(one, size);
}

function objectOf(schema: Schema, reading: Reading, deep: boolean): Values {
  const { properties = {}, required = [], additionalProperties, maxProperties = 5 } = schema;
  if (additionalProperties !== false) {
    const isMap = typeof additionalProperties === 'object';
    const one = isMap ? valuesIn(additionalProperties, reading) : fc.jsonValue();
    const key = characters(0, 10).filter((name) => name !== '__proto__');
    const minKeys = isMap && holds(additionalProperties, reading.near) ? 1 : 0;
    return fc.dictionary(key, one, { minKeys, maxKeys: Math.min(maxProperties, 5), noNullPrototype: true });
  }
  const wanted = Object.keys(properties).filter(
    (name) => required.includes(name) || holds(properties[name] as Schema, reading.near),
  );
  // Close to a limit only what must be there is made, so that nothing else hides what is found.
  const fields = deep || reading.near ? wanted : Object.keys(properties);
  const record = Object.fromEntries(
    fields.map((name) => [name, valuesIn(properties[name] as Schema, reading)]),
  );
  return fc.record(record, { requiredKeys: wanted, noNullPrototype: true });
}

function plainValues(schema: Schema, shape: Shape, reading: Reading): Values {
  // Deep down, optional parts are left out and lists are empty, which ends every recursion.
  const deep = reading.depth > DEPTH;
  switch (shape.kind) {
    case 'ref':
      return valuesIn(reading.document.components.schemas[shape.name] as Schema, reading);
    case 'union':
      return fc.oneof(...shape.branches.map((branch) => valuesIn(branch, reading)));
    case 'value':
      return fc.constantFrom(...shape.values);
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return numberOf(schema, shape.kind === 'integer');
    case 'string':
      return stringOf(schema);
    case 'array':
      return deep && !schema.minItems ? fc.constant([]) : arrayOf(schema, reading);
    case 'object':
      return objectOf(schema, reading, deep);
  }
}

const around = (...ends: number[]): number[] => ends.flatMap((end) => [end - 1, end, end + 1]);

/** Values on the limits a schema sets and just beyond them. Some are valid; the readers must agree on which. */
function nearValues(schema: Schema, shape: Shape, reading: Reading): Values {
  const { minimum = 0, maximum = 0, multipleOf = 1, minLength = 0, maxLength = 0, pattern, format } = schema;
  const {
    minItems = 0,
    maxItems = 0,
    items = {},
    maxProperties = 0,
    properties = {},
    required = [],
  } = schema;
  const near: Values[] = [fc.constantFrom(null, true, 0, '', 'UKJENT', [], {})];
  if (shape.kind === 'integer' || shape.kind === 'number') {
    const between = [minimum, maximum].flatMap((end) => [
      end + multipleOf / 2,
      end - multipleOf / 2,
      end + 0.25,
    ]);
    near.push(fc.constantFrom(...around(minimum, maximum), ...between));
  }
  if (shape.kind === 'value')
    near.push(fc.constantFrom(...shape.values.flatMap((value) => [`${value}_`, `${value}`])));
  if (shape.kind === 'string' && !pattern && !format) {
    const lengths = around(minLength, maxLength).filter((length) => length >= 0);
    near.push(fc.constantFrom(...lengths.flatMap((length) => ['a', '🏠'].map((one) => one.repeat(length)))));
  } else if (shape.kind === 'string') {
    const whole = stringOf(schema);
    near.push(whole, ...['\n', '0', ' '].map((tail) => whole.map((value) => value + tail)));
    near.push(
      whole.map((value) => value.slice(1)),
      whole.map((value) => value.toLowerCase()),
    );
  }
  if (shape.kind === 'array') {
    const lengths = around(minItems, maxItems).filter((length) => length >= 0 && length <= 60);
    const one = valuesIn(items, { ...reading, near: undefined });
    near.push(...lengths.map((length) => fc.array(one, { minLength: length, maxLength: length })));
    near.push(fc.uniqueArray(one, { minLength: 0, maxLength: 2 }).map((list) => [...list, ...list]));
  }
  if (shape.kind === 'object' && schema.additionalProperties !== false) {
    const keys = (count: number): string[] =>
      Array.from({ length: Math.max(count, 0) }, (_, index) => `k${index}`);
    const maps = around(maxProperties).map((count) =>
      Object.fromEntries(keys(count).map((key) => [key, 'a'])),
    );
    near.push(fc.constantFrom(...maps));
  } else if (shape.kind === 'object') {
    const record = Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => [
        name,
        valuesIn(inner, { ...reading, near: undefined }),
      ]),
    );
    const withKeys = (requiredKeys: string[]): Values =>
      fc.record(record, { requiredKeys, noNullPrototype: true });
    near.push(withKeys(required).map((value) => ({ ...(value as object), ukjent: 1 })));
    near.push(...required.map((left) => withKeys(required.filter((name) => name !== left))));
  }
  return fc.oneof(...near);
}

interface Reading {
  document: OpenApi;
  /** The place that is on or beyond one of its limits. */
  near: Schema | undefined;
  depth: number;
}

function valuesIn(schema: Schema, reading: Reading): Values {
  const shape = shapeOf(schema);
  const next = { ...reading, depth: reading.depth + 1 };
  if (schema === reading.near) return nearValues(schema, shape, next);
  const plain = plainValues(schema, shape, next);
  return 'nullable' in shape && shape.nullable ? fc.option(plain, { nil: null }) : plain;
}

/** Values the contract accepts. */
export const valuesOf = (schema: Schema, document: OpenApi): Values =>
  valuesIn(schema, { document, near: undefined, depth: 0 });

/** Values the contract accepts but for one place, which is on or just beyond a limit. */
export const valuesNear = (place: Schema, schema: Schema, document: OpenApi): Values =>
  valuesIn(schema, { document, near: place, depth: 0 });
