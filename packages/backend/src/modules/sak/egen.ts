import type { Tx } from '../../db/database.ts';
import type { Innbygger } from '../../http/aktoer.ts';
import type { Innsynslinje } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { finnPersonId } from '../person/service.ts';
import { forvaltningsloven } from '../vedtak/forvaltningsloven.ts';
import { sakForPart } from './queries.sql.ts';

/** The party's right to read what the municipality has of them. */
export const EGEN_SAK = { formaal: 'Innsyn i egen sak', hjemmel: forvaltningsloven.PARTSINNSYN } as const;

/**
 * The citizen's own case, and what is to be logged of that they see it.
 * @throws KoboFeil IKKE_FUNNET, also when the case is somebody else's
 */
export async function krevEgenSak(
  tx: Tx,
  sakId: string,
  ctx: { readonly porter: Porter; readonly kommunenummer: string; readonly innbygger: Innbygger },
): Promise<Required<Pick<Innsynslinje, 'sakId' | 'personId' | 'entitetId'>> & typeof EGEN_SAK> {
  const { porter, kommunenummer, innbygger } = ctx;
  const personId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
  if (personId === null || !(await tx.maybeOne(sakForPart(sakId, personId))))
    throw new KoboFeil('IKKE_FUNNET');
  return { ...EGEN_SAK, sakId, personId, entitetId: sakId };
}
