import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { schemas } from '@kobo-bolig/contract/server';
import fc from 'fast-check';
import { erAktivFlyktning, seksdelte, SEKS, SJU, sjudelt, type Gruppegrunnlag } from './maalgrupper.ts';

const grupper = schemas.Maalgruppe.options;
const proevde = grupper.filter((gruppe) => gruppe !== 'UTEN_BEHOVSPROEVING');
/** As the assessment lets it be: one or more with a primary one of them, or without need assessment alone. */
const grunnlag: fc.Arbitrary<Gruppegrunnlag> = fc
  .oneof(
    { weight: 9, arbitrary: fc.subarray(proevde, { minLength: 1 }) },
    fc.constant(['UTEN_BEHOVSPROEVING' as const]),
  )
  .chain((g) =>
    fc.record({ grupper: fc.constant(g), primaer: fc.constantFrom(...g), flyktningAktiv: fc.boolean() }),
  );
const valg = fc.record({ flyktningTrumfer: fc.boolean() });

describe('target groups', () => {
  test('a household is in one of the seven, whichever it is, and in that alone', () => {
    fc.assert(
      fc.property(grunnlag, valg, (g, v) => assert.ok(SJU.includes(sjudelt(g, v)!))),
      { numRuns: 1000 },
    );
  });

  test('the seven and the six say the same of a household', () => {
    const tilSeks = {
      PSYKISK_LIDELSE: ['PSYKISK_OG_RUS'],
      RUS: ['PSYKISK_OG_RUS'],
      ROP: ['PSYKISK_OG_RUS'],
      TILRETTELAGT: ['NEDSATT_FUNKSJONSEVNE', 'ELDRE'],
      FLYKTNING: ['FLYKTNING'],
      ANDRE_PROBLEMER: ['ANDRE_PROBLEMER'],
      UTEN_BEHOVSPROEVING: ['UTEN_BEHOVSPROEVING'],
    } as const;
    fc.assert(
      fc.property(grunnlag, valg, (g, v) => {
        // Who has ceased to count as a refugee is in none of the six by that, and with «other problems» of the seven.
        fc.pre(g.primaer !== 'FLYKTNING' || g.flyktningAktiv);
        const [seks, sju] = [seksdelte(g), sjudelt(g, v)!];
        assert.ok(tilSeks[sju].some((gruppe) => seks.includes(gruppe)));
      }),
      { numRuns: 1000 },
    );
  });

  test('«without need assessment» excludes the others', () => {
    fc.assert(
      fc.property(grunnlag, (g) => {
        const seks = seksdelte(g);
        assert.ok(!seks.includes('UTEN_BEHOVSPROEVING') || seks.length === 1);
        assert.deepEqual(
          seks,
          SEKS.filter((gruppe) => seks.includes(gruppe)),
        );
      }),
    );
  });

  test('a refugee ceases to be one in both after five years, and is of no group by that alone', () => {
    const flyktning = { grupper: ['FLYKTNING'], primaer: 'FLYKTNING', flyktningAktiv: false } as const;
    assert.deepEqual(seksdelte(flyktning), []);
    assert.equal(sjudelt(flyktning, { flyktningTrumfer: true }), 'ANDRE_PROBLEMER');
    fc.assert(
      fc.property(grunnlag, valg, (g, v) => {
        const etter = { ...g, flyktningAktiv: false };
        assert.ok(!seksdelte(etter).includes('FLYKTNING'));
        assert.notEqual(sjudelt(etter, v), 'FLYKTNING');
      }),
    );
  });

  test('where being a refugee outweighs the rest it decides, and nothing else is changed by the choice', () => {
    fc.assert(
      fc.property(grunnlag, (g) => {
        const [uten, med] = [false, true].map((flyktningTrumfer) => sjudelt(g, { flyktningTrumfer }));
        const aktiv = g.grupper.includes('FLYKTNING') && g.flyktningAktiv;
        assert.equal(med, aktiv ? 'FLYKTNING' : uten);
      }),
    );
  });

  test('illness and drugs together are a group of their own, whichever of them came first', () => {
    for (const primaer of ['PSYKISK_HELSE', 'RUS'] as const) {
      const begge = { grupper: ['PSYKISK_HELSE', 'RUS'], primaer, flyktningAktiv: false } as const;
      assert.equal(sjudelt(begge, { flyktningTrumfer: false }), 'ROP');
      assert.deepEqual(seksdelte(begge), ['PSYKISK_OG_RUS']);
    }
  });

  test('nobody has said: no group', () => {
    const ingen = { grupper: [], primaer: null, flyktningAktiv: false };
    assert.equal(sjudelt(ingen, { flyktningTrumfer: true }), null);
    assert.deepEqual(seksdelte(ingen), []);
  });

  test('five years are counted from day to day', () => {
    assert.ok(erAktivFlyktning('2021-12-31', '2026-12-30'));
    assert.ok(!erAktivFlyktning('2021-12-31', '2026-12-31'));
    assert.ok(erAktivFlyktning('2024-02-29', '2029-02-27'));
    assert.ok(!erAktivFlyktning('2024-02-29', '2029-02-28'));
  });
});
