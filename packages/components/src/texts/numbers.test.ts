import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatArea, formatBytes, formatKroner, formatNumber } from './numbers.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('numbers, kroner, areas and file sizes are written the Norwegian way', () => {
  assert.equal(formatKroner(48000), '48\u00a0000\u00a0kr');
  assert.equal(plain(formatKroner(-1234567)), '−1 234 567 kr');
  assert.equal(plain(formatNumber(999)), '999');
  assert.equal(plain(formatNumber(1234.5, 1)), '1 234,5');
  assert.equal(plain(formatArea(74)), '74 m²');
  assert.equal(plain(formatArea(74.5)), '74,5 m²');
  assert.equal(plain(formatBytes(0)), '0 B');
  assert.equal(plain(formatBytes(1_234_567)), '1,2 MB');
  assert.equal(plain(formatBytes(340_000)), '340 kB');
  assert.equal(plain(formatBytes(999_950)), '1,0 MB');
});

test('a formatted whole number reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      const back = Number(formatNumber(value).replaceAll('\u00a0', '').replace('−', '-'));
      assert.equal(back, value);
    }),
  );
});
