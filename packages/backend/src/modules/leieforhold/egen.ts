import type { Tx } from '../../db/database.ts';
import type { Innbygger } from '../../http/aktoer.ts';
import type { Innsynslinje } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { finnPersonId } from '../person/service.ts';
import { erLeietaker } from './queries.sql.ts';

/** The tenant's right to read what the municipality has of them. */
export const EGET_LEIEFORHOLD = {
  formaal: 'Innsyn i eget leieforhold',
  hjemmel: 'personvernforordningen artikkel 15',
} as const;

/**
 * The citizen's own tenancy, one they have moved out of too, and what is to be logged of that they see it. Where one of
 * two has left, it is the other's from then on: theirs from before is in their own copy.
 * @throws KoboFeil IKKE_FUNNET, also when the tenancy is somebody else's
 */
export async function krevEgetLeieforhold(
  tx: Tx,
  leieforholdId: string,
  ctx: { readonly porter: Porter; readonly kommunenummer: string; readonly innbygger: Innbygger },
): Promise<Required<Pick<Innsynslinje, 'personId' | 'entitetId'>> & typeof EGET_LEIEFORHOLD> {
  const { porter, kommunenummer, innbygger } = ctx;
  const personId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
  if (personId === null || !(await tx.maybeOne(erLeietaker(leieforholdId, personId))))
    throw new KoboFeil('IKKE_FUNNET');
  return { ...EGET_LEIEFORHOLD, personId, entitetId: leieforholdId };
}
