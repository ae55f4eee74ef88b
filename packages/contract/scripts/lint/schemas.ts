import type { Schema } from '../document.ts';
import { childrenOf } from '../emit-schemas.ts';
import type { Contract } from '../load.ts';
import { dereference } from '../load.ts';
import { BOUNDED_FORMATS, shapeOf, type Shape } from '../profile.ts';
import {
  CAMEL,
  PASCAL,
  UPPER_SNAKE,
  judge,
  quote,
  repeated,
  type Rules,
  type Violation,
} from './violation.ts';

interface Judged {
  schema: Schema;
  shape: Shape;
}

const EXTENSIONS = ['x-kobo-name-source'];
const LIMITS = [
  ['minLength', 'maxLength'],
  ['minimum', 'maximum'],
  ['minItems', 'maxItems'],
] as const;

/** A pattern without what is escaped or in a character class, so that the rest can be searched for operators. */
const skeleton = (pattern: string): string => pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
const isAnchored = (pattern: string): boolean => {
  const bare = skeleton(pattern);
  let inner = bare;
  while (/\([^()]*\)/.test(inner)) inner = inner.replace(/\([^()]*\)/g, 'x');
  return bare.startsWith('^') && bare.endsWith('$') && !inner.includes('|');
};
const isFinite = (pattern: string): boolean => !/[*+]|\{\d+,\}/.test(skeleton(pattern));

const isBounded = ({ maxLength, format, pattern }: Schema): boolean =>
  maxLength !== undefined ||
  BOUNDED_FORMATS.includes(format ?? '') ||
  (pattern !== undefined && isAnchored(pattern) && isFinite(pattern));

/** What every schema of the contract keeps, wherever it stands. */
export const schemaRules: Rules<Judged, Contract> = {
  *'string-bounded'({ schema, shape }) {
    if (shape.kind === 'string' && !isBounded(schema)) {
      yield 'a string needs maxLength, an enum, a const, a format of known length or an anchored, finite pattern';
    }
  },
  *'array-bounded'({ schema, shape }) {
    if (shape.kind === 'array' && schema.maxItems === undefined) yield 'an array needs maxItems';
  },
  *'number-bounded'({ schema, shape }) {
    if (shape.kind !== 'integer' && shape.kind !== 'number') return;
    if (schema.minimum === undefined || schema.maximum === undefined)
      yield 'a number needs minimum and maximum';
    const widest = Math.max(Math.abs(schema.minimum ?? 0), Math.abs(schema.maximum ?? 0));
    if (widest > Number.MAX_SAFE_INTEGER) yield 'beyond 2^53 - 1 a number changes on its way through JSON';
  },
  *'map-bounded'({ schema, shape }) {
    if (
      shape.kind === 'object' &&
      schema.additionalProperties !== false &&
      schema.maxProperties === undefined
    ) {
      yield 'an open object needs maxProperties';
    }
  },
  *'limits-in-order'({ schema }) {
    for (const [least, most] of LIMITS) {
      const [low, high] = [schema[least], schema[most]];
      if (low !== undefined && high !== undefined && low > high)
        yield `${least} ${low} is above ${most} ${high}`;
    }
  },
  *pattern({ schema: { pattern } }) {
    if (pattern === undefined) return;
    try {
      new RegExp(pattern, 'u');
    } catch (error) {
      yield (error as Error).message;
      return;
    }
    if (!isAnchored(pattern)) yield `the pattern must hold for the whole text: ^(…)$, not ${pattern}`;
  },
  *required({ schema: { required = [], properties = {} } }) {
    const unknown = required.filter((name) => !(name in properties));
    if (unknown.length > 0) yield `required but no property: ${quote(unknown)}`;
    const twice = repeated(required);
    if (twice.length > 0) yield `required twice: ${quote(twice)}`;
  },
  *'property-name'({ schema: { properties = {} } }) {
    const odd = Object.keys(properties).filter(
      (name) => !CAMEL.test(name) && !properties[name]?.['x-kobo-name-source'],
    );
    if (odd.length > 0) yield `camelCase ASCII, or name the source in x-kobo-name-source: ${quote(odd)}`;
  },
  *'enum-value'({ schema }) {
    const values = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
    const odd = values.filter((value) => typeof value === 'string' && !UPPER_SNAKE.test(value));
    if (odd.length > 0 && !schema['x-kobo-name-source']) {
      yield `UPPER_SNAKE, or name the source in x-kobo-name-source: ${quote(odd)}`;
    }
    const twice = repeated(values);
    if (twice.length > 0) yield `listed twice: ${quote(twice)}`;
  },
  *extension({ schema }) {
    const unknown = Object.keys(schema).filter((key) => key.startsWith('x-') && !EXTENSIONS.includes(key));
    if (unknown.length > 0) yield `unknown extension: ${quote(unknown)}`;
  },
  *union({ schema, shape }, { document }) {
    if (shape.kind !== 'union') return;
    const tags: unknown[] = [];
    for (const branch of shape.branches) {
      const target = dereference(document, branch);
      const tag = target.properties?.[shape.property]?.const;
      const name = branch.$ref?.split('/').at(-1);
      if (!name) yield 'every branch is a reference to a named schema';
      if (tag === undefined || !target.required?.includes(shape.property)) {
        yield `${name}: \`${shape.property}\` must be required and have a const`;
      }
      // Without a mapping OpenAPI reads the schema's name as the value.
      if (schema.discriminator?.mapping?.[String(tag)] !== branch.$ref) {
        yield `discriminator.mapping of ${String(tag)} is not ${branch.$ref}`;
      }
      tags.push(tag);
    }
    const twice = repeated(tags);
    if (twice.length > 0) yield `two branches have the const ${quote(twice)}`;
  },
};

/** What only schemas with a name of their own keep. */
const namedRules: Rules<{ name: string; schema: Schema }, Contract> = {
  *'schema-name'({ name }) {
    if (!PASCAL.test(name)) yield `PascalCase ASCII: \`${name}\``;
  },
  *'schema-described'({ name, schema }) {
    if (!schema.description?.trim()) yield `${name} says nothing about its meaning`;
  },
};

/** One schema and everything inside it. */
export function lintSchema(schema: Schema, contract: Contract, fallback: string): Violation[] {
  const origin = contract.origin(schema);
  const at = origin === '?' ? fallback : origin;
  const inside = childrenOf(schema).flatMap((child) => lintSchema(child, contract, at));
  try {
    return [...judge(schemaRules, { schema, shape: shapeOf(schema) }, contract, at), ...inside];
  } catch (error) {
    return [{ rule: 'profile', at, message: (error as Error).message }, ...inside];
  }
}

export function lintSchemas(contract: Contract): Violation[] {
  return Object.entries(contract.document.components.schemas).flatMap(([name, schema]) => [
    ...judge(namedRules, { name, schema }, contract, contract.origin(schema)),
    ...lintSchema(schema, contract, name),
  ]);
}

export const schemaRuleNames: readonly string[] = [
  'profile',
  ...Object.keys(schemaRules),
  ...Object.keys(namedRules),
];
