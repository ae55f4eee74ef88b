import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ZodMiniType } from 'zod/mini';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { kompiler, skjemaerAv } from './kompilert.ts';
import { operations } from './server.ts';

const TEKSTER = [
  '',
  'tekst',
  '2026-02-28',
  '2026-02-28T12:00:00Z',
  '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01',
  '4601',
  'a\0',
];
const tull = fc.constantFrom<unknown>(null, undefined, 7, -1.5, true, [], {}, ...TEKSTER);

/** Values a schema takes, and now and then something else in a place. */
function verdiAv(skjema: $ZodType, dybde = 0): fc.Arbitrary<unknown> {
  const { def } = (skjema as $ZodTypes)._zod;
  const inni = (en: $ZodType) => (dybde > 6 ? tull : verdiAv(en, dybde + 1));
  const riktig = (): fc.Arbitrary<unknown> => {
    switch (def.type) {
      case 'object': {
        const felt = Object.entries(def.shape).map(([navn, en]): [string, fc.Arbitrary<unknown>] => [
          navn,
          inni(en),
        ]);
        const paakrevd = Object.keys(def.shape).filter((navn) => !def.shape[navn]!._zod.optin);
        const ukjent = fc.record({ ukjent: tull }, { requiredKeys: [] });
        return fc
          .tuple(
            fc.record(Object.fromEntries(felt), { requiredKeys: paakrevd }),
            fc.option(ukjent, { freq: 20 }),
          )
          .map(([kjent, mer]) => ({ ...kjent, ...mer }));
      }
      case 'array':
        return fc.array(inni(def.element), { maxLength: 3 });
      case 'enum':
        return fc.constantFrom(...Object.values(def.entries));
      case 'literal':
        return fc.constantFrom(...def.values);
      case 'union':
        return fc.oneof(...def.options.map(inni));
      case 'optional':
      case 'nullable':
        return fc.option(inni(def.innerType), { nil: def.type === 'nullable' ? null : undefined });
      case 'boolean':
        return fc.boolean();
      case 'number':
        return fc.integer({ min: 0, max: 3000 });
      case 'string':
        return fc.constantFrom(...TEKSTER);
      default:
        return tull;
    }
  };
  return fc.oneof({ arbitrary: riktig(), weight: 60 }, { arbitrary: tull, weight: 1 });
}

test('a compiled schema reads every value as the one that is not, and finds the same wrong with it', () => {
  kompiler(Object.values(operations));
  const alle = Object.values(operations).flatMap((operation) =>
    skjemaerAv(operation).map((skjema) => ({ id: operation.id, skjema: skjema as ZodMiniType })),
  );
  const funn = { riktige: 0, gale: 0 };
  for (const { id, skjema } of alle) {
    if (skjema._zod.def.type === 'object') assert.ok(skjema._zod.traits.has('$ZodObjectJIT'), id);
    fc.assert(
      fc.property(verdiAv(skjema), (verdi) => {
        const rett = skjema.safeParse(verdi, { jitless: true });
        const kompilert = skjema.safeParse(verdi);
        funn[rett.success ? 'riktige' : 'gale'] += 1;
        assert.deepEqual(kompilert.data, rett.data, id);
        assert.deepEqual(kompilert.error?.issues, rett.error?.issues, id);
      }),
      { numRuns: 20, seed: 1 },
    );
  }
  assert.ok(Math.min(funn.riktige, funn.gale) > 1_000, JSON.stringify(funn));
});
