import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OppsigelseNy } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import { plussMaaneder } from '../sak/frister.ts';
import {
  maaReisesInnen,
  oppsigelsesfeil,
  protestertITide,
  protestfrist,
  tidligsteFratredelse,
} from './rules.ts';

const dag = fc.integer({ min: 0, max: 20_000 }).map((dager) => plussDager('2020-01-01', dager));

test('a notice is for the end of a month, three whole months away and no more than four', () =>
  fc.assert(
    fc.property(dag, (mottatt) => {
      const tidligst = tidligsteFratredelse(mottatt, false);
      assert.equal(plussDager(tidligst, 1).slice(8), '01');
      assert.ok(tidligst >= plussMaaneder(mottatt, 3));
      assert.ok(tidligst < plussMaaneder(plussDager(mottatt, 1), 4));
      assert.ok(tidligsteFratredelse(plussDager(mottatt, 1), false) >= tidligst, 'later notice, later end');
    }),
    { numRuns: 500 },
  ));

test('the days of notices given about a new year and at the end of long months', () => {
  assert.deepEqual(
    ['2026-11-30', '2026-12-01', '2027-01-31', '2027-02-28', '2027-03-31'].map((dag) =>
      tidligsteFratredelse(dag, false),
    ),
    ['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30'],
  );
  assert.equal(protestfrist('2027-01-31'), '2027-02-28');
});

test('an objection counts up to and with its last day, and gives the landlord three months from there', () =>
  fc.assert(
    fc.property(dag, fc.integer({ min: 0, max: 90 }), (mottatt, om) => {
      const frist = protestfrist(mottatt);
      const protest = plussDager(mottatt, om);
      const bestridt = { protestfrist: frist, protest };
      assert.equal(protestertITide(bestridt), protest <= frist);
      assert.equal(maaReisesInnen(bestridt), protest <= frist ? plussMaaneder(frist, 3) : null);
    }),
  ));

const leier: OppsigelseNy = {
  av: 'LEIER',
  mottatt: '2027-02-03',
  fratredelse: '2027-05-31',
  skriftlig: false,
};
const utleier: OppsigelseNy = {
  ...leier,
  av: 'UTLEIER',
  skriftlig: true,
  begrunnelse: 'Bygget skal rives.',
  opplystOmProtest: true,
};
const grunnlag = {
  ...{ idag: '2027-02-03', startdato: '2026-12-01', sluttdato: null, enkeltrom: false },
  leiere: [{ rolle: 'HOVEDLEIETAKER', fratredelse: null }],
} as const;
const feil = (oppsigelse: OppsigelseNy, om: object = {}) =>
  oppsigelsesfeil(oppsigelse, { ...grunnlag, ...om }).map(({ pointer, code }) => `${pointer} ${code}`);

test('what is missing in a notice, all at once', () => {
  assert.deepEqual(feil(leier), []);
  assert.deepEqual(feil(utleier), []);
  assert.deepEqual(feil({ ...leier, av: 'UTLEIER', begrunnelse: ' ' }), [
    '/skriftlig MAA_VAERE_SKRIFTLIG',
    '/begrunnelse MANGLER',
    '/opplystOmProtest MANGLER',
  ]);
  assert.deepEqual(feil({ ...leier, mottatt: '2027-02-04' }), ['/mottatt I_FREMTIDEN']);
  assert.deepEqual(feil({ ...leier, fratredelse: '2027-05-30' }), ['/fratredelse FOR_TIDLIG']);
  assert.deepEqual(feil({ ...leier, fratredelse: '2026-11-30' }), [
    '/fratredelse FOER_START',
    '/fratredelse FOR_TIDLIG',
  ]);
});

test('a tenant can be let go earlier, nobody can be made to', () => {
  const kort = { fratredelse: '2027-02-28', kortereFristAvtalt: true };
  assert.deepEqual(feil({ ...leier, ...kort }), []);
  assert.deepEqual(feil({ ...utleier, ...kort }), ['/fratredelse FOR_TIDLIG']);
});

test('a single room is given notice of for a month later, from day to day, and never for as long as a home', () => {
  fc.assert(
    fc.property(dag, (mottatt) => {
      const tidligst = tidligsteFratredelse(mottatt, true);
      assert.equal(tidligst, plussMaaneder(mottatt, 1));
      assert.ok(tidligst > mottatt && tidligst < tidligsteFratredelse(mottatt, false));
      for (const av of [leier, utleier]) {
        const om = { enkeltrom: true, idag: mottatt, startdato: mottatt };
        assert.deepEqual(feil({ ...av, mottatt, fratredelse: tidligst }, om), []);
        assert.deepEqual(feil({ ...av, mottatt, fratredelse: plussDager(tidligst, -1) }, om), [
          '/fratredelse FOR_TIDLIG',
        ]);
      }
    }),
  );
  const [tekst] = oppsigelsesfeil({ ...leier, fratredelse: '2027-03-02' }, { ...grunnlag, enkeltrom: true });
  assert.equal(tekst!.detail.nb, 'Oppsigelsestiden er én måned.');
});

test('a tenancy that ends by itself before then needs no notice; one that is past its end does', () => {
  assert.deepEqual(feil(leier, { sluttdato: '2027-05-30' }), ['/fratredelse ETTER_SLUTT']);
  assert.deepEqual(feil(leier, { sluttdato: '2027-05-31' }), []);
  assert.deepEqual(feil(leier, { sluttdato: '2027-02-02' }), []);
});

test('of two who rent together one gives notice for themselves, and the last of them for the tenancy', () => {
  const to = (hoved: string | null, med: string | null) => ({
    leiere: [
      { rolle: 'HOVEDLEIETAKER', fratredelse: hoved },
      { rolle: 'MEDLEIETAKER', fratredelse: med },
    ],
  });
  const en: OppsigelseNy = { ...leier, bareFor: 'MEDLEIETAKER' };
  assert.deepEqual(feil(en), ['/bareFor INGEN_MEDLEIETAKER']);
  assert.deepEqual(feil(en, to(null, null)), []);
  assert.deepEqual(feil(en, to(null, '2027-06-30')), ['/bareFor ALT_SAGT_OPP']);
  assert.deepEqual(feil(en, to('2027-06-30', null)), ['/bareFor INGEN_IGJEN']);
  assert.deepEqual(feil({ ...utleier, bareFor: 'MEDLEIETAKER' }, to(null, null)), [
    '/bareFor BARE_FRA_LEIER',
  ]);
  assert.deepEqual(feil(leier, to('2027-06-30', null)), ['/fratredelse FOER_MEDLEIETAKER']);
  assert.deepEqual(feil({ ...leier, fratredelse: '2027-06-30' }, to('2027-06-30', null)), []);
  assert.deepEqual(feil(utleier, to('2027-06-30', null)), []);
});
