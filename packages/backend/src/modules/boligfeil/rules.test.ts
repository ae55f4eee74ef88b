import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BoligfeilBehandling, BoligfeilStatus } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { gang, kanBli } from './rules.ts';

const neste = fc.constantFrom<BoligfeilBehandling['status']>('MOTTATT', 'UTBEDRES', 'LUKKET');

test('whatever is said of a fault, it never goes back, and ends when it is closed', () => {
  fc.assert(
    fc.property(fc.array(neste, { maxLength: 12 }), (sagt) => {
      const gjennom: BoligfeilStatus[] = ['MELDT'];
      for (const til of sagt) if (kanBli(gjennom.at(-1)!, til)) gjennom.push(til);
      const steg = gjennom.map((en) => gang.indexOf(en));
      assert.deepEqual(steg, steg.toSorted());
      assert.ok(gjennom.filter((en) => en === 'LUKKET').length <= 1);
      if (sagt.includes('LUKKET')) assert.equal(gjennom.at(-1), 'LUKKET');
    }),
  );
});
