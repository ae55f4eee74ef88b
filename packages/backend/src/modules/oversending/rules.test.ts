import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Oversendingsgrunn, OversendingStatus } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { kvitteresInnen, mangler, nesteStatus, type Oversendingshendelse } from './rules.ts';

const statuser: readonly OversendingStatus[] = ['SENDT', 'KVITTERT', 'RETURNERT', 'TRUKKET'];
const hendelse = fc.constantFrom<Oversendingshendelse>('KVITTER', 'RETURNER', 'TREKK');
const grunn = fc.constantFrom<Oversendingsgrunn>('FEIL_ENHET', 'OPPFOELGING', 'SKJERMING', 'ANNET');

test('it is settled once, whatever happens and in whatever order', () => {
  fc.assert(
    fc.property(fc.array(hendelse, { minLength: 1 }), ([foerste, ...resten]) => {
      const avklart = nesteStatus('SENDT', foerste!);
      assert.ok(avklart !== null && avklart !== 'SENDT' && statuser.includes(avklart));
      for (const senere of resten) assert.equal(nesteStatus(avklart, senere), null);
    }),
  );
});

test('the deadline is five days after it was sent, over the end of a month and a year', () => {
  assert.equal(kvitteresInnen('2026-11-20'), '2026-11-25');
  assert.equal(kvitteresInnen('2026-12-28'), '2027-01-02');
});

test('a note is not blank, and is there where the reason says nothing', () => {
  fc.assert(
    fc.property(grunn, fc.option(fc.string(), { nil: undefined }), (grunn, merknad) => {
      const sier = merknad !== undefined && merknad.trim() !== '';
      const trengs = grunn === 'ANNET' || merknad !== undefined;
      const mangel = mangler(merknad === undefined ? { grunn } : { grunn, merknad });
      assert.deepEqual(mangel, trengs && !sier ? ['/merknad'] : []);
    }),
  );
});
