import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuidSource, uuidv7 } from './uuid.ts';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('an id is a version 7 UUID that holds its time', () => {
  const id = uuidSource(() => Date.parse('2026-03-01T10:00:00Z'))();
  assert.match(id, shape);
  assert.equal(Number.parseInt(id.replace('-', '').slice(0, 12), 16), Date.parse('2026-03-01T10:00:00Z'));
});

test('ids rise, in a burst within one millisecond and when the clock steps back', () => {
  const times = [5000, 5000, 4000, 4000, 6000];
  let i = 0;
  const next = uuidSource(() => times[i++ % times.length]!);
  const ids = Array.from({ length: 20_000 }, next);
  assert.deepEqual([...ids].sort(), ids);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.every((id) => shape.test(id)));
});

test('two sources at the same moment do not meet', () => {
  assert.notEqual(uuidv7(), uuidSource()());
});
