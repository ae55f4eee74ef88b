import { base64url, fromBase64url } from '../base64.ts';
import { concat } from '../bytes.ts';
import { nodecrypto } from '../nodecrypto.ts';
import { KoboFeil } from './problem.ts';

const IV = 12;
const USE = 'cursor';
const INFO = 'kobo:';
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
  const key = deriveKey(secret, USE, { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);
  const encrypt = nodecrypto ? atOnce(secret) : beside(key);
  return {
    async seal(posisjon, bundet) {
      const iv = crypto.getRandomValues(new Uint8Array(IV));
      const sealed = await encrypt(iv, aad(bundet), encoder.encode(JSON.stringify(posisjon)));
      return base64url(concat([iv, ...sealed]));
    },
    async open(cursor, bundet) {
      try {
        const bytes = fromBase64url(cursor);
        // The last character carries bits that decoding drops; one position has one cursor.
        if (base64url(bytes) !== cursor) throw new Error('not canonical');
        const opened = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: bytes.slice(0, IV), additionalData: aad(bundet) },
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

type Bytes = Uint8Array<ArrayBuffer>;
type Parts = readonly Uint8Array[];
/** @returns what was given, encrypted, with the tag of AES-GCM after it */
type Encrypt = (iv: Bytes, aad: Bytes, bytes: Bytes) => Parts | Promise<Parts>;

const aad = (bundet: unknown): Bytes => encoder.encode(kanonisk(bundet));

/** Every page has a cursor: it is sealed where its rows are, with the key {@link deriveKey} makes. */
function atOnce(secret: Uint8Array): Encrypt {
  const { createCipheriv, hkdfSync } = nodecrypto!;
  const key = new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), INFO + USE, 32));
  return (iv, aad, bytes) => {
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    cipher.setAAD(aad);
    return [cipher.update(bytes), cipher.final(), cipher.getAuthTag()];
  };
}

const beside =
  (key: Promise<CryptoKey>): Encrypt =>
  async (iv, additionalData, bytes) => [
    new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, await key, bytes)),
  ];

/** One secret, one key per use (HKDF), so that no use can be played against another. */
export async function deriveKey(
  secret: Uint8Array<ArrayBuffer>,
  use: string,
  algorithm: AesKeyGenParams | HmacKeyGenParams,
  usages: KeyUsage[],
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: encoder.encode(INFO + use) },
    material,
    algorithm,
    false,
    usages,
  );
}
