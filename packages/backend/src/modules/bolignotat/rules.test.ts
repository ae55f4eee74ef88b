import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { BolignotatNytt } from '@kobo-bolig/contract';
import { plussDager } from '../../klokke.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { notatfeil } from './rules.ts';

const DAG = '2026-11-20';
const dag = fc.integer({ min: -60_000, max: 90_000 }).map((dager) => plussDager(DAG, dager));
const notat = fc.record(
  {
    type: fc.constantFrom('NOTAT', 'SKADE', 'OPPGRADERING'),
    tekst: fc.constantFrom('', ' \n', 'Ny lås.', `Ring ${identFor('ERFAREN HESTEDROSJE')}.`),
    dato: dag,
    frist: dag,
    fdvReferanse: fc.constantFrom('', '\t', 'AO-1'),
  },
  { requiredKeys: ['type', 'tekst', 'dato'] },
) as fc.Arbitrary<BolignotatNytt>;

test('what can be written down says something of the home, of a day that has come, due that day or later', () => {
  fc.assert(
    fc.property(notat, (n) => {
      if (notatfeil(n, DAG).length > 0) return;
      assert.equal(n.tekst, 'Ny lås.');
      assert.ok(n.dato >= '1900-01-01' && n.dato <= DAG);
      if (n.frist !== undefined) assert.ok(n.frist >= n.dato && n.frist < '2200-01-01');
      if (n.fdvReferanse !== undefined) assert.match(n.fdvReferanse, /\S/);
    }),
    { numRuns: 500 },
  );
});

test('each fault is pointed to, and nothing that is right', () => {
  const pekere = (felt: Partial<BolignotatNytt>) =>
    notatfeil({ type: 'NOTAT', tekst: 'Ny lås.', dato: DAG, ...felt }, DAG).map(({ pointer, code }) => [
      pointer,
      code,
    ]);
  assert.deepEqual(pekere({ frist: DAG, fdvReferanse: 'AO-1' }), []);
  assert.deepEqual(pekere({ tekst: '\n' }), [['/tekst', 'MANGLER']]);
  assert.deepEqual(pekere({ fdvReferanse: ' ' }), [['/fdvReferanse', 'MANGLER']]);
  assert.deepEqual(pekere({ dato: '2026-11-21' }), [['/dato', 'I_FREMTIDEN']]);
  assert.deepEqual(pekere({ dato: '1899-12-31' }), [['/dato', 'UGYLDIG_VERDI']]);
  assert.deepEqual(pekere({ frist: '2200-01-01' }), [['/frist', 'UGYLDIG_VERDI']]);
  assert.deepEqual(pekere({ frist: '2026-11-19' }), [['/frist', 'FOER_DATOEN']]);
  assert.deepEqual(pekere({ fdvReferanse: identFor('ERFAREN HESTEDROSJE') }), [
    ['/fdvReferanse', 'FOEDSELSNUMMER_I_TEKST'],
  ]);
});
