import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lru } from './lru.ts';

test('the one longest unused gives its place to the next, and is given back', () => {
  const lru = new Lru<number>(2);
  assert.deepEqual([lru.set('a', 1), lru.set('b', 2)], [undefined, undefined]);
  assert.equal(lru.get('a'), 1);
  assert.equal(lru.set('c', 3), 2);
  assert.deepEqual([lru.get('a'), lru.get('b'), lru.get('c')], [1, undefined, 3]);
});

test('a key that is set again gives back what it had, and takes no other’s place', () => {
  const lru = new Lru<number>(2);
  lru.set('a', 1);
  lru.set('b', 2);
  assert.equal(lru.set('a', 4), 1);
  assert.equal(lru.set('c', 3), 2);
  assert.equal(lru.delete('a'), 4);
  assert.equal(lru.delete('a'), undefined);
  assert.deepEqual(lru.clear(), [3]);
  assert.deepEqual(lru.clear(), []);
});
