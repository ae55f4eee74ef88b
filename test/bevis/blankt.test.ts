// Whatever is written, nothing may be only blanks by a fault of ours: each text of each body the contract shows, one at a
// time, as a tabulator.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Json } from '../../packages/contract/scripts/document.ts';
import { adgang, somVist } from './foresporsel.ts';
import { document, kroppsskjema, operasjoner, vistKropp, type Operasjon } from './kontrakt.ts';
import { KROKVIK, openVerden, type Verden } from './verden.ts';

let verden: Verden;
before(async () => {
  verden = await openVerden();
});
after(() => verden.close());

/** The same with one text blank, for each text in it. */
function* medBlankt(json: Json): Generator<Json> {
  if (typeof json === 'string') yield '\t';
  else if (Array.isArray(json)) {
    for (const [i, del] of json.entries()) for (const annen of medBlankt(del)) yield json.with(i, annen);
  } else if (json !== null && typeof json === 'object') {
    for (const [navn, del] of Object.entries(json))
      for (const annen of medBlankt(del as Json)) yield { ...json, [navn]: annen };
  }
}

/** And with each text it could have had. */
function* utelatte(operasjon: Operasjon, kropp: Json): Generator<Json> {
  const skjema = document.components.schemas[kroppsskjema(operasjon) ?? ''];
  for (const navn of Object.keys(skjema?.properties ?? {}))
    if (kropp !== null && typeof kropp === 'object' && !(navn in kropp)) yield { ...kropp, [navn]: '\t' };
}

test('a text of blanks is stored or refused', async (t) => {
  const feil: string[] = [];
  let kall = 0;
  let ider = verden.ider[KROKVIK];
  for (const operasjon of operasjoner) {
    const kropp = vistKropp(operasjon)?.innhold;
    if (kropp === undefined || kropp instanceof Uint8Array) continue;
    const authorization = await adgang(verden, operasjon);
    for (const json of [...medBlankt(kropp), ...utelatte(operasjon, kropp)]) {
      const svar = await verden.fetch(
        somVist(operasjon, { ider, kommunenummer: KROKVIK, authorization, json }),
      );
      kall++;
      if (svar.status >= 500) feil.push(`${operasjon.id} ${JSON.stringify(json)}: ${svar.status}`);
      // What was carried out is not there for the next.
      if (svar.ok) ider = (await verden.fyll())[KROKVIK];
    }
  }
  t.diagnostic(`${kall} calls`);
  assert.deepEqual(feil, []);
});
