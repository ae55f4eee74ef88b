// Whatever the contract forbids is refused, and whatever it lets through is answered without a fault of ours: generated
// calls of every operation, by someone who may carry it out, at things that are there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Json, Parameter } from '../../packages/contract/scripts/document.ts';
import { valuesOf } from '../../packages/contract/scripts/testing/arbitrary.ts';
import { damaged, oddValues } from '../../packages/contract/scripts/testing/damage.ts';
import { secondReader } from '../../packages/contract/scripts/testing/second-reader.ts';
import { adgang, somVist } from './foresporsel.ts';
import { document, kroppsskjema, type Operasjon, operasjoner } from './kontrakt.ts';
import { froe, runder } from './stoerrelse.ts';
import { KROKVIK, openVerden, type Verden } from './verden.ts';

let verden: Verden;
before(async () => void (verden = await openVerden()));
after(() => verden.close());

const dommer = secondReader(document);
const rart = oddValues(document);

const somTekst = (verdi: unknown): string => (Array.isArray(verdi) ? verdi.join(',') : String(verdi));

/** A query of the operation: what it knows, left out or not; now and then something it cannot have. */
function query({ beskrivelse }: Operasjon): fc.Arbitrary<Record<string, string>> {
  const kjente = (beskrivelse.parameters ?? []).filter(
    (parameter): parameter is Parameter => parameter.in === 'query',
  );
  const verdier = Object.fromEntries(
    kjente.map(({ name, schema }) => [
      name,
      fc.oneof(
        { weight: 5, arbitrary: valuesOf(schema, document).map(somTekst) },
        { weight: 1, arbitrary: fc.constantFrom(...rart).map((verdi) => JSON.stringify(verdi)) },
      ),
    ]),
  );
  return fc.record(verdier, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<
    Record<string, string>
  >;
}

/** A body the contract knows, and one that was damaged: whether it still is right, another reader tells. */
function kropp(operasjon: Operasjon): fc.Arbitrary<Json | undefined> {
  const navn = kroppsskjema(operasjon);
  if (navn === undefined) return fc.constant(undefined);
  const hele = valuesOf(document.components.schemas[navn]!, document);
  return fc.oneof(hele, damaged(hele, rart)) as fc.Arbitrary<Json>;
}

const storable = (kropp: unknown): boolean => {
  const tekst = JSON.stringify(kropp) ?? '';
  return !tekst.includes('\\u0000') && !/\\ud[89a-f]/.test(tekst);
};

/** Whether there is anything to make up: asked twice, the same question teaches nothing. */
const erUlike = (operasjon: Operasjon): boolean =>
  kroppsskjema(operasjon) !== undefined ||
  (operasjon.beskrivelse.parameters ?? []).some((parameter) => parameter.in === 'query');

/** What the last operation left: nothing, when it only reads. */
let ider: Record<string, string> | undefined;

for (const operasjon of operasjoner) {
  test(`${operasjon.id}: what is wrong is refused, and nothing is a fault of ours`, async () => {
    ider ??= { ...(await verden.fyll())[KROKVIK] };
    const disse = ider;
    if (operasjon.method !== 'GET') ider = undefined;
    const authorization = await adgang(verden, operasjon);
    const navn = kroppsskjema(operasjon);
    const erLovlig = navn === undefined ? () => true : dommer(navn);
    await fc.assert(
      fc.asyncProperty(kropp(operasjon), query(operasjon), async (json, sporring) => {
        const vist = somVist(operasjon, {
          ider: disse,
          kommunenummer: KROKVIK,
          authorization,
          ...(json !== undefined && { json }),
        });
        const url = new URL(vist.url);
        for (const [navn, verdi] of Object.entries(sporring)) url.searchParams.set(navn, verdi);
        const svar = await verden.fetch(new Request(url, vist));
        const hva = `${svar.status} ${await svar.clone().text()}\n${JSON.stringify(verden.logg.at(-1))}`;
        assert.ok(svar.status < 500, hva);
        if (json !== undefined && !(erLovlig(json) && storable(json))) assert.ok(svar.status >= 400, hva);
      }),
      { numRuns: erUlike(operasjon) ? runder(50, 10_000) : 1, seed: froe },
    );
  });
}
