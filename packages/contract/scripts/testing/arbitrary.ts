import fc from 'fast-check';
import type { OpenApi, Schema } from '../document.ts';
import { shapeOf } from '../profile.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((value) => value.toISOString());
const offset = fc
  .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 }), fc.constantFrom(0, 30, 45))
  .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`);

const FORMATS: Record<string, fc.Arbitrary<string>> = {
  uuid: fc.uuid(),
  date: day.map((iso) => iso.slice(0, 10)),
  'date-time': fc.tuple(day, fc.oneof(fc.constant('Z'), offset)).map(([iso, zone]) => iso.replace('Z', zone)),
  email: fc.emailAddress(),
  uri: fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.stringMatching(/^urn:kobo:[a-z-]{1,20}$/),
  ),
};

// Any character there is, so that the two readers must agree on what one character is.
const characters = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: 'binary', minLength: min, maxLength: max }).filter((value) => !value.includes('\0'));

function stringOf({ format, pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  const fits = (value: string): boolean => {
    const { length } = [...value];
    return length >= minLength && length <= maxLength;
  };
  if (format) return (FORMATS[format] as fc.Arbitrary<string>).filter(fits);
  if (pattern) return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'xsmall' }).filter(fits);
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

/** Values the contract accepts. `depth` ends recursion: deep down, optional parts are left out and lists are empty. */
export function valuesOf(schema: Schema, document: OpenApi, depth = 0): fc.Arbitrary<unknown> {
  const inside = (inner: Schema): fc.Arbitrary<unknown> => valuesOf(inner, document, depth + 1);
  const deep = depth > 7;
  const shape = shapeOf(schema);
  const nullable = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    'nullable' in shape && shape.nullable ? fc.option(values, { nil: null }) : values;
  switch (shape.kind) {
    case 'ref':
      return inside(document.components.schemas[shape.name] as Schema);
    case 'union':
      return fc.oneof(...shape.branches.map(inside));
    case 'value':
      return nullable(fc.constantFrom(...shape.values));
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return nullable(fc.boolean());
    case 'integer':
    case 'number':
      return nullable(numberOf(schema, shape.kind === 'integer'));
    case 'string':
      return nullable(stringOf(schema));
    case 'array': {
      const { minItems = 0, maxItems = 5, uniqueItems, items = {} } = schema;
      if (deep && minItems === 0) return fc.constant([]);
      const size = { minLength: minItems, maxLength: Math.min(maxItems, minItems + 3) };
      const one = inside(items);
      return nullable(
        uniqueItems
          ? fc.uniqueArray(one, { ...size, selector: (item) => JSON.stringify(item) })
          : fc.array(one, size),
      );
    }
    case 'object': {
      const { properties = {}, required = [], additionalProperties, maxProperties = 5 } = schema;
      if (additionalProperties !== false) {
        const one = typeof additionalProperties === 'object' ? inside(additionalProperties) : fc.jsonValue();
        const key = characters(0, 10).filter((name) => name !== '__proto__');
        return nullable(
          fc.dictionary(key, one, { maxKeys: Math.min(maxProperties, 5), noNullPrototype: true }),
        );
      }
      const fields = Object.entries(properties).filter(([name]) => !deep || required.includes(name));
      const record = Object.fromEntries(fields.map(([name, inner]) => [name, inside(inner)]));
      const requiredKeys = required.filter((name) => name in record);
      return nullable(fc.record(record, { requiredKeys, noNullPrototype: true }));
    }
  }
}
