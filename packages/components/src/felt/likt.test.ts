import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { flett, likt, uenige, ulike } from './likt.ts';

const svar = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())),
);

test('equal answers are equal whatever the order, and absent is the same as null', () => {
  assert.ok(likt({ a: 1, b: [{ c: null }] }, { b: [{}], a: 1 }));
  assert.ok(!likt({ a: [1, 2] }, { a: [2, 1] }));
  assert.ok(!likt({ a: [] }, { a: {} }));
});

test('what was changed here wins, and nothing else is touched', () => {
  fc.assert(
    fc.property(svar, svar, svar, (felles, mine, deres) => {
      const flettet = flett(felles, mine, deres);
      for (const key of ['a', 'b', 'c', 'd']) {
        const vinner = likt(felles[key], mine[key]) ? deres : mine;
        assert.ok(likt(flettet[key], vinner[key]));
      }
    }),
  );
});

test('without changes here the result is theirs, and without changes there it is mine', () => {
  fc.assert(
    fc.property(svar, svar, (en, annen) => {
      assert.ok(likt(flett(en, en, annen), annen));
      assert.ok(likt(flett(en, annen, en), annen));
    }),
  );
});

test('two disagree exactly where nothing either of them did can be kept without losing the other’s', () => {
  fc.assert(
    fc.property(svar, svar, svar, (felles, mine, deres) => {
      const valg = new Set(uenige(felles, mine, deres));
      assert.deepEqual(valg, new Set(uenige(felles, deres, mine)));
      const [en, annen] = [flett(felles, mine, deres), flett(felles, deres, mine)];
      assert.deepEqual(new Set(ulike(en, annen)), valg);
    }),
  );
});
