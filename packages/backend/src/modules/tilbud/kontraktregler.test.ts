import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KontraktRegistrer } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import { hjemmelTid, kontraktHindring, sisteDag, type Kontraktgrunnlag } from './kontraktregler.ts';

const dag = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const maaneder = fc.integer({ min: 1, max: 120 });

/** As home and decision say: nothing to ask about. */
const somVedtatt = (startdato: string, leietidMnd: number): [KontraktRegistrer, Kontraktgrunnlag] => [
  {
    signertDato: startdato,
    startdato,
    sluttdato: sisteDag(startdato, leietidMnd),
    tidsubegrenset: false,
    manedsleie: 9_000,
    depositum: 27_000,
    garantitype: 'SPERRET_KONTO',
    ...(leietidMnd < 36 && { hjemmelTid: 'HUSLEIELOVEN_11_1' as const }),
  },
  {
    idag: startdato,
    akseptert: startdato,
    leietidMnd,
    depositumMnd: 3,
    manedsleie: 9_000,
    klarFra: startdato,
  },
];

test('a contract as home and decision say is registered without a question', () =>
  fc.assert(
    fc.property(dag, maaneder, (start, mnd) => {
      const [kontrakt, grunnlag] = somVedtatt(start, mnd);
      assert.equal(kontraktHindring(kontrakt, grunnlag), null);
      assert.equal(hjemmelTid(kontrakt), mnd < 36 ? 'HUSLEIELOVEN_11_1' : 'STANDARD_3AAR');
    }),
  ));

test('tenancies of n and of m months follow each other without a gap', () =>
  fc.assert(
    fc.property(dag, maaneder, maaneder, (start, n, m) => {
      // From a day every month has: the 31st has no month after it to fall on.
      fc.pre(Number(start.slice(8)) <= 28);
      assert.equal(sisteDag(plussDager(sisteDag(start, n), 1), m), sisteDag(start, n + m));
    }),
  ));

test('no reason makes the forbidden allowed', () =>
  fc.assert(
    fc.property(dag, fc.integer({ min: 1, max: 100_000 }), (start, over) => {
      const [kontrakt, grunnlag] = somVedtatt(start, 36);
      const avvikBegrunnelse = 'Vi er enige om det.';
      const svar = (felt: Partial<KontraktRegistrer>) =>
        kontraktHindring({ ...kontrakt, avvikBegrunnelse, ...felt }, grunnlag)?.code;
      assert.equal(svar({ depositum: 6 * kontrakt.manedsleie + over }), 'DEPOSITUM_FOR_HOEYT');
      assert.equal(svar({ sluttdato: plussDager(sisteDag(start, 36), -1) }), 'LEIETID_UTEN_GRUNNLAG');
      assert.equal(svar({ startdato: plussDager(start, -over) }), 'UGYLDIG_FORESPOERSEL');
      assert.equal(svar({ tidsubegrenset: true }), 'UGYLDIG_PERIODE');
      const medleietakersSignatur = { signertDato: grunnlag.akseptert };
      assert.equal(svar({ medleietakersSignatur }), 'UGYLDIG_FORESPOERSEL');
    }),
  ));

test('another rent, another length and a start before the home is ready each ask for a reason', () => {
  const [kontrakt, grunnlag] = somVedtatt('2026-12-01', 36);
  const koder = (felt: Partial<KontraktRegistrer>, mot: Partial<Kontraktgrunnlag> = {}) =>
    kontraktHindring({ ...kontrakt, ...felt }, { ...grunnlag, ...mot })?.errors.map(({ code }) => code);
  assert.deepEqual(koder({ manedsleie: 9_001 }), ['LEIE']);
  assert.deepEqual(koder({ depositum: 27_001 }), ['DEPOSITUM']);
  assert.deepEqual(koder({ sluttdato: '2029-12-01' }), ['LEIETID']);
  assert.deepEqual(koder({ sluttdato: null, tidsubegrenset: true }), ['LEIETID']);
  assert.deepEqual(koder({}, { klarFra: '2026-12-02' }), ['IKKE_KLAR']);
  assert.deepEqual(koder({ startdato: '2062-12-01', sluttdato: '2065-11-30' }), ['LANGT_FREM']);
  assert.deepEqual(koder({}, { medsoeker: true }), ['MEDSOEKER']);
  const medleietakersSignatur = { signertDato: grunnlag.akseptert };
  assert.equal(koder({ medleietakersSignatur }, { medsoeker: true }), undefined);
  assert.deepEqual(koder({ manedsleie: 9_001, avvikBegrunnelse: ' ' }), ['LEIE']);
  assert.equal(koder({ manedsleie: 9_001, avvikBegrunnelse: 'Regulert.' }), undefined);
  // What is not registered about the home cannot be departed from.
  assert.equal(koder({ manedsleie: 1 + 9_000 }, { manedsleie: undefined }), undefined);
});
