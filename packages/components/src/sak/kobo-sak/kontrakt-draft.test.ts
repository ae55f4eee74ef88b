import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { today } from '../../texts/dates.ts';
import { writeDate } from '../../texts/typed-date.ts';
import {
  contractBody,
  type ContractDraft,
  contractErrors,
  departures,
  endShown,
  isShort,
  lastDay,
} from './kontrakt-draft.ts';

const right: ContractDraft = {
  signertDato: writeDate(today()),
  medleietakersSignatur: '',
  vergensSignatur: '',
  startdato: '15.12.2026',
  sluttdato: undefined,
  tidsubegrenset: false,
  manedsleie: '10 000',
  depositum: '30 000',
  garantitype: 'SPERRET_KONTO',
  hjemmelTid: undefined,
  avvikBegrunnelse: '',
};
const wrong = (change: Partial<ContractDraft>, months: number | undefined = 36) =>
  contractErrors({ ...right, ...change }, { months }).map(({ id, message }) => `${id}: ${message}`);

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

test('a confirmed co-applicant signs as well, or the reason is asked for', () => {
  const terms = { months: 36, together: true };
  const signed = { ...right, medleietakersSignatur: writeDate(today()) };
  assert.deepEqual(contractErrors(signed, terms), []);
  assert.deepEqual(contractBody(signed, terms).medleietakersSignatur, { signertDato: today() });
  const alone = contractErrors(right, terms).map(({ id }) => id);
  assert.deepEqual([alone, departures(right, terms).length], [['kontrakt-avvikBegrunnelse'], 1]);
  const reasoned = { ...right, avvikBegrunnelse: 'De to har flyttet fra hverandre.' };
  assert.equal('medleietakersSignatur' in contractBody(reasoned, terms), false);
  for (const medleietakersSignatur of ['snart', '1.1.2199'])
    assert.deepEqual(
      contractErrors({ ...right, medleietakersSignatur }, terms).map(({ id }) => id),
      ['kontrakt-medleietakersSignatur'],
    );
  assert.deepEqual([wrong({}), departures(right, { months: 36 })], [[], []]);
});

test('of somebody under 18 the parents or guardian sign too', () => {
  const terms = { months: 36, guarded: true };
  for (const vergensSignatur of ['', 'snart', '1.1.2199'])
    assert.deepEqual(
      contractErrors({ ...right, vergensSignatur }, terms).map(({ id }) => id),
      ['kontrakt-vergensSignatur'],
    );
  const signed = { ...right, vergensSignatur: writeDate(today()) };
  assert.deepEqual(contractErrors(signed, terms), []);
  assert.deepEqual(contractBody(signed, terms).vergensSignatur, { signertDato: today() });
  assert.equal('vergensSignatur' in contractBody(signed, { months: 36 }), false);
});

test('what is typed is sent as the contract holds it', () => {
  assert.deepEqual(wrong({}), []);
  assert.deepEqual(contractBody({ ...right, depositum: '30.000 kr' }, { months: 36 }), {
    signertDato: today(),
    startdato: '2026-12-15',
    sluttdato: '2029-12-14',
    tidsubegrenset: false,
    manedsleie: 10_000,
    depositum: 30_000,
    garantitype: 'SPERRET_KONTO',
  });
  assert.equal(contractBody({ ...right, tidsubegrenset: true }, {}).sluttdato, null);
});

test('without security there is no amount, whatever was typed before', () => {
  const none = { ...right, depositum: 'tull', garantitype: 'INGEN' } as const;
  assert.deepEqual(wrong(none), []);
  assert.equal(contractBody(none, { months: 36 }).depositum, 0);
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
  for (const depositum of ['60 001', '99999999'])
    assert.deepEqual(wrong({ depositum }), [
      'kontrakt-depositum: Depositum og garanti kan være høyst 60\u00a0000\u00a0kr, som er seks måneders leie.',
    ]);
  assert.deepEqual(wrong({ manedsleie: '1 000 000', avvikBegrunnelse: 'Regulert.' }), [
    'kontrakt-manedsleie: Leien kan være høyst 999\u00a0999\u00a0kr i måneden.',
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

const terms = { months: 36, rent: 10_000, readyFrom: '2026-12-15', accepted: '2026-12-01' };
const faults = (change: Partial<ContractDraft>) =>
  contractErrors({ ...right, ...change }, terms).map(({ id }) => id.replace('kontrakt-', ''));

test('less than three years rests on a basis, and a loft on a year', () => {
  const short = { sluttdato: '13.11.2027', avvikBegrunnelse: 'Midlertidig behov.' };
  assert.deepEqual(faults({ ...short, signertDato: '' }).slice(1), ['hjemmelTid']);
  const basis = { ...right, ...short, hjemmelTid: 'HUSLEIELOVEN_11_1' } as const;
  assert.equal(contractBody(basis, terms).hjemmelTid, 'HUSLEIELOVEN_11_1');
  assert.ok(faults({ ...short, hjemmelTid: 'KORTERE_SOKKEL' }).includes('hjemmelTid'));
  assert.ok(
    !faults({ ...short, sluttdato: '14.12.2027', hjemmelTid: 'KORTERE_SOKKEL' }).includes('hjemmelTid'),
  );
  // Chosen before the tenancy was made longer: it is not said of one that needs none.
  assert.equal(contractBody({ ...basis, sluttdato: '14.12.2029' }, terms).hjemmelTid, undefined);
});

test('what departs from home and decision is said, and asks for a reason', () => {
  assert.deepEqual(departures(right, terms), []);
  assert.equal(departures({ ...right, manedsleie: '9 000' }, terms).length, 1);
  assert.equal(departures({ ...right, startdato: '14.12.2026' }, terms).length, 1);
  assert.equal(departures({ ...right, tidsubegrenset: true }, terms).length, 1);
  assert.equal(departures({ ...right, sluttdato: '15.12.2029', manedsleie: '9 000' }, terms).length, 2);
  assert.ok(faults({ manedsleie: '9 000' }).includes('avvikBegrunnelse'));
  const explained = { ...right, manedsleie: '9 000', avvikBegrunnelse: ' Regulert. ' };
  assert.equal(contractBody(explained, terms).avvikBegrunnelse, 'Regulert.');
  const asSeen = { ...explained, manedsleie: '10 000' };
  assert.equal(contractBody(asSeen, terms).avvikBegrunnelse, undefined);
  // The home was changed meanwhile, and the server has asked.
  const unseen = { ...terms, unseen: true };
  assert.equal(contractBody(asSeen, unseen).avvikBegrunnelse, 'Regulert.');
  const unexplained = contractErrors({ ...asSeen, avvikBegrunnelse: '' }, unseen, ['avvikBegrunnelse']);
  assert.equal(unexplained.length, 1);
});

test('nothing begins before the applicant said yes', () => {
  assert.ok(faults({ startdato: '30.11.2026' }).includes('startdato'));
  assert.ok(!faults({ startdato: '01.12.2026' }).includes('startdato'));
  assert.ok(faults({ signertDato: '30.11.2026' }).includes('signertDato'));
});
