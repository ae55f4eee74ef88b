import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { Utsteder } from '../../http/auth.ts';
import { claimsFor, scopesFor, type Login } from '../claims.ts';

export interface SignerOptions {
  readonly issuer?: string;
  readonly audience?: string;
  /** Lifetime of a token in seconds. */
  readonly levetid?: number;
  readonly klokke?: () => Date;
}

/** Issues access tokens without a browser dialogue: the issuer of Storybook, the demo Worker and tests. */
export interface Signer {
  /** Give this to the backend that is to trust it. */
  readonly utsteder: Utsteder;
  /** A token for someone; `claims` overrides single claims, `undefined` removes one. */
  token(login: Login, claims?: Readonly<Record<string, unknown>>): Promise<string>;
}

/** The key lives as long as the signer and cannot be taken out of it. */
export async function createSigner(options: SignerOptions = {}): Promise<Signer> {
  const {
    issuer = 'urn:kobo:signer',
    audience = 'kobo-api',
    levetid = 900,
    klokke = () => new Date(),
  } = options;
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const kid = crypto.randomUUID();
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' };
  return {
    utsteder: { issuer, audience, jwks: { keys: [jwk] } },
    token: (login, claims = {}) => {
      const now = Math.floor(klokke().getTime() / 1000);
      const payload = {
        iss: issuer,
        aud: audience,
        iat: now,
        exp: now + levetid,
        sub: 'sub' in login ? login.sub : crypto.randomUUID(),
        client_id: 'klient' in login ? login.klient : 'signer',
        scope: scopesFor(login).join(' '),
        ...claimsFor(login),
        ...claims,
      };
      return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid }).sign(privateKey);
    },
  };
}
