import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { today } from '../../texts/dates.ts';
import { writeDate } from '../../texts/typed-date.ts';
import {
  contractBody,
  type ContractDraft,
  contractErrors,
  endShown,
  isShort,
  lastDay,
} from './kontrakt-draft.ts';

const right: ContractDraft = {
  signertDato: writeDate(today()),
  startdato: '15.12.2026',
  sluttdato: undefined,
  tidsubegrenset: false,
  manedsleie: '10 000',
  depositum: '30 000',
  garantitype: 'SPERRET_KONTO',
};
const wrong = (change: Partial<ContractDraft>, months: number | undefined = 36) =>
  contractErrors({ ...right, ...change }, months).map(({ id, message }) => `${id}: ${message}`);

test('the end follows the start and the decision, until it is typed', () => {
  assert.equal(endShown(right, 36), '14.12.2029');
  assert.equal(endShown({ ...right, startdato: '1.1.2027' }, 12), '31.12.2027');
  assert.equal(endShown({ ...right, sluttdato: '' }, 36), '');
  assert.equal(endShown({ ...right, startdato: 'snart' }, 36), '');
  assert.equal(endShown(right, undefined), '');
});

test('a tenancy ends the day before, also where months differ in length', () => {
  assert.equal(lastDay('2027-01-31', 1), '2027-02-28');
  assert.equal(lastDay('2028-01-31', 1), '2028-02-29');
  assert.equal(lastDay('2027-01-01', 36), '2029-12-31');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 120 }), (days, months) => {
      const start = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
      assert.ok(lastDay(start, months) > start);
    }),
  );
});

test('what is typed is sent as the contract holds it', () => {
  assert.deepEqual(wrong({}), []);
  assert.deepEqual(contractBody({ ...right, depositum: '30.000 kr' }, 36), {
    signertDato: today(),
    startdato: '2026-12-15',
    sluttdato: '2029-12-14',
    tidsubegrenset: false,
    manedsleie: 10_000,
    depositum: 30_000,
    garantitype: 'SPERRET_KONTO',
  });
  assert.equal(contractBody({ ...right, tidsubegrenset: true }, 36).sluttdato, null);
});

test('without security there is no amount, whatever was typed before', () => {
  const none = { ...right, depositum: 'tull', garantitype: 'INGEN' } as const;
  assert.deepEqual(wrong(none), []);
  assert.equal(contractBody(none, 36).depositum, 0);
});

test('each fault says what to write', () => {
  const date = 'Skriv datoen som dd.mm.åååå, for eksempel 07.12.2026.';
  assert.deepEqual(wrong({ startdato: '31.11.2026' }), [
    `kontrakt-startdato: ${date}`,
    `kontrakt-sluttdato: Skriv datoen leien slutter, eller kryss av for tidsubegrenset.`,
  ]);
  assert.deepEqual(wrong({ signertDato: 'i går' }), [`kontrakt-signertDato: ${date}`]);
  assert.deepEqual(wrong({ signertDato: '' }), [
    'kontrakt-signertDato: Skriv datoen kontrakten ble signert.',
  ]);
  assert.deepEqual(wrong({ signertDato: '01.01.2199' }), [
    'kontrakt-signertDato: Kontrakten kan ikke være signert etter i dag.',
  ]);
  assert.deepEqual(wrong({ sluttdato: '15.12.2026' }), [
    'kontrakt-sluttdato: Leien må slutte etter at den starter.',
  ]);
  assert.deepEqual(wrong({ manedsleie: 'ti tusen', depositum: '0' }), [
    'kontrakt-manedsleie: Skriv leien per måned i hele kroner, for eksempel 10 000.',
    'kontrakt-depositum: Skriv depositum eller garanti i hele kroner, for eksempel 30 000.',
  ]);
  assert.deepEqual(wrong({ depositum: '60 001' }), [
    'kontrakt-depositum: Depositum og garanti kan være høyst 60\u00a0000\u00a0kr, som er seks måneders leie.',
  ]);
  assert.deepEqual(wrong({ garantitype: undefined }), ['kontrakt-garantitype: Velg sikkerhet for leien.']);
});

test('shorter than three years is told apart', () => {
  assert.equal(isShort(right, 36), false);
  assert.equal(isShort(right, 35), true);
  assert.equal(isShort({ ...right, sluttdato: '13.12.2029' }, 36), true);
  assert.equal(isShort({ ...right, tidsubegrenset: true }, 12), false);
  assert.equal(isShort({ ...right, sluttdato: '1.12.2026' }, 36), false);
});
