import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { BefaringNy, Funn } from '@kobo-bolig/contract';
import { plussDager } from '../../klokke.ts';
import { identFor } from '../../ports/simulering/personer.ts';
import { befaringsfeil, resultat } from './rules.ts';

const DAG = '2026-11-20';
const dag = fc.integer({ min: -60_000, max: 90_000 }).map((dager) => plussDager(DAG, dager));
const funn = fc.array(
  fc.record(
    { tekst: fc.constantFrom(' ', 'Løs list.'), alvor: fc.constantFrom('AVVIK', 'ALVORLIG'), frist: dag },
    { requiredKeys: ['tekst', 'alvor'] },
  ),
  { maxLength: 5 },
) as fc.Arbitrary<Funn[]>;
const befaring = fc.record(
  { type: fc.constantFrom('PERIODISK', 'ANNEN'), dato: dag, funn, neste: dag },
  { requiredKeys: ['type', 'dato', 'funn'] },
) as fc.Arbitrary<BefaringNy>;

test('it came to what the most serious finding is, in whatever order they were found', () => {
  fc.assert(
    fc.property(funn, (alle) => {
      const grader = new Set(alle.map(({ alvor }) => alvor));
      assert.equal(resultat(alle), grader.has('ALVORLIG') ? 'ALVORLIG' : grader.size > 0 ? 'AVVIK' : 'OK');
      assert.equal(resultat(alle.toReversed()), resultat(alle));
    }),
  );
});

test('what can be written down has been, says what was found, and looks ahead', () => {
  fc.assert(
    fc.property(befaring, (b) => {
      if (befaringsfeil(b, DAG).length > 0) return;
      assert.ok(b.dato >= '1900-01-01' && b.dato <= DAG);
      if (b.neste !== undefined) assert.ok(b.neste > b.dato && b.neste < '2200-01-01');
      for (const { tekst, frist } of b.funn) {
        assert.match(tekst, /\S/);
        if (frist !== undefined) assert.ok(frist >= b.dato && frist < '2200-01-01');
      }
    }),
    { numRuns: 500 },
  );
});

test('each fault is pointed to, and nothing that is right', () => {
  const pekere = (felt: Partial<BefaringNy>) =>
    befaringsfeil({ type: 'PERIODISK', dato: DAG, funn: [], ...felt }, DAG).map(({ pointer, code }) => [
      pointer,
      code,
    ]);
  const list: Funn = { tekst: 'Løs list.', alvor: 'AVVIK' };
  assert.deepEqual(pekere({ funn: [{ ...list, frist: DAG }], neste: '2026-11-21' }), []);
  assert.deepEqual(pekere({ dato: '2026-11-21' }), [['/dato', 'I_FREMTIDEN']]);
  assert.deepEqual(pekere({ dato: '1899-12-31' }), [['/dato', 'UGYLDIG_VERDI']]);
  assert.deepEqual(pekere({ neste: DAG }), [['/neste', 'FOER_DATOEN']]);
  assert.deepEqual(pekere({ neste: '2200-01-01' }), [['/neste', 'UGYLDIG_VERDI']]);
  assert.deepEqual(pekere({ funn: [list, { ...list, tekst: '\n' }] }), [['/funn/1/tekst', 'MANGLER']]);
  assert.deepEqual(pekere({ funn: [{ ...list, frist: '2026-11-19' }] }), [['/funn/0/frist', 'FOER_DATOEN']]);
  assert.deepEqual(pekere({ funn: [{ ...list, frist: '2200-01-01' }] }), [
    ['/funn/0/frist', 'UGYLDIG_VERDI'],
  ]);
  assert.deepEqual(pekere({ funn: [{ ...list, tekst: identFor('ERFAREN HESTEDROSJE') }] }), [
    ['/funn/0/tekst', 'FOEDSELSNUMMER_I_TEKST'],
  ]);
});
