import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { alder, dagerMellom, erDag, leggTilMaaneder } from './dato.ts';
import { tilInndata } from './format.ts';
import { normaliser } from './normaliser.ts';
import { feltVed } from './svar.ts';
import { alleFelt } from './testing/vilkaarlig.ts';

const felt = (sti: string) => feltVed(sti) ?? assert.fail(sti);

const tilfeller: readonly [string, string, string | number][] = [
  ['soeker.telefon', '40 00 00 00', '+4740000000'],
  ['soeker.telefon', '+47 400 00 000', '+4740000000'],
  ['soeker.telefon', '0047-40000000', '+4740000000'],
  ['soeker.telefon', '4740000000', '+4740000000'],
  ['soeker.telefon', '+46 (0)8 123', '+4608123'],
  ['soeker.telefon', '4000', '4000'],
  ['medsoeker.fnr', ' 038515 98730 ', '03851598730'],
  ['medsoeker.fnr', '038515-98730', '03851598730'],
  ['medsoeker.fnr', '03851x', '03851x'],
  ['barn[0].foedselsdato', '1.2.2017', '2017-02-01'],
  ['barn[0].foedselsdato', '01/02/2017', '2017-02-01'],
  ['barn[0].foedselsdato', '1-2-17', '2017-02-01'],
  ['barn[0].foedselsdato', '01022017', '2017-02-01'],
  ['barn[0].foedselsdato', '1 . 2 . 2017', '2017-02-01'],
  ['barn[0].foedselsdato', '2017-02-01', '2017-02-01'],
  ['barn[0].foedselsdato', '29.02.2023', '29.02.2023'],
  ['barn[0].foedselsdato', '31.04.2023', '31.04.2023'],
  ['venterBarn.termin', '3.2027', '2027-03'],
  ['venterBarn.termin', '03/2027', '2027-03'],
  ['venterBarn.termin', '032027', '2027-03'],
  ['venterBarn.termin', '13.2027', '13.2027'],
  ['leie.sum', '11 500', 11500],
  ['leie.sum', '11.500', 11500],
  ['leie.sum', 'kr 11 500,-', 11500],
  ['leie.sum', '11500,00', 11500],
  ['leie.sum', '11500,50', '11500,50'],
  ['leie.antall', ' 4 ', 4],
  ['leie.antall', '4,5', '4,5'],
  ['medsoeker.navn', '  Ås -  Øien ', 'Ås - Øien'],
  ['soeker.epost', ' navn@eksempel.no ', 'navn@eksempel.no'],
  ['situasjon', '  to\nlinjer ', 'to\nlinjer'],
];
for (const [sti, skrevet, lagret] of tilfeller)
  test(`${sti}: «${skrevet}» is stored as ${JSON.stringify(lagret)}`, () =>
    assert.equal(normaliser(felt(sti), skrevet), lagret));

test('choices are kept once, in the order of the form, unknown ones last', () => {
  assert.deepEqual(normaliser(felt('vanskerBo'), ['DYR', 'x', 'FOR_LITEN', 'DYR']), [
    'FOR_LITEN',
    'DYR',
    'x',
  ]);
});

test('property: normalising twice is normalising once, also by way of the input field', () => {
  const hva = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[\d .,/+-]{1,14}$/),
    fc.stringMatching(/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/),
    fc.integer(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...alleFelt), hva, (ett, verdi) => {
      if (ett.type === 'flervalg' || ett.type === 'liste') return;
      const en = normaliser(ett, verdi);
      assert.deepEqual(normaliser(ett, en), en);
      if (typeof verdi === 'string' && (typeof en === 'string' || typeof en === 'number'))
        assert.deepEqual(normaliser(ett, tilInndata(ett, en)), en);
    }),
    { numRuns: 500 },
  );
});

test('a stored value stands in its field as it is typed', () => {
  assert.equal(tilInndata(felt('barn[0].foedselsdato'), '2017-02-01'), '01.02.2017');
  assert.equal(tilInndata(felt('venterBarn.termin'), '2027-03'), '03.2027');
  assert.equal(tilInndata(felt('leie.sum'), 11500), '11\u00a0500');
  assert.equal(tilInndata(felt('soeker.telefon'), '+4740000000').replaceAll('\u00a0', ' '), '40 00 00 00');
  assert.equal(tilInndata(felt('medsoeker.fnr'), '03851598730'), '038515 98730');
  assert.equal(tilInndata(felt('leie.antall'), '4,5'), '4,5');
  assert.equal(tilInndata(felt('leie.antall'), undefined), '');
});

test('calendar arithmetic keeps to the month', () => {
  assert.equal(leggTilMaaneder('2026-01-31', 1), '2026-02-28');
  assert.equal(leggTilMaaneder('2026-11-20', 10), '2027-09-20');
  assert.equal(leggTilMaaneder('2026-11-20', 0), '2026-11-20');
  assert.equal(dagerMellom('2026-11-20', '2026-12-20'), 30);
  assert.equal(dagerMellom('2026-03-28', '2026-03-30'), 2, 'the clock changes in between');
  assert.equal(alder('2011-11-21', '2026-11-20'), 14);
  assert.equal(alder('2011-11-20', '2026-11-20'), 15);
  assert.ok(erDag('2024-02-29') && !erDag('2023-02-29') && !erDag('0000-01-01'));
});
