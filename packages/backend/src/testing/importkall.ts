import assert from 'node:assert/strict';
import type { Bolig, Importjobb, Importrad } from '@kobo-bolig/contract';
import { skrivCsv, type Rad } from '../modules/importer/index.ts';
import { identFor } from '../ports/simulering/personer.ts';
import { adresse } from './importer.ts';
import type { Klient } from './sakbenk.ts';
import { SOEKER } from './tilbudbenk.ts';

/** A home the import can take in, in a street of its own number. */
export const rad = (husnummer: number, felt: Rad = {}): Rad => ({
  ...adresse,
  husnummer: String(husnummer),
  boligstatus: 'KLAR_FOR_INNFLYTTING',
  ...felt,
});

/** Of a home that is let. */
export const leid: Rad = {
  boligstatus: 'UTLEID',
  hovedsoker: identFor(SOEKER),
  leieforholdstartdato: '01.03.2025',
  leieforholdertidsubegrenset: '1',
};

/** The import as somebody goes through it. @param som asked for at each call: a test file has no client before it begins */
export function importkall(som: () => Klient) {
  async function proev(rader: readonly Rad[]): Promise<Importjobb> {
    const fil = { type: 'text/csv', innhold: skrivCsv(rader) };
    const { status, body } = await som()('POST', '/importer', { fil });
    assert.equal(status, 201, JSON.stringify(body));
    return body;
  }
  const kjoer = ({ importId, versjon }: Importjobb, json?: object) =>
    som()('POST', `/importer/${importId}/gjennomfoering`, { versjon, ...(json && { json }) });
  async function ferdig(importId: string): Promise<Importjobb> {
    for (;;) {
      const { body } = await som()('GET', `/importer/${importId}`);
      if (body.status !== 'KJOERER') return body;
      await new Promise((klar) => setTimeout(klar, 5));
    }
  }
  async function importer(rader: readonly Rad[], valg?: object): Promise<Importjobb> {
    const jobb = await proev(rader);
    assert.equal((await kjoer(jobb, valg)).status, 202);
    return ferdig(jobb.importId);
  }
  const angre = ({ importId, versjon }: Importjobb, klient = som()) =>
    klient('POST', `/importer/${importId}/angring`, { versjon });
  const radene = async ({ importId }: Importjobb): Promise<Importrad[]> =>
    (await som()('GET', `/importer/${importId}/rader`)).body.items;
  const boliger = async (): Promise<Bolig[]> => {
    const { items } = (await som()('GET', '/boliger')).body;
    return Promise.all(
      items.map(async ({ koboId }: Bolig) => (await som()('GET', `/boliger/${koboId}`)).body),
    );
  };
  return { proev, kjoer, ferdig, importer, angre, radene, boliger };
}
