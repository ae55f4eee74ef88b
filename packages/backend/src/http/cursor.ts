import { base64url, fromBase64url } from '../base64.ts';
import { KoboFeil } from './problem.ts';

const IV = 12;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** JSON with sorted keys, so that equal values give equal text. */
export function kanonisk(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export interface Cursor {
  seal(posisjon: unknown, bundet: unknown): Promise<string>;
  /** @throws KoboFeil UGYLDIG_MARKOER when the cursor was changed or belongs to another tenant, filter or sort */
  open(cursor: string, bundet: unknown): Promise<unknown>;
}

/**
 * Cursors for keyset paging. The position is sealed with AES-GCM rather than only signed: a sort key may be a
 * name, and a cursor travels in the URL. What it is bound to (tenant, operation, filter, sort) is authenticated
 * with it but not carried, so a cursor stays short and fits nothing but its own list.
 */
export function createCursor(secret: Uint8Array<ArrayBuffer>): Cursor {
  const key = deriveKey(secret, 'cursor', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);
  const aes = (iv: Uint8Array<ArrayBuffer>, bundet: unknown) => ({
    name: 'AES-GCM',
    iv,
    additionalData: encoder.encode(kanonisk(bundet)),
  });
  return {
    async seal(posisjon, bundet) {
      const iv = crypto.getRandomValues(new Uint8Array(IV));
      const sealed = await crypto.subtle.encrypt(
        aes(iv, bundet),
        await key,
        encoder.encode(JSON.stringify(posisjon)),
      );
      const bytes = new Uint8Array(IV + sealed.byteLength);
      bytes.set(iv);
      bytes.set(new Uint8Array(sealed), IV);
      return base64url(bytes);
    },
    async open(cursor, bundet) {
      try {
        const bytes = fromBase64url(cursor);
        // The last character carries bits that decoding drops; one position has one cursor.
        if (base64url(bytes) !== cursor) throw new Error('not canonical');
        const opened = await crypto.subtle.decrypt(
          aes(bytes.slice(0, IV), bundet),
          await key,
          bytes.slice(IV),
        );
        return JSON.parse(decoder.decode(opened)) as unknown;
      } catch (cause) {
        throw new KoboFeil('UGYLDIG_MARKOER', { cause });
      }
    },
  };
}

/** One secret, one key per use (HKDF), so that no use can be played against another. */
export async function deriveKey(
  secret: Uint8Array<ArrayBuffer>,
  use: string,
  algorithm: AesKeyGenParams | HmacKeyGenParams,
  usages: KeyUsage[],
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: encoder.encode(`kobo:${use}`) },
    material,
    algorithm,
    false,
    usages,
  );
}
