import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createCursor, kanonisk } from './cursor.ts';
import { KoboFeil } from './problem.ts';

const cursor = createCursor(new Uint8Array(32).fill(3));
const bundet = ['soekSaker', '9901', { status: ['NY'], sortering: 'FRIST' }];

test('a cursor opens to the position it was made of, whatever the order of the filter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), async (posisjon, filter) => {
      const sealed = await cursor.seal(posisjon, filter);
      const reordered = Object.fromEntries(Object.entries(filter).reverse());
      assert.deepEqual(await cursor.open(sealed, reordered), JSON.parse(JSON.stringify(posisjon)));
    }),
    { numRuns: 100 },
  );
});

test('changed anywhere, or bound to something else, it does not open', async () => {
  const sealed = await cursor.seal(['2026-11-20', 'a'], bundet);
  const refused = (text: string, to: unknown = bundet) =>
    assert.rejects(cursor.open(text, to), (e) => e instanceof KoboFeil && e.code === 'UGYLDIG_MARKOER', text);
  for (let i = 0; i < sealed.length; i++) {
    await refused(sealed.slice(0, i) + (sealed[i] === 'A' ? 'B' : 'A') + sealed.slice(i + 1));
    await refused(sealed.slice(0, i));
  }
  await refused(sealed, ['soekSaker', '9902', bundet[2]]);
  await refused(sealed, ['listBoliger', '9901', bundet[2]]);
  await refused(await createCursor(new Uint8Array(32).fill(4)).seal(['x'], bundet));
});

test('a cursor shows nothing of the position and fits the contract', async () => {
  const sealed = await cursor.seal(['Kari Prøvesen', crypto.randomUUID()], bundet);
  assert.match(sealed, /^[A-Za-z0-9_.-]{1,600}$/);
  assert.doesNotMatch(atob(sealed.replaceAll('-', '+').replaceAll('_', '/')), /Kari/);
});

test('canonical text has its keys in order at every depth', () => {
  assert.equal(kanonisk({ b: [{ d: 1, c: 2 }], a: null }), '{"a":null,"b":[{"c":2,"d":1}]}');
});
