import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kartlegging, Sak } from '@kobo-bolig/contract';
import fc from 'fast-check';
import { doneParts, parts, sectionOf } from './deler.ts';
import { fieldOfPointer } from './draft.ts';

const assessment = (bosit: number | null, mangler: readonly string[]) =>
  ({ innhold: { bosituasjon: { bosit } }, mangler }) as unknown as Kartlegging;
const sak = (...types: string[]) => ({ hendelser: types.map((type) => ({ type })) }) as unknown as Sak;

test('all is done when nothing is missing, the household is asked how it lives, and the economy is fetched', () => {
  assert.deepEqual([...doneParts(assessment(4, []), sak('TILDELT', 'OEKONOMI_HENTET'))], [...parts]);
  assert.ok(!doneParts(assessment(null, []), sak('OEKONOMI_HENTET')).has('bosituasjon'));
  assert.ok(!doneParts(assessment(4, []), sak('TILDELT')).has('oekonomi'));
});

test('a part is open exactly when something in it is missing', () => {
  const pointers = Object.keys(fieldOfPointer);
  fc.assert(
    fc.property(fc.subarray(pointers), (mangler) => {
      const open = new Set(mangler.map((pointer) => sectionOf[fieldOfPointer[pointer]!]));
      const done = doneParts(assessment(1, mangler), sak('OEKONOMI_HENTET'));
      for (const part of ['boligbehov', 'vurdering', 'grunnlag'] as const)
        assert.equal(done.has(part), !open.has(part), part);
    }),
  );
});
