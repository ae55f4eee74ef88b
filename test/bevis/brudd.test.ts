// The connection to the database is lost at every moment of every write along the roads: all of it is there afterwards or
// nothing is (lookup log, events and remembered answers too), the caller is told to try again, and trying again works.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { skalFeile } from '../../packages/backend/src/testing/proevekall.ts';
import { medBrudd } from './brudd.ts';
import { somTillatt } from './foresporsel.ts';
import { klare } from './klare.ts';
import { operasjoner } from './kontrakt.ts';
import { froe, lang, runder } from './stoerrelse.ts';
import { hovedvei } from './veier.ts';
import { andreIder, blirPart, iTilstand, KROKVIK, openVerden, type Verden } from './verden.ts';

let verden: Verden;
before(async () => {
  verden = await openVerden();
  // What is done beside the calls would change what is compared.
  Object.assign(verden.porter, { vekkJobber: () => undefined, vekkVedleggskontroll: () => undefined });
});
after(() => verden.close());

const LESER = ['GET', 'HEAD'];
/** That an answer given before is shown again is a look at it, and logged and audited as one. */
const utenInnsyn = ({ innsynslogg: _, innsyn_vist: __, revisjon: ___, ...resten }: Record<string, string>) =>
  resten;

/** Every write goes through only when it has been broken at each of its moments, under the same key all the time. */
function brytAlt({ backend, ubevitnet: hel, db, spor }: Verden) {
  const brudd = medBrudd(db.driver);
  const talt = { skriv: 0, brudd: 0, gjentatt: 0 };

  const fetch = async (request: Request): Promise<Response> => {
    if (LESER.includes(request.method)) return hel(request);
    // What has no key is protected by its version: whoever has not heard reads again.
    const harNoekkel = request.headers.has('idempotency-key');
    const hva = `${request.method} ${new URL(request.url).pathname}`;
    talt.skriv++;
    let foer = await spor(KROKVIK);
    for (let n = 1; ; n++) {
      const { brutt, lagret, svar } = await brudd.ved(n, harNoekkel, () => hel(request.clone()));
      if (!brutt) return svar;
      talt.brudd++;
      await skalFeile(svar, 'UTILGJENGELIG').catch((feil: Error) =>
        assert.fail(`${hva}, broken at ${n}: ${feil.message}`),
      );
      const etter = await spor(KROKVIK);
      if (!lagret) assert.deepEqual(etter, foer, `${hva}, broken at ${n}`);
      else if (!isDeepStrictEqual(utenInnsyn(etter), utenInnsyn(foer))) {
        // It happened, and happens no more: under its key it is answered as it would have been.
        const igjen = await hel(request.clone());
        assert.deepEqual(utenInnsyn(await spor(KROKVIK)), utenInnsyn(etter), `${hva}, again`);
        talt.gjentatt++;
        return igjen;
      }
      foer = etter;
    }
  };
  Object.assign(backend, { fetch });
  return talt;
}

/** Nothing but `GET` and what only asks. */
const skrivende = operasjoner.filter(
  ({ method, retry }) => !LESER.includes(method) && !(method === 'POST' && retry === 'safe'),
);

test('whatever the contract shows, one at a time: carried out whole or not at all', async (t) => {
  const hel = verden.backend.fetch;
  const talt = brytAlt(verden);
  const rekkefoelge = fc.shuffledSubarray(skrivende, { minLength: skrivende.length });
  const utfoert: string[] = [];
  const avvist: string[] = [];
  for (const operasjon of fc.sample(rekkefoelge, { numRuns: 1, seed: froe })[0]!) {
    if (utfoert.length >= runder(3, Infinity)) break;
    const ider = (await verden.fyll())[KROKVIK];
    await blirPart({ ...verden, ider: { ...verden.ider, [KROKVIK]: ider } });
    const klar = klare[operasjon.id as keyof typeof klare];
    const tilstand = klar?.bareVersjonen ? {} : (klar ?? {});
    await iTilstand(verden, tilstand);
    const svar = await verden.backend.fetch(
      await somTillatt(verden, operasjon, { ...ider, ...(await andreIder(verden)) }, tilstand),
    );
    assert.ok(svar.status < 500, `${operasjon.id}: ${svar.status}`);
    (svar.ok ? utfoert : avvist).push(operasjon.id);
  }
  Object.assign(verden.backend, { fetch: hel });
  t.diagnostic(
    `${utfoert.length} of ${utfoert.length + avvist.length} writes were carried out, broken at ${talt.brudd} moments`,
  );
  if (lang) t.diagnostic(`refused as shown, and broken on the way to it: ${avvist.join(' ')}`);
});

test('from application to contract: all or nothing at every moment of every write', async (t) => {
  const talt = brytAlt(verden);
  await verden.fyll();
  await hovedvei(verden);
  t.diagnostic(`${talt.skriv} writes broken at ${talt.brudd} moments, ${talt.gjentatt} answered from memory`);
});
