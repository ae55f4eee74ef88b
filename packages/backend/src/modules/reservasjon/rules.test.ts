import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import { LENGST_DAGER, reservasjonsfeil, sisteDag, utloepAv } from './rules.ts';

const dag = fc.integer({ min: 0, max: 40_000 }).map((dager) => plussDager('2000-01-01', dager));

test('the last day and the moment it is over are told from each other both ways', () => {
  fc.assert(
    fc.property(dag, (siste) => {
      assert.equal(sisteDag(new Date(utloepAv(siste)).toISOString()), siste);
      assert.ok(new Date(utloepAv(siste)) > new Date(`${siste}T23:59:59Z`));
    }),
  );
});

test('a home is held back from today for at most a year, and for a reason', () => {
  fc.assert(
    fc.property(dag, fc.integer({ min: -800, max: 800 }), (idag, om) => {
      const feil = reservasjonsfeil({ aarsak: 'Visning.', sisteDag: plussDager(idag, om) }, idag);
      assert.equal(feil.length === 0, om >= 0 && om <= LENGST_DAGER);
    }),
  );
  assert.deepEqual(
    reservasjonsfeil({ aarsak: '\n ', sisteDag: '2026-11-20' }, '2026-11-20').map(({ pointer }) => pointer),
    ['/aarsak'],
  );
});
