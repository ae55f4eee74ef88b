import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytt, testregistre } from '../../testing/registre.ts';
import { SIMULERTE } from '../organisasjon/simulator.ts';
import type { Fetch } from './forsoek.ts';
import { RegisterFeil, type AapentRegister, type Feilklasse } from './registerfeil.ts';

type Registre = Awaited<ReturnType<typeof testregistre>>;

/** One lookup per open register; all of them must take every fault the same way. */
const oppslag: Record<AapentRegister, (r: Registre, signal?: AbortSignal) => Promise<unknown>> = {
  ADRESSE: (r, signal) => r.adresse.sok('torvgata', signal),
  ENHETSREGISTERET: (r, signal) => r.organisasjon.hent(SIMULERTE.kommune, signal),
};

const TIER = 'never answers';
const html = (status: number) => new Response('<html>Bad Gateway</html>', { status });
const avkuttet = bytt(async (request, neste) => {
  const tekst = await (await neste(request)).text();
  return new Response(tekst.slice(0, tekst.length / 2));
});
const feilet: [string, Feilklasse, (neste: Fetch) => Fetch, forsoek: number][] = [
  [TIER, 'UTILGJENGELIG', bytt(() => new Promise<Response>(() => {})), 3],
  ['breaks the connection', 'UTILGJENGELIG', bytt(() => Promise.reject(new TypeError('fetch failed'))), 3],
  ['answers 502', 'UTILGJENGELIG', bytt(() => html(502)), 3],
  ['answers 429 forever', 'FOR_MANGE_KALL', bytt(() => new Response(null, { status: 429 })), 3],
  ['cuts the JSON off', 'UGYLDIG_SVAR', avkuttet, 1],
  ['answers HTML 200', 'UGYLDIG_SVAR', bytt(() => html(200)), 1],
  ['answers a list', 'UGYLDIG_SVAR', bytt(() => Response.json([])), 1],
];

for (const register of Object.keys(oppslag) as AapentRegister[]) {
  for (const [navn, klasse, mellomledd, forsoek] of feilet) {
    test(`${register} ${navn}: ${klasse}`, async () => {
      // Only silence is to run out of time, however busy the machine is.
      const ms = navn === TIER ? 40 : 30_000;
      const tidsgrenser = { perForsoekMs: ms, totaltMs: 60_000, maksForsoek: 3 };
      const r = await testregistre({ mellomledd, tidsgrenser });
      const feil = await oppslag[register](r).catch((feil: unknown) => feil);
      assert.ok(feil instanceof RegisterFeil, String(feil));
      assert.deepEqual([feil.register, feil.klasse], [register, klasse]);
      assert.equal(r.kall.length, forsoek);
    });
  }

  test(`${register} is given up when the caller gives up`, async () => {
    const r = await testregistre({ mellomledd: bytt(() => new Promise<Response>(() => {})) });
    await assert.rejects(oppslag[register](r, AbortSignal.timeout(20)), { name: 'TimeoutError' });
  });
}
