import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import {
  brevtrinn,
  erOppfordretITide,
  flytteoppfordringSenest,
  kanAvsluttes,
  nesteTilstand,
  stige,
  tidsubestemtFra,
  trinnfrist,
  utenOppsigelse,
  utloepstrinn,
  type Leietid,
} from './rules.ts';

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

test('the tenant is written to at the steps before the last day, and at no other', () => {
  assert.deepEqual(brevtrinn, ['NI_MND_FOER', 'SEKS_MND_FOER', 'TRE_MND_FOER']);
});

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

const orden = ['AKTIVT', 'UTLOEPER_SNART', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT'];
const leie = (om: Partial<Leietid>): Leietid => ({
  status: 'AKTIVT',
  sluttdato: '2027-05-31',
  tidsubegrenset: false,
  oppfordringOmFlytting: null,
  ...om,
});
/** Where all the days up to one take a tenancy. */
const paaDagen = (en: Leietid, idag: string): Leietid['status'] => {
  const neste = nesteTilstand(en, idag);
  return neste === null ? en.status : paaDagen({ ...en, status: neste }, idag);
};

test('days take a tenancy forward alone, the same however often they are looked at', () =>
  fc.assert(
    fc.property(dag, fc.integer({ min: -500, max: 500 }), fc.nat(60), (sluttdato, om, hopp) => {
      const foer = plussDager(sluttdato, om);
      const etter = plussDager(foer, hopp);
      const [a, b] = [paaDagen(leie({ sluttdato }), foer), paaDagen(leie({ sluttdato }), etter)];
      assert.ok(orden.indexOf(a) <= orden.indexOf(b));
      assert.equal(paaDagen(leie({ sluttdato, status: a }), etter), b);
    }),
    { numRuns: 500 },
  ));

test('the tenant lives there for an indefinite time from the day after three months, unless called on to move', () =>
  fc.assert(
    fc.property(dag, fc.integer({ min: -400, max: 400 }), dag, (sluttdato, om, oppfordret) => {
      const idag = plussDager(sluttdato, om);
      assert.equal(
        paaDagen(leie({ sluttdato }), idag) === 'TIDSUBESTEMT',
        idag >= tidsubestemtFra(sluttdato),
      );
      assert.notEqual(paaDagen(leie({ sluttdato, oppfordringOmFlytting: oppfordret }), idag), 'TIDSUBESTEMT');
      assert.equal(erOppfordretITide(sluttdato, idag), om > 0 && idag < tidsubestemtFra(sluttdato));
    }),
    { numRuns: 500 },
  ));

test('the states of a tenancy that ends on the last of May', () => {
  const paa = (idag: string) => paaDagen(leie({}), idag);
  assert.deepEqual(
    ['2026-08-30', '2026-08-31', '2027-05-31', '2027-06-01', '2027-08-31', '2027-09-01'].map(paa),
    [
      'AKTIVT',
      'UTLOEPER_SNART',
      'UTLOEPER_SNART',
      'UTLOEPT_UTEN_AVKLARING',
      'UTLOEPT_UTEN_AVKLARING',
      'TIDSUBESTEMT',
    ],
  );
});

test('no day changes what is given notice of, has ended, or has no end', () => {
  for (const status of ['SAGT_OPP', 'AVSLUTTET', 'TIDSUBESTEMT', 'AVTALT'] as const)
    assert.equal(nesteTilstand(leie({ status }), '2040-01-01'), null);
  assert.equal(nesteTilstand(leie({ tidsubegrenset: true }), '2040-01-01'), null);
  assert.equal(nesteTilstand(leie({ sluttdato: null, tidsubegrenset: true }), '2040-01-01'), null);
});

test('a notice that no longer holds leaves the tenancy where it would have been', () => {
  const uten = (om: object, idag: string) =>
    utenOppsigelse({ sluttdato: '2027-05-31', tidsubegrenset: false, tidsubestemtFra: null, ...om }, idag);
  assert.equal(uten({}, '2026-01-01'), 'AKTIVT');
  assert.equal(uten({}, '2027-05-31'), 'UTLOEPER_SNART');
  // By law only the calendar makes it indefinite, which says so in the history.
  assert.equal(uten({}, '2028-01-01'), 'UTLOEPT_UTEN_AVKLARING');
  assert.equal(uten({ sluttdato: null, tidsubegrenset: true }, '2028-01-01'), 'AKTIVT');
  assert.equal(uten({ tidsubegrenset: true, tidsubestemtFra: '2027-09-01' }, '2028-01-01'), 'TIDSUBESTEMT');
});

test('a tenancy ends by a notice that is given, by its end when that has come, and by agreement always', () => {
  const grunnlag = { ...leie({}), utflyttet: '2027-05-31' };
  assert.equal(kanAvsluttes.UTLOEP(grunnlag), true);
  assert.equal(kanAvsluttes.UTLOEP({ ...grunnlag, utflyttet: '2027-05-30' }), false);
  assert.equal(kanAvsluttes.UTLOEP({ ...grunnlag, tidsubegrenset: true }), false);
  assert.equal(kanAvsluttes.OPPSIGELSE(grunnlag), false);
  assert.equal(kanAvsluttes.OPPSIGELSE({ ...grunnlag, status: 'SAGT_OPP' }), true);
  assert.equal(kanAvsluttes.AVTALE(grunnlag), true);
});
