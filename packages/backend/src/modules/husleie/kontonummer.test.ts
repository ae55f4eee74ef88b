import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { erKontonummer } from './kontonummer.ts';

/** The one number the first ten digits make, where there is one. */
const fullfoert = (ti: string): string[] =>
  Array.from({ length: 10 }, (_, i) => `${ti.slice(0, 4)}.${ti.slice(4, 6)}.${ti.slice(6)}${i}`).filter(
    erKontonummer,
  );

test('ten digits make one account number at most, and no single digit of it can be another', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[0-9]{10}$/),
      fc.nat(10),
      fc.integer({ min: 1, max: 9 }),
      (ti, plass, pluss) => {
        const riktige = fullfoert(ti);
        assert.ok(riktige.length <= 1);
        for (const riktig of riktige) {
          const siffer = [...riktig.replaceAll('.', '')];
          siffer[plass] = String((Number(siffer[plass]) + pluss) % 10);
          assert.ok(!erKontonummer(siffer.join('')));
        }
      },
    ),
  );
});

test('an account number banks print is one', () => {
  assert.ok(erKontonummer('1234.56.78903'));
  assert.ok(!erKontonummer('1234.56.78901'));
});
