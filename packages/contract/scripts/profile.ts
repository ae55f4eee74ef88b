import type { Schema, SchemaType } from './document.ts';

/**
 * The restricted profile of JSON Schema the contract is written in, as tables. The lint refuses what stands outside
 * it with a friendly message; the generator throws, so that nothing is ever validated less than it says.
 */

/** Keywords that say something to a reader and nothing to a validator. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
]);

/** Keywords each type may carry beside `type`, `enum`, `const` and annotations. */
export const KEYWORDS: Readonly<Record<SchemaType, readonly string[]>> = {
  string: ['format', 'pattern', 'minLength', 'maxLength'],
  integer: ['minimum', 'maximum', 'multipleOf'],
  number: ['minimum', 'maximum', 'multipleOf'],
  boolean: [],
  null: [],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'maxProperties'],
};

export const FORMATS: readonly string[] = ['uuid', 'date', 'date-time', 'email', 'uri'];
/** Formats that bound the length by themselves. */
export const BOUNDED_FORMATS: readonly string[] = ['uuid', 'date', 'date-time'];

export type Shape =
  | { kind: 'ref'; name: string }
  | { kind: 'union'; property: string; branches: Schema[] }
  | { kind: 'value'; values: NonNullable<Schema['enum']>; nullable: boolean }
  | { kind: SchemaType; nullable: boolean };

export const isAnnotation = (keyword: string): boolean =>
  ANNOTATIONS.has(keyword) || keyword.startsWith('x-');

const refuse = (message: string): never => {
  throw new Error(message);
};

const refuseOthers = (schema: Schema, allowed: readonly string[]): void => {
  for (const keyword of Object.keys(schema)) {
    if (!allowed.includes(keyword) && !isAnnotation(keyword))
      refuse(`keyword outside the profile: ${keyword}`);
  }
};

const typeOfValue = (value: unknown): SchemaType =>
  value === null ? 'null' : Number.isInteger(value) ? 'integer' : (typeof value as SchemaType);

/** Decides what a schema is. Throws on any keyword, type or combination the profile does not know. */
export function shapeOf(schema: Schema): Shape {
  if (schema.$ref !== undefined) {
    refuseOthers(schema, ['$ref']);
    const name = /^#\/components\/schemas\/([A-Za-z0-9]+)$/.exec(schema.$ref)?.[1];
    return name ? { kind: 'ref', name } : refuse(`not a reference to a schema: ${schema.$ref}`);
  }
  if (schema.oneOf) return shapeOfOneOf(schema, schema.oneOf);
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const nullable = types.includes('null');
  const [type, ...more] = types.filter((name) => name !== 'null');
  if (more.length > 0) refuse(`more than one type: ${types.join(', ')}`);
  if (schema.enum || schema.const !== undefined) {
    refuseOthers(schema, ['type', 'enum', 'const']);
    const values = schema.enum ?? [schema.const ?? null];
    if (schema.enum && schema.const !== undefined) refuse('enum and const together');
    for (const value of values) {
      const of = typeOfValue(value);
      if (of === 'object') refuse('enum values are strings, numbers, booleans or null');
      if (types.length > 0 && !types.includes(of))
        refuse(`${JSON.stringify(value)} is not of type ${types.join(', ')}`);
    }
    if (nullable && !values.includes(null)) refuse('a nullable enum must list null, or null is refused');
    return {
      kind: 'value',
      values: values.filter((value) => value !== null),
      nullable: values.includes(null),
    };
  }
  if (!type || !(type in KEYWORDS)) return refuse(`unknown type: ${String(schema.type)}`);
  refuseOthers(schema, ['type', ...KEYWORDS[type]]);
  if (type === 'array' && !schema.items) refuse('an array without items');
  if (type === 'object' && schema.additionalProperties === undefined)
    refuse('an object neither closed nor explicitly open');
  if (type === 'object' && schema.properties && schema.additionalProperties !== false) {
    refuse('an object with properties is closed; an open object has none');
  }
  if (schema.format !== undefined && !FORMATS.includes(schema.format))
    refuse(`unknown format: ${schema.format}`);
  return { kind: type, nullable };
}

function shapeOfOneOf(schema: Schema, branches: Schema[]): Shape {
  refuseOthers(schema, ['oneOf', 'discriminator']);
  if (!schema.discriminator) return refuse('oneOf without a discriminator');
  const unknown = Object.keys(schema.discriminator).find(
    (key) => key !== 'propertyName' && key !== 'mapping',
  );
  if (unknown) refuse(`discriminator.${unknown}`);
  return { kind: 'union', property: schema.discriminator.propertyName, branches };
}
