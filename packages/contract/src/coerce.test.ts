import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as coerce from './coerce.ts';
import * as z from 'zod/mini';

describe('parameters as text', () => {
  test('numbers: every integer comes back, nothing else is taken for one', () => {
    const schema = coerce.number(z.int());
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (value) =>
        assert.equal(schema.parse(String(value)), value),
      ),
    );
    for (const text of [
      '',
      ' ',
      '01',
      '+1',
      '1e3',
      '0x10',
      '1.',
      '.5',
      '1,5',
      'Infinity',
      'NaN',
      '1 ',
      '９',
      '1.5',
    ]) {
      assert.equal(schema.safeParse(text).success, false, JSON.stringify(text));
    }
    assert.equal(coerce.number(z.number()).parse('-1.5'), -1.5);
  });

  test('booleans are true and false, not yes, 1 or nothing', () => {
    const schema = coerce.boolean(z.boolean());
    assert.deepEqual([schema.parse('true'), schema.parse('false')], [true, false]);
    for (const text of ['', '1', '0', 'TRUE', 'ja'])
      assert.equal(schema.safeParse(text).success, false, text);
  });

  test('lists are separated by commas and may be empty', () => {
    const schema = coerce.list(z.array(z.enum(['A', 'B'])));
    assert.deepEqual(schema.parse('A,B,A'), ['A', 'B', 'A']);
    assert.deepEqual(schema.parse(''), []);
    for (const text of ['A,', ',A', 'A;B', 'a', ','])
      assert.equal(schema.safeParse(text).success, false, text);
  });

  test('what was refused is named where it stands, with the issue a body would give', () => {
    const query = z.strictObject({
      side: z.exactOptional(coerce.number(z.int())),
      sort: coerce.list(z.array(z.enum(['A']))),
    });
    const { error } = query.safeParse({ side: 'x', sort: 'A,C' });
    assert.deepEqual(
      error?.issues.map(({ code, path }) => [code, path]),
      [
        ['invalid_type', ['side']],
        ['invalid_value', ['sort', 1]],
      ],
    );
    assert.deepEqual(query.parse({ sort: 'A' }), { sort: ['A'] });
    assert.equal(query.safeParse({}).success, false);
  });
});
