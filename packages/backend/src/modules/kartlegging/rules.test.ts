import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KartleggingLagre, Maalgruppe } from '@kobo-bolig/contract';
import { schemas } from '@kobo-bolig/contract/server';
import fc from 'fast-check';
import { forhaandsutfylt } from './forhaandsutfylling.ts';
import { boligbehovskolonner, grunnlagsmangler, mangler, utenHjemmel } from './rules.ts';

const grupper: readonly Maalgruppe[] = [
  'PSYKISK_HELSE',
  'RUS',
  'NEDSATT_FUNKSJONSEVNE',
  'ELDRE',
  'FLYKTNING',
  'ANDRE_PROBLEMER',
  'UTEN_BEHOVSPROEVING',
];
const soverom = fc.option(fc.integer({ min: 0, max: 10 }));
const kartlegging: fc.Arbitrary<KartleggingLagre> = fc.record({
  bosituasjon: fc.constant({ bosit: 4, bostedsloes: true, uegnet: [], maaUtDato: null }),
  boligbehov: fc.record({
    soveromMin: soverom,
    soveromMaks: soverom,
    rullestol: fc.boolean(),
    utenTrapper: fc.boolean(),
    bemanning: fc.constant('INGEN' as const),
    maksLeie: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: null }),
  }),
  vanskeligstilt: fc.constantFrom('JA' as const, 'NEI' as const, 'IKKE_VURDERT' as const),
  vanskeligstiltBegrunnelse: fc.constantFrom('', '  ', 'Har ikke bolig.'),
  tildelingsgrunnlag: fc.record({
    grupper: fc.subarray([...grupper], { maxLength: 6 }),
    primaer: fc.constantFrom(...grupper, null),
    bosattDato: fc.constantFrom('2024-03-01', null),
  }),
});

describe('what an assessment must hold', () => {
  test('a complete one says what the decision and the statistics need', () => {
    fc.assert(
      fc.property(kartlegging, (k) => {
        if (mangler(k, 'KOMMUNAL_BOLIG_NY').length > 0) return;
        assert.notEqual(k.vanskeligstilt, 'IKKE_VURDERT');
        assert.notEqual(k.vanskeligstiltBegrunnelse.trim(), '');
        assert.equal(typeof k.boligbehov.soveromMin, 'number');
        const { primaer, bosattDato } = k.tildelingsgrunnlag;
        assert.ok(primaer !== null && k.tildelingsgrunnlag.grupper.includes(primaer));
        if (k.tildelingsgrunnlag.grupper.includes('FLYKTNING')) assert.ok(bosattDato);
        assert.ok(!k.tildelingsgrunnlag.grupper.includes('UTEN_BEHOVSPROEVING'));
      }),
      { numRuns: 2000 },
    );
  });

  test('a case about help needs no bedrooms, and nothing else less', () => {
    fc.assert(
      fc.property(kartlegging, (k) => {
        const utenSoverom = mangler(k, 'KOMMUNAL_BOLIG_NY').filter(
          (peker) => peker !== '/boligbehov/soveromMin',
        );
        assert.deepEqual(mangler(k, 'BOLIGBISTAND'), utenSoverom);
      }),
    );
  });

  test('a case that assesses the need is never counted as one that does not, in any kind of case', () => {
    const provende = schemas.Sakstype.options.filter((sakstype) => sakstype !== 'UTEN_BEHOVSPROEVING');
    fc.assert(
      fc.property(kartlegging, fc.constantFrom(...provende), (k, sakstype) => {
        const peker = '/tildelingsgrunnlag/grupper';
        const uten = k.tildelingsgrunnlag.grupper.includes('UTEN_BEHOVSPROEVING');
        assert.ok(!uten || mangler(k, sakstype).includes(peker));
        assert.ok(!uten || grunnlagsmangler(k, sakstype).includes(peker));
      }),
    );
  });

  test('without assessment of need there is one group, and nobody answers boligsosialloven § 7', () => {
    fc.assert(
      fc.property(kartlegging, (k) => {
        const { grupper } = k.tildelingsgrunnlag;
        const alene = grupper.length === 1 && grupper[0] === 'UTEN_BEHOVSPROEVING';
        const funnet = mangler(k, 'UTEN_BEHOVSPROEVING');
        assert.equal(!funnet.includes('/tildelingsgrunnlag/grupper'), alene);
        assert.ok(!funnet.some((peker) => peker.startsWith('/vanskeligstilt')));
        const svart = ['/bosituasjon', ...(k.vanskeligstilt === 'IKKE_VURDERT' ? [] : ['/vanskeligstilt'])];
        if (k.vanskeligstiltBegrunnelse.trim() !== '') svart.push('/vanskeligstiltBegrunnelse');
        assert.deepEqual(utenHjemmel(k, 'UTEN_BEHOVSPROEVING'), svart);
        assert.deepEqual(utenHjemmel(k, 'KOMMUNAL_BOLIG_NY'), []);
      }),
    );
  });

  test('a pointer leads to what it is about', () => {
    fc.assert(
      fc.property(kartlegging, (k) => {
        for (const peker of mangler(k, 'KOMMUNAL_BOLIG_NY')) {
          const verdi = peker
            .split('/')
            .slice(1)
            .reduce<unknown>((del, navn) => (del as Record<string, unknown>)[navn], k);
          assert.notEqual(verdi, undefined, peker);
        }
      }),
    );
  });

  test('whatever is saved fits the columns a home is matched against', () => {
    fc.assert(
      fc.property(kartlegging, (k) => {
        const { soveromMin, soveromMaks } = boligbehovskolonner(k);
        assert.ok(soveromMaks === null || soveromMaks >= (soveromMin ?? 0));
      }),
    );
  });
});

describe('what is filled in from the application', () => {
  test('is never a conclusion', () => {
    const svar = fc.dictionary(
      fc.constantFrom(
        'formaal',
        'bosit',
        'vanskerBo',
        'situasjon',
        'husstand.alene',
        'barn',
        'maaFlytte.dato',
      ),
      fc.oneof(fc.constantFrom('NY', 'JA', 'NEI', '4', 'x'.repeat(5000)), fc.constant([])),
    );
    fc.assert(
      fc.property(svar, (s) => {
        const k = forhaandsutfylt(s, '2026-11-20');
        assert.equal(k.vanskeligstilt, 'IKKE_VURDERT');
        assert.deepEqual(k.tildelingsgrunnlag, { grupper: [], primaer: null, bosattDato: null });
        assert.ok((k.bosituasjon.beskrivelse ?? '').length <= 4000);
        assert.ok((k.boligbehov.soveromMin ?? 0) <= 10);
      }),
    );
  });
});

test('each other means is held against the need once, and what came of it is written', () => {
  const [k] = fc.sample(kartlegging, 1);
  const peker = (virkemidler: KartleggingLagre['virkemidler']) =>
    mangler({ ...k!, ...(virkemidler && { virkemidler }) }, 'BOLIGBISTAND').includes('/virkemidler');
  assert.equal(peker(undefined), false);
  assert.equal(peker([{ virkemiddel: 'STARTLAAN', vurdert: false }]), false);
  assert.equal(peker([{ virkemiddel: 'STARTLAAN', vurdert: true, konklusjon: 'For lav inntekt.' }]), false);
  assert.equal(peker([{ virkemiddel: 'STARTLAAN', vurdert: true, konklusjon: ' ' }]), true);
  assert.equal(peker([{ virkemiddel: 'STARTLAAN', vurdert: true }]), true);
  assert.equal(
    peker([
      { virkemiddel: 'RAAD', vurdert: false },
      { virkemiddel: 'RAAD', vurdert: false },
    ]),
    true,
  );
});
