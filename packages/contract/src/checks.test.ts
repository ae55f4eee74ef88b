import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as c from './checks.ts';
import * as z from 'zod/mini';

const accepts = (schema: z.ZodMiniType, value: unknown): boolean => schema.safeParse(value).success;
const issue = (schema: z.ZodMiniType, value: unknown) => schema.safeParse(value).error?.issues[0];

describe('text', () => {
  const three = z.string().check(c.text(2, 3));

  test('counts characters, not UTF-16 units', () => {
    assert.ok(accepts(three, '🏠🏠🏠'));
    assert.ok(!accepts(three, '🏠🏠🏠🏠'));
    assert.ok(!accepts(three, '🏠'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 4 }), (value) => {
        const count = Array.from(value).length;
        assert.equal(accepts(three, value), count >= 2 && count <= 3 && !value.includes('\0'));
      }),
    );
  });

  test('says which end is passed', () => {
    assert.partialDeepStrictEqual(issue(three, 'a'), { code: 'too_small', minimum: 2 });
    assert.partialDeepStrictEqual(issue(three, 'aaaa'), { code: 'too_big', maximum: 3 });
  });

  test('refuses what cannot be stored: NUL and half a character', () => {
    for (const value of ['a\0b', 'a\ud83c', '\udfe0a']) {
      assert.partialDeepStrictEqual(issue(three, value), { code: 'invalid_format', format: 'text' });
    }
  });

  test('stops at a text that is too long, before any pattern is tried on it', () => {
    const slow = z.string().check(c.text(0, 20), z.regex(/^(a+)+$/));
    assert.deepEqual(
      slow.safeParse(`${'a'.repeat(40)}b`).error?.issues.map(({ code }) => code),
      ['too_big'],
    );
  });
});

describe('formats', () => {
  const formats: [name: string, check: () => ReturnType<typeof c.date>, good: string[], bad: string[]][] = [
    [
      'date',
      c.date,
      ['2026-01-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'],
      [
        '2026-02-29',
        '1900-02-29',
        '2026-04-31',
        '2026-13-01',
        '2026-00-10',
        '2026-1-1',
        '0000-01-01',
        '2026-01-01\n',
        '',
      ],
    ],
    [
      'date-time',
      c.dateTime,
      ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.123456789+01:00', '2026-01-31T23:59:59-12:00'],
      [
        '2026-01-31T12:00:00',
        '2026-01-31T12:00Z',
        '2026-01-31 12:00:00Z',
        '2026-01-31t12:00:00z',
        '2026-02-30T12:00:00Z',
        '2026-01-31T24:00:00Z',
        '2026-12-31T23:59:60Z',
        '2026-01-31T12:00:00+0100',
        '2026-01-31T12:00:00+15:00',
        '2026-01-31T12:00:00.1234567890Z',
      ],
    ],
    [
      'uuid',
      c.uuid,
      ['0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01', '0198F2A1-7C3E-7A54-9D21-5B6C7D8E9F01'],
      ['0198f2a17c3e7a549d215b6c7d8e9f01', 'urn:uuid:0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01', '0198f2a1'],
    ],
    [
      'email',
      c.email,
      ['kari.nordmann+kobo@krokvik.kommune.no', "o'neill@example.com"],
      [
        'kari',
        'kari@krokvik',
        'kari@@krokvik.no',
        'kari@krokvik..no',
        'kåre@krokvik.no',
        'kari@-krokvik.no',
        ' a@b.no',
      ],
    ],
    [
      'uri',
      c.uri,
      [
        'https://www.krokvik.kommune.no/bolig?side=2#sok',
        'http://localhost:8080',
        'urn:kobo:problem:ikke-funnet',
      ],
      [
        'javascript:alert(1)',
        '//krokvik.no',
        '/bolig',
        'https://',
        'https://a.no/%2',
        'https://a.no/ø',
        'https://a b.no',
      ],
    ],
  ];
  for (const [name, check, good, bad] of formats) {
    const schema = z.string().check(check());
    test(name, () => {
      for (const value of good) assert.ok(accepts(schema, value), value);
      for (const value of bad)
        assert.partialDeepStrictEqual(issue(schema, value), { code: 'invalid_format', format: name }, value);
    });
  }

  test('every date-time is a moment to Date', () => {
    const schema = z.string().check(c.dateTime());
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (moment) => {
          assert.ok(accepts(schema, moment.toISOString()));
        },
      ),
    );
  });
});

describe('collections', () => {
  test('items are unique by value, whatever the order of keys', () => {
    const list = z.array(z.unknown()).check(c.uniqueItems());
    assert.ok(accepts(list, [1, '1', [1], { a: 1 }, { a: '1' }, null, false, 0]));
    for (const twice of [
      [1, 1],
      ['a', 'b', 'a'],
      [
        { a: 1, b: { c: 2, d: 3 } },
        { b: { d: 3, c: 2 }, a: 1 },
      ],
      [[], []],
    ]) {
      assert.partialDeepStrictEqual(issue(list, twice), { code: 'custom', params: { rule: 'uniqueItems' } });
    }
  });

  test('an open object has an end', () => {
    const map = z.record(z.string(), z.number()).check(c.maxProperties(2));
    assert.ok(accepts(map, { a: 1, b: 2 }));
    assert.partialDeepStrictEqual(issue(map, { a: 1, b: 2, c: 3 }), { code: 'too_big', maximum: 2 });
  });

  test('open values hold only what can be stored, and not without end', () => {
    const open = z.unknown().check(c.storable());
    const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
    assert.ok(accepts(open, { a: [1, null, true, 'tekst 🏠', { b: 2.5 }] }));
    for (const value of [{ a: ['x\0'] }, { 'x\0': 1 }, ['\ud83c']]) assert.ok(!accepts(open, value));
    assert.ok(accepts(open, nested(32)));
    assert.ok(!accepts(open, nested(33)));
    assert.ok(!accepts(open, nested(5_000)));
  });
});
