import { importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import * as z from 'zod/mini';
import { send, standardTidsgrenser, type Fetch, type Raasvar, type Tidsgrenser } from '../felles/forsoek.ts';
import { RegisterFeil } from '../felles/registerfeil.ts';
import type { Tokenforespoersel, Tokenkilde } from './port.ts';

export interface Maskinportenoppsett {
  fetch: Fetch;
  /** e.g. `https://maskinporten.no/token`. */
  tokenUrl: string;
  /** Maskinporten's own identifier and the assertion's only audience, e.g. `https://maskinporten.no/`. */
  issuer: string;
  klientId: string;
  /** Id of the key registered on the client. */
  kid: string;
  noekkel: CryptoKey | JWK;
  /** Maskinporten accepts only the RS family. */
  alg?: 'RS256' | 'RS384' | 'RS512';
  /** Organisation number the client is registered on. A municipality with its own client needs no delegation. */
  klientOrgnr: string;
  tidsgrenser?: Partial<Tidsgrenser>;
  sov?: (ms: number, signal?: AbortSignal) => Promise<void>;
  naa?: () => number;
}

export const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Maskinporten refuses assertions that live longer than 120 seconds; ten are left for clocks that differ. */
const ASSERTION_SEKUNDER = 110;
/** A token is renewed this long before it expires, so that it survives the call it is fetched for. */
const MARGIN_MS = 30_000;

const Tokensvar = z.object({
  access_token: z.string().check(z.minLength(1)),
  token_type: z.string(),
  expires_in: z.number().check(z.positive()),
  scope: z.optional(z.string()),
});

/**
 * Tokens by JWT grant (RFC 7523), cached per municipality and scope. Two municipalities never share a token, even
 * when the same vendor's client fetches both: the token says on whose behalf the register is asked.
 */
export function createMaskinportenKlient(oppsett: Maskinportenoppsett): Tokenkilde {
  const { alg = 'RS256', naa = Date.now } = oppsett;
  const tidsgrenser = { ...standardTidsgrenser, ...oppsett.tidsgrenser };
  const lager = new Map<string, { token: string; utloeper: number }>();
  const underveis = new Map<string, Promise<string>>();
  let importert: Promise<CryptoKey> | undefined;
  const noekkel = () => (importert ??= tilNoekkel(oppsett.noekkel, alg));

  async function assertion({ kommuneOrgnr, scope }: Tokenforespoersel): Promise<string> {
    const iat = Math.floor(naa() / 1_000);
    return new SignJWT({ scope, ...(kommuneOrgnr !== oppsett.klientOrgnr && { consumer_org: kommuneOrgnr }) })
      .setProtectedHeader({ alg, kid: oppsett.kid })
      .setAudience(oppsett.issuer)
      .setIssuer(oppsett.klientId)
      .setJti(crypto.randomUUID())
      .setIssuedAt(iat)
      .setExpirationTime(iat + ASSERTION_SEKUNDER)
      .sign(await noekkel());
  }

  async function hentNytt(forespoersel: Tokenforespoersel): Promise<string> {
    // No caller's signal here: others may be waiting for the same token.
    const svar = await send({
      register: 'MASKINPORTEN',
      fetch: oppsett.fetch,
      tidsgrenser,
      sov: oppsett.sov,
      bygg: async () =>
        new Request(oppsett.tokenUrl, {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
          body: new URLSearchParams({
            grant_type: GRANT_TYPE,
            assertion: await assertion(forespoersel),
          }).toString(),
        }),
    });
    const lest = svar.status === 200 ? lesToken(svar) : undefined;
    if (!lest) throw tokenFeil(svar);
    const utloeper = naa() + lest.expires_in * 1_000 - MARGIN_MS;
    lager.set(noekkelFor(forespoersel), { token: lest.access_token, utloeper });
    return lest.access_token;
  }

  return {
    async hent(forespoersel, signal) {
      signal?.throwIfAborted();
      const id = noekkelFor(forespoersel);
      const lagret = lager.get(id);
      if (lagret && lagret.utloeper > naa()) return lagret.token;
      const paagaar =
        underveis.get(id) ??
        hentNytt(forespoersel).finally(() => {
          underveis.delete(id);
        });
      underveis.set(id, paagaar);
      return paagaar;
    },
    glem(forespoersel) {
      lager.delete(noekkelFor(forespoersel));
    },
  };
}

const tilNoekkel = async (noekkel: CryptoKey | JWK, alg: string): Promise<CryptoKey> =>
  'algorithm' in noekkel ? (noekkel as CryptoKey) : ((await importJWK(noekkel as JWK, alg)) as CryptoKey);

const noekkelFor = ({ kommuneOrgnr, scope }: Tokenforespoersel) => `${kommuneOrgnr} ${scope}`;

function lesToken({ tekst }: Raasvar): z.output<typeof Tokensvar> | undefined {
  try {
    return Tokensvar.parse(JSON.parse(tekst));
  } catch {
    return undefined;
  }
}

/** OAuth errors are `{ error, error_description }`; the useful part is the MP code inside the description. */
function tokenFeil(svar: Raasvar): RegisterFeil {
  const feilkode = /\bMP-\d{3}\b/.exec(svar.tekst)?.[0];
  const avvist = svar.status === 400 || svar.status === 401 || svar.status === 403;
  return new RegisterFeil('MASKINPORTEN', avvist ? 'IKKE_TILGANG' : 'UGYLDIG_SVAR', { ...svar, feilkode });
}
