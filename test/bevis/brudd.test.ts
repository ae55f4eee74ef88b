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
import { hovedvei, vergevei } from './veier.ts';
import { andreIder, blirPart, iTilstand, KROKVIK, openVerden, type Verden } from './verden.ts';

let verden: Verden;
before(async () => {
  verden = await openVerden();
  // What is done beside the calls would change what is compared.
  const ingen = (): void => undefined;
  Object.assign(verden.porter, { vekkJobber: ingen, vekkAdressesjekk: ingen, vekkVedleggskontroll: ingen });
});
after(() => verden.close());

const LESER = ['GET', 'HEAD'];
/** That an answer given before is shown again is a look at it, and logged and audited as one. */
const utenInnsyn = ({ innsynslogg: _, innsyn_vist: __, revisjon: ___, ...resten }: Record<string, string>) =>
  resten;

/** What a register has shown was seen, also where nothing came of it: that somebody looked is kept. */
const LOGGES_UANSETT = new Set(['innhentBosteder']);

/** Carried out, and broken at every moment on the way. */
const utfoert = new Set<string>();

const stiene = operasjoner.map(({ id, method, path }) => ({
  id,
  hva: new RegExp(`^${method} ${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));
const operasjonen = ({ method, url }: Request): string =>
  stiene.find(({ hva }) => hva.test(`${method} ${new URL(url).pathname}`))!.id;

/** Every moment in the long run; a fifth of them else, others for each commit. */
const hvert = runder(5, 1);

/** Every write goes through only when it has been broken at each of its moments, under the same key all the time. */
function brytAlt({ backend, ubevitnet: hel, db, spor }: Verden) {
  const brudd = medBrudd(db.driver);
  const talt = { skriv: 0, brudd: 0, gjentatt: 0 };
  const fullfoert = (request: Request, svar: Response): Response => {
    if (svar.ok) utfoert.add(operasjonen(request));
    return svar;
  };

  const fetch = async (request: Request): Promise<Response> => {
    if (LESER.includes(request.method)) return hel(request);
    // What has no key is protected by its version: whoever has not heard reads again.
    const harNoekkel = request.headers.has('idempotency-key');
    const hva = `${request.method} ${new URL(request.url).pathname}`;
    talt.skriv++;
    let foer = await spor(KROKVIK);
    for (let n = 1 + (froe % hvert); ; n += hvert) {
      if (n > 300) assert.fail(`${hva} ends never`);
      const { brutt, lagret, svar } = await brudd.ved(n, harNoekkel, () => hel(request.clone()));
      if (!brutt) return fullfoert(request, svar);
      talt.brudd++;
      await skalFeile(svar, 'UTILGJENGELIG').catch((feil: Error) =>
        assert.fail(`${hva}, broken at ${n}: ${feil.message}`),
      );
      const etter = await spor(KROKVIK);
      if (!lagret) {
        const uroert = LOGGES_UANSETT.has(operasjonen(request)) ? utenInnsyn : (alt: typeof foer) => alt;
        assert.deepEqual(uroert(etter), uroert(foer), `${hva}, broken at ${n}`);
      } else if (!isDeepStrictEqual(utenInnsyn(etter), utenInnsyn(foer))) {
        // It happened, and happens no more: under its key it is answered as it would have been.
        const igjen = await hel(request.clone());
        assert.deepEqual(utenInnsyn(await spor(KROKVIK)), utenInnsyn(etter), `${hva}, again`);
        talt.gjentatt++;
        return fullfoert(request, igjen);
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
  const proevd: string[] = [];
  for (const operasjon of fc.sample(rekkefoelge, { numRuns: 1, seed: froe })[0]!) {
    if (utfoert.size >= runder(3, Infinity)) break;
    const ider = (await verden.fyll())[KROKVIK];
    await blirPart({ ...verden, ider: { ...verden.ider, [KROKVIK]: ider } });
    const tilstand = klare[operasjon.id as keyof typeof klare] ?? {};
    await iTilstand(verden, tilstand);
    const svar = await verden.backend.fetch(
      await somTillatt(verden, operasjon, { ...ider, ...(await andreIder(verden)) }, tilstand),
    );
    assert.ok(svar.status < 500, `${operasjon.id}: ${svar.status}`);
    proevd.push(operasjon.id);
  }
  Object.assign(verden.backend, { fetch: hel });
  t.diagnostic(
    `${utfoert.size} of ${proevd.length} writes were carried out, broken at ${talt.brudd} moments`,
  );
});

for (const [navn, vei] of Object.entries({
  'from application to contract': hovedvei,
  'a guardian': vergevei,
}))
  test(`${navn}: all or nothing at every moment of every write`, async (t) => {
    const hel = verden.backend.fetch;
    const talt = brytAlt(verden);
    await verden.fyll();
    await vei(verden);
    Object.assign(verden.backend, { fetch: hel });
    t.diagnostic(
      `${talt.skriv} writes broken at ${talt.brudd} moments, ${talt.gjentatt} answered from memory`,
    );
  });

test(
  'there is no write that was only refused',
  { skip: !lang && 'npm run bevis:long tries every write' },
  () =>
    assert.deepEqual(
      skrivende.map(({ id }) => id).filter((id) => !utfoert.has(id)),
      [],
    ),
);
