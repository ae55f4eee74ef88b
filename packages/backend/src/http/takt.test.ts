import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KoboFeil } from './problem.ts';
import { createTakt, type Takt } from './takt.ts';

let naa = 0;
const slipper = (takt: Takt, hvem: string, operasjon = 'hentSak'): boolean | string => {
  try {
    takt(hvem, operasjon);
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

test('a search among persons counts as several calls, and never as more than there are', () => {
  const takt = createTakt(10, () => naa);
  assert.equal(slipper(takt, 'a', 'soekSaker'), true);
  assert.equal(slipper(takt, 'a', 'soekSaker'), true);
  assert.equal(slipper(takt, 'a', 'soekSaker'), '30');
  assert.equal(slipper(takt, 'b', 'hentMineOpplysninger'), true);
  assert.equal(slipper(takt, 'b'), '6');
});

test('whoever calls is told what is left, also when nothing is', () => {
  const takt = createTakt(60, () => naa);
  assert.deepEqual(takt('a', 'hentSak'), {
    'ratelimit-policy': '"kall";q=60;w=60',
    ratelimit: '"kall";r=59;t=1',
  });
  takt('a', 'hentMineOpplysningerSomIkkeFinnes');
  for (let i = 0; i < 58; i++) takt('a', 'hentSak');
  assert.throws(
    () => takt('a', 'hentSak'),
    (error) => error instanceof KoboFeil && error.headers['ratelimit'] === '"kall";r=0;t=60',
  );
  assert.deepEqual(createTakt(Infinity)('a', 'hentSak'), {});
});
