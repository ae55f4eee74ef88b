/** Keys of an installation. All are 32 random bytes; the option reader makes them from base64. */
export interface VaultKeys {
  /** Number of the key new values are encrypted with. Older numbers stay for reading, so keys can be changed. */
  readonly current: number;
  readonly encryption: Readonly<Record<number, Uint8Array>>;
  /** Key of the blind index. Changing it means computing every index again. */
  readonly index: Uint8Array;
}

/** The row a value belongs to. Encrypted text moved to another row or municipality does not open. */
export interface VaultPlace {
  readonly kommunenummer: string;
  readonly id: string;
}

/** Encrypts what must not be readable in a database copy: identity numbers and raw register answers. */
export interface Vault {
  /** AES-256-GCM: one byte key number, 12 bytes nonce, text and tag. */
  seal(text: string, place: VaultPlace): Promise<Uint8Array>;
  open(sealed: Uint8Array, place: VaultPlace): Promise<string>;
  /** The same for a file. */
  sealBytes(bytes: Uint8Array<ArrayBuffer>, place: VaultPlace): Promise<Uint8Array<ArrayBuffer>>;
  openBytes(sealed: Uint8Array, place: VaultPlace): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * HMAC-SHA-256 by which an identity number is found without being readable. There are only so many identity
   * numbers, so without the secret key a hash could be reversed by trying them all. Differs between municipalities,
   * so that two databases cannot be joined on it.
   */
  blindIndex(kommunenummer: string, ident: string): Promise<Uint8Array>;
  /**
   * What only who has the keys can say of a text: HMAC-SHA-256 with the index key, which never changes.
   * @param bruk keeps one use of the key apart from another
   */
  sign(bruk: string, text: string): Promise<Uint8Array>;
}

const encoder = new TextEncoder();
const nonceLength = 12;

export async function createVault(keys: VaultKeys): Promise<Vault> {
  const imported = new Map<number, CryptoKey>();
  for (const [number, bytes] of Object.entries(keys.encryption)) {
    if (Number(number) < 0 || Number(number) > 255) throw new RangeError('A key number is 0–255');
    const usages: KeyUsage[] = ['encrypt', 'decrypt'];
    imported.set(
      Number(number),
      await crypto.subtle.importKey('raw', check(bytes), 'AES-GCM', false, usages),
    );
  }
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const indexKey = await crypto.subtle.importKey('raw', check(keys.index), hmac, false, ['sign']);
  const keyOf = (number: number): CryptoKey => {
    const key = imported.get(number);
    if (!key) throw new Error(`Encryption key ${number} is missing`);
    return key;
  };
  keyOf(keys.current);

  const sealBytes: Vault['sealBytes'] = async (bytes, place) => {
    const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
    const body = await crypto.subtle.encrypt(algorithm(iv, place), keyOf(keys.current), bytes);
    const sealed = new Uint8Array(1 + nonceLength + body.byteLength);
    sealed[0] = keys.current;
    sealed.set(iv, 1);
    sealed.set(new Uint8Array(body), 1 + nonceLength);
    return sealed;
  };
  const openBytes: Vault['openBytes'] = async (sealed, place) => {
    const iv = sealed.slice(1, 1 + nonceLength);
    const body = sealed.slice(1 + nonceLength);
    return new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, place), keyOf(sealed[0] ?? 0), body));
  };

  // A number begins with four digits of a municipality, a use with a letter: neither can pass for the other.
  const hmacOf = async (text: string): Promise<Uint8Array> =>
    new Uint8Array(await crypto.subtle.sign('HMAC', indexKey, encoder.encode(text)));

  return {
    sealBytes,
    openBytes,
    seal: (text, place) => sealBytes(encoder.encode(text), place),
    open: async (sealed, place) => new TextDecoder().decode(await openBytes(sealed, place)),
    blindIndex: (kommunenummer, ident) => hmacOf(`${kommunenummer}:${ident}`),
    sign: (bruk, text) => hmacOf(`${bruk}:${text}`),
  };
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, { kommunenummer, id }: VaultPlace): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: encoder.encode(`${kommunenummer}:${id}`),
});

function check(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (bytes.length !== 32) throw new RangeError(`A key is 32 bytes, not ${bytes.length}`);
  return new Uint8Array(bytes);
}
