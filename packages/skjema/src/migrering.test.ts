import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import test from 'node:test';
import fc from 'fast-check';
import { formfeil } from './form.ts';
import { type Migrering, alleFeltId, migrer, migreringer } from './migrering.ts';
import { rensSvar } from './rens.ts';
import { SKJEMAVERSJON } from './skjema.ts';
import { kontekst } from './testing/index.ts';
import { vilkaarligSvar } from './testing/vilkaarlig.ts';
import type { Svar } from './typer.ts';

interface Utgitt {
  readonly skjemaversjon: number;
  readonly feltId: readonly string[];
  readonly utkast: Svar;
}
const mappe = new URL('./testing/utgitt/', import.meta.url);
const utgitte = await Promise.all(
  (await readdir(mappe)).map(
    async (fil) => JSON.parse(await readFile(new URL(fil, mappe), 'utf8')) as Utgitt,
  ),
);

test('there is a released draft of every version', () => {
  assert.deepEqual(
    utgitte.map(({ skjemaversjon }) => skjemaversjon).toSorted((a, b) => a - b),
    Array.from({ length: SKJEMAVERSJON }, (_, i) => i + 1),
  );
});

for (const { skjemaversjon, feltId, utkast } of utgitte) {
  test(`a draft of version ${skjemaversjon} loads with its answers`, () => {
    const svar = migrer(utkast, skjemaversjon);
    assert.deepEqual(formfeil(svar), []);
    assert.equal(rensSvar(svar, kontekst())['situasjon'], utkast['situasjon']);
    if (skjemaversjon === SKJEMAVERSJON) assert.deepEqual(svar, utkast);
  });
  test(`no field of version ${skjemaversjon} has disappeared without a migration`, () => {
    const borte = feltId.filter((id) => !alleFeltId().includes(id));
    const flyttetEllerFjernet = Object.entries(migreringer)
      .filter(([fra]) => Number(fra) >= skjemaversjon)
      .flatMap(([, { flytt = {}, fjern = [] }]) => [...Object.keys(flytt), ...fjern]);
    assert.deepEqual(
      borte.filter((id) => !flyttetEllerFjernet.includes(id)),
      [],
    );
  });
}

const tabell: Record<number, Migrering> = {
  1: {
    flytt: { tolk: 'trengerTolk' },
    kode: { bosit: { '5': '7' }, aarsaker: { DYRT: 'DYR', FOR_DYR: 'DYR' } },
  },
  2: { fjern: ['proevdSelv'], flytt: { trengerTolk: 'tolk' } },
};
const til3 = { til: 3, tabell };

test('answers move, change code and disappear, version by version', () => {
  assert.deepEqual(
    migrer({ tolk: 'JA', bosit: '5', aarsaker: ['DYRT', 'FOR_DYR', 'X'], proevdSelv: [] }, 1, {
      til: 2,
      tabell,
    }),
    {
      trengerTolk: 'JA',
      bosit: '7',
      aarsaker: ['DYR', 'X'],
      proevdSelv: [],
    },
  );
  assert.deepEqual(migrer({ tolk: 'JA', proevdSelv: ['NAV'] }, 1, til3), { tolk: 'JA' });
});

test('an answer the new id already has is kept', () => {
  assert.deepEqual(migrer({ tolk: 'JA', trengerTolk: 'NEI' }, 1, { til: 2, tabell }), { trengerTolk: 'NEI' });
});

test('a key that JavaScript knows is just a key', () => {
  const svar = JSON.parse('{"__proto__":{"tolk":"JA"},"constructor":"name"}') as Svar;
  const etter = migrer(svar, 1, { til: 2, tabell });
  assert.equal(etter['tolk'], undefined);
  assert.equal(etter['constructor'], 'name');
});

test('a draft from a newer program is refused, not misread', () => {
  for (const versjon of [0, SKJEMAVERSJON + 1, 1.5]) assert.throws(() => migrer({}, versjon), RangeError);
  assert.throws(() => migrer({}, 1, { til: 3, tabell: {} }), RangeError);
});

test('property: migrating is done after once and changes nothing it was given', () => {
  fc.assert(
    fc.property(vilkaarligSvar, (svar) => {
      const foer = structuredClone(svar);
      const en = migrer(svar, 1, til3);
      assert.deepEqual(migrer(en, 3, til3), en);
      assert.deepEqual(migrer(svar, SKJEMAVERSJON), svar);
      assert.deepEqual(svar, foer);
    }),
  );
});
