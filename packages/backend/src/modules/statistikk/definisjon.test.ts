import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { schemas } from '@kobo-bolig/contract/server';
import fc from 'fast-check';
import { definisjonFor, definisjonMed } from './definisjon.ts';
import { ALDERSGRUPPER, STOERRELSER, SUMMER, type Fakta, type Summene } from './fakta.ts';
import { kontroller, kontrollregler } from './kontroller.ts';
import { ALLE, celleId, I_ALT, sammenhengen, tellCeller } from './tabell.ts';
import { undertrykk, utledet } from './undertrykking.ts';

const antall = fc.integer({ min: 1, max: 6 });
const maalgrupper = schemas.Maalgruppe.options;
const grunnlag = fc.record({
  grupper: fc.subarray([...maalgrupper]),
  primaer: fc.constantFrom(...maalgrupper, null),
  flyktningAktiv: fc.boolean(),
});
const verdier = <V extends string>(...av: readonly V[]) =>
  fc.array(fc.record({ grunnlag, verdi: fc.constantFrom(...av), antall }), { maxLength: 6 });
const fakta: fc.Arbitrary<Fakta> = fc.record({
  BOLIG: fc.array(
    fc.record({
      eieform: fc.constantFrom('EID', 'INNLEID', 'DISPOSISJONSRETT', null),
      bruk: fc.constantFrom('UTLEID', 'LEDIG', 'IKKE_TILGJENGELIG'),
      bemanning: fc.constantFrom(...schemas.Bemanning.options),
      rullestol: fc.boolean(),
      soverom: fc.constantFrom(0, 1, 2, 3, 4, 12, null),
      antall,
    }),
    { maxLength: 8 },
  ),
  SOEKNAD: fc.array(fc.record({ type: fc.constantFrom('NY', 'BYTTE', 'FORLENGELSE'), antall })),
  FLYT: fc.array(
    fc.record({
      inn: fc.constantFrom('INNGAAENDE', 'MOTTATT'),
      ut: fc.constantFrom('INNVILGET', 'AVSLAG', 'BORTFALT', 'UNDER_BEHANDLING'),
      antall,
    }),
  ),
  INNFLYTTET: fc.array(fc.record({ grunnlag, antall }), { maxLength: 6 }),
  VENTELISTE: fc.array(fc.record({ grunnlag, antall }), { maxLength: 6 }),
  LEIETAKER_ALDER: verdier(...ALDERSGRUPPER),
  LEIETAKER_HUSSTAND: verdier(...STOERRELSER),
  LEIETAKER_BEMANNING: verdier(...schemas.Bemanning.options),
  BISTAND: fc.array(fc.record({ tilstand: fc.constantFrom('AVSLUTTET', 'UNDER_ARBEID'), antall })),
  // Of other reports.
  ...{ FLYKTNING: fc.constant([]), DEKNING: fc.constant([]), BEHOV: fc.constant([]) },
  ...{ BOSIT: fc.constant([]), BEHANDLINGSTID: fc.constant([]) },
  summer: fc.record(
    Object.fromEntries(SUMMER.map((sum) => [sum, antall])) as unknown as Record<
      keyof Summene,
      fc.Arbitrary<number>
    >,
  ),
});
const valg = fc.record({ flyktningTrumfer: fc.boolean() });
const definisjon = definisjonFor(2026);
const sum = (liste: readonly { antall: number }[]): number => liste.reduce((n, f) => n + f.antall, 0);

describe('what a report is', () => {
  test('is kept by the name of the definition it was made by', () => {
    assert.equal(definisjonMed(definisjon.versjon), definisjon);
    assert.equal(definisjonFor(1999), definisjon);
  });

  test('whatever there is is in one column of its table, and in the row of all', () => {
    fc.assert(
      fc.property(fakta, valg, (f, v) => {
        const tall = tellCeller(definisjon, f, v);
        const iAlt = (id: string) => tall.get(celleId(id, ALLE, I_ALT));
        for (const id of ['A1_EIEFORM', 'A2_RULLESTOL', 'A2_BRUK', 'A2_BEMANNING', 'A2_SOVEROM'])
          assert.equal(iAlt(id), sum(f.BOLIG), id);
        assert.equal(iAlt('B1_SOEKNADER'), sum(f.SOEKNAD));
        assert.equal(iAlt('B2_INN'), sum(f.FLYT));
        assert.equal(iAlt('B2_UT'), sum(f.FLYT));
        assert.equal(iAlt('C1_NYINNFLYTTEDE'), sum(f.INNFLYTTET));
        assert.equal(iAlt('C2_VENTELISTE'), sum(f.VENTELISTE));
        assert.equal(iAlt('D_ALDER'), sum(f.LEIETAKER_ALDER));
        assert.equal(iAlt('D_HUSSTAND'), sum(f.LEIETAKER_HUSSTAND));
        assert.equal(iAlt('D_BEMANNING'), sum(f.LEIETAKER_BEMANNING));
        assert.equal(iAlt('E_BISTAND'), sum(f.BISTAND));
      }),
    );
  });

  test('no sum leads round in a circle to another, so what can be worked out of one is all that can be', () => {
    const { summer, like } = sammenhengen(
      definisjon,
      new Map(
        definisjon.tabeller.flatMap((t) =>
          t.rader.flatMap((rad) =>
            [...t.kolonner.map((k) => k.id), I_ALT].map((k) => [celleId(t.id, rad.id, k), 7] as const),
          ),
        ),
      ),
    );
    // A forest: each sum, and each that is the same, joins what was not joined.
    const til = new Map<string, string>();
    const finn = (node: string): string => (til.has(node) ? finn(til.get(node)!) : node);
    const alle = [...summer.map(({ iAlt, deler }) => [iAlt, ...deler]), ...like];
    alle.forEach((celler, nr) => {
      for (const celle of celler) {
        const [fra, mot] = [finn(celle), finn(`#${String(nr)}`)];
        assert.notEqual(fra, mot, celle);
        til.set(fra, mot);
      }
    });
    assert.ok(like.length > 5);
  });

  test('of a whole report nothing that is hidden can be worked out', () => {
    fc.assert(
      fc.property(fakta, valg, fc.integer({ min: 3, max: 10 }), (f, v, terskel) => {
        const tall = tellCeller(definisjon, f, v);
        const sammenheng = sammenhengen(definisjon, tall);
        const skjult = undertrykk(tall, sammenheng, terskel);
        // Those that are the same number, by the same name.
        const navn = new Map(sammenheng.like.flatMap((celler) => celler.map((celle) => [celle, celler[0]!])));
        const samlet = (celle: string): string => navn.get(celle) ?? celle;
        const summer = sammenheng.summer.map((s) => ({
          iAlt: samlet(s.iAlt),
          deler: s.deler.map(samlet),
        }));
        const spenn = utledet(tall, new Set([...skjult].map(samlet)), summer);
        for (const [celle, n] of tall) {
          if (n === 0) assert.ok(!skjult.has(celle));
          if (n === 0 || n >= terskel) continue;
          const { min, maks } = spenn.get(samlet(celle))!;
          assert.ok(skjult.has(celle) && min < maks, celle);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what a report is held against', () => {
  const summene = (f: Fakta): Summene => ({
    BOLIGER: sum(f.BOLIG),
    LEIEFORHOLD: sum(f.LEIETAKER_ALDER),
    HUSSTANDER_I_LEIEFORHOLD: sum(f.LEIETAKER_ALDER),
    NYINNFLYTTEDE: sum(f.INNFLYTTET),
    HUSSTANDER_INNFLYTTET: sum(f.INNFLYTTET),
    VENTELISTE: sum(f.VENTELISTE),
    HUSSTANDER_PAA_VENTELISTE: sum(f.VENTELISTE),
  });
  const resultat = (f: Fakta, summer: Summene, ifjor: ReadonlyMap<string, number> | null = null) => {
    const tall = tellCeller(definisjon, f, { flyktningTrumfer: false });
    const regler = new Map(kontrollregler.map((regel) => [regel.id, regel]));
    return new Map(
      kontroller({ tall, summer, ifjor }).map((k) => [k.id, { ...regler.get(k.id)!, ...k }] as const),
    );
  };

  test('what cannot be explained holds of any figures that were counted right', () => {
    fc.assert(
      fc.property(fakta, (f) => {
        // A new case is a case of the flow: what came in the period is the same in both.
        const ny = f.FLYT.filter(({ inn }) => inn === 'MOTTATT').map((flyt) => ({
          type: 'NY' as const,
          antall: flyt.antall,
        }));
        const riktige = { ...f, SOEKNAD: [...f.SOEKNAD.filter(({ type }) => type !== 'NY'), ...ny] };
        for (const { id, ok, kanForklares } of resultat(riktige, summene(riktige)).values())
          assert.ok(ok || kanForklares, id);
      }),
    );
  });

  test('a home, a tenancy, a household or a case too many is found', () => {
    const feil: Readonly<Record<string, keyof Summene>> = {
      BOLIGER_I_ALT: 'BOLIGER',
      LEIETAKERE_I_ALT: 'LEIEFORHOLD',
      NYINNFLYTTEDE_I_ALT: 'NYINNFLYTTEDE',
      VENTELISTE_I_ALT: 'VENTELISTE',
      HUSSTAND_EN_GANG: 'HUSSTANDER_INNFLYTTET',
    };
    fc.assert(
      fc.property(fakta, fc.constantFrom(...Object.entries(feil)), (f, [id, hvilken]) => {
        const summer = summene(f);
        assert.ok(resultat(f, summer).get(id)!.ok);
        assert.ok(!resultat(f, { ...summer, [hvilken]: summer[hvilken] + 1 }).get(id)!.ok);
      }),
    );
  });

  test('without a kind of ownership or a group it is told, and may be explained', () => {
    fc.assert(
      fc.property(fakta, (f) => {
        const alle = resultat(f, summene(f));
        const uten = f.BOLIG.some(({ eieform }) => eieform === null);
        assert.deepEqual([alle.get('EIEFORM')!.ok, alle.get('EIEFORM')!.kanForklares], [!uten, true]);
        const grupper = [...f.INNFLYTTET, ...f.VENTELISTE].every(
          ({ grunnlag: g }) => g.primaer !== null || g.grupper.includes('UTEN_BEHOVSPROEVING'),
        );
        assert.equal(alle.get('MAALGRUPPE_MANGLER')!.ok, grupper);
      }),
    );
  });

  test('a total that changes by more than a fifth from the year before is to be explained', () => {
    fc.assert(
      fc.property(fakta, fc.integer({ min: 1, max: 60 }), (f, ifjor) => {
        const id = celleId('A1_EIEFORM', ALLE, I_ALT);
        const alle = resultat(f, summene(f), new Map([[id, ifjor]]));
        const endring = Math.abs(sum(f.BOLIG) - ifjor);
        assert.equal(alle.get('AARSENDRING_A1_EIEFORM')!.ok, endring <= 0.2 * ifjor);
      }),
    );
    const uten = resultat(fc.sample(fakta, 1)[0]!, summene(fc.sample(fakta, 1)[0]!));
    assert.ok(![...uten.keys()].some((id) => id.startsWith('AARSENDRING')));
  });

  test('each says what to do where it does not hold, in both languages, with no figure in it', () => {
    for (const { id, melding } of kontrollregler)
      for (const { nb, nn } of [melding.ok, melding.avvik]) {
        assert.notEqual(nb + nn, '', id);
        assert.doesNotMatch((nb + nn).replaceAll('20 prosent', ''), /[0-9]/, id);
      }
  });
});
