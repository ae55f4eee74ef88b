import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Innfoeringskode } from '@kobo-bolig/contract';
import { schemas } from '@kobo-bolig/contract/server';
import fc from 'fast-check';
import { kanUtelates, mangler, registernavn, type Statuser } from './rules.ts';
import { punkttekster } from './tekster.ts';

const koder = schemas.Innfoeringskode.options as readonly Innfoeringskode[];
const statuser = fc.record(
  Object.fromEntries(
    koder.map((kode) => [kode, fc.constantFrom(...schemas.Innfoeringsstatuskode.options)]),
  ) as Record<Innfoeringskode, fc.Arbitrary<'IKKE_STARTET' | 'PAABEGYNT' | 'GODKJENT' | 'IKKE_AKTUELT'>>,
  { requiredKeys: [] },
);
const alle = Object.fromEntries(koder.map((kode) => [kode, 'GODKJENT'])) as Statuser;

test('every point has its texts, and both standards of them', () => {
  assert.deepEqual([...koder].sort(), Object.keys(punkttekster).sort());
  for (const { tittel, veiledning } of Object.values(punkttekster))
    for (const { nb, nn } of [tittel, veiledning]) assert.ok(nb.trim() && nn.trim());
});

test('a register is open when what it takes is approved, and never when the register itself has not let us in', () => {
  for (const register of registernavn) {
    assert.deepEqual(mangler(register, alle), []);
    assert.equal(mangler(register, {}).length, register === 'KONTAKTREGISTERET' ? 5 : 7);
  }
  fc.assert(
    fc.property(statuser, fc.constantFrom(...registernavn), (hvor, register) => {
      const det = mangler(register, hvor as Statuser);
      // What is named is what closes it also when everything else is in place.
      for (const kode of det)
        assert.deepEqual(mangler(register, { ...alle, [kode]: hvor[kode] } as Statuser), [kode]);
      const delegering = `DELEGERING_${register}` as const;
      assert.equal(det.includes(delegering), hvor[delegering] !== 'GODKJENT');
      for (const kode of det) assert.notEqual(hvor[kode], 'GODKJENT');
    }),
  );
});

test('to approve one more never closes a register', () => {
  fc.assert(
    fc.property(
      statuser,
      fc.constantFrom(...koder),
      fc.constantFrom(...registernavn),
      (hvor, kode, register) => {
        const foer = mangler(register, hvor as Statuser);
        const etter = mangler(register, { ...hvor, [kode]: 'GODKJENT' } as Statuser);
        assert.deepEqual(
          etter,
          foer.filter((en) => en !== kode),
        );
      },
    ),
  );
});

test('what protects persons cannot be left out', () => {
  for (const kode of ['ROS', 'DPIA', 'TILSLUTNINGSERKLAERING', 'INNSTILLINGER', 'ALTINN_ANSATTE'] as const)
    assert.equal(kanUtelates(kode), false);
});
