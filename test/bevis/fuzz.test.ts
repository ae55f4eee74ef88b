// Whatever the contract forbids is refused, whatever it allows is read, and all of it is answered without a fault of ours:
// generated calls of every operation, by someone who may carry it out, at things that are there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { ServerOperation } from '@kobo-bolig/contract/server';
import { KoboFeil } from '../../packages/backend/src/http/problem.ts';
import { Validator, type Raabody } from '../../packages/backend/src/http/validering.ts';
import type { Json, Parameter, Schema } from '../../packages/contract/scripts/document.ts';
import { dereference } from '../../packages/contract/scripts/load.ts';
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

/** The query of an operation as a schema of its own, as its body has one. */
const querynavn = ({ id }: Operasjon): string => `Query${id}`;
const iQuery = ({ parametere }: Operasjon): Parameter[] => parametere.filter((en) => en.in === 'query');
const dommer = secondReader({
  ...document,
  components: {
    ...document.components,
    schemas: {
      ...document.components.schemas,
      ...Object.fromEntries(
        operasjoner.map((operasjon): [string, Schema] => [
          querynavn(operasjon),
          {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(iQuery(operasjon).map(({ name, schema }) => [name, schema])),
            required: iQuery(operasjon).flatMap(({ name, required }) => (required ? [name] : [])),
          },
        ]),
      ),
    },
  },
});
const rart = oddValues(document);

const somTekst = (verdi: unknown): string => (Array.isArray(verdi) ? verdi.join(',') : String(verdi));

/** What stands in an address, as the contract has it read: `style: form`, `explode: false`. */
function lest({ schema }: Parameter, tekst: string): unknown {
  const type = [schema.$ref ? dereference(document, schema).type : schema.type].flat()[0];
  if (type === 'array') return tekst === '' ? [] : tekst.split(',');
  if (type === 'boolean') return ['true', 'false'].includes(tekst) ? tekst === 'true' : tekst;
  const erTall = type !== 'string' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(tekst);
  return erTall ? Number(tekst) : tekst;
}

/** A query of the operation: what it knows, left out or not; now and then something it cannot have, or does not know. */
function query(operasjon: Operasjon): fc.Arbitrary<Record<string, string>> {
  const rar = fc.constantFrom(...rart).map((verdi) => JSON.stringify(verdi));
  const verdier = Object.fromEntries(
    iQuery(operasjon).map(({ name, schema }) => [
      name,
      fc.oneof(
        { weight: 9, arbitrary: valuesOf(schema, document).map(somTekst) },
        { weight: 1, arbitrary: rar },
      ),
    ]),
  );
  return fc
    .tuple(
      fc.record(verdier, { requiredKeys: [], noNullPrototype: true }),
      fc.oneof(
        { weight: 19, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: fc.constant({ ukjent: '1' }) },
      ),
    )
    .map(([kjent, ukjent]) => ({ ...kjent, ...ukjent }) as Record<string, string>);
}

/** A body the contract knows, and one that was damaged: whether it still is right, another reader tells. */
function kropp(operasjon: Operasjon): fc.Arbitrary<Json | undefined> {
  const navn = kroppsskjema(operasjon);
  if (navn === undefined) return fc.constant(undefined);
  const hele = valuesOf(document.components.schemas[navn]!, document);
  return fc.oneof(hele, damaged(hele, rart)) as fc.Arbitrary<Json>;
}

/** What the profile says of every text and every key, and JSON Schema does not. */
const storable = (kropp: unknown): boolean => {
  const tekst = JSON.stringify(kropp) ?? '';
  return !/\\u0000|\\ud[89a-f]|"__proto__":/.test(tekst);
};

/** Whether there is anything to make up: asked twice, the same question teaches nothing. */
const erUlike = (operasjon: Operasjon): boolean =>
  kroppsskjema(operasjon) !== undefined || iQuery(operasjon).length > 0;

/** Whether our own reader lets a call through, apart from all that is asked of it afterwards. */
function leses(
  operasjon: ServerOperation,
  validator: Validator,
  request: Request,
  json: Json | undefined,
): boolean {
  const [[mediaType, schema] = []] = Object.entries(operasjon.body?.content ?? {});
  const body: Raabody =
    schema === undefined
      ? { kind: 'none' }
      : schema === 'binary'
        ? { kind: 'file', mediaType: mediaType!, bytes: new Uint8Array(1) }
        : { kind: 'json', schema, json };
  try {
    validator.les(request, stiAv(operasjon, request), new URL(request.url).search.slice(1), body);
    return true;
  } catch (feil) {
    if (feil instanceof KoboFeil) return false;
    throw feil;
  }
}

const stiAv = ({ path }: ServerOperation, { url }: Request): Record<string, string> => {
  const deler = new URL(url).pathname.split('/');
  return Object.fromEntries(
    path.split('/').flatMap((del, i) => (del.startsWith('{') ? [[del.slice(1, -1), deler[i]!]] : [])),
  );
};

/** What the last operation left: nothing, when something was carried out. */
let ider: Record<string, string> | undefined;

for (const operasjon of operasjoner) {
  test(`${operasjon.id}: read as the contract says, what is wrong is refused, and nothing is a fault of ours`, async () => {
    ider ??= { ...(await verden.fyll())[KROKVIK] };
    const disse = ider;
    const authorization = await adgang(verden, operasjon);
    const navn = kroppsskjema(operasjon);
    const erLovligKropp = navn === undefined ? () => true : dommer(navn);
    const erLovligQuery = dommer(querynavn(operasjon));
    const kjente = new Map(iQuery(operasjon).map((parameter) => [parameter.name, parameter]));
    const validator = new Validator(operasjon);
    await fc.assert(
      fc.asyncProperty(kropp(operasjon), query(operasjon), async (json, sporring) => {
        const request = somVist(operasjon, {
          ider: disse,
          kommunenummer: KROKVIK,
          authorization,
          query: sporring,
          ...(json !== undefined && { json }),
        });
        const sendt = [...new URL(request.url).searchParams].map(([felt, tekst]) => {
          const parameter = kjente.get(felt);
          return [felt, parameter ? lest(parameter, tekst) : tekst] as const;
        });
        const erLovlig =
          (json === undefined || (erLovligKropp(json) && storable(json))) &&
          erLovligQuery(Object.fromEntries(sendt)) &&
          storable(sendt);
        const blirLest = leses(operasjon, validator, request, json);
        assert.equal(blirLest, erLovlig, `read: ${blirLest}, allowed: ${erLovlig} ${request.url}`);
        const svar = await verden.fetch(request);
        const hva = `${svar.status} ${await svar.clone().text()}\n${JSON.stringify(verden.logg.at(-1))}`;
        assert.ok(svar.status < 500, hva);
        if (!erLovlig) assert.ok(svar.status >= 400, hva);
        if (svar.ok && operasjon.method !== 'GET') ider = undefined;
      }),
      { numRuns: erUlike(operasjon) ? runder(200, 10_000) : 1, seed: froe },
    );
  });
}
