import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InnsynskravSvar } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import { erVirkedag } from '../vedtak/rules.ts';
import { kravfeil, svarfeil, svarfrist } from './rules.ts';

const skrevet = fc.constantFrom('Notat.', ' \n');
const svar: fc.Arbitrary<InnsynskravSvar> = fc.record({
  resultat: fc.constantFrom('GITT' as const, 'DELVIS' as const, 'AVSLAATT' as const),
  dokumenter: fc.uniqueArray(fc.uuid(), { maxLength: 2 }),
  notater: fc.uniqueArray(fc.uuid(), { maxLength: 2 }),
  unntatt: fc.array(fc.record({ hva: skrevet, hjemmel: skrevet, begrunnelse: skrevet }), { maxLength: 2 }),
});

test('what is kept back is named with provision and reason, and only where something is; a no gives nothing', () => {
  fc.assert(
    fc.property(svar, (s) => {
      const feil = svarfeil(s);
      const nei = s.resultat === 'AVSLAATT';
      assert.equal(feil.includes('/dokumenter'), nei && s.dokumenter.length > 0);
      assert.equal(feil.includes('/notater'), nei && s.notater.length > 0);
      assert.equal(feil.includes('/unntatt'), (s.resultat === 'GITT') === s.unntatt.length > 0);
      for (const [i, ett] of s.unntatt.entries())
        for (const felt of ['hva', 'hjemmel', 'begrunnelse'] as const)
          assert.equal(feil.includes(`/unntatt/${i}/${felt}`), ett[felt].trim() === '');
    }),
  );
});

test('the working deadline is a working day, the fifth after the day it came', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (n) => {
      const mottatt = plussDager('2026-01-01', n);
      const frist = svarfrist(mottatt);
      let virkedager = 0;
      for (let dag = plussDager(mottatt, 1); dag <= frist; dag = plussDager(dag, 1))
        if (erVirkedag(dag)) virkedager += 1;
      assert.deepEqual([virkedager, erVirkedag(frist)], [5, true]);
    }),
  );
});

test('what is asked says something, and came today or before', () => {
  assert.deepEqual(kravfeil({ mottatt: '2026-11-20' }, '2026-11-20'), []);
  assert.deepEqual(kravfeil({ hva: ' ', mottatt: '2026-11-21' }, '2026-11-20'), ['/hva', '/mottatt']);
});
