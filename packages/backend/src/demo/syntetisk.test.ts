import assert from 'node:assert/strict';
import { test } from 'node:test';

import { idnr } from '@navikt/fnrvalidator';
import fc from 'fast-check';

import { leggTilAar, leggTilDager } from './dager.ts';
import {
  erSyntetiskIdent,
  lagSyntetiskFnr,
  lagSyntetiskOrgnr,
  lagTrekker,
  tilfeldigStroem,
} from './syntetisk.ts';

const dato = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

test('every number is a valid synthetic one of that birth date', () => {
  fc.assert(
    fc.property(dato, fc.nat(200), (foedselsdato, loepenummer) => {
      const ident = lagSyntetiskFnr(foedselsdato, loepenummer);
      const [aar = '', maaned = '', dag = ''] = foedselsdato.split('-');
      assert.equal(ident.slice(0, 6), `${dag}${Number(maaned) + 80}${aar.slice(2)}`);
      assert.deepEqual(idnr(ident), { status: 'valid', type: 'tnr' });
      assert.ok(erSyntetiskIdent(ident));
    }),
  );
});

test('persons born the same day have different numbers, and there are hundreds of them', () => {
  const numre = Array.from({ length: 300 }, (_, i) => lagSyntetiskFnr('1988-05-17', i));
  assert.equal(new Set(numre).size, 300);
  assert.throws(() => lagSyntetiskFnr('1988-05-17', 500), /Ingen flere/);
});

test('a date that does not exist is refused', () => {
  assert.throws(() => lagSyntetiskFnr('2001-02-30'), /ikke en dato/);
});

test('real numbers are not taken for synthetic ones', () => {
  assert.equal(erSyntetiskIdent('01017050075'), false);
  assert.equal(erSyntetiskIdent('tull'), false);
});

test('organisation numbers have check digits and start with 3', () => {
  for (const orgnr of Array.from({ length: 20 }, (_, i) => lagSyntetiskOrgnr(i))) {
    assert.match(orgnr, /^3\d{8}$/);
    const sum = [3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((s, vekt, i) => s + vekt * Number(orgnr[i]), 0);
    assert.equal(sum % 11, 0);
  }
});

test('the same seed gives the same stream, another seed another', () => {
  const ti = (fro: number) => Array.from({ length: 10 }, tilfeldigStroem(fro));
  assert.deepEqual(ti(1), ti(1));
  assert.notDeepEqual(ti(1), ti(2));
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (fro, fra, lengde) => {
      const tall = lagTrekker(fro).heltall(fra, fra + lengde);
      assert.ok(tall >= fra && tall <= fra + lengde && Number.isInteger(tall));
    }),
  );
});

test('weights are followed', () => {
  const trekker = lagTrekker(7);
  const antall = { A: 0, B: 0, C: 0 };
  for (let i = 0; i < 10_000; i += 1) antall[trekker.vektet({ A: 80, B: 20, C: 0 })] += 1;
  assert.ok(antall.A > 7_700 && antall.A < 8_300 && antall.C === 0, JSON.stringify(antall));
});

test('days and years add up across months and leap years', () => {
  assert.equal(leggTilDager('2028-02-28', 1), '2028-02-29');
  assert.equal(leggTilDager('2026-01-01', -1), '2025-12-31');
  assert.equal(leggTilAar('2028-02-29', 3), '2031-02-28');
});
