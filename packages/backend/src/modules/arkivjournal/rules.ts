import { sha256 } from '../../hex.ts';
import type { Journalrad } from './queries.sql.ts';

/** What the very first line is chained to. */
export const BEGYNNELSEN = '0'.repeat(64);

/**
 * What a line is chained by: SHA-256 over its fields and the chain of the line before, one to a line. Made here from what
 * stands in the journal, and not by the database that made it: what was changed afterwards shows.
 */
export const kjeden = (rad: Omit<Journalrad, 'kjede'>): Promise<string> =>
  sha256(
    new TextEncoder().encode(
      [
        rad.kommunenummer,
        rad.aar,
        rad.nummer,
        rad.dokumentId,
        rad.journaldato,
        rad.journalposttype,
        rad.offentligTittel,
        rad.tilgangskode,
        rad.tilgangshjemmel,
        rad.sha256,
        rad.kassasjon,
        rad.bevaringstid ?? '',
        rad.forrige,
      ].join('\n'),
    ),
  );

/** Where the journal stands while it is read: the number that is next, and what it is to be chained to. */
export interface Ledd {
  readonly nummer: number;
  readonly kjede: string;
}

/** Reads on from `fra`. @returns where it ends, or the number of the first line that is not as it was written */
export async function foelgKjeden(
  rader: readonly Journalrad[],
  fra: Ledd,
): Promise<{ readonly ende: Ledd } | { readonly brudd: number }> {
  let ledd = fra;
  for (const rad of rader) {
    if (rad.nummer !== ledd.nummer || rad.forrige !== ledd.kjede || rad.kjede !== (await kjeden(rad)))
      return { brudd: ledd.nummer };
    ledd = { nummer: rad.nummer + 1, kjede: rad.kjede };
  }
  return { ende: ledd };
}
