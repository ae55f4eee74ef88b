import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Boenhetsdel } from '@kobo-bolig/contract';
import fc from 'fast-check';
import type { Boligrad } from '../bolig/queries.sql.ts';
import { STANDARD } from '../bolig/sammenlign.ts';
import { delfeil, sammeAdresse, somDel } from './rules.ts';

const adresse = (nummer: number, adressenavn = 'Lyngveien') => ({
  adressenavn,
  nummer,
  postnummer: '0000',
  poststed: 'Krokvik',
  kommunenummer: '9901',
});
const tall = (max: number) => fc.integer({ min: 0, max });
const del = fc.record(
  {
    ekstraReferanse: fc.stringMatching(/^[a-z]{1,8}$/),
    bruksenhetsnummer: fc.stringMatching(/^[HKLU][0-9]{4}$/),
    antallSoverom: tall(30),
    bruksareal: fc.integer({ min: 1, max: 2000 }),
    leiekostnad: fc.record({ manedsleie: tall(999_999) }, { noNullPrototype: true }),
    depositum: tall(99_999),
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Boenhetsdel>;

const felles = {
  informasjon: 'Nær bussen.',
  eieform: 'EID',
  eier: { navn: 'Kommunen' },
  status: 'VEDLIKEHOLD',
};
const gammel = (egne: Boenhetsdel) =>
  ({
    ...STANDARD,
    ...felles,
    leverandorBoligId: 'FDV-1',
    ...egne,
    adresse: adresse(1),
  }) as unknown as Boligrad;

test('what is of the unit is what was said of it and nothing else; all the rest goes on', () => {
  fc.assert(
    fc.property(del, del, (egne, ny) => {
      assert.deepEqual(somDel(gammel(egne), ny), { ...STANDARD, ...felles, ...ny });
    }),
  );
});

test('parts can be told apart by their unit or their extra reference, and by nothing else', () => {
  fc.assert(
    fc.property(fc.array(del, { minLength: 2, maxLength: 8 }), (deler) => {
      const steder = deler.map(
        ({ bruksenhetsnummer, ekstraReferanse }) => `${bruksenhetsnummer} ${ekstraReferanse}`,
      );
      const feil = delfeil({ adresse: adresse(1) }, deler);
      assert.equal(feil.length, deler.length - new Set(steder).size);
    }),
  );
});

test('neither case nor spacing makes it another address', () => {
  assert.ok(sammeAdresse([{ adresse: adresse(1) }, { adresse: adresse(1, 'LYNGVEIEN ') }]));
  assert.ok(!sammeAdresse([{ adresse: adresse(1) }, { adresse: adresse(2) }]));
});
