import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { leggTilAar, leggTilDager } from './dager.ts';
import { lagTrekker, tilfeldigStroem } from './trekker.ts';

test('the same seed gives the same stream, another seed another', () => {
  const ti = (fro: number) => Array.from({ length: 10 }, tilfeldigStroem(fro));
  assert.deepEqual(ti(1), ti(1));
  assert.notDeepEqual(ti(1), ti(2));
});

test('a drawn number is within its bounds', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (fro, fra, lengde) => {
      const tall = lagTrekker(fro).heltall(fra, fra + lengde);
      assert.ok(tall >= fra && tall <= fra + lengde && Number.isInteger(tall));
    }),
  );
});

test('weights are followed', () => {
  const trekker = lagTrekker(7);
  const antall = { A: 0, B: 0, C: 0 };
  for (let i = 0; i < 10_000; i += 1) antall[trekker.vektet({ A: 80, B: 20, C: 0 })] += 1;
  assert.ok(antall.A > 7_700 && antall.A < 8_300 && antall.C === 0, JSON.stringify(antall));
});

test('days and years add up across months and leap years', () => {
  assert.equal(leggTilDager('2028-02-28', 1), '2028-02-29');
  assert.equal(leggTilDager('2026-01-01', -1), '2025-12-31');
  assert.equal(leggTilAar('2028-02-29', 3), '2031-02-28');
});
