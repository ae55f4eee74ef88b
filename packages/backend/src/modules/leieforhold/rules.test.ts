import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import { flytteoppfordringSenest, stige, trinnfrist, utloepstrinn } from './rules.ts';

const dag = fc.integer({ min: 0, max: 20_000 }).map((dager) => plussDager('2020-01-01', dager));
const navn = [null, ...stige.map(([trinn]) => trinn)];

test('a tenancy climbs one step at a time, and never down', () =>
  fc.assert(
    fc.property(dag, fc.integer({ min: -400, max: 400 }), (sluttdato, om) => {
      const paa = (dager: number) => navn.indexOf(utloepstrinn(sluttdato, plussDager(sluttdato, dager)));
      const opp = paa(om + 1) - paa(om);
      assert.ok(opp === 0 || opp === 1, `${opp}`);
    }),
    { numRuns: 500 },
  ));

test('what a step calls for is due the day the next one comes, and all of it before the law takes over', () =>
  fc.assert(
    fc.property(dag, dag, (sluttdato, idag) => {
      const trinn = utloepstrinn(sluttdato, idag);
      if (trinn === null) return;
      const frist = trinnfrist(sluttdato, trinn);
      const senest = flytteoppfordringSenest(sluttdato);
      assert.ok(frist <= senest);
      if (trinn === 'TO_MND_ETTER') assert.equal(frist, senest);
      else {
        assert.ok(frist > idag, 'a step that is over is not the one that is due');
        assert.equal(utloepstrinn(sluttdato, frist), navn[navn.indexOf(trinn) + 1]);
      }
    }),
    { numRuns: 500 },
  ));

test('the days of a tenancy that ends on the last of May', () => {
  const paa = (idag: string) => utloepstrinn('2027-05-31', idag);
  assert.deepEqual(
    ['2026-08-30', '2026-08-31', '2026-11-29', '2026-11-30', '2027-02-27', '2027-02-28'].map(paa),
    [null, 'NI_MND_FOER', 'NI_MND_FOER', 'SEKS_MND_FOER', 'SEKS_MND_FOER', 'TRE_MND_FOER'],
  );
  assert.deepEqual(
    ['2027-05-30', '2027-05-31', '2027-06-29', '2027-06-30', '2027-07-30', '2027-07-31', '2035-01-01'].map(
      paa,
    ),
    [
      'TRE_MND_FOER',
      'VED_SLUTT',
      'VED_SLUTT',
      'EN_MND_ETTER',
      'EN_MND_ETTER',
      'TO_MND_ETTER',
      'TO_MND_ETTER',
    ],
  );
  assert.equal(flytteoppfordringSenest('2027-05-31'), '2027-08-31');
});
