import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KoboFeil } from './problem.ts';
import { createTakt } from './takt.ts';

let naa = 0;
const slipper = (takt: (hvem: string) => void, hvem: string): boolean | string => {
  try {
    takt(hvem);
    return true;
  } catch (error) {
    assert.ok(error instanceof KoboFeil && error.code === 'FOR_MANGE_KALL');
    return error.headers['retry-after']!;
  }
};

test('a minute’s worth at once, then evenly, each on their own', () => {
  const takt = createTakt(60, () => naa);
  for (let i = 0; i < 60; i++) assert.equal(slipper(takt, 'a'), true);
  assert.equal(slipper(takt, 'a'), '1');
  assert.equal(slipper(takt, 'b'), true);
  naa += 999;
  assert.equal(slipper(takt, 'a'), '1');
  naa += 1;
  assert.equal(slipper(takt, 'a'), true);
  assert.equal(slipper(takt, 'a'), '1');
  naa += 3_600_000;
  for (let i = 0; i < 60; i++) assert.equal(slipper(takt, 'a'), true);
  assert.equal(slipper(takt, 'a'), '1');
});

test('a slow pace is told how long to wait', () => {
  const takt = createTakt(2, () => naa);
  slipper(takt, 'a');
  slipper(takt, 'a');
  assert.equal(slipper(takt, 'a'), '30');
});
