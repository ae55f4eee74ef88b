import { csvlinje } from '../../csv.ts';
import type { Database, TenantContext } from '../../db/database.ts';
import { filreferanse, lagArkivmelding } from '../../ports/arkiv/arkivmelding.ts';
import type { Fillager } from '../../ports/fillager/port.ts';
import { hentArkivfil } from '../arkiv/innhold/fil.ts';
import { tilArkivdokument } from '../arkiv/dokument.ts';
import { leveringMedId, type Leveringsrad } from '../arkiv/queries.sql.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { journalfoert, type Journalposisjon, type Journalrad } from './queries.sql.ts';
import { journalnummer } from './service.ts';

export interface Eksportmiljoe {
  readonly db: Database;
  readonly fillager: Fillager;
  readonly kommunenummer: string;
}

export interface Eksportfil {
  /** Relative, of our own words and numbers alone. */
  readonly sti: string;
  readonly innhold: Uint8Array<ArrayBuffer>;
}

/** Numbers in the journal whose file is gone, or is not the one that was journaled. */
export type Eksportavvik = readonly string[];

/** Lines read, and files held, at a time. */
const BOLK = 20;
const utf8 = new TextEncoder();

/**
 * In the order the chain is made of, so that it can be followed without Kobo: of the texts as they were before they were
 * put where a spreadsheet does no harm (`uskadelig`).
 */
const kolonner = [
  'kommunenummer',
  'aar',
  'nummer',
  'dokumentId',
  'journaldato',
  'journalposttype',
  'offentligTittel',
  'tilgangskode',
  'tilgangshjemmel',
  'sha256',
  'kassasjon',
  'bevaringstid',
  'forrige',
  'kjede',
] as const satisfies readonly (keyof Journalrad)[];

/**
 * A year of the archive, file by file: for each line a folder with the document as it was sent and an `arkivmelding.xml`
 * (version 1, the case in each of them), and last the journal as `journal.csv`. Everything is there, shielded cases as
 * well: it is for whoever takes the archive over.
 */
export async function* eksporterAar(
  { db, fillager, kommunenummer }: Eksportmiljoe,
  aar: number,
): AsyncGenerator<Eksportfil, Eksportavvik> {
  const kontekst: TenantContext = {
    kommunenummer,
    aktoer: 'system:arkiveksport',
    roller: [],
    skjermet: true,
  };
  const linjer: string[] = [csvlinje(kolonner)];
  const avvik: string[] = [];
  let etter: Journalposisjon | null = null;
  for (;;) {
    const side: readonly { rad: Journalrad; filer: readonly Eksportfil[] | null }[] = await db.withTenant(
      kontekst,
      'les',
      async (tx) => {
        const { oppsett } = await hentKommuneinfo(tx);
        const rader = await tx.query<Journalrad>(journalfoert(aar, BOLK - 1, etter));
        const ut = [];
        for (const rad of rader) {
          const levering = await tx.one<Leveringsrad>(leveringMedId(rad.dokumentId));
          const fil = await hentArkivfil(tx, { kommunenummer, fillager }, levering);
          if (fil?.sha256 !== rad.sha256) {
            ut.push({ rad, filer: null });
            continue;
          }
          const dokument = tilArkivdokument(
            { ...levering, mappe: null },
            fil,
            oppsett.arkiv ?? { maate: 'MANUELT' },
          );
          const mappe = `${aar}/${String(rad.nummer).padStart(6, '0')}`;
          const xml = lagArkivmelding(dokument, { versjon: 'V1' });
          ut.push({
            rad,
            filer: [
              { sti: `${mappe}/arkivmelding.xml`, innhold: utf8.encode(xml) },
              { sti: `${mappe}/${filreferanse(fil, 1)}`, innhold: fil.innhold },
            ],
          });
        }
        return ut;
      },
    );
    for (const { rad, filer } of side) {
      if (filer === null) avvik.push(journalnummer(rad));
      else yield* filer;
      linjer.push(csvlinje(kolonner.map((navn) => rad[navn])));
    }
    const siste = side.at(-1)?.rad;
    if (!siste || side.length < BOLK) break;
    etter = [siste.nummer, siste.dokumentId];
  }
  yield { sti: `${aar}/journal.csv`, innhold: utf8.encode(linjer.join('')) };
  return avvik;
}
