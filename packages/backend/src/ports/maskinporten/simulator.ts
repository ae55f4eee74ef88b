import {
  decodeJwt,
  decodeProtectedHeader,
  generateKeyPair,
  importJWK,
  jwtVerify,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';
import type { Fetch } from '../felles/forsoek.ts';
import { GRANT_TYPE } from './adapter.ts';

/** A client as registered in Maskinporten's self service. */
export interface SimulertKlient {
  klientId: string;
  orgnr: string;
  kid: string;
  offentligNoekkel: CryptoKey | JWK;
  scopes: readonly string[];
  /** Organisations that have delegated these scopes to the client's owner. */
  delegertFra: readonly string[];
}

/** What a register may conclude from an access token. */
export interface Tokeninnhold {
  scopes: readonly string[];
  kommuneOrgnr: string;
}

export interface MaskinportenSimulator {
  fetch: Fetch;
  tokenUrl: string;
  /** The check a register makes on a bearer token; null when it is not valid. */
  verifiser(token: string): Promise<Tokeninnhold | null>;
}

const LEVETID_SEKUNDER = 120;
const MAKS_ASSERTION_SEKUNDER = 120;
const MAKS_KLOKKEAVVIK_SEKUNDER = 10;
/** Maskinporten answers 400 to an assertion with any other claim. */
const KJENTE_CLAIMS = new Set([
  'aud',
  'iss',
  'iat',
  'exp',
  'jti',
  'scope',
  'resource',
  'consumer_org',
  'pid',
]);

let noekkelpar: ReturnType<typeof generateKeyPair> | undefined;
/** One key pair per process for everything simulated: making an RSA key takes a tenth of a second. */
export const simulertNoekkelpar = () => (noekkelpar ??= generateKeyPair('RS256'));

/** Maskinporten's token endpoint over clients passed in as data. Refuses what the real one refuses, see wire.md. */
export async function createMaskinportenSimulator(oppsett: {
  issuer: string;
  klienter: readonly SimulertKlient[];
  naa?: () => number;
}): Promise<MaskinportenSimulator> {
  const { issuer, naa = Date.now } = oppsett;
  const tokenUrl = new URL('token', issuer).href;
  const { privateKey, publicKey } = await simulertNoekkelpar();
  const brukteJti = new Map<string, number>();
  const naaSekunder = () => Math.floor(naa() / 1_000);

  /** The verified claims, or the sentence that says why not. */
  async function lesAssertion(
    assertion: string,
  ): Promise<{ klient: SimulertKlient; claims: JWTPayload } | string> {
    let klient: SimulertKlient | undefined;
    let claims: JWTPayload;
    try {
      const { alg, kid } = decodeProtectedHeader(assertion);
      klient = oppsett.klienter.find(({ klientId }) => klientId === decodeJwt(assertion).iss);
      if (!klient || klient.kid !== kid || !/^RS(256|384|512)$/.test(alg ?? ''))
        return 'MP-100 Unknown client or key';
      const noekkel =
        'kty' in klient.offentligNoekkel
          ? await importJWK(klient.offentligNoekkel, alg)
          : klient.offentligNoekkel;
      claims = (await jwtVerify(assertion, noekkel, { currentDate: new Date(naa()), clockTolerance: 0 }))
        .payload;
    } catch {
      return 'MP-100 Signature or lifetime';
    }
    if (claims.aud !== issuer) return 'MP-110 Invalid JWT claim aud';
    const ukjent = Object.keys(claims).find((claim) => !KJENTE_CLAIMS.has(claim));
    if (ukjent) return `MP-100 Unknown claim ${ukjent}`;
    const { iat, exp, jti } = claims;
    if (iat === undefined || exp === undefined || !jti) return 'MP-100 iat, exp or jti is missing';
    if (exp - iat > MAKS_ASSERTION_SEKUNDER) return 'MP-100 Lives too long';
    if (Math.abs(naaSekunder() - iat) > MAKS_KLOKKEAVVIK_SEKUNDER) return 'MP-100 iat is off';
    for (const [brukt, utloeper] of brukteJti) if (utloeper < naaSekunder()) brukteJti.delete(brukt);
    if (brukteJti.has(jti)) return 'MP-100 JWT has been used';
    brukteJti.set(jti, exp);
    return { klient, claims };
  }

  async function utsted(assertion: string): Promise<Response> {
    const lest = await lesAssertion(assertion);
    if (typeof lest === 'string') return avvis('invalid_grant', lest);
    const { klient, claims } = lest;
    const scope = typeof claims['scope'] === 'string' ? claims['scope'] : '';
    const scopes = scope.split(' ').filter(Boolean);
    if (scopes.length === 0 || !scopes.every((s) => klient.scopes.includes(s)))
      return avvis('invalid_scope', 'MP-200 Scope is not registered on the client');
    const paaVegneAv = claims['consumer_org'];
    if (paaVegneAv !== undefined && !klient.delegertFra.includes(String(paaVegneAv)))
      return avvis('invalid_grant', 'Consumer has not delegated access to the scope');
    const aktoer = (orgnr: string) => ({ authority: 'iso6523-actorid-upis', ID: `0192:${orgnr}` });
    const token = await new SignJWT({
      scope,
      client_id: klient.klientId,
      token_type: 'Bearer',
      consumer: aktoer(String(paaVegneAv ?? klient.orgnr)),
      ...(paaVegneAv !== undefined && {
        supplier: aktoer(klient.orgnr),
        delegation_source: 'https://tt02.altinn.no/',
      }),
    })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(issuer)
      // What the tax authority's registers expect, since no `resource` was asked for.
      .setAudience('unspecified')
      .setJti(crypto.randomUUID())
      .setIssuedAt(naaSekunder())
      .setExpirationTime(naaSekunder() + LEVETID_SEKUNDER)
      .sign(privateKey);
    return Response.json({ access_token: token, token_type: 'Bearer', expires_in: LEVETID_SEKUNDER, scope });
  }

  return {
    tokenUrl,
    async fetch(request) {
      if (request.url !== tokenUrl) return new Response('Not Found', { status: 404 });
      if (request.method !== 'POST') return new Response('Method Not Allowed', { status: 405 });
      if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
        return avvis('invalid_request', 'Content-Type must be application/x-www-form-urlencoded');
      const skjema = new URLSearchParams(await request.text());
      if (skjema.get('grant_type') !== GRANT_TYPE)
        return avvis('unsupported_grant_type', 'Unknown grant_type');
      return utsted(skjema.get('assertion') ?? '');
    },
    async verifiser(token) {
      try {
        const { payload } = await jwtVerify(token, publicKey, {
          issuer,
          audience: 'unspecified',
          currentDate: new Date(naa()),
        });
        const { ID } = payload['consumer'] as { ID: string };
        return { scopes: String(payload['scope']).split(' '), kommuneOrgnr: ID.replace('0192:', '') };
      } catch {
        return null;
      }
    },
  };
}

const avvis = (error: string, error_description: string) =>
  Response.json({ error, error_description }, { status: 400 });
