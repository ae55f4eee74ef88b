/** Characters given to one call: a long array spread into its arguments overflows the stack. Divisible by three. */
const BIT = 0x6000;

/** Bytes as text (RFC 4648 § 4). */
export function base64(bytes: Uint8Array): string {
  let tekst = '';
  for (let i = 0; i < bytes.length; i += BIT)
    tekst += btoa(String.fromCharCode(...bytes.subarray(i, i + BIT)));
  return tekst;
}

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** The same for an address: other signs, and no padding (RFC 4648 § 5). */
export const base64url = (bytes: Uint8Array): string =>
  base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
