import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frister, nesteFrist, plussMaaneder } from './frister.ts';
import { foerVedtak } from './rules.ts';
import { statuser } from './soek/rules.ts';

const dag = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

test('a month later is the same day, or the last there is', () => {
  assert.equal(plussMaaneder('2026-11-20', 1), '2026-12-20');
  assert.equal(plussMaaneder('2026-01-31', 1), '2026-02-28');
  assert.equal(plussMaaneder('2028-01-31', 1), '2028-02-29');
  assert.equal(plussMaaneder('2026-08-31', 6), '2027-02-28');
  assert.equal(plussMaaneder('2026-12-31', 1), '2027-01-31');
});

test('months go forward, and a month is 28 to 31 days', () => {
  fc.assert(
    fc.property(dag, (fra) => {
      const dager = (Date.parse(plussMaaneder(fra, 1)) - Date.parse(fra)) / 86_400_000;
      assert.ok(dager >= 28 && dager <= 31);
    }),
  );
});

test('whoever is not answered within a month is told why, until the decision is made', () => {
  fc.assert(
    fc.property(fc.constantFrom(...statuser), dag, (status, mottatt) => {
      const foreloepig = frister(status, { mottatt }).find(({ type }) => type === 'FORELOEPIG_SVAR');
      assert.equal(foreloepig?.dato, foerVedtak.includes(status) ? plussMaaneder(mottatt, 1) : undefined);
    }),
  );
});

test('the deadline that comes first is the one of the case', () => {
  const mottatt = '2026-11-01';
  assert.deepEqual(nesteFrist('GODKJENNING', { mottatt, sendtTilGodkjenning: '2026-11-10' }), {
    type: 'GODKJENNING',
    dato: '2026-11-17',
  });
  assert.deepEqual(nesteFrist('GODKJENNING', { mottatt, sendtTilGodkjenning: '2026-11-30' }), {
    type: 'FORELOEPIG_SVAR',
    dato: '2026-12-01',
  });
  assert.deepEqual(nesteFrist('VEDTATT', { mottatt, klagefrist: '2026-12-11' }), {
    type: 'KLAGE',
    dato: '2026-12-11',
  });
});

test('whoever is told why it takes time waits for the day they were told, and for no other answer', () => {
  fc.assert(
    fc.property(fc.constantFrom(...statuser), dag, dag, (status, mottatt, lovetSvar) => {
      const typer = frister(status, { mottatt, lovetSvar }).map((frist) => [frist.type, frist.dato]);
      assert.deepEqual(typer, foerVedtak.includes(status) ? [['SVAR', lovetSvar]] : []);
    }),
  );
});

test('a case that is opened again is answered anew', () => {
  fc.assert(
    fc.property(fc.constantFrom(...statuser), dag, dag, (status, mottatt, gjenaapnet) => {
      assert.deepEqual(frister(status, { mottatt, gjenaapnet }), frister(status, { mottatt: gjenaapnet }));
    }),
  );
});

test('waiting for others has a deadline, and puts off no other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...statuser), dag, dag, (status, mottatt, venterTil) => {
      const uten = frister(status, { mottatt });
      const ventes = status === 'VENTER_PAA_ANNEN' ? [{ type: 'SVAR_FRA_ANDRE', dato: venterTil }] : [];
      assert.deepEqual(frister(status, { mottatt, venterTil }), [...ventes, ...uten]);
    }),
  );
});

test('on the waiting list it follows the offer, else the need', () => {
  const dager = { mottatt: '2026-01-01', behov: '2027-05-20' };
  assert.deepEqual(nesteFrist('VENTELISTE', dager), { type: 'BEKREFT_BEHOV', dato: '2027-05-20' });
  assert.deepEqual(nesteFrist('VENTELISTE', { ...dager, svarfrist: '2026-11-27' }), {
    type: 'SVAR_PAA_TILBUD',
    dato: '2026-11-27',
  });
  assert.deepEqual(nesteFrist('VENTELISTE', { ...dager, tilbudAkseptert: '2026-11-25' }), {
    type: 'KONTRAKT',
    dato: '2026-12-09',
  });
});

test('a refusal and a dismissal wait for a complaint', () => {
  for (const status of ['VEDTATT', 'AVVIST'] as const)
    assert.deepEqual(nesteFrist(status, { mottatt: '2026-11-01', klagefrist: '2026-12-01' }), {
      type: 'KLAGE',
      dato: '2026-12-01',
    });
});

test('the party’s last day comes before the month of the law, or after it', () => {
  const dager = { mottatt: '2026-11-20', mangelfrist: '2026-12-04' };
  assert.deepEqual(nesteFrist('VENTER_PAA_SOEKER', dager), { type: 'MANGLER', dato: '2026-12-04' });
  assert.equal(
    nesteFrist('VENTER_PAA_SOEKER', { ...dager, mangelfrist: '2027-01-04' })?.type,
    'FORELOEPIG_SVAR',
  );
  assert.equal(nesteFrist('KARTLEGGING', dager)?.type, 'FORELOEPIG_SVAR');
});

test('a case nobody waits for has none', () => {
  for (const status of ['TRUKKET', 'AVSLUTTET', 'I_LEIEFORHOLD', 'OPPFOELGING'] as const)
    assert.equal(nesteFrist(status, { mottatt: '2026-11-01', klagefrist: '2026-12-01' }), null);
});
