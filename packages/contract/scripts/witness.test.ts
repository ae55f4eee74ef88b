import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { join } from 'node:path';
import fc from 'fast-check';
import { operations } from '../src/generated/operations.server.gen.ts';
import * as schemas from '../src/generated/schemas.gen.ts';
import type * as z from 'zod/mini';
import type { Json, MediaType, OpenApi, Schema } from './document.ts';
import { loadContract, type Contract } from './load.ts';
import { placesIn, valuesNear, valuesOf } from './testing/arbitrary.ts';
import { damaged, oddValues } from './testing/damage.ts';
import { generated, sample, type Generated } from './testing/fixture.ts';
import { secondReader, type Judge } from './testing/second-reader.ts';

type Schemas = Record<string, z.ZodMiniType>;
const contract = loadContract(join(import.meta.dirname, '../../../api-spec'));
const real: Schemas = schemas;

/** Text no store behind the API can hold; JSON Schema has no word for it, so only zod refuses it. */
const isStorable = (value: unknown): boolean => {
  const text = JSON.stringify(value);
  return !text.includes('\\u0000') && !/\\ud[89a-f]/.test(text);
};

function agree(zod: z.ZodMiniType, ajv: Judge, values: fc.Arbitrary<unknown>, numRuns: number): number {
  let accepted = 0;
  fc.assert(
    fc.property(values.filter(isStorable), (value) => {
      const result = zod.safeParse(value);
      const message = `zod ${result.success ? 'accepts' : 'refuses'} ${JSON.stringify(value)}`;
      assert.equal(result.success, ajv(value), message);
      if (!result.success) return;
      accepted++;
      assert.deepEqual(result.data, value);
    }),
    { numRuns },
  );
  return accepted;
}

/** How many values of each kind a schema, or a place in it, is tried with. */
interface Runs {
  valid: number;
  near: number;
  damaged: number;
}

function compare(name: string, document: OpenApi, zod: z.ZodMiniType, ajv: Judge, runs: Runs): void {
  const schema = document.components.schemas[name] as Schema;
  const values = valuesOf(schema, document);
  assert.equal(agree(zod, ajv, values, runs.valid), runs.valid, `${name} refuses its own values`);
  for (const place of placesIn(schema)) agree(zod, ajv, valuesNear(place, schema, document), runs.near);
  agree(zod, ajv, damaged(values, oddValues(document).filter(isStorable)), runs.damaged);
}

function compareAll(document: OpenApi, zod: Schemas, runs: Runs): void {
  const reader = secondReader(document);
  for (const name of Object.keys(document.components.schemas)) {
    compare(name, document, zod[name] as z.ZodMiniType, reader(name), runs);
  }
}

describe('zod and Ajv read the contract alike', () => {
  let small: Generated;
  before(async () => void (small = await generated(sample())));
  after(() => small[Symbol.dispose]());

  test('on values made from each schema, whole and damaged', () => {
    compareAll(contract.document, real, { valid: 10, near: 12, damaged: 20 });
  });
  test('on a contract with one of everything the profile allows', () => {
    compareAll(sample().document, small.schemas, { valid: 50, near: 100, damaged: 300 });
  });
});

// A witness that never speaks is none: each of these makes the two readers disagree, and must be noticed.
describe('the witness notices', () => {
  let small: Generated;
  before(async () => void (small = await generated(sample())));
  after(() => small[Symbol.dispose]());

  const drift: [
    what: string,
    schema: string,
    change: (schema: Schema, properties: Record<string, Schema>) => void,
  ][] = [
    ['a longer text', 'NyNoekkel', (_, { navn }) => (navn!.maxLength = 31)],
    ['a shorter text', 'NyNoekkel', (_, { navn }) => (navn!.minLength = 2)],
    ['another pattern', 'Doer', (_, { nummer }) => (nummer!.pattern = '^[A-ZÆØÅ][0-9]{1,4}$')],
    ['another format', 'NyNoekkel', (_, { kjoept }) => (kjoept!.format = 'date-time')],
    ['a higher maximum', 'KodeLaas', (_, { kode }) => (kode!.maximum = 10_000)],
    ['a lower minimum', 'NyNoekkel', (_, { vekt }) => (vekt!.minimum = 0)],
    ['another step', 'NyNoekkel', (_, { pris }) => (pris!.multipleOf = 25)],
    ['decimals', 'KodeLaas', (_, { kode }) => (kode!.type = 'number')],
    ['one item more', 'NyNoekkel', (_, { doerer }) => (doerer!.maxItems = 5)],
    ['no item', 'NyNoekkel', (_, { doerer }) => (doerer!.minItems = 0)],
    ['items twice', 'NyNoekkel', (_, { doerer }) => delete doerer!.uniqueItems],
    ['one key more', 'Merker', (schema) => (schema.maxProperties = 4)],
    ['a null', 'Doer', (_, { apen }) => (apen!.type = ['boolean', 'null'])],
    ['a value more', 'Sort', (schema) => schema.enum!.push('NULL')],
    ['something optional', 'NyNoekkel', (schema) => schema.required!.pop()],
    ['a key more', 'Doer', (_, properties) => (properties.ukjent = { type: 'boolean' })],
  ];
  for (const [what, name, change] of drift) {
    test(what, () => {
      const { document } = sample();
      const schema = document.components.schemas[name] as Schema;
      change(schema, schema.properties ?? {});
      const reads = small.schemas[name] as z.ZodMiniType;
      const runs = { valid: 50, near: 100, damaged: 300 };
      assert.throws(
        () => compare(name, document, reads, secondReader(document)(name), runs),
        /Property failed/,
      );
    });
  }
});

interface Shown {
  at: string;
  schema: string;
  value: Json | undefined;
}

function examples({ document, operations: list, origin }: Contract): Shown[] {
  const inMedia = (at: string, content: Record<string, MediaType> = {}): Shown[] =>
    Object.entries(content).flatMap(([type, { schema, examples = {} }]) =>
      // A file's example is held in step with what reads it, where that is.
      (type.endsWith('json') ? Object.entries(examples) : []).map(([name, { value }]) => ({
        at: `${at} ${name}`,
        schema: schema?.$ref?.split('/').at(-1) ?? '',
        value,
      })),
    );
  return [
    ...list.flatMap(({ object, responses }) => [
      ...inMedia(origin(object), object.requestBody?.content),
      ...responses.flatMap(([status, { content }]) => inMedia(`${origin(object)} ${status}`, content)),
    ]),
    ...Object.entries(document.components.responses ?? {}).flatMap(([name, { content }]) =>
      inMedia(name, content),
    ),
  ];
}

describe('examples', () => {
  const shown = examples(contract);
  const reader = secondReader(contract.document);
  test('are many', () => assert.ok(shown.length >= contract.operations.length, `${shown.length}`));
  for (const { at, schema, value } of shown) {
    test(at, () => {
      const result = (real[schema] as z.ZodMiniType).safeParse(value);
      assert.deepEqual(result.error?.issues ?? [], []);
      assert.ok(reader(schema)(value));
    });
  }
});

describe('parameters', () => {
  const written = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value));
  for (const { id, parameters } of contract.operations) {
    test(`${id} reads what a caller writes into an address`, () => {
      for (const place of ['path', 'query'] as const) {
        const own = parameters.filter((parameter) => parameter.in === place);
        const record = Object.fromEntries(
          own.map(({ name, schema }) => [name, valuesOf(schema, contract.document)]),
        );
        const requiredKeys = own.filter(({ required }) => required).map(({ name }) => name);
        fc.assert(
          fc.property(
            fc.record(record, { requiredKeys, noNullPrototype: true }).filter(isStorable),
            (typed) => {
              const sent = Object.fromEntries(
                Object.entries(typed).map(([name, value]) => [name, written(value)]),
              );
              assert.deepEqual(operations[id as keyof typeof operations].params[place].parse(sent), typed);
            },
          ),
          { numRuns: 20 },
        );
        const stranger = operations[id as keyof typeof operations].params[place].safeParse({ ukjent: '1' });
        assert.equal(stranger.success, false);
      }
    });
  }
  const components = Object.entries(contract.document.components.parameters ?? {});
  for (const [name, { schema, example }] of components.filter(([, { example }]) => example !== undefined)) {
    test(`${name}: the example fits`, () => {
      const { pattern = '', maxLength = Infinity } = schema;
      assert.match(String(example), new RegExp(pattern, 'u'));
      assert.ok(String(example).length <= maxLength);
    });
  }
});
