import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foedtEtterNummeret } from './foedselsnummer.ts';
import { kontrollsiffer } from './modulus11.ts';
import { lagSyntetiskFnr } from './ports/simulering/fnr.ts';

const dag = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((dato) => dato.toISOString().slice(0, 10));

/** The number with other first nine digits, and the check digits these have; null where there are none. */
function medSifre(ni: string): string | null {
  const k1 = kontrollsiffer(ni, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  const k2 = k1 === null ? null : kontrollsiffer(`${ni}${k1}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return k2 === null ? null : `${ni}${k1}${k2}`;
}
const medPluss = (nummer: string, fra: 0 | 2, pluss: number): string | null =>
  medSifre(
    nummer.slice(0, fra) +
      String(Number(nummer.slice(fra, fra + 2)) + pluss).padStart(2, '0') +
      nummer.slice(fra + 2, 9),
  );

test('a number says when somebody was born: a synthetic one, one in earnest and a D-number', () => {
  fc.assert(
    fc.property(dag, fc.integer({ min: 0, max: 50 }), (foedt, loepenummer) => {
      const syntetisk = lagSyntetiskFnr(foedt, loepenummer);
      for (const nummer of [syntetisk, medPluss(syntetisk, 2, -80), medPluss(syntetisk, 0, 40)])
        if (nummer !== null) assert.equal(foedtEtterNummeret(nummer), foedt, nummer);
      const noednummer = medPluss(syntetisk, 2, -40);
      if (noednummer !== null) assert.equal(foedtEtterNummeret(noednummer), null);
    }),
  );
});

test('what cannot be known is not: a number of the rule from 2032, and a day that is none', () => {
  assert.equal(foedtEtterNummeret('30908299902'), null);
  assert.equal(foedtEtterNummeret(medSifre('318203001') ?? medSifre('318203002')!), null);
});
