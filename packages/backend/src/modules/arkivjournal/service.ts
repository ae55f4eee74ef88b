import type { Journalkontroll, Journallinje } from '@kobo-bolig/contract';
import type { Database, Tx } from '../../db/database.ts';
import type { Arkiv, Arkivdokument } from '../../ports/arkiv/port.ts';
import type { Bevaring } from '../kommune/config.ts';
import { foerAaret, journalfoer, kjeden, linjenTil, type Journalrad } from './queries.sql.ts';
import { BEGYNNELSEN, foelgKjeden, type Ledd } from './rules.ts';

export const journalnummer = ({ aar, nummer }: Pick<Journalrad, 'aar' | 'nummer'>): string =>
  `${aar}/${nummer}`;

export const tilJournallinje = (rad: Journalrad): Journallinje => ({
  journalnummer: journalnummer(rad),
  journaldato: rad.journaldato,
  journalposttype: rad.journalposttype,
  offentligTittel: rad.offentligTittel,
  tilgang: { kode: rad.tilgangskode, hjemmel: rad.tilgangshjemmel },
  kassasjon: rad.kassasjon,
  ...(rad.bevaringstid !== null && { bevaringstid: rad.bevaringstid }),
  sha256: rad.sha256,
  kjede: rad.kjede,
});

export interface Innebygdoppsett {
  readonly db: Database;
  readonly kommunenummer: string;
  readonly bevaring: Bevaring;
  readonly klokke: () => Date;
}

/** Kobo as the archive: the document lies where it lies, and has a line in the journal. It answers at once. */
export function createInnebygdArkiv({ db, kommunenummer, bevaring, klokke }: Innebygdoppsett): Arkiv {
  const kontekst = () => ({
    kommunenummer,
    aktoer: 'system:arkiv',
    roller: [],
    skjermet: true,
    tid: klokke().toISOString(),
  });
  return {
    async arkiver({ dokumentId, sak, filer: [fil] }: Arkivdokument) {
      const rad = await db.withTenant(kontekst(), 'skriv', async (tx) => {
        await tx.query(journalfoer(dokumentId, fil.sha256, bevaring));
        return tx.one<Journalrad>(linjenTil(dokumentId));
      });
      return {
        utfall: 'ARKIVERT',
        kvittering: {
          mappe: sak.sakId,
          registrering: dokumentId,
          saksnummer: sak.saksnummer,
          journalnummer: journalnummer(rad),
        },
      };
    },
    hentSvar: async () => [],
    bekreft: async () => undefined,
  };
}

/** Lines read at a time while the chain is followed. */
const BOLK = 1000;

/** Follows the chain through a year, from the end of the one before. */
export async function kontrollerAar(tx: Tx, aar: number): Promise<Journalkontroll> {
  const { kjede } = await tx.one<{ kjede: string | null }>(foerAaret(aar));
  let ledd: Ledd = { nummer: 1, kjede: kjede ?? BEGYNNELSEN };
  let etter = 0;
  for (;;) {
    const rader: Journalrad[] = await tx.query<Journalrad>(kjeden(aar, etter, BOLK));
    const fulgt = await foelgKjeden(rader, ledd);
    if ('brudd' in fulgt) return { aar, antall: fulgt.brudd - 1, hel: false, brudd: `${aar}/${fulgt.brudd}` };
    ledd = fulgt.ende;
    const siste = rader.at(-1);
    if (!siste || rader.length < BOLK) return { aar, antall: ledd.nummer - 1, hel: true, kjede: ledd.kjede };
    etter = siste.nummer;
  }
}
