import { createLocalJWKSet, createRemoteJWKSet, customFetch, decodeJwt, errors, jwtVerify } from 'jose';
import type { FlattenedJWSInput, JSONWebKeySet, JWSHeaderParameters, JWTPayload } from 'jose';
import * as z from 'zod/mini';
import { $ZodError } from 'zod/v4/core';
import { Innbygger, type Aktoer, type Pseudonym, type Tilhoerighet } from './aktoer.ts';
import type { Altinnroller } from './altinnroller.ts';
import { base64url } from '../base64.ts';
import { sha256Tekst } from '../hex.ts';
import { Lru } from '../lru.ts';
import { deriveKey } from './cursor.ts';
import { lesMaskin, MaskinClaims, type Konsumenter, type Maskinkommuner } from './maskin.ts';
import { KoboFeil } from './problem.ts';

/** A token issuer we trust, and for whom. */
export interface Utsteder {
  readonly issuer: string;
  readonly audience: string;
  /** Exactly one of the two. The set is fetched when first needed, kept, and refetched at most every 30 s. */
  readonly jwksUri?: string;
  readonly jwks?: JSONWebKeySet;
  /** The `typ` its access tokens carry (RFC 9068). `null` for an issuer that sets none. */
  readonly typ?: string | null;
  /** Which kinds of actor it may vouch for; a supplier's issuer must not be able to mint citizens. */
  readonly aktoerer?: readonly Aktoer['type'][];
  /**
   * Where the roles of its employees are known. In the token (`kobo_roller`) when absent; `ALTINN` has every token of
   * its be an employee's who is logged in through ID-porten (`pid`, `acr`), and Altinn be asked what they may do.
   */
  readonly roller?: 'ALTINN';
  /**
   * Whether a machine's token may be without `aud`, or say `unspecified`, as Maskinporten's are when no `resource` was
   * asked for. Another `aud` than {@link audience} is refused all the same. No when absent.
   */
  readonly audValgfri?: boolean;
  /** Organisations that are `consumer` in a municipality beside the municipality itself, as one of its own companies. */
  readonly konsumenter?: Konsumenter;
}

export interface AuthOptions {
  readonly utstedere: readonly Utsteder[];
  readonly secret: Uint8Array<ArrayBuffer>;
  readonly klokke: () => Date;
  readonly fetch: typeof fetch;
  /** Required where an issuer's `roller` is `ALTINN`. */
  readonly altinnroller?: Altinnroller | undefined;
  /** Where machines act. Nowhere when absent. */
  readonly maskinkommuner?: Maskinkommuner | undefined;
}

/**
 * Turns a bearer token into an actor in a municipality; null where the call names none. @throws KoboFeil UGYLDIG_TOKEN, UTLOEPT_TOKEN, UTILGJENGELIG
 */
export type VerifiserToken = (token: string, kommunenummer?: string | null) => Promise<Aktoer>;

/** Signatures only: never `none`, never HMAC, where the public key would be the secret (RFC 8725 § 3.1). */
const ALGORITHMS = ['ES256', 'ES384', 'RS256', 'RS384', 'RS512', 'PS256'];
const MAX_TOKEN = 8192;
const MAX_REMEMBERED = 10_000;
const CLOCK_TOLERANCE = 5;

const Enhet = z.string().check(z.regex(/^[A-Z_]{1,40}$/));
const Roller = z.array(
  z.object({
    kommunenummer: z.string().check(z.regex(/^[0-9]{4}$/)),
    roller: z.array(z.string().check(z.regex(/^[A-Z_]{1,40}$/))),
    enhet: z.optional(Enhet),
    /** Where somebody works in several: the others. */
    andreEnheter: z.optional(z.array(Enhet).check(z.maxLength(20))),
  }),
);
const felles = {
  exp: z.number(),
  scope: z.string().check(z.maxLength(1000)),
  client_id: z.string().check(z.minLength(1), z.maxLength(100)),
};
const InnbyggerClaims = z.object({
  ...felles,
  pid: z.string().check(z.regex(/^[0-9]{11}$/)),
  acr: z.literal('idporten-loa-high'),
});
const AnsattClaims = z.object({
  ...felles,
  sub: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  kobo_roller: Roller,
});

/** An employee whose roles Altinn knows. One who brings roles of their own as well has said two things. */
const AltinnansattClaims = z.object({
  ...felles,
  sub: AnsattClaims.shape.sub,
  name: AnsattClaims.shape.name,
  pid: InnbyggerClaims.shape.pid,
  acr: InnbyggerClaims.shape.acr,
  kobo_roller: z.optional(z.undefined()),
  consumer: z.optional(z.undefined()),
});

/** Who a token stands for, and by which number Altinn is asked what they may do. Neither leaves this file together. */
interface Kjent {
  readonly aktoer: Aktoer;
  readonly altinnPid?: string;
  /** Of its issuer. */
  readonly konsumenter?: Konsumenter | undefined;
}

type KeySet = (header: JWSHeaderParameters, token: FlattenedJWSInput) => Promise<CryptoKey>;

function keySet(utsteder: Utsteder, fetcher: typeof fetch): KeySet {
  if (utsteder.jwks) return createLocalJWKSet(utsteder.jwks);
  if (!utsteder.jwksUri) throw new Error(`The issuer ${utsteder.issuer} has neither jwks nor jwksUri.`);
  return createRemoteJWKSet(new URL(utsteder.jwksUri), {
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
    timeoutDuration: 5_000,
    [customFetch]: fetcher,
  });
}

/** A failure to fetch keys is our trouble, not the caller's. */
const keysUnavailable = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC') ||
  !(error instanceof errors.JOSEError);

const ugyldig = (cause?: unknown) =>
  new KoboFeil('UGYLDIG_TOKEN', { cause, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });
const utloept = (cause?: unknown) =>
  new KoboFeil('UTLOEPT_TOKEN', {
    cause,
    headers: { 'www-authenticate': 'Bearer error="invalid_token", error_description="expired"' },
  });

/** Whether a token is meant for this API. Only a machine's may leave it unsaid, and only where the issuer's may. */
function gjelderOss({ aud }: JWTPayload, { audience, audValgfri }: Utsteder, aktoer: Aktoer): boolean {
  const usagt = aud === undefined || aud === 'unspecified';
  if (usagt && audValgfri && aktoer.type === 'MASKIN') return true;
  return Array.isArray(aud) ? aud.includes(audience) : aud === audience;
}

export function createAuth(options: AuthOptions): VerifiserToken {
  const { klokke } = options;
  const utstedere = new Map(
    options.utstedere.map((utsteder) => [
      utsteder.issuer,
      { utsteder, keys: keySet(utsteder, options.fetch) },
    ]),
  );
  if (!options.altinnroller && options.utstedere.some(({ roller }) => roller === 'ALTINN'))
    throw new Error('The roles of an issuer are to be asked about in ALTINN, and it is not set up.');
  const pseudonymKey = deriveKey(options.secret, 'aktoer', { name: 'HMAC', hash: 'SHA-256', length: 256 }, [
    'sign',
  ]);
  const encoder = new TextEncoder();
  const pseudonym: Pseudonym = async (text) => {
    const mac = await crypto.subtle.sign('HMAC', await pseudonymKey, encoder.encode(text));
    return `innbygger:${base64url(new Uint8Array(mac).subarray(0, 18))}`;
  };

  function altinnansatt(claims: JWTPayload): Kjent {
    const { sub, name, pid, client_id: klient, exp, scope } = AltinnansattClaims.parse(claims);
    const felles = { klient, utloeper: exp, scopes: scopes(scope), kommuner: new Map() };
    return {
      aktoer: { type: 'ANSATT', id: `ansatt:${sub}`, ansattId: sub, navn: name, ...felles },
      altinnPid: pid,
    };
  }

  async function toAktoer(claims: JWTPayload): Promise<Aktoer> {
    // What decides the kind is what the token says of its subject; a token that says two things is refused.
    const kind = 'pid' in claims ? 'INNBYGGER' : 'consumer' in claims ? 'MASKIN' : 'ANSATT';
    if (kind === 'INNBYGGER') {
      const c = InnbyggerClaims.parse(claims);
      if ('kobo_roller' in claims || 'consumer' in claims) throw ugyldig();
      const base = {
        id: await pseudonym(c.pid),
        klient: c.client_id,
        utloeper: c.exp,
        scopes: scopes(c.scope),
      };
      return new Innbygger(base, c.pid, pseudonym);
    }
    if (kind === 'MASKIN') return lesMaskin(MaskinClaims.parse(claims));
    const c = AnsattClaims.parse(claims);
    const base = { klient: c.client_id, utloeper: c.exp, scopes: scopes(c.scope) };
    return {
      type: kind,
      id: `ansatt:${c.sub}`,
      ansattId: c.sub,
      navn: c.name,
      kommuner: kommuner(c.kobo_roller),
      ...base,
    };
  }

  async function verify(token: string): Promise<Kjent> {
    let issuer: string | undefined;
    try {
      issuer = decodeJwt(token).iss;
    } catch (cause) {
      throw ugyldig(cause);
    }
    const trusted = issuer === undefined ? undefined : utstedere.get(issuer);
    if (!trusted) throw ugyldig();
    const { utsteder, keys } = trusted;
    const typ = utsteder.typ === undefined ? 'at+jwt' : utsteder.typ;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        issuer: utsteder.issuer,
        ...(utsteder.audValgfri ? {} : { audience: utsteder.audience }),
        requiredClaims: ['exp', 'iat'],
        clockTolerance: CLOCK_TOLERANCE,
        currentDate: klokke(),
        ...(typ === null ? {} : { typ }),
      });
      const { konsumenter } = utsteder;
      const kjent =
        utsteder.roller === 'ALTINN'
          ? altinnansatt(payload)
          : { aktoer: await toAktoer(payload), konsumenter };
      if (!gjelderOss(payload, utsteder, kjent.aktoer)) throw ugyldig();
      if (utsteder.aktoerer && !utsteder.aktoerer.includes(kjent.aktoer.type)) throw ugyldig();
      return kjent;
    } catch (error) {
      if (error instanceof KoboFeil) throw error;
      if (error instanceof errors.JWTExpired) throw utloept(error);
      if (error instanceof $ZodError) throw ugyldig();
      if (keysUnavailable(error)) {
        throw new KoboFeil('UTILGJENGELIG', { cause: error, headers: { 'retry-after': '5' } });
      }
      throw ugyldig(error);
    }
  }

  // By hash, so that a heap dump does not hand out usable tokens.
  const remembered = new Lru<Kjent>(MAX_REMEMBERED);
  const recall = async (token: string): Promise<Kjent> => {
    if (token.length > MAX_TOKEN) throw ugyldig();
    const key = await sha256Tekst(token);
    const known = remembered.get(key);
    if (known) {
      if (known.aktoer.utloeper + CLOCK_TOLERANCE <= klokke().getTime() / 1000) {
        remembered.delete(key);
        throw utloept();
      }
      return known;
    }
    const kjent = await verify(token);
    remembered.set(key, kjent);
    return kjent;
  };
  return async (token, kommunenummer = null) => {
    const { aktoer, altinnPid, konsumenter = {} } = await recall(token);
    if (aktoer.type === 'MASKIN')
      return options.maskinkommuner?.(aktoer, kommunenummer, konsumenter) ?? aktoer;
    if (aktoer.type !== 'ANSATT' || altinnPid === undefined || kommunenummer === null) return aktoer;
    const hjemme = await options.altinnroller!(altinnPid, kommunenummer);
    return hjemme.roller.length === 0 ? aktoer : { ...aktoer, kommuner: new Map([[kommunenummer, hjemme]]) };
  };
}

const scopes = (scope: string): ReadonlySet<string> => new Set(scope.split(' ').filter(Boolean));

const kommuner = (roller: z.infer<typeof Roller>): ReadonlyMap<string, Tilhoerighet> =>
  new Map(
    roller.map(({ kommunenummer, roller, enhet, andreEnheter = [] }) => [
      kommunenummer,
      { roller, enheter: [...new Set([...(enhet === undefined ? [] : [enhet]), ...andreEnheter])] },
    ]),
  );
