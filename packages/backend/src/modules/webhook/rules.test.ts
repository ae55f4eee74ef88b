import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { etterForsoek, kanMotta, MAKS_FORSOEK, SEKUNDER_I_ARBEID, VENTETIDER } from './rules.ts';

const utfall = fc.oneof(
  fc.record({ httpStatus: fc.integer({ min: 100, max: 599 }) }),
  fc.record({
    feil: fc.constantFrom('IKKE_TILLATT', 'NAVN_UKJENT', 'TIDSAVBRUDD', 'BRUTT', 'FOR_STOR'),
  } as const),
);

test('only 2xx is a yes, and twelve attempts without one are the end, never fewer and never more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), utfall, (nummer, en) => {
      const { status } = etterForsoek(nummer, en);
      const ja = 'httpStatus' in en && en.httpStatus >= 200 && en.httpStatus < 300;
      assert.equal(status, ja ? 'LEVERT' : nummer < 12 ? 'VENTER' : 'DOED');
    }),
  );
  assert.equal(MAKS_FORSOEK, 12);
});

test('each wait is longer than the one before, and all of them outlast a day', () => {
  assert.deepEqual(
    VENTETIDER.toSorted((a, b) => a - b),
    [...new Set(VENTETIDER)],
  );
  const timer = VENTETIDER.reduce((sum, sekunder) => sum + sekunder, 0) / 3600;
  assert.ok(timer > 24 && timer < 36, String(timer));
  assert.ok(SEKUNDER_I_ARBEID > 20);
});

test('a receiver is https without anything hidden in the address; a developer’s own machine only where persons are synthetic', () => {
  const dom = (mottaker: string) => [kanMotta(mottaker, 'TEST'), kanMotta(mottaker, 'PRODUKSJON')];
  assert.deepEqual(dom('https://fdv.example/kobo?k=1'), [true, true]);
  for (const lokal of ['http://localhost:3000/', 'http://127.0.0.1:3000/', 'http://[::1]:3000/'])
    assert.deepEqual(dom(lokal), [true, false], lokal);
  for (const feil of [
    'http://fdv.example/',
    'http://10.0.0.1/',
    'https://a:b@fdv.example/',
    'https://a@fdv.example/',
    'https://fdv.example/#x',
    'ftp://fdv.example/',
    'urn:kobo:1',
    'https://',
    'kobo',
  ])
    assert.deepEqual(dom(feil), [false, false], feil);
});
