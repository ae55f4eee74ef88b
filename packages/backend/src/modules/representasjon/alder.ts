import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { foedtEtterNummeret } from '../../foedselsnummer.ts';
import { alder, idag } from '../../klokke.ts';
import { foedtMedIndeks } from './queries.sql.ts';

/** How old a citizen is: by what the register has said, else by their number. Null where neither tells. */
export async function hentAlder(
  tx: Tx,
  { kommunenummer, pid }: { readonly kommunenummer: string; readonly pid: string },
  { vault, naa }: { readonly vault: Vault; readonly naa: Date },
): Promise<number | null> {
  const indeks = await vault.blindIndex(kommunenummer, pid);
  const person = await tx.maybeOne<{ foedselsdato: string | null }>(foedtMedIndeks(indeks));
  const foedt = person?.foedselsdato ?? foedtEtterNummeret(pid);
  return foedt === null ? null : alder(foedt, idag(naa));
}
