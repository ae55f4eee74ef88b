import assert from 'node:assert/strict';
import type { Innstillinger, Sakstype, Sakstypeinnstilling } from '@kobo-bolig/contract';
import { anne, type Sakbenk, type Svaret } from './sakbenk.ts';

type Endring = (naa: Innstillinger) => Partial<Innstillinger>;

/** The administrator saves what holds with something else in it; what is `undefined` is not set any more. */
export async function proevInnstilling(benk: Sakbenk, endring: Endring, gyldigFra?: string): Promise<Svaret> {
  const somAnne = benk.som(anne);
  const { versjon, innstillinger } = (await somAnne('GET', '/innstillinger')).body;
  const json = { innstillinger: { ...innstillinger, ...endring(innstillinger) }, gyldigFra };
  return somAnne('PUT', '/innstillinger', { json, versjon });
}

export async function innstill(benk: Sakbenk, endring: Endring): Promise<void> {
  const { status, body } = await proevInnstilling(benk, endring);
  assert.equal(status, 200, JSON.stringify(body));
}

/** What is set for one kind of case. */
export const forSakstype =
  (hvilken: Sakstype, endring: Partial<Sakstypeinnstilling>): Endring =>
  ({ sakstyper }) => ({
    sakstyper: sakstyper.map((rad) => (rad.sakstype === hvilken ? { ...rad, ...endring } : rad)),
  });
