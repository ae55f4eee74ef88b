import { base64url } from './base64url.ts';
import { randomHex } from './runtime.ts';

/** Maskinporten refuses assertions that live longer than 120 seconds; ten are left for clocks that differ. */
const ASSERTION_SECONDS = 110;
const RS256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

const json = (value: object): string => base64url(new TextEncoder().encode(JSON.stringify(value)));

/** Signs JWT grants (RFC 7523) with RS256. @throws TypeError for a JWK that is no private RSA key */
export function createAssertionSigner(key: JsonWebKey | CryptoKey, kid: string) {
  if (!('algorithm' in key) && !(key.kty === 'RSA' && key.d)) {
    // Says nothing of what is in it: it may be the wrong half of something secret.
    throw new TypeError('noekkel must be a private RSA key as a JWK.');
  }
  let imported: Promise<CryptoKey> | undefined;
  const privateKey = (): Promise<CryptoKey> => (imported ??= importKey(key));

  /** @param seconds the time it is made, since 1970 */
  return async (claims: Readonly<Record<string, string | undefined>>, seconds: number): Promise<string> => {
    // A jti of its own each time: an assertion cannot be used twice.
    const payload = { ...claims, jti: randomHex(16), iat: seconds, exp: seconds + ASSERTION_SECONDS };
    const signed = `${json({ alg: 'RS256', kid, typ: 'JWT' })}.${json(payload)}`;
    const signature = await crypto.subtle.sign(RS256, await privateKey(), new TextEncoder().encode(signed));
    return `${signed}.${base64url(new Uint8Array(signature))}`;
  };
}

async function importKey(key: JsonWebKey | CryptoKey): Promise<CryptoKey> {
  if ('algorithm' in key) return key;
  // Only what the key is made of: `use`, `key_ops` or another `alg` of the RS family would make the import fail.
  const { kty, n, e, d, p, q, dp, dq, qi } = key as Record<string, string>;
  return crypto.subtle.importKey('jwk', { kty, n, e, d, p, q, dp, dq, qi } as JsonWebKey, RS256, false, [
    'sign',
  ]);
}
