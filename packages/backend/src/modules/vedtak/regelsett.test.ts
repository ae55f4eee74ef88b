import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Vedtaksmeddelelse } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import { klageinstansFor, meddelelsesfeil, meddeltFrist, regelsettFor } from './regelsett.ts';
import { klagefrist } from './rules.ts';

const dag = fc.integer({ min: 0, max: 5000 }).map((n) => plussDager('2020-01-01', n));
const regelsett = fc.constantFrom('FVL1967' as const, 'FVL2025' as const);
const meddelelse: fc.Arbitrary<Vedtaksmeddelelse> = fc
  .record({
    kanal: fc.constantFrom('DIGITAL' as const, 'PAPIR' as const),
    varselSendt: dag,
    dager: fc.option(fc.nat(30)),
  })
  .map(({ kanal, varselSendt, dager }) => ({
    kanal,
    varselSendt,
    ...((kanal === 'PAPIR' || dager !== null) && { kommetFram: plussDager(varselSendt, dager ?? 3) }),
  }));

describe('the act a decision is made by', () => {
  test('is the one of 1967 until the municipality has written down when the next comes into force', () => {
    fc.assert(
      fc.property(dag, dag, (vedtak, fra) => {
        assert.equal(regelsettFor(vedtak, undefined), 'FVL1967');
        assert.equal(regelsettFor(vedtak, fra), vedtak < fra ? 'FVL1967' : 'FVL2025');
      }),
    );
  });
});

describe('the deadline of a decision the party is told of', () => {
  test('never comes before the day that was shown, and leaves at least three weeks after the notice was sent', () => {
    fc.assert(
      fc.property(regelsett, meddelelse, dag, (regler, m, vist) => {
        const frist = meddeltFrist(regler, m, vist);
        assert.ok(frist >= vist && frist >= plussDager(m.varselSendt, 21));
        assert.ok(
          frist === vist || frist === klagefrist(m.varselSendt) || frist === klagefrist(m.kommetFram!),
        );
      }),
    );
  });

  test('by the act of 2025 counts from when a digital notice was sent, by the one of 1967 from when it came', () => {
    const sent = { kanal: 'DIGITAL', varselSendt: '2026-11-20', kommetFram: '2026-11-26' } as const;
    assert.equal(meddeltFrist('FVL1967', sent, '2026-12-11'), '2026-12-17');
    assert.equal(meddeltFrist('FVL2025', sent, '2026-12-11'), '2026-12-11');
    const brev = { ...sent, kanal: 'PAPIR' } as const;
    for (const regler of ['FVL1967', 'FVL2025'] as const)
      assert.equal(meddeltFrist(regler, brev, '2026-12-11'), '2026-12-17');
  });
});

test('a notice is sent on or after the day of the decision, and a letter arrives', () => {
  const feil = (m: Omit<Vedtaksmeddelelse, 'kanal'>, kanal: Vedtaksmeddelelse['kanal'] = 'DIGITAL') =>
    meddelelsesfeil({ kanal, ...m }, '2026-11-20', '2026-11-25');
  assert.deepEqual(feil({ varselSendt: '2026-11-20' }), []);
  assert.deepEqual(feil({ varselSendt: '2026-11-19' }), ['/varselSendt']);
  assert.deepEqual(feil({ varselSendt: '2026-11-26' }), ['/varselSendt']);
  assert.deepEqual(feil({ varselSendt: '2026-11-24', kommetFram: '2026-11-23' }), ['/kommetFram']);
  assert.deepEqual(feil({ varselSendt: '2026-11-25' }, 'PAPIR'), ['/kommetFram']);
  assert.deepEqual(feil({ varselSendt: '2026-11-25', kommetFram: '2026-11-27' }, 'PAPIR'), []);
});

test('who hears a complaint follows from what the decision is founded on, else from the kind of case', () => {
  const nemnd = { type: 'KOMMUNAL_KLAGENEMND' as const, navn: 'Klagenemnda' };
  const ellers = { type: 'STATSFORVALTER' as const, navn: 'Statsforvalteren' };
  const regel = { ...ellers, vedHjemmel: [{ hjemmel: 'retningslinjer § 3', ...nemnd }] };
  assert.deepEqual(klageinstansFor(regel, ['boligsosialloven § 6', 'retningslinjer § 3']), nemnd);
  assert.deepEqual(klageinstansFor(regel, ['boligsosialloven § 6']), ellers);
  assert.deepEqual(klageinstansFor(ellers, []), ellers);
});
