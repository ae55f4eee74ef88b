/** What a child does for itself. */
import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { KoboFeil } from '../../http/problem.ts';
import { hentAlder } from './alder.ts';
import { MYNDIG, UNGDOM } from './rules.ts';

/** What binds whoever does it to a tenancy, or out of one (vergemålsloven § 9). */
const bindende: readonly string[] = ['svarPaaTilbud', 'siOppMittLeieforhold'];

/**
 * Whoever acts for themselves is old enough to. Under 15 a parent or guardian acts, and the child is not shown what others
 * may not know; from 15 to 18 they apply, write and read for themselves, and what binds them somebody does for them. Of
 * somebody whose age neither the register nor their number tells it is not asked.
 * @throws KoboFeil UNDER_15_AAR, KREVER_VERGE
 */
export async function krevAlder(
  tx: Tx,
  { operasjon, ...hvem }: { operasjon: string; kommunenummer: string; pid: string },
  miljoe: { readonly vault: Vault; readonly naa: Date },
): Promise<void> {
  const aar = await hentAlder(tx, hvem, miljoe);
  if (aar === null) return;
  if (aar < UNGDOM) throw new KoboFeil('UNDER_15_AAR');
  if (aar < MYNDIG && bindende.includes(operasjon)) throw new KoboFeil('KREVER_VERGE');
}
