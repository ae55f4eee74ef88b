// What `npm start` keeps between runs, in the ignored folder .kobo: the database, and the keys without which it
// cannot be read and the tokens of yesterday are not valid.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nyeIssuernoekler, type Issuernoekler } from '@kobo-bolig/backend/node';

const mappe = join(import.meta.dirname, '../../.kobo');
export const datamappe = join(mappe, 'data');
const noekkelfil = join(mappe, 'noekler.json');

export interface Noekler {
  readonly kryptering: Uint8Array;
  readonly indeks: Uint8Array;
  readonly hemmelighet: Uint8Array;
  readonly issuer: Issuernoekler;
}

const tilfeldig = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64');

/** The keys of this installation; made the first time, readable by its owner only. */
export async function hentNoekler(): Promise<Noekler> {
  mkdirSync(mappe, { recursive: true });
  let lest: Record<'kryptering' | 'indeks' | 'hemmelighet', string> & { issuer: Issuernoekler };
  try {
    lest = JSON.parse(readFileSync(noekkelfil, 'utf8')) as typeof lest;
  } catch {
    lest = {
      kryptering: tilfeldig(),
      indeks: tilfeldig(),
      hemmelighet: tilfeldig(),
      issuer: await nyeIssuernoekler(),
    };
    writeFileSync(noekkelfil, JSON.stringify(lest), { mode: 0o600 });
  }
  const bytes = (tekst: string): Uint8Array => new Uint8Array(Buffer.from(tekst, 'base64'));
  return {
    kryptering: bytes(lest.kryptering),
    indeks: bytes(lest.indeks),
    hemmelighet: bytes(lest.hemmelighet),
    issuer: lest.issuer,
  };
}
