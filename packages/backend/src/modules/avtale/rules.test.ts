import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plussDager } from '../../klokke.ts';
import { avtalefeil, avtalestatus, kvoten, plasser } from './rules.ts';

const antall = fc.integer({ min: 1, max: 10_000 });
const prosent = fc.integer({ min: 1, max: 100 });

test('the quota has room for whole homes, as many as the share allows and not one more', () => {
  fc.assert(
    fc.property(antall, prosent, (alle, del) => {
      const rom = plasser(alle, del);
      assert.ok(100 * rom <= alle * del);
      assert.ok(100 * (rom + 1) > alle * del);
      assert.ok(rom <= alle);
    }),
  );
});

const motpart = { navn: 'Utleier AS' };
const avtale = { motpart, fra: '2026-01-01', boliger: [] };
const pekere = (felt: object, grense = 40) =>
  avtalefeil({ type: 'TILVISNING', antallIProsjektet: 20, ...avtale, ...felt }, grense).map(
    ({ pointer }) => pointer,
  );

test('a referral has its quota, of a project of a size, and never more than the municipality allows', () => {
  assert.equal(kvoten({ type: 'TILVISNING' }), 40);
  assert.equal(kvoten({ type: 'STIFTELSE' }), null);
  fc.assert(
    fc.property(prosent, prosent, (kvoteprosent, grense) => {
      assert.deepEqual(pekere({ kvoteprosent }, grense), kvoteprosent <= grense ? [] : ['/kvoteprosent']);
    }),
  );
  assert.deepEqual(pekere({}, 30), ['/kvoteprosent']);
  assert.deepEqual(pekere({ antallIProsjektet: undefined }), ['/antallIProsjektet']);
  assert.deepEqual(pekere({ type: 'INNLEIE', kvoteprosent: 10 }), ['/kvoteprosent']);
  assert.deepEqual(pekere({ type: 'INNLEIE', antallIProsjektet: undefined }), []);
});

test('an agreement ends after it began, within what a date can be', () => {
  assert.deepEqual(pekere({ til: '2025-12-31' }), ['/til']);
  assert.deepEqual(pekere({ til: '2026-01-01' }), []);
  assert.deepEqual(pekere({ fra: '0202-01-01', til: '2300-01-01' }), ['/fra', '/til']);
  assert.deepEqual(pekere({ motpart: { navn: ' ' }, indeks: ' ', oppsigelse: '\n' }), [
    '/motpart/navn',
    '/indeks',
    '/oppsigelse',
  ]);
});

test('on every day it is one of the three, and in that order', () => {
  const dag = fc.integer({ min: 0, max: 20_000 }).map((dager) => plussDager('2000-01-01', dager));
  const rang = { IKKE_BEGYNT: 0, LOEPER: 1, UTLOEPT: 2 };
  fc.assert(
    fc.property(dag, fc.integer({ min: 0, max: 9_000 }), dag, (fra, lengde, naa) => {
      const periode = { fra, til: plussDager(fra, lengde) };
      assert.equal(avtalestatus(periode, fra), 'LOEPER');
      assert.equal(avtalestatus(periode, periode.til), 'LOEPER');
      assert.ok(rang[avtalestatus(periode, naa)] <= rang[avtalestatus(periode, plussDager(naa, 1))]);
      assert.notEqual(avtalestatus({ fra }, naa), 'UTLOEPT');
    }),
  );
});
