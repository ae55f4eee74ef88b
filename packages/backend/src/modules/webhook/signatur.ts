import { base64, fromBase64 } from '../../base64.ts';

const encoder = new TextEncoder();
const PREFIKS = 'whsec_';
const BYTE = 24;

export const nyHemmelighet = (): string => PREFIKS + base64(crypto.getRandomValues(new Uint8Array(BYTE)));

/**
 * The headers of one attempt (Standard Webhooks 1.0): the same id in each, a time of its own, and a signature with
 * every secret that holds, so that the receiver can change to the new one when it likes.
 */
export async function signer(
  id: string,
  naa: Date,
  body: string,
  hemmeligheter: readonly string[],
): Promise<Record<string, string>> {
  const tidspunkt = String(Math.floor(naa.getTime() / 1000));
  const innhold = encoder.encode(`${id}.${tidspunkt}.${body}`);
  const signaturer = await Promise.all(
    hemmeligheter.map(async (hemmelighet) => {
      const key = await crypto.subtle.importKey(
        'raw',
        fromBase64(hemmelighet.slice(PREFIKS.length)),
        { name: 'HMAC', hash: 'SHA-256' },
        false,
        ['sign'],
      );
      return `v1,${base64(new Uint8Array(await crypto.subtle.sign('HMAC', key, innhold)))}`;
    }),
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': tidspunkt,
    'webhook-signature': signaturer.join(' '),
  };
}
