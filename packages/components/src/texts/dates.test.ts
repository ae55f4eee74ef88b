import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  daysBetween,
  formatDate,
  formatDeadline,
  formatInstant,
  formatRelativeDay,
  formatShortDate,
  formatTime,
  formatWeekday,
  today,
  upcoming,
} from './dates.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const monday = '2026-11-23';

test('a date in running text has its weekday, and its year when it is another', () => {
  assert.equal(plain(formatWeekday('2026-11-26', 'nb', monday)), 'torsdag 26. november');
  assert.equal(plain(formatWeekday('2026-11-24', 'nn', monday)), 'tysdag 24. november');
  assert.equal(plain(formatWeekday('2027-01-02', 'nn', monday)), 'laurdag 2. januar 2027');
  assert.equal(plain(formatDate('2026-12-15')), '15. desember 2026');
});

test('a date is to come until its day is here', () => {
  assert.equal(upcoming('2026-11-24', monday), '2026-11-24');
  for (const passed of [monday, '2026-11-22', undefined]) assert.equal(upcoming(passed, monday), undefined);
});

test('a date in a table is short, with its year when it is another', () => {
  assert.equal(plain(formatShortDate('2026-11-26', monday)), '26. nov.');
  assert.equal(plain(formatShortDate('2027-01-04', monday)), '4. jan. 2027');
  assert.equal(plain(formatShortDate('2026-05-12', monday)), '12. mai');
});

test('instants are read on a Norwegian clock, in summer and winter', () => {
  assert.equal(plain(formatTime('2026-11-23T09:42:00Z', 'nb')), 'kl. 10.42');
  assert.equal(plain(formatTime('2026-07-01T08:42:00Z', 'nn')), 'kl. 10.42');
  assert.equal(today(new Date('2026-11-22T23:30:00Z')), monday);
  assert.equal(plain(formatInstant('2026-11-23T09:42:00Z', 'nb', monday)), 'kl. 10.42');
  assert.equal(plain(formatInstant('2026-11-20T09:42:00Z', 'nb', monday)), '20. nov. kl. 10.42');
});

test('only yesterday, today and tomorrow are said in words', () => {
  const words = ['2026-11-21', '2026-11-22', monday, '2026-11-24', '2026-11-25'];
  assert.deepEqual(
    words.map((date) => plain(formatRelativeDay(date, 'nn', monday))),
    ['21. nov.', 'i går', 'i dag', 'i morgon', '25. nov.'],
  );
});

test('a deadline says how late it is, what day it is, or which date', () => {
  const cases: [string, string, string][] = [
    ['2026-11-20', 'over', '3 dager over'],
    ['2026-11-22', 'over', '1 dag over'],
    [monday, 'snart', 'I dag'],
    ['2026-11-24', 'snart', 'I morgen'],
    ['2026-11-25', 'snart', 'Ons. 25. nov.'],
    ['2026-11-26', 'senere', 'Tors. 26. nov.'],
    ['2026-12-01', 'senere', '1. des.'],
    ['2027-01-04', 'senere', '4. jan. 2027'],
  ];
  for (const [date, urgency, text] of cases) {
    const deadline = formatDeadline(date, 'nb', monday);
    assert.deepEqual({ ...deadline, text: plain(deadline.text) }, { urgency, text });
  }
  assert.equal(formatDeadline('2026-11-20', 'nn', monday).text, '3 dagar over');
});

test('days between dates ignore the hour that summer time takes', () => {
  const date = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((instant) => instant.toISOString().slice(0, 10));
  fc.assert(
    fc.property(date, date, (a, b) => {
      assert.equal(daysBetween(a, b), -daysBetween(b, a) + 0);
      assert.ok(Number.isInteger(daysBetween(a, b)));
    }),
  );
});
