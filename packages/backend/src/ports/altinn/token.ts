import { decodeJwt } from 'jose';
import { send, standardTidsgrenser } from '../felles/forsoek.ts';
import { RegisterFeil } from '../felles/registerfeil.ts';
import type { Registeroppsett } from '../felles/registerklient.ts';
import type { Tokenforespoersel, Tokenkilde } from '../maskinporten/port.ts';

export const VEKSLING = '/authentication/api/v1/exchange/maskinporten';
/** A token is renewed this long before it expires, so that it survives the call it is fetched for. */
const MARGIN_MS = 30_000;

/**
 * Altinn's own services take a token of Altinn's, given for one of Maskinporten's with the same scope. Cached per
 * municipality and scope until half a minute before it says itself that it expires.
 * @param oppsett `token` is where Maskinporten's are from, `baseUrl` Altinn's platform
 */
export function createAltinntoken(oppsett: Registeroppsett & { naa?: () => number }): Tokenkilde {
  const { token, naa = Date.now } = oppsett;
  const tidsgrenser = { ...standardTidsgrenser, ...oppsett.tidsgrenser };
  const lager = new Map<string, { token: string; utloeper: number }>();
  const noekkel = ({ kommuneOrgnr, scope }: Tokenforespoersel) => `${kommuneOrgnr} ${scope}`;

  async function veksle(forespoersel: Tokenforespoersel, signal: AbortSignal | undefined): Promise<string> {
    const svar = await send({
      register: 'ALTINN',
      fetch: oppsett.fetch,
      tidsgrenser,
      sov: oppsett.sov,
      signal,
      bygg: async () =>
        new Request(oppsett.baseUrl + VEKSLING, {
          headers: {
            Accept: 'text/plain, application/json',
            Authorization: `Bearer ${await token.hent(forespoersel, signal)}`,
          },
        }),
    });
    if (svar.status !== 200) {
      // What Maskinporten gave may have been withdrawn: the next one asks for a new one.
      token.glem(forespoersel);
      const nektet = svar.status === 401 || svar.status === 403;
      throw new RegisterFeil('ALTINN', nektet ? 'IKKE_TILGANG' : 'UGYLDIG_SVAR', svar);
    }
    const vekslet = svar.tekst.trim().replace(/^"(.*)"$/, '$1');
    lager.set(noekkel(forespoersel), { token: vekslet, utloeper: utloep(vekslet, svar) - MARGIN_MS });
    return vekslet;
  }

  return {
    async hent(forespoersel, signal) {
      const lagret = lager.get(noekkel(forespoersel));
      return lagret && lagret.utloeper > naa() ? lagret.token : veksle(forespoersel, signal);
    },
    glem(forespoersel) {
      lager.delete(noekkel(forespoersel));
      token.glem(forespoersel);
    },
  };
}

function utloep(token: string, svar: { korrelasjonsid: string; forsoek: number }): number {
  try {
    const { exp } = decodeJwt(token);
    if (exp !== undefined) return exp * 1_000;
  } catch {
    // No JWT at all: as one that does not say when it expires.
  }
  throw new RegisterFeil('ALTINN', 'UGYLDIG_SVAR', svar);
}
