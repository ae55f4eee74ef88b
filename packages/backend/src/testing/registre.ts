import { PERSONREGISTRE, Registeradgang } from '../ports/felles/adgang.ts';
import type { Fetch } from '../ports/felles/forsoek.ts';
import { lagPersoner, FJELLVIK, KROKVIK } from '../ports/simulering/personer.ts';
import { createRegistersimulering } from '../ports/simulering/registre.ts';

const aapenFor = (kommuneOrgnr: string) => ({
  kommuneOrgnr,
  adgang: new Registeradgang(kommuneOrgnr, PERSONREGISTRE),
});
/** Municipalities that may ask every register. */
export const KOMMUNE = aapenFor(KROKVIK.orgnr);
export const NABOKOMMUNE = aapenFor(FJELLVIK.orgnr);
export const SISTE_MAANED = '2026-10';

type Simuleringsvalg = Partial<Parameters<typeof createRegistersimulering>[0]>;

/**
 * The registers of Krokvik without waiting; `ventet` tells what a caller would have waited. The deadlines are what a busy
 * machine keeps: whoever tries what never answers has a shorter one.
 */
export async function testregistre(valg: Simuleringsvalg = {}) {
  const ventet: number[] = [];
  const kall: Request[] = [];
  const { mellomledd = (neste: Fetch) => neste, ...resten } = valg;
  const registre = await createRegistersimulering({
    personer: lagPersoner(SISTE_MAANED),
    kommuner: [KROKVIK.orgnr, FJELLVIK.orgnr],
    tidsgrenser: { perForsoekMs: 10_000, totaltMs: 60_000, maksForsoek: 3 },
    sov: async (ms) => void ventet.push(ms),
    ...resten,
    mellomledd: (neste) => {
      const videre = mellomledd(neste);
      return (request) => {
        kall.push(request);
        return videre(request);
      };
    },
  });
  return { ...registre, ventet, kall };
}

/** Replaces answers from the registers, but lets Maskinporten be. */
export const bytt =
  (svar: (request: Request, neste: Fetch) => Response | Promise<Response>) =>
  (neste: Fetch): Fetch =>
  async (request) =>
    request.url.startsWith('https://maskinporten.') ? neste(request) : svar(request, neste);

/** Changes the JSON of an answer on its way back. */
export const endreJson = (endre: (kropp: Record<string, unknown>) => unknown) =>
  bytt(async (request, neste) => {
    const svar = await neste(request);
    return Response.json(endre((await svar.json()) as Record<string, unknown>), { status: svar.status });
  });
