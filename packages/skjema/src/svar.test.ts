import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { finnFelt } from './skjema.ts';
import { erBesvart, fjernRad, hentSvar, leggTilRad, lesSti, settSvar, velg } from './svar.ts';
import { vilkaarligSvar } from './testing/vilkaarlig.ts';

const frys = <T>(verdi: T): T => {
  if (typeof verdi === 'object' && verdi !== null) Object.values(Object.freeze(verdi)).forEach(frys);
  return verdi;
};

test('a path names a field, a row or a field of a row', () => {
  assert.deepEqual(lesSti('husstand.alene'), { id: 'husstand.alene' });
  assert.deepEqual(lesSti('barn[2]'), { id: 'barn', rad: 2 });
  assert.deepEqual(lesSti('barn[2].netter'), { id: 'barn', rad: 2, felt: 'netter' });
});

test('answers are set, cleared and found again', () => {
  const svar = settSvar(leggTilRad({ tolk: 'JA' }, 'barn'), 'barn[0].netter', 12);
  assert.equal(hentSvar(svar, 'barn[0].netter'), 12);
  assert.deepEqual(settSvar(svar, 'tolk', ''), { barn: [{ netter: 12 }] });
  assert.deepEqual(settSvar(svar, 'barn[0].netter', undefined), { tolk: 'JA', barn: [{}] });
  assert.deepEqual(fjernRad(svar, 'barn', 0), { tolk: 'JA' });
  assert.equal(hentSvar(svar, 'barn[7].netter'), undefined);
});

test('a field or row that does not exist is refused', () => {
  assert.throws(() => settSvar({}, 'finnesIkke', 'x'), RangeError);
  assert.throws(() => settSvar({}, 'barn[0].netter', 1), RangeError);
  assert.throws(() => leggTilRad({}, 'tolk'), RangeError);
  assert.throws(() => settSvar(leggTilRad({}, 'barn'), 'barn[0].finnesIkke', 1), RangeError);
});

test('what was typed is stored as it was typed, also over the limit', () => {
  const tekst = ` ${'a'.repeat(3000)} `;
  assert.equal(hentSvar(settSvar({}, 'situasjon', tekst), 'situasjon'), tekst);
});

test('«none of these» and the others exclude each other', () => {
  const felt = finnFelt('vanskerBo')?.felt ?? assert.fail();
  assert.deepEqual(velg(felt, ['DYR', 'NABO'], 'INGEN', true), ['INGEN']);
  assert.deepEqual(velg(felt, ['INGEN'], 'DYR', true), ['DYR']);
  assert.deepEqual(velg(felt, ['DYR'], 'NABO', true), ['DYR', 'NABO']);
  assert.deepEqual(velg(felt, ['DYR', 'NABO'], 'DYR', false), ['NABO']);
  assert.throws(() => velg(finnFelt('tolk')?.felt ?? assert.fail(), [], 'JA', true), RangeError);
});

test('blank, empty and unticked are not answers; zero is', () => {
  for (const verdi of [undefined, '', ' \n', [], false]) assert.equal(erBesvart(verdi), false);
  for (const verdi of ['x', 0, true, ['A']]) assert.equal(erBesvart(verdi), true);
});

test('property: changing answers never changes the answers one had', () => {
  const endring = fc.constantFrom('tolk', 'formaal', 'situasjon', 'soeker.epost', 'leie.sum');
  fc.assert(
    fc.property(vilkaarligSvar, endring, fc.string(), (svar, sti, verdi) => {
      const foer = structuredClone(svar);
      frys(svar);
      const etter = settSvar(svar, sti, verdi);
      fjernRad(leggTilRad(svar, 'barn'), 'barn', 0);
      assert.deepEqual(svar, foer);
      assert.equal(hentSvar(etter, sti), verdi === '' ? undefined : verdi);
    }),
  );
});
