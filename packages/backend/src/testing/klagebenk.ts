import assert from 'node:assert/strict';
import { klara, trine, type Klient, type Sakbenk } from './sakbenk.ts';
import { innbygger, SOEKER } from './tilbudbenk.ts';

export const kontrollert = { oppfylt: true, vurdering: 'Fra parten, om vedtaket.' };

/** A complaint step by step, as the party and those who deal with complaints take it. */
export function klagebenk(benk: Sakbenk) {
  const som = (navn: string): Klient => benk.som(innbygger(navn));
  const somKlara = benk.som(klara);
  const vedtak = async (sakId: string, klient = benk.som(trine)) =>
    (await klient('GET', `/saker/${sakId}/vedtak`)).body;
  const hent = async (klageId: string, klient = somKlara) => (await klient('GET', `/klager/${klageId}`)).body;
  const steg = async (klageId: string, hva: string, json?: object, klient = somKlara) =>
    klient('POST', `/klager/${klageId}/${hva}`, {
      versjon: (await hent(klageId, klient)).versjon,
      ...(json && { json }),
    });
  async function tatt(klageId: string, klient = somKlara): Promise<string> {
    const svar = await steg(klageId, 'tildeling', undefined, klient);
    assert.equal(svar.status, 200, JSON.stringify(svar.body));
    return klageId;
  }
  return {
    som,
    somKlara,
    vedtak,
    hent,
    steg,
    tatt,
    klag: async (sakId: string, felt: object = {}, klient = som(SOEKER)) =>
      klient('POST', `/meg/saker/${sakId}/klager`, {
        json: { vedtakId: (await vedtak(sakId)).vedtakId, grunn: 'Jeg får ikke leid privat.', ...felt },
      }),
    /** Written down for whoever complained, and found in order. @returns the complaint's id */
    async tilBehandling(klageId: string, klient = somKlara): Promise<string> {
      await tatt(klageId, klient);
      const sett = await steg(klageId, 'formkontroll', kontrollert, klient);
      assert.equal(sett.body.status, 'UNDER_BEHANDLING', JSON.stringify(sett.body));
      return klageId;
    },
    registrer: async (sakId: string, felt: object = {}) =>
      benk.som(trine)('POST', `/saker/${sakId}/klager`, {
        json: {
          vedtakId: (await vedtak(sakId)).vedtakId,
          grunn: 'For liten.',
          kanal: 'PAPIR',
          mottatt: '2026-11-20',
          ...felt,
        },
      }),
  };
}
