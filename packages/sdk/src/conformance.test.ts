import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { folder, observe, readFixtures, type Case, type Given } from './testing/conformance.ts';
import { startFaultServer, type FaultServer } from './testing/fault-server.ts';
import { judge } from './testing/judge.ts';

const fixtures = readFixtures();
const cases = [...fixtures.values()].flat();
const given = ({ client = {}, calls, server }: Case): Given => ({ client, calls, server });
const fails = ({ expect }: Case): boolean => expect.results.some(({ outcome }) => outcome !== 'success');

/** The places where two values differ, down to the last one. */
function differences(a: unknown, b: unknown, place = ''): string[] {
  if (Object.is(a, b)) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return [place];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].flatMap((name) =>
    differences(
      (a as Record<string, unknown>)[name],
      (b as Record<string, unknown>)[name],
      `${place}/${name}`,
    ),
  );
}

/** Each last value of an expectation as something else, and each list as a longer one. */
function* others(value: unknown, name = ''): Generator<unknown> {
  if (Array.isArray(value)) {
    if (name !== 'hidden') yield [...value, {}];
    for (const [index, one] of value.entries())
      for (const other of others(one, name)) yield value.with(index, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value))
      for (const other of others(one, key)) yield { ...value, [key]: other };
  } else if (name === 'pattern') yield '^never$';
  else if (name === 'hidden') yield 'operation';
  else if (name === 'atLeast') yield 1e9;
  else if (name === 'atMost') yield -1;
  else yield typeof value === 'number' ? value + 1 : `${String(value)}, or not`;
}

describe('the fixtures of conformance', () => {
  let own: FaultServer;
  let other: FaultServer;
  before(async () => {
    own = await startFaultServer();
    other = await startFaultServer();
  });
  after(() => Promise.all([own.close(), other.close()]));

  for (const [topic, itsCases] of fixtures) {
    it(`${topic}: our client does what they say, and is found out where it does otherwise`, async () => {
      for (const one of itsCases) {
        const { expect, ...rest } = JSON.parse(JSON.stringify(one).replaceAll('{other}', other.url)) as Case;
        const seen = await observe(rest, own, other);
        assert.deepEqual(judge(expect, seen), [], one.name);
        for (const wrong of others(expect) as Iterable<Case['expect']>)
          assert.notDeepEqual(judge(wrong, seen), [], `${one.name}: ${JSON.stringify(wrong)}`);
      }
    });
  }

  it('are what their schema says', () => {
    const schema = JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    for (const topic of fixtures.keys()) {
      const file = JSON.parse(readFileSync(join(folder, `${topic}.json`), 'utf8')) as unknown;
      assert.ok(validate(file), `${topic}: ${JSON.stringify(validate.errors)}`);
    }
  });

  it('that fail have a sibling that passes and differs in one value', () => {
    const byName = new Map(cases.map((one) => [one.name, one]));
    assert.equal(byName.size, cases.length, 'names are unique');
    for (const one of cases) {
      if (!fails(one)) continue;
      const sibling = byName.get(one.sibling ?? '');
      assert.ok(sibling && !fails(sibling), `${one.name}: no sibling that passes`);
      assert.equal(differences(given(one), given(sibling)).length, 1, one.name);
    }
  });
});
