import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bolig, KoboboligSendt } from '@kobo-bolig/contract';
import { operations } from '@kobo-bolig/contract/server';
import fc from 'fast-check';
import type { z } from 'zod/mini';
import { STANDARD } from '../bolig/sammenlign.ts';
import { fraKobo, laasteFelt, medSagt, tilKobo } from './rules.ts';

const { body, responses } = operations.opprettKobobolig;
const Sendt = body!.content['application/json'] as z.ZodMiniObject;
const Svar = responses[200] as z.ZodMiniType;

const ord = fc.stringMatching(/^[A-Za-z0-9æøå]{1,20}$/);
const tall = (min: number, max: number) => fc.integer({ min, max });
const enAv = fc.constantFrom;

const adresse = fc.record({
  adressenavn: ord,
  postnummer: fc.constant('0000'),
  poststed: ord,
  kommunenummer: fc.constant('9901'),
});
/** Every field Kobo's message has, and any of those that may be left out. */
const melding = fc.record(
  {
    adresse,
    boligtype: enAv('ORDINAER', 'OMSORGSBOLIG', 'BOFELLESSKAP', 'PERSONALBOLIG', 'MIDLERTIDIG'),
    leverandorBoligId: ord,
    antallSoverom: tall(0, 30),
    bruksareal: fc.double({ min: 1, max: 2000, noNaN: true }),
    bruksenhetsnummer: fc.stringMatching(/^[HKLU][0-9]{4}$/),
    bygning: fc.record(
      { bygningstype: enAv('ENEBOLIG', 'BLOKK', 'ANNET'), heis: fc.boolean(), byggeaar: tall(1500, 2100) },
      { requiredKeys: ['bygningstype'], noNullPrototype: true },
    ),
    disposisjonsform: enAv('EGEN_EID', 'STIFTELSE', 'TILVISNING'),
    eieform: enAv('EID', 'INNLEID', 'DISPOSISJONSRETT'),
    eiendom: fc.record({ gardsnummer: tall(0, 99999), bruksnummer: tall(0, 99999) }),
    eieseksjon: fc.record({ seksjonsnummer: tall(0, 99999) }),
    eier: fc.record(
      { navn: ord, mobilnummer: fc.constant('40000000') },
      { requiredKeys: ['navn'], noNullPrototype: true },
    ),
    egenskaper: fc.uniqueArray(enAv('HEIS', 'FORSTERKET', 'ROEYKFRI')),
    ekstraReferanse: ord,
    erBofellesskap: fc.boolean(),
    erTilgjengeligForRullestolbruker: fc.boolean(),
    etasjenummer: tall(-5, 99),
    kvalifisererMvaKompensasjon: fc.boolean(),
    leiekostnad: fc.record({ manedsleie: tall(0, 999999) }),
    leieTilEiePotensial: fc.boolean(),
  },
  { requiredKeys: ['adresse', 'boligtype', 'leverandorBoligId'] },
) as fc.Arbitrary<KoboboligSendt>;

const koboId = '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01';
/** The home a message makes, as it is read back. */
const blir = (sendt: KoboboligSendt): Bolig =>
  ({ ...STANDARD, egenskaper: [], koboId, ...fraKobo(sendt) }) as unknown as Bolig;

test('there and back loses nothing and changes no value', () => {
  fc.assert(
    fc.property(melding, (sendt) => {
      assert.ok(Sendt.safeParse(sendt).success);
      const tilbake = tilKobo(blir(sendt));
      assert.ok(Svar.safeParse(tilbake).success);
      for (const [felt, verdi] of Object.entries(sendt))
        assert.deepEqual(tilbake[felt as keyof typeof tilbake], verdi, felt);
      // And what is read can be sent: the other half of the round.
      assert.deepEqual(tilKobo(blir(tilbake)), tilbake);
    }),
  );
});

test('the key is the same under either of its names', () => {
  fc.assert(
    fc.property(melding, ({ leverandorBoligId, ...sendt }) => {
      const gammel = { ...sendt, fdvuBoligId: leverandorBoligId } as KoboboligSendt;
      assert.deepEqual(fraKobo(gammel), fraKobo({ ...sendt, leverandorBoligId } as KoboboligSendt));
    }),
  );
});

test('a home is never held against itself, and less of it takes nothing away', () => {
  fc.assert(
    fc.property(melding, (sendt) => {
      const bolig = blir(sendt);
      assert.deepEqual(laasteFelt(tilKobo(bolig), tilKobo(bolig)), []);
      const { adresse: sted, boligtype } = sendt;
      const lite = { adresse: sted, boligtype, ...(sendt.eier && { eier: { navn: sendt.eier.navn } }) };
      assert.deepEqual(laasteFelt(tilKobo(bolig), lite), []);
      assert.deepEqual(medSagt(bolig, lite).eier, bolig.eier);
    }),
  );
});

test('every field of the message is mapped: the contract and the table have the same', () => {
  const felt = Object.keys(Sendt._zod.def.shape).filter(
    (navn) => !['koboId', 'leverandorBoligId', 'fdvuBoligId', 'leieforhold'].includes(navn),
  );
  const full = Object.fromEntries(felt.map((navn) => [navn, navn])) as unknown as KoboboligSendt;
  assert.deepEqual(Object.keys(fraKobo(full)).sort(), felt.sort());
});
