import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { schemas } from '@kobo-bolig/contract/server';
import type { Sakstype } from '@kobo-bolig/contract';
import type { Arkivoppsett } from '../kommune/config.ts';
import { arkivplass } from './plass.ts';

const sakstyper = schemas.Sakstype.def.entries;
const kode = fc.string({ minLength: 1, maxLength: 5 });
const plass = fc.record(
  { klassering: fc.record({ system: kode, klasse: kode }), arkivdel: kode, mappetype: kode },
  { requiredKeys: [] },
);
const sakstype = fc.constantFrom(...(Object.values(sakstyper) as Sakstype[]));

test('each of the three is what its kind of case says, else what is said of all, else nothing', () => {
  fc.assert(
    fc.property(
      plass,
      fc.uniqueArray(fc.tuple(sakstype, plass), { selector: ([type]) => type }),
      sakstype,
      (felles, rader, denne) => {
        const oppsett: Arkivoppsett = {
          maate: 'MANUELT',
          ...felles,
          sakstyper: rader.map(([type, egen]) => ({ sakstype: type, ...egen })),
        };
        const egen = rader.find(([type]) => type === denne)?.[1];
        const funnet = arkivplass(oppsett, denne);
        for (const felt of ['klassering', 'arkivdel', 'mappetype'] as const)
          assert.deepEqual(funnet[felt], egen?.[felt] ?? felles[felt] ?? null);
      },
    ),
  );
  assert.deepEqual(arkivplass(undefined, 'OMSORGSBOLIG'), {
    klassering: null,
    arkivdel: null,
    mappetype: null,
  });
});
