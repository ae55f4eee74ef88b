import { nodecrypto } from './nodecrypto.ts';

const ascii = new TextDecoder('ascii');
const code = (digit: number): number => digit + (digit < 10 ? 48 : 87);

/** Two digits for each byte. By their codes: a file has millions, and a string for each takes seconds. */
export function hex(bytes: Uint8Array): string {
  const codes = new Uint8Array(bytes.length * 2);
  for (let i = 0; i < bytes.length; i++) {
    codes[i * 2] = code(bytes[i]! >> 4);
    codes[i * 2 + 1] = code(bytes[i]! & 15);
  }
  return ascii.decode(codes);
}

/** What tells one content from another: SHA-256 in hex. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

const encoder = new TextEncoder();

/** The same of a short text, for what is asked at every call. */
export const sha256Tekst: (text: string) => string | Promise<string> = nodecrypto
  ? (text) => nodecrypto!.hash('sha256', text, 'hex')
  : (text) => sha256(encoder.encode(text));
