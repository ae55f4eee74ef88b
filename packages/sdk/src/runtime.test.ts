import assert from 'node:assert/strict';
import { it } from 'node:test';
import { randomHex } from './runtime.ts';

it('random hex has its length, and is never given twice', () => {
  const given = Array.from({ length: 200 }, (_, index) => randomHex(16 + (index % 3)));
  for (const [index, one] of given.entries())
    assert.match(one, new RegExp(`^[0-9a-f]{${2 * (16 + (index % 3))}}$`));
  assert.equal(new Set(given.map((one) => one.slice(0, 32))).size, given.length);
  // Each byte on its own, so that no digit of it is always the same.
  const digits = given.join('');
  for (const digit of '0123456789abcdef') assert.ok(digits.split(digit).length > given.length, digit);
});
