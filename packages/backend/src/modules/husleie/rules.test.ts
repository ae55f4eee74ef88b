import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HusleieprofilNy } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import { kid, kontering, leieForMaaned, sisteDag, skrivFil, type Linje } from './rules.ts';

const maaned = fc
  .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .map(([aar, m]) => `${aar}-${String(m).padStart(2, '0')}-01`);
const leie = fc.integer({ min: 0, max: 50_000 });

test('a whole month is a whole rent, whatever the month', () =>
  fc.assert(
    fc.property(maaned, leie, (m, manedsleie) => {
      const svar = leieForMaaned(m, { start: '2019-01-01', slutt: null, leier: [{ fra: m, manedsleie }] });
      assert.deepEqual(svar, { fra: m, til: sisteDag(m), beloep: manedsleie });
    }),
  ));

test('two tenancies that share a month pay one rent together, but for the rounding', () =>
  fc.assert(
    fc.property(maaned, leie, fc.integer({ min: 0, max: 26 }), (m, manedsleie, dag) => {
      const siste = plussDager(m, dag);
      const leier = [{ fra: m, manedsleie }];
      const a = leieForMaaned(m, { start: '2019-01-01', slutt: siste, leier })!;
      const b = leieForMaaned(m, { start: plussDager(siste, 1), slutt: null, leier })!;
      assert.equal(plussDager(a.til, 1), b.fra);
      assert.ok(Math.abs(a.beloep + b.beloep - manedsleie) <= 1);
    }),
  ));

test('each day has the rent of that day', () => {
  const endret = (fra: string) =>
    leieForMaaned('2027-06-01', {
      start: '2026-01-01',
      slutt: null,
      leier: [
        { fra: '2027-06-01', manedsleie: 9_000 },
        { fra, manedsleie: 12_000 },
      ],
    })!.beloep;
  assert.equal(endret('2027-06-16'), 10_500);
  assert.equal(endret('2027-06-30'), 9_100);
  assert.equal(endret('2027-06-01'), 12_000);
});

test('outside its days nothing is paid', () => {
  const leier = [{ fra: '2027-06-01', manedsleie: 9_000 }];
  assert.equal(leieForMaaned('2027-06-01', { start: '2027-07-01', slutt: null, leier }), null);
  assert.equal(leieForMaaned('2027-06-01', { start: '2026-01-01', slutt: '2027-05-31', leier }), null);
  assert.equal(leieForMaaned('2027-06-01', { start: '2027-06-30', slutt: '2027-06-30', leier })?.beloep, 300);
});

const mod10 = (tall: string): number =>
  [...tall].toReversed().reduce((sum, siffer, i) => {
    const verdi = Number(siffer) * (i % 2 === 1 ? 2 : 1);
    return sum + (verdi > 9 ? verdi - 9 : verdi);
  }, 0) % 10;

test('a KID is checked by modulus 10, and no two tenancies share one', () =>
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(999_999_999), (a, b) => {
      assert.match(kid(a), /^\d{10}$/);
      assert.equal(mod10(kid(a)), 0);
      assert.equal(kid(a) === kid(b), a === b);
    }),
  ));

const profil: HusleieprofilNy = {
  kode: 'OEKONOMI',
  skilletegn: 'SEMIKOLON',
  overskrifter: true,
  kolonner: [
    { navn: 'Kunde', felt: 'BETALINGSNUMMER' },
    { navn: 'Belop', felt: 'BELOEP' },
    { navn: 'Forfall', felt: 'FORFALL' },
    { navn: 'Konto', felt: 'KONTO' },
    { navn: 'Bolig', felt: 'LEVERANDOR_BOLIG_ID' },
    { navn: 'Mva', felt: 'MVAKODE' },
  ],
  standardkonto: '16300',
  kontoer: [{ boligtype: 'OMSORGSBOLIG', konto: '16310', mvakode: '6' }],
  forfallsdag: 5,
};
const linje: Linje = {
  leieforholdId: 'a',
  boligId: 'b',
  leverandorBoligId: 'FDV-1',
  betalingsnummer: 17,
  fra: '2027-06-01',
  til: '2027-06-30',
  beloep: 9_000,
  konto: '16310',
  mvakode: '6',
};

test('the file has the columns of its profile, and no cell that a spreadsheet would run', () => {
  assert.equal(
    skrivFil(profil, '2027-06-01', [linje, { ...linje, leverandorBoligId: '=HYPERLINK("x;y")' }]),
    [
      'Kunde;Belop;Forfall;Konto;Bolig;Mva',
      '17;9000;2027-06-05;16310;FDV-1;6',
      `17;9000;2027-06-05;16310;"'=HYPERLINK(""x;y"")";6`,
      '',
    ].join('\r\n'),
  );
  assert.equal(skrivFil({ ...profil, overskrifter: false }, '2027-06-01', []), '');
});

test('homes of a kind have an account of their own where the profile says so', () => {
  assert.deepEqual(kontering(profil, 'OMSORGSBOLIG'), { konto: '16310', mvakode: '6' });
  assert.deepEqual(kontering(profil, 'ORDINAER'), { konto: '16300', mvakode: null });
});
