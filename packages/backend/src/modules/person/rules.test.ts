import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { graderingEtter, type KjentGradering } from './rules.ts';

const svar = fc.constantFrom('UGRADERT', 'KLIENTADRESSE', 'FORTROLIG', 'STRENGT_FORTROLIG');
const kjent = fc.constantFrom<KjentGradering>(
  'UKJENT',
  'UGRADERT',
  'KLIENTADRESSE',
  'FORTROLIG',
  'STRENGT_FORTROLIG',
);

test('what the register answers about somebody it knows stands, whatever stood before', () => {
  fc.assert(fc.property(kjent, svar, (foer, nytt) => graderingEtter(foer, nytt, false) === nytt));
});

test('a number the register no longer knows takes protection from nobody', () => {
  fc.assert(
    fc.property(kjent, (foer) => {
      const etter = graderingEtter(foer, 'UGRADERT', true);
      assert.equal(etter, foer === 'UKJENT' ? 'UGRADERT' : foer);
    }),
  );
});
