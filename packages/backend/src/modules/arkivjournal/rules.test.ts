import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Journalrad } from './queries.sql.ts';
import { BEGYNNELSEN, foelgKjeden, kjeden } from './rules.ts';

const felter = fc.record({
  kommunenummer: fc.constant('9901'),
  aar: fc.constant(2026),
  dokumentId: fc.uuid(),
  journaldato: fc.constantFrom('2026-01-01', '2026-12-31'),
  journalposttype: fc.constantFrom('I', 'U', 'N', 'X'),
  offentligTittel: fc.string({ maxLength: 20 }).map((en) => en.replaceAll(/[\n\r]/g, '')),
  tilgangskode: fc.constantFrom('UO', 'XX'),
  tilgangshjemmel: fc.constantFrom('offentleglova § 13', 'offentleglova § 14'),
  sha256: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
  kassasjon: fc.constantFrom('B', 'K'),
  bevaringstid: fc.option(fc.integer({ min: 1, max: 200 })),
});
type Felter = typeof felter extends fc.Arbitrary<infer T> ? T : never;

async function journal(linjer: readonly Felter[]): Promise<Journalrad[]> {
  const ut: Journalrad[] = [];
  for (const [i, en] of linjer.entries()) {
    const uten = { ...en, nummer: i + 1, forrige: ut[i - 1]?.kjede ?? BEGYNNELSEN } as Omit<
      Journalrad,
      'kjede'
    >;
    ut.push({ ...uten, kjede: await kjeden(uten) });
  }
  return ut;
}
const foelg = (rader: readonly Journalrad[]) => foelgKjeden(rader, { nummer: 1, kjede: BEGYNNELSEN });
const linjer = fc.array(felter, { minLength: 1, maxLength: 8 });

test('a journal as it was written holds together', async () => {
  await fc.assert(
    fc.asyncProperty(linjer, async (alle) => {
      const rader = await journal(alle);
      assert.deepEqual(await foelg(rader), {
        ende: { nummer: rader.length + 1, kjede: rader.at(-1)!.kjede },
      });
    }),
    { numRuns: 50 },
  );
});

test('a line that is changed, taken away, put in or moved is the one that is named', async () => {
  await fc.assert(
    fc.asyncProperty(linjer, fc.nat(), fc.nat(), felter, async (alle, hvor, hva, annen) => {
      const rader = await journal(alle);
      const i = hvor % rader.length;
      const navn = Object.keys(annen) as (keyof Felter)[];
      const felt = navn[hva % navn.length]!;
      const ny = { ...rader[i]!, [felt]: annen[felt] } as Journalrad;
      if (ny[felt] !== rader[i]![felt])
        assert.deepEqual(await foelg(rader.toSpliced(i, 1, ny)), { brudd: i + 1 }, felt);
      if (i < rader.length - 1) {
        assert.deepEqual(await foelg(rader.toSpliced(i, 1)), { brudd: i + 1 }, 'taken away');
        assert.deepEqual(
          await foelg(rader.toSpliced(i, 2, rader[i + 1]!, rader[i]!)),
          { brudd: i + 1 },
          'moved',
        );
      }
      assert.deepEqual(await foelg(rader.toSpliced(i, 0, rader[i]!)), { brudd: i + 2 }, 'put in');
    }),
    { numRuns: 50 },
  );
});
