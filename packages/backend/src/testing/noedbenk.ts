import { after, before, beforeEach } from 'node:test';
import { sql } from '../db/sql.ts';
import { kjoerKalender } from '../kalender.ts';
import { innstill } from './innstill.ts';
import { openSakbenk, trine, vidar, type Klient, type Sakbenk } from './sakbenk.ts';

/** Somebody on duty, of another unit than has the cases. */
export const vakt = (sub: string, navn: string) => ({
  sub,
  navn,
  roller: [{ kommunenummer: '9901', roller: ['SAKSBEHANDLER'], enhet: 'NAV' }],
});
export const nora = vakt('nora', 'Nora Vakt');
export const nils = vakt('nils', 'Nils Vakt');

export const START = new Date('2026-11-20T08:14:00Z');
export const IKKE_FUNNET = [404, 'IKKE_FUNNET'];
export const koden = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];

/** The API in a municipality whose units keep their cases to themselves, anew for each test of the file that calls this. */
export function noedbenk() {
  let benk: Sakbenk;
  before(async () => {
    benk = await openSakbenk();
  });
  const fyll = async (): Promise<void> => {
    benk.klokke = START;
    await benk.fyll();
    await innstill(benk, () => ({ saksinnsyn: 'ENHETEN' }));
  };
  beforeEach(fyll);
  after(() => benk.close());

  const som =
    (login: Parameters<Sakbenk['som']>[0]): Klient =>
    (...kall) =>
      benk.som(login)(...kall);
  const somNora = som(nora);
  const nummer = (sakId: string): Promise<string> =>
    benk
      .iKrokvik((tx) => tx.one<{ saksnummer: string }>(sql`select saksnummer from sak where id = ${sakId}`))
      .then(({ saksnummer }) => saksnummer);

  return {
    get benk() {
      return benk;
    },
    fyll,
    somNora,
    somTrine: som(trine),
    somVidar: som(vidar),
    nummer,
    aapne: async (sakId: string, klient = somNora, annet: object = {}) =>
      klient('POST', '/noedtilganger', {
        json: {
          saksnummer: await nummer(sakId),
          aarsak: 'AKUTT_BOLIGLOES',
          begrunnelse: 'Kastet ut.',
          ...annet,
        },
      }),
    les: (sakId: string, klient = somNora) => klient('GET', `/saker/${sakId}`),
    senere: (timer: number): void => {
      benk.klokke = new Date(benk.klokke.getTime() + timer * 3_600_000);
    },
    kalender: () =>
      kjoerKalender({
        db: benk.db.database,
        porter: benk.porter,
        klokke: () => benk.klokke,
        logg: () => {},
      }),
    funnet: async (klient: Klient): Promise<string[]> =>
      (await klient('POST', '/saker/soek', { json: {} })).body.items.map(
        (rad: { sakId: string }) => rad.sakId,
      ),
  };
}
