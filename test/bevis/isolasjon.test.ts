// Isolation, generated from the contract: every operation × every way a token can be wrong, × a neighbour who holds all
// the right roles in the wrong municipality, × another citizen. Nothing may be shown, and nothing may happen.
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { erAapen } from '../../packages/backend/src/http/tilgang.ts';
import { skalFeile } from '../../packages/backend/src/testing/proevekall.ts';
import { avvises, slippesInn } from './doerer.ts';
import { somTillatt, somVist } from './foresporsel.ts';
import type { Json } from '../../packages/contract/scripts/document.ts';
import { operasjoner, stinavn, vistKropp, type Operasjon } from './kontrakt.ts';
import { leser } from './lesning.ts';
import { froe, runder } from './stoerrelse.ts';
import { feilTokener, medRolle } from './tokener.ts';
import { FJELLVIK, KROKVIK, openVerden, type Verden } from './verden.ts';
import { begges, hemmeligheter, medVoksne } from './voksne.ts';

let verden: Verden;
let foer: Record<string, string>;
before(async () => {
  verden = await openVerden();
  foer = await verden.spor(KROKVIK);
});
after(() => verden.close());

const lukkede = operasjoner.filter((operasjon) => !erAapen(operasjon));
const tell = (t: TestContext, antall: number) =>
  t.diagnostic(`${antall} calls, ${lukkede.length} operations`);

/** Nothing of Krokvik's stands in an answer: no id of a thing that lies there, and no name. */
async function visesIkke(svar: Response, operasjon: Operasjon): Promise<void> {
  const tekst = await svar.clone().text();
  for (const [navn, id] of Object.entries(verden.ider[KROKVIK]))
    assert.ok(!tekst.includes(id), `${operasjon.id} shows ${navn} of the neighbour: ${tekst}`);
}

for (const feil of feilTokener) {
  test(`a token that is wrong is answered ${feil.code} by every operation: ${feil.navn}`, async (t) => {
    let antall = 0;
    for (const operasjon of lukkede) if (await avvises(verden, operasjon, feil)) antall++;
    assert.ok(antall > lukkede.length / 2);
    tell(t, antall);
  });
}

test('each of the roles an operation names is enough', async (t) => {
  let antall = 0;
  for (const operasjon of lukkede)
    for (const rolle of operasjon.roles) {
      await slippesInn(verden, operasjon, rolle);
      antall++;
    }
  tell(t, antall);
});

const harSti = lukkede.filter((operasjon) => stinavn(operasjon).length > 0);
const erInnbyggers = ({ roles }: Operasjon): boolean => roles.includes('INNBYGGER');
const token = async (operasjon: Operasjon, kommunenummer: string) =>
  `Bearer ${await verden.signer.token(medRolle(operasjon.roles, kommunenummer))}`;

test('what lies in Krokvik does not exist for those who have the role in Fjellvik', async (t) => {
  for (const operasjon of harSti) {
    const authorization = await token(operasjon, FJELLVIK);
    const valg = { ider: verden.ider[KROKVIK], kommunenummer: FJELLVIK, authorization };
    await skalFeile(await verden.fetch(somVist(operasjon, valg)), 'IKKE_FUNNET').catch((feil: Error) =>
      assert.fail(`${operasjon.id}: ${feil.message}`),
    );
  }
  tell(t, harSti.length);
});

test("what is somebody else's does not exist for a citizen", async (t) => {
  const deres = harSti.filter(erInnbyggers);
  for (const operasjon of deres) {
    const authorization = await token(operasjon, KROKVIK);
    const valg = { ider: verden.ider[KROKVIK], kommunenummer: KROKVIK, authorization };
    await skalFeile(await verden.fetch(somVist(operasjon, valg)), 'IKKE_FUNNET').catch((feil: Error) =>
      assert.fail(`${operasjon.id}: ${feil.message}`),
    );
  }
  tell(t, deres.length);
});

test('no list, count or search in Fjellvik shows anything of Krokvik', async (t) => {
  const uten = lukkede.filter((operasjon) => stinavn(operasjon).length === 0);
  for (const operasjon of uten) {
    const authorization = await token(operasjon, FJELLVIK);
    const valg = { ider: {}, kommunenummer: FJELLVIK, authorization };
    await visesIkke(await verden.fetch(somVist(operasjon, valg)), operasjon);
  }
  tell(t, uten.length);
});

/** The body with one id of it exchanged, for each id in it. */
function* medFremmedId(kropp: Json, ider: Readonly<Record<string, string>>): Generator<Json> {
  if (kropp === null || typeof kropp !== 'object') return;
  for (const [navn, verdi] of Object.entries(kropp)) {
    const bytt = (ny: Json): Json =>
      Array.isArray(kropp) ? kropp.with(Number(navn), ny) : { ...kropp, [navn]: ny };
    if (typeof verdi === 'string' && navn in ider) yield bytt(ider[navn]!);
    else for (const ny of medFremmedId(verdi as Json, ider)) yield bytt(ny);
  }
}

test('an id of Krokvik in what is sent to Fjellvik is refused', async (t) => {
  let antall = 0;
  for (const operasjon of lukkede) {
    const kropp = vistKropp(operasjon)?.innhold;
    if (kropp === undefined || kropp instanceof Uint8Array) continue;
    for (const json of medFremmedId(kropp, verden.ider[KROKVIK])) {
      const authorization = await token(operasjon, FJELLVIK);
      const valg = { ider: verden.ider[FJELLVIK], kommunenummer: FJELLVIK, authorization, json };
      const svar = await verden.fetch(somVist(operasjon, valg));
      assert.ok(
        svar.status >= 400 && svar.status < 500,
        `${operasjon.id} ${JSON.stringify(json)}: ${svar.status}`,
      );
      antall++;
    }
  }
  assert.ok(antall > 0);
  tell(t, antall);
});

test('after all this Krokvik has what it had, row for row', async () => {
  assert.deepEqual(await verden.spor(KROKVIK), foer);
});

test('13: nobody in a household reads the economy or the answers of another adult', async (t) => {
  let vist = 0;
  const innbyggers = lukkede.filter((operasjon) => erInnbyggers(operasjon) && leser(operasjon));
  await fc.assert(
    fc.asyncProperty(begges, async (alle) => {
      for (const [jeg, annen] of [
        ['SOEKER', 'MEDSOEKER'],
        ['MEDSOEKER', 'SOEKER'],
      ] as const) {
        await medVoksne(verden, alle, jeg);
        const mine = new Set(hemmeligheter(jeg, alle[jeg]));
        let egne = 0;
        for (const operasjon of innbyggers) {
          const svar = await verden.ubevitnet(await somTillatt(verden, operasjon, verden.ider[KROKVIK]));
          const tekst = await svar.text();
          assert.ok(svar.status < 500, `${operasjon.id}: ${tekst}`);
          for (const hemmelig of hemmeligheter(annen, alle[annen]))
            assert.ok(!tekst.includes(hemmelig), `${operasjon.id} shows ${jeg}: ${hemmelig}`);
          for (const eget of mine) if (tekst.includes(eget)) egne++;
        }
        // It is not that nobody is shown anything: each reads what is their own.
        assert.ok(egne >= alle[jeg].svar.length, `${jeg} was shown ${egne}`);
        vist += egne;
      }
    }),
    { numRuns: runder(2, 40), seed: froe },
  );
  t.diagnostic(`${vist} of their own shown, by ${innbyggers.length} operations`);
});
