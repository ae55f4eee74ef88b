import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDate, writeDate } from './typed-date.ts';

test('a date is read as people write it, and only if it is in the calendar', () => {
  for (const typed of ['07.12.2026', '7.12.2026', '7.12.26', ' 7/12 2026 ', '07-12-2026', '07122026'])
    assert.equal(readDate(typed), '2026-12-07', typed);
  for (const typed of ['', '31.11.2026', '29.02.2027', '7.13.2026', '0.1.2027', 'i morgen', '2026', '7.12'])
    assert.equal(readDate(typed), undefined, typed);
});

test('what is written is read back, for every day', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const date = new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10);
      assert.equal(readDate(writeDate(date)), date);
    }),
  ));
