import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idnr } from '@navikt/fnrvalidator';
import fc from 'fast-check';
import { identtype } from './identnummer.ts';
import { elleveSiffer, harIdentnummer } from './nummeritekst.ts';
import { SYNTETISK_DNR, SYNTETISK_DNR_2032, SYNTETISK_FNR, SYNTETISK_FNR_2032 } from './testing/index.ts';

const navn = {
  fnr: 'fnr',
  dnr: 'dnr',
  tnr: 'syntetisk',
  'dnr-and-tnr': 'syntetisk',
  hnr: 'annet',
  'dnr-and-hnr': 'annet',
} as const;
/** What NAV's library says. */
const fasit = (nummer: string) => {
  const svar = idnr(nummer);
  return svar.status === 'valid' ? navn[svar.type] : null;
};

const to = (min: number, max: number) =>
  fc.integer({ min, max }).map((tall) => String(tall).padStart(2, '0'));
/** Dates of every kind, and all that nearly are. */
const begynnelse = fc
  .tuple(
    fc.oneof(to(0, 32), to(40, 72)),
    fc.oneof(to(0, 13), to(40, 53), to(80, 93)),
    to(0, 99),
    fc.integer({ min: 0, max: 999 }).map((tall) => String(tall).padStart(3, '0')),
  )
  .map((deler) => deler.join(''));

test('says the same as NAV’s library of every number', () => {
  fc.assert(
    fc.property(begynnelse, (ni) => {
      for (let kontroll = 0; kontroll < 100; kontroll++) {
        const nummer = ni + String(kontroll).padStart(2, '0');
        assert.equal(identtype(nummer), fasit(nummer), nummer);
      }
    }),
    { numRuns: 400 },
  );
});

test('knows the published examples, and nothing that is not eleven digits', () => {
  for (const nummer of [SYNTETISK_FNR, SYNTETISK_DNR, SYNTETISK_FNR_2032, SYNTETISK_DNR_2032])
    assert.equal(identtype(nummer), 'syntetisk');
  for (const nummer of ['', '0385159873', '038515987300', '0385159873a', '00000000000'])
    assert.equal(identtype(nummer), null);
});

const eksempler = [SYNTETISK_FNR, SYNTETISK_DNR, SYNTETISK_FNR_2032, SYNTETISK_DNR_2032];
const fullbredde = (siffer: string): string =>
  siffer.replaceAll(/\d/g, (tall) => String.fromCodePoint(Number(tall) + 0xff10));
const ord = fc.constantFrom('', 'Nøkkel hos ', 'Leier: ', '(', 'rom 2, ', 'm² – ', '½ ');

test('finds a number in a text however it is spaced and with whichever digits', () => {
  const mellomrom = fc.constantFrom('', '', '', ' ', '  ', '\u00a0', '\u2009', '\u200b');
  fc.assert(
    fc.property(
      fc.constantFrom(...eksempler),
      fc.array(mellomrom, { minLength: 11, maxLength: 11 }),
      fc.boolean(),
      ord,
      ord,
      (nummer, luft, bred, foer, etter) => {
        const skrevet = [...nummer].map((siffer, plass) => siffer + (plass < 10 ? luft[plass] : '')).join('');
        assert.ok(harIdentnummer(`${foer}${bred ? fullbredde(skrevet) : skrevet} ${etter}`), skrevet);
      },
    ),
  );
  for (const skille of ['-', '.'])
    assert.ok(harIdentnummer(SYNTETISK_FNR.replace(/^\d{6}/, (dato) => dato + skille)));
});

test('calls nothing a number that nobody can have', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d .:+-]{0,40}$/), (tekst) => {
      assert.equal(
        harIdentnummer(tekst),
        elleveSiffer(tekst).some((nummer) => fasit(nummer) !== null),
      );
    }),
  );
  for (const tekst of [
    'Ring 40 00 00 00 eller 22 00 00 00.',
    '+47 400 00 000',
    'Befaring 29.11.2026 kl. 12.30, ny 30.11.2026.',
    'Org.nr. 974 760 673, gnr. 12, bnr. 345, H0101',
    `1${SYNTETISK_FNR}`,
    `${SYNTETISK_FNR}7`,
    '',
  ])
    assert.ok(!harIdentnummer(tekst), tekst);
});
