import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvlinje, uskadelig } from './csv.ts';

/** What a reader of the file does. */
const tilbake = (tekst: string): string => tekst.replace(/^'(?='*[=+\-@\t\r])/, '');

test('a cell that begins as a formula is none, and every text is found back', () => {
  for (const tekst of ['=1+1', '+47 00', '-5', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''-"]) {
    assert.equal(uskadelig(tekst), `'${tekst}`);
    assert.equal(tilbake(uskadelig(tekst)), tekst);
  }
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`'=+-@\t\ra"; `) }), (tekst) => {
      assert.doesNotMatch(uskadelig(tekst), /^[=+\-@\t\r]/);
      assert.equal(tilbake(uskadelig(tekst)), tekst);
    }),
  );
});

test('quotes, separators and line breaks stay inside their cell; numbers are not taken for formulas', () => {
  assert.equal(
    csvlinje(['a"b', 'c;d', 'e\r\nf', -5, true, null]),
    '"a""b";"c;d";"e\r\nf";"-5";"true";""\r\n',
  );
});
