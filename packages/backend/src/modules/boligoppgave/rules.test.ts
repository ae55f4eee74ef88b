import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fordel, kravAv, oppgavefeil, type Krav, type Laget } from './rules.ts';

const krav: fc.Arbitrary<Krav[]> = fc
  .array(fc.tuple(fc.constantFrom('list', 'dør', 'tak'), fc.constantFrom('2026-12-01', '2026-12-02')), {
    maxLength: 8,
  })
  .map((alle) => alle.map(([tekst, frist], funn): Krav => ({ type: 'UTBEDRING', funn, tekst, frist })));
const laget: fc.Arbitrary<Laget[]> = krav.map((alle) => alle.map((ett, i) => ({ ...ett, id: `o${i}` })));

const uten = ({ tekst, frist }: Krav): string => `${tekst} ${frist}`;
const alle = (liste: readonly Krav[]): string[] => liste.map(uten).toSorted();

describe('a finding', () => {
  test('asks for something when it says by when', () => {
    const funn = [
      { tekst: 'Løs list.', alvor: 'AVVIK' as const },
      { tekst: 'Råte.', alvor: 'ALVORLIG' as const, frist: '2026-12-01' },
    ];
    assert.deepEqual(kravAv(funn), [{ type: 'UTBEDRING', funn: 1, tekst: 'Råte.', frist: '2026-12-01' }]);
  });
});

describe('a correction', () => {
  test('leaves exactly one task for each thing that is asked for, and takes each old one once', () => {
    fc.assert(
      fc.property(laget, krav, (gamle, nye) => {
        const { beholdes, avlyses, lages } = fordel(gamle, nye);
        const holdt = beholdes.map(({ id }) => gamle.find((ett) => ett.id === id)!);
        assert.deepEqual(alle([...holdt, ...lages]), alle(nye));
        assert.deepEqual(
          [...beholdes.map(({ id }) => id), ...avlyses].toSorted(),
          gamle.map(({ id }) => id).toSorted(),
        );
        for (const { id, funn } of beholdes)
          assert.equal(
            uten(gamle.find((ett) => ett.id === id)!),
            uten(nye.find((ett) => ett.funn === funn)!),
          );
      }),
    );
  });

  test('that says the same does nothing', () => {
    fc.assert(
      fc.property(laget, (gamle) => {
        const { avlyses, lages } = fordel(gamle, gamle);
        assert.deepEqual([avlyses, lages], [[], []]);
      }),
    );
  });
});

test('a task says something, by a day that can be, and not who anybody is', () => {
  const feil = (tekst: string, frist: string) =>
    oppgavefeil({ tekst, frist }).map(({ pointer, code }) => [pointer, code]);
  assert.deepEqual(feil(' ', '0026-12-01'), [
    ['/tekst', 'MANGLER'],
    ['/frist', 'UGYLDIG_VERDI'],
  ]);
  assert.deepEqual(feil('Ring 05898597468.', '2026-12-01'), [['/tekst', 'FOEDSELSNUMMER_I_TEKST']]);
  assert.deepEqual(oppgavefeil({ frist: '2026-12-01' }), []);
});
