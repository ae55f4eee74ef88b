import type { OpenApi, Schema } from './document.ts';
import { shapeOf } from './profile.ts';

/** Turns schemas into zod/mini source text. `references` says how a named schema is written at this point. */
export type Reference = (name: string) => string;

const text = (value: unknown): string => JSON.stringify(value);
const regex = (pattern: string): string => new RegExp(pattern, 'u').toString();

const withChecks = (base: string, checks: string[]): string =>
  checks.length === 0 ? base : `${base}.check(${checks.join(', ')})`;

const FORMAT_CHECKS: Record<string, string> = {
  uuid: 'c.uuid()',
  date: 'c.date()',
  'date-time': 'c.dateTime()',
  email: 'c.email()',
  uri: 'c.uri()',
};

const stringChecks = ({ format, pattern, minLength, maxLength }: Schema): string[] => {
  const checks: string[] = [];
  const bounds = [minLength ?? 0, ...(maxLength === undefined ? [] : [maxLength])];
  // The formats with a length of their own need no second look at it.
  if (format === undefined || minLength !== undefined || maxLength !== undefined) {
    checks.push(`c.text(${bounds.join(', ') === '0' ? '' : bounds.join(', ')})`);
  }
  if (format !== undefined) checks.push(FORMAT_CHECKS[format] as string);
  if (pattern !== undefined) checks.push(`z.regex(${regex(pattern)})`);
  return checks;
};

const numberChecks = ({ minimum, maximum, multipleOf }: Schema): string[] => [
  ...(minimum === undefined ? [] : [`z.gte(${minimum})`]),
  ...(maximum === undefined ? [] : [`z.lte(${maximum})`]),
  ...(multipleOf === undefined ? [] : [`z.multipleOf(${multipleOf})`]),
];

const arrayChecks = ({ minItems, maxItems, uniqueItems }: Schema): string[] => [
  ...(minItems === undefined ? [] : [`z.minLength(${minItems})`]),
  ...(maxItems === undefined ? [] : [`z.maxLength(${maxItems})`]),
  ...(uniqueItems ? ['c.uniqueItems()'] : []),
];

export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name);
}

export const indent = (block: string): string => block.replaceAll('\n', '\n  ');

export function emitSchema(schema: Schema, reference: Reference): string {
  const emit = (inner: Schema): string => emitSchema(inner, reference);
  const shape = shapeOf(schema);
  const finish = (expression: string): string =>
    'nullable' in shape && shape.nullable ? `z.nullable(${expression})` : expression;
  switch (shape.kind) {
    case 'ref':
      return reference(shape.name);
    case 'union':
      return `z.discriminatedUnion(${text(shape.property)}, [${shape.branches.map(emit).join(', ')}])`;
    case 'value': {
      const allStrings = shape.values.every((value) => typeof value === 'string');
      const [only] = shape.values;
      if (shape.values.length === 1) return finish(`z.literal(${text(only)})`);
      return finish(`${allStrings ? 'z.enum' : 'z.literal'}([${shape.values.map(text).join(', ')}])`);
    }
    case 'string':
      return finish(withChecks('z.string()', stringChecks(schema)));
    case 'integer':
      return finish(withChecks('z.int()', numberChecks(schema)));
    case 'number':
      return finish(withChecks('z.number()', numberChecks(schema)));
    case 'boolean':
      return finish('z.boolean()');
    case 'null':
      return 'z.null()';
    case 'array':
      return finish(withChecks(`z.array(${emit(schema.items as Schema)})`, arrayChecks(schema)));
    case 'object':
      return finish(emitObject(schema, emit));
  }
}

function emitObject(schema: Schema, emit: (inner: Schema) => string): string {
  if (schema.additionalProperties !== false) return emitMap(schema, emit);
  const required = new Set(schema.required);
  const lines = Object.entries(schema.properties ?? {}).map(([name, inner]) => {
    const value = emit(inner);
    return `  ${propertyKey(name)}: ${indent(required.has(name) ? value : `z.exactOptional(${value})`)},\n`;
  });
  for (const name of required) {
    if (!(name in (schema.properties ?? {}))) throw new Error(`required but not a property: ${name}`);
  }
  return lines.length === 0 ? 'z.strictObject({})' : `z.strictObject({\n${lines.join('')}})`;
}

function emitMap({ additionalProperties, maxProperties }: Schema, emit: (inner: Schema) => string): string {
  const values = typeof additionalProperties === 'object' ? emit(additionalProperties) : 'z.unknown()';
  return withChecks(`z.record(z.string().check(c.text()), ${values})`, [
    ...(maxProperties === undefined ? [] : [`c.maxProperties(${maxProperties})`]),
    ...(additionalProperties === true ? ['c.storable()'] : []),
  ]);
}

/** The schemas directly inside a schema. */
export const childrenOf = ({ oneOf, items, properties, additionalProperties }: Schema): Schema[] => [
  ...(oneOf ?? []),
  ...(items ? [items] : []),
  ...Object.values(properties ?? {}),
  ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
];

/** The names a schema refers to, at any depth. */
const referencesOf = (schema: Schema): string[] => [
  ...(schema.$ref ? [schema.$ref.split('/').at(-1) as string] : []),
  ...childrenOf(schema).flatMap(referencesOf),
];

/** What is referred to comes first; a reference back to what is still being read is the start of a recursion. */
function order(schemas: Record<string, Schema>): { names: string[]; recursive: Set<string> } {
  const names: string[] = [];
  const recursive = new Set<string>();
  const state = new Map<string, 'reading' | 'done'>();
  const visit = (name: string): void => {
    if (state.get(name) === 'reading') recursive.add(name);
    if (state.has(name)) return;
    state.set(name, 'reading');
    const schema = schemas[name];
    if (!schema) throw new Error(`No schema named ${name}`);
    for (const next of referencesOf(schema)) visit(next);
    state.set(name, 'done');
    names.push(name);
  };
  Object.keys(schemas).forEach(visit);
  return { names, recursive };
}

export function emitSchemas(document: OpenApi): string {
  const { schemas } = document.components;
  const { names, recursive } = order(schemas);
  const written = new Set<string>();
  const reference: Reference = (name) => (written.has(name) ? name : `z.lazy(() => ${name})`);
  const blocks = names.map((name) => {
    let expression: string;
    try {
      expression = emitSchema(schemas[name] as Schema, reference);
    } catch (error) {
      throw new Error(`Schema ${name}: ${(error as Error).message}`, { cause: error });
    }
    written.add(name);
    // TypeScript cannot infer a type from itself; the differential test is the witness for these.
    const annotation = recursive.has(name) ? `: z.ZodMiniType<models.${name}>` : '';
    return `export const ${name}${annotation} = ${expression};\n`;
  });
  return [
    `import '../jitless.ts';\n`,
    `import * as z from 'zod/mini';\n`,
    `import * as c from '../checks.ts';\n`,
    recursive.size > 0 ? `import type * as models from './models.gen.ts';\n` : '',
    '\n',
    blocks.join('\n'),
  ].join('');
}
