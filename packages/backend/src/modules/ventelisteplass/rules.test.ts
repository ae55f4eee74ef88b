import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { VentelisteStatus } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import {
  handlinger,
  kan,
  MAKS_PURRINGER,
  nesteBehovssteg,
  regler,
  skalVurderes,
  type Plassbilde,
} from './rules.ts';

const START = '2026-11-20';
const SVARDAGER = 21;
const dag = fc.nat(800).map((n) => plussDager(START, n - 400));
const bilde: fc.Arbitrary<Plassbilde> = fc
  .record({
    status: fc.constantFrom<VentelisteStatus>('VENTER', 'TILBUD_UTE', 'AVKLART', 'PAUSE', 'BORTFALT'),
    behovFrist: dag,
    spurt: fc.option(dag),
    purringer: fc.integer({ min: 0, max: MAKS_PURRINGER }),
    behovSvar: fc.constantFrom(null, 'UENDRET' as const, 'ENDRET' as const, 'IKKE_LENGER' as const),
    boligHoldes: fc.boolean(),
  })
  .map(({ spurt, purringer, ...resten }) => ({
    ...resten,
    behovSpurt: spurt,
    behovPurringer: spurt === null ? 0 : purringer,
  }));

describe('the need of somebody who does not answer', () => {
  test('is asked about once, reminded of twice, and then it is a person’s', () => {
    const vei: string[] = [];
    let plass: Plassbilde = {
      status: 'VENTER',
      behovFrist: START,
      behovSpurt: null,
      behovPurringer: 0,
      behovSvar: null,
      boligHoldes: false,
    };
    let vurderesSenest = '';
    for (let i = 0; i < 400; i += 1) {
      const idag = plussDager(START, i - 100);
      const steg = nesteBehovssteg(plass, idag, SVARDAGER);
      if (steg) {
        vei.push(`${idag} ${steg.hendelse}`);
        assert.equal(steg.frist, plussDager(idag, SVARDAGER));
        const { spurt, purringer, frist } = steg;
        plass = { ...plass, behovSpurt: spurt, behovPurringer: purringer, behovFrist: frist };
        ({ vurderesSenest } = steg);
      }
      assert.equal(
        skalVurderes(plass, idag),
        plass.behovPurringer === MAKS_PURRINGER && idag > plass.behovFrist,
        idag,
      );
    }
    assert.deepEqual(vei, ['2026-11-20 BEHOV_SPURT', '2026-12-12 BEHOV_PURRET', '2027-01-03 BEHOV_PURRET']);
    assert.deepEqual([plass.behovFrist, vurderesSenest], ['2027-01-24', '2027-01-24']);
  });

  test('whatever stands there, the calendar neither takes anybody off nor asks who is not waiting', () => {
    fc.assert(
      fc.property(bilde, dag, fc.integer({ min: 7, max: 60 }), (plass, idag, svardager) => {
        const steg = nesteBehovssteg(plass, idag, svardager);
        if (steg === null) return;
        assert.equal(plass.status, 'VENTER');
        assert.notEqual(plass.behovSvar, 'IKKE_LENGER');
        assert.ok(steg.purringer <= MAKS_PURRINGER && steg.frist > idag && steg.vurderesSenest >= steg.frist);
        const etter = {
          ...plass,
          behovSpurt: steg.spurt,
          behovPurringer: steg.purringer,
          behovFrist: steg.frist,
        };
        assert.equal(nesteBehovssteg(etter, idag, svardager), null, 'two steps in a day');
      }),
    );
  });
});

describe('what can be done with a place', () => {
  test('nobody is paused without having said so or been asked three times, nor taken off without having said so', () => {
    fc.assert(
      fc.property(bilde, dag, (plass, idag) => {
        const sagt = plass.behovSvar === 'IKKE_LENGER';
        for (const [handling, avklart] of [
          ['PAUSE', sagt || plass.behovPurringer === MAKS_PURRINGER],
          ['BORTFALL', sagt],
        ] as const)
          if (kan(handling, plass, idag) === 'JA') assert.ok(avklart && !plass.boligHoldes);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing with one that is settled or gone', () => {
    fc.assert(
      fc.property(bilde, dag, (plass, idag) => {
        if (plass.status !== 'AVKLART' && plass.status !== 'BORTFALT') return;
        assert.deepEqual(handlinger(plass, ['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET'], idag), []);
      }),
    );
  });

  test('only who may decide ends one, and who only lets homes does nothing', () => {
    assert.deepEqual(regler.BORTFALL.roller, ['VEDTAKSMYNDIGHET']);
    fc.assert(
      fc.property(bilde, dag, (plass, idag) => {
        assert.ok(!handlinger(plass, ['SAKSBEHANDLER'], idag).includes('BORTFALL'));
        assert.deepEqual(handlinger(plass, ['UTLEIEFORVALTER'], idag), []);
      }),
    );
  });
});
