import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lesTid, lesUtkast, tomtUtkast } from './offer-draft.ts';

const idag = '2026-11-22';
const naa = new Date('2026-11-22T09:00:00Z');
const les = (utkast: Partial<typeof tomtUtkast>) =>
  lesUtkast({ ...tomtUtkast, svarfrist: '29.11.2026', ...utkast }, idag, naa);

test('a time of day is read as people write it', () => {
  for (const tekst of ['14.30', '14:30', '1430', 'kl. 14.30', 'kl 14:30'])
    assert.equal(lesTid(tekst), '14:30', tekst);
  assert.equal(lesTid('9'), '09:00');
  assert.equal(lesTid('930'), '09:30');
  for (const tekst of ['', '24.00', '14.60', 'formiddag', '14.3'])
    assert.equal(lesTid(tekst), undefined, tekst);
});

test('the deadline is needed, and today is not too late', () => {
  assert.deepEqual(les({}), { body: { svarfrist: '2026-11-29' } });
  assert.deepEqual(les({ svarfrist: '22.11.2026' }).body, { svarfrist: idag });
  assert.match(les({ svarfrist: '21.11.2026' }).feil?.svarfrist ?? '', /i dag eller senere/);
  assert.match(les({ svarfrist: 'snart' }).feil?.svarfrist ?? '', /dd\.mm\.åååå/);
});

test('a viewing is left out as a whole, or given as a whole', () => {
  const hel = { visningDato: '24.11.2026', visningTid: '14.30', oppmoete: ' Ved inngangen ' };
  assert.deepEqual(les(hel).body?.visning, { tid: '2026-11-24T14:30:00+01:00', oppmoete: 'Ved inngangen' });
  assert.deepEqual(Object.keys(les({ oppmoete: 'Ved inngangen' }).feil ?? {}), ['visningDato', 'visningTid']);
  assert.deepEqual(Object.keys(les({ ...hel, oppmoete: '' }).feil ?? {}), ['oppmoete']);
  assert.deepEqual(Object.keys(les({ ...hel, visningDato: '24.13.2026' }).feil ?? {}), ['visningDato']);
  assert.deepEqual(Object.keys(les({ ...hel, visningDato: '22.11.2026', visningTid: '9.30' }).feil ?? {}), [
    'visningTid',
  ]);
});

test('a viewing in summer is in summer time', () => {
  const sommer = { visningDato: '01.07.2027', visningTid: '9', oppmoete: 'Rådhuset' };
  assert.equal(les(sommer).body?.visning?.tid, '2027-07-01T09:00:00+02:00');
});
