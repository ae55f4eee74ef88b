import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Moetestatus } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import { agendaperiode, kan, kanInnkalles, tilMoetematch } from './rules.ts';

const handlinger = ['ENDRE', 'LES', 'SETT_SAK', 'KONKLUDER', 'HOLDT', 'AVLYST'] as const;
const dagerFra = fc.integer({ min: -400, max: 400 });
const DAG = '2026-11-25';
const moete = (status: Moetestatus = 'PLANLAGT') => ({ status, tidspunkt: `${DAG}T09:00:00Z` });

test('a meeting that is over is open for nothing, whatever day it is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...handlinger),
      fc.constantFrom<Moetestatus>('HOLDT', 'AVLYST'),
      dagerFra,
      (handling, status, dager) => !kan(handling, moete(status), plussDager(DAG, dager)),
    ),
  );
});

test('a meeting is called for a day from today and a year ahead, in years that have four digits', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
      (da) => {
        const dager = Math.floor((da.getTime() - Date.parse(DAG)) / 86_400_000);
        const kan = kanInnkalles(`${da.toISOString().slice(0, 10)}T09:00:00Z`, DAG);
        assert.equal(kan, dager >= 0 && dager <= 366);
      },
    ),
    { examples: [[new Date(DAG)], [new Date('2027-11-26')], [new Date('2027-11-27')]] },
  );
  assert.equal(kanInnkalles('9999-12-31T23:30:00-09:30', DAG), false);
});

test('the agenda is seen in no more than its fifteen days, and nothing is concluded before the meeting', () => {
  fc.assert(
    fc.property(dagerFra, (dager) => {
      const dag = plussDager(DAG, dager);
      assert.equal(kan('LES', moete(), dag), dager >= -7 && dager <= 7);
      assert.equal(kan('KONKLUDER', moete(), dag), dager >= 0 && dager <= 7);
      assert.equal(kan('SETT_SAK', moete(), dag), dager <= 7);
      assert.equal(kan('ENDRE', moete(), dag), dager <= 0);
      assert.equal(kan('HOLDT', moete(), dag), dager >= 0);
      assert.ok(kan('AVLYST', moete(), dag));
    }),
  );
});

test('its day is the day in Norway', () => {
  const { agendaFra, agendaTil } = agendaperiode({ tidspunkt: '2026-11-24T23:30:00Z' });
  assert.deepEqual([agendaFra, agendaTil], ['2026-11-18', '2026-12-02']);
});

test('what somebody can pay is not told', () => {
  const match = (['SOVEROM', 'MAKS_LEIE'] as const).map((krav) => ({ krav, oppfylt: 'JA' as const }));
  assert.deepEqual(tilMoetematch(match), [{ krav: 'SOVEROM', oppfylt: 'JA' }]);
});
