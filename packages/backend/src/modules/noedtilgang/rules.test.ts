import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hinder, mangler, status, TIMER, utloeper } from './rules.ts';

const NAA = new Date('2026-11-20T08:14:00Z');
const ikkeAvsluttet = { avsluttet: null, avsluttetAv: null };

test('a case is open for the hours that were asked for, four unless something else is said', () => {
  assert.equal(utloeper(NAA, {}).getTime() - NAA.getTime(), TIMER * 3_600_000);
  assert.equal(utloeper(NAA, { timer: 1 }).toISOString(), '2026-11-20T09:14:00.000Z');
});

test('it is open until the very moment its time is over, and never after', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: -10_000_000, max: 40_000_000 }),
      (timer, ms) => {
        const rad = { ...ikkeAvsluttet, utloeper: utloeper(NAA, { timer }).toISOString() };
        const da = new Date(NAA.getTime() + ms);
        assert.equal(status(rad, da), ms < timer * 3_600_000 ? 'AAPEN' : 'UTLOEPT');
      },
    ),
  );
});

test('one that was ended is not open, whatever time it had left', () => {
  const rad = { utloeper: '2026-11-20T12:14:00.000Z', avsluttet: '2026-11-20T09:00:00.000Z' };
  assert.equal(status({ ...rad, avsluttetAv: 'nora' }, NAA), 'AVSLUTTET');
  // The case was shielded.
  assert.equal(status({ ...rad, avsluttetAv: null }, NAA), 'AVSLUTTET');
  assert.equal(status({ ...rad, avsluttet: rad.utloeper, avsluttetAv: null }, NAA), 'UTLOEPT');
});

test('a deviation is explained, an approval need not be, and neither is blank', () => {
  assert.deepEqual(mangler({ resultat: 'GODKJENT' }), []);
  assert.deepEqual(mangler({ resultat: 'AVVIK' }), ['/merknad']);
  assert.deepEqual(mangler({ resultat: 'AVVIK', merknad: 'Gjaldt en nabo.' }), []);
  for (const resultat of ['GODKJENT', 'AVVIK'] as const)
    assert.deepEqual(mangler({ resultat, merknad: ' \n' }), ['/merknad']);
});

test('reviewed once, when it is over, and never by who used it', () => {
  const kontroll = {
    resultat: 'GODKJENT',
    kontrollert: '',
    kontrollertAv: { ansattId: 'v', navn: 'V' },
  } as const;
  for (const tilstand of ['AAPEN', 'UTLOEPT', 'AVSLUTTET'] as const) {
    const egen = { ansatt: { ansattId: 'nora', navn: 'Nora' }, status: tilstand };
    assert.equal(hinder(egen, 'nora'), 'EGEN');
    assert.equal(hinder(egen, 'vidar'), tilstand === 'AAPEN' ? 'PAAGAAR' : null);
    assert.equal(hinder({ ...egen, kontroll }, 'vidar'), 'KONTROLLERT');
  }
});
