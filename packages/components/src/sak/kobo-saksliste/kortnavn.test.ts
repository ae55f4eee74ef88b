import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shortName } from './kortnavn.ts';

test('a name is its first word and the letter of its last', () => {
  assert.equal(shortName('Trine saksbehandler', []), 'Trine S.');
  assert.equal(shortName('Åse Marie Ødegård', [null]), 'Åse Ø.');
  assert.equal(shortName(' Vidar ', []), 'Vidar');
});

test('two who would be called the same keep their whole names', () => {
  const colleagues = ['Trine Solberg', 'Trine Strand', 'Vidar Vik'];
  assert.equal(shortName('Trine Solberg', colleagues), 'Trine Solberg');
  assert.equal(shortName('Vidar Vik', colleagues), 'Vidar V.');
  const name = fc
    .tuple(fc.constantFrom('Trine', 'Vidar'), fc.constantFrom('Berg', 'Bakke', 'Aas'))
    .map((n) => n.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      assert.equal(new Set(names.map((one) => shortName(one, names))).size, names.length);
    }),
  );
});
