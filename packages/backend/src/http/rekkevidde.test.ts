// Each role reaches as far as it does by itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations, type ServerOperation } from '@kobo-bolig/contract/server';
import fc from 'fast-check';
import { grense } from './rekkevidde.ts';

const alle = Object.values(operations) as ServerOperation[];
const rollene = [...new Set(alle.flatMap(({ roles }) => roles))].filter((rolle) => rolle !== 'INNBYGGER');
const operasjon = fc.constantFrom(...alle);
const roller = fc.subarray(rollene);
const HELE = ['VEDTAKSMYNDIGHET', 'KLAGEBEHANDLER', 'UTLEIEFORVALTER'];

test('a role that does not open an operation changes nothing of what it shows', () =>
  fc.assert(
    fc.property(operasjon, roller, (op, har) => {
      const aapner = har.filter((rolle) => op.roles.includes(rolle as never));
      assert.deepEqual(grense(op, har), grense(op, aapner));
    }),
  ));

test('a case worker is kept to their unit, by themselves and beside whoever reads no case', () =>
  fc.assert(
    fc.property(operasjon, roller, (op, har) => {
      fc.pre(op.roles.includes('SAKSBEHANDLER' as never));
      const andre = har.filter((rolle) => !HELE.includes(rolle));
      const { enhetsgrense } = grense(op, [...andre, 'SAKSBEHANDLER']);
      assert.equal(enhetsgrense, op.noedtilgang ? 'NOEDTILGANG' : 'ENHET');
    }),
  ));

test('what a role shows in the whole municipality it shows there beside that of a case worker too, and no more', () => {
  for (const op of alle)
    for (const rolle of rollene) {
      const alene = grense(op, [rolle]).enhetsgrense;
      const begge = grense(op, [rolle, 'SAKSBEHANDLER']).enhetsgrense;
      if (!op.roles.includes('SAKSBEHANDLER' as never)) assert.equal(begge, undefined, op.id);
      else if (rolle === 'UTLEIEFORVALTER' && op.roles.includes(rolle as never))
        assert.deepEqual([alene, begge], [undefined, 'INNHOLD'], op.id);
      else if (HELE.includes(rolle) && op.roles.includes(rolle as never))
        assert.deepEqual([alene, begge], [undefined, undefined], op.id);
      else assert.ok(begge === 'ENHET' || begge === 'NOEDTILGANG', `${op.id}: ${rolle}`);
    }
});
