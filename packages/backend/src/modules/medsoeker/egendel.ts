/** The case a citizen has confirmed that they apply in together with another, as it is reached by what is theirs of it. */
import type { Tx } from '../../db/database.ts';
import type { Kontekst, OperationShape } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { finnPersonId } from '../person/service.ts';
import { krevMin } from './service.ts';

/** @throws KoboFeil IKKE_FUNNET */
export async function krevEgenDel({
  tx,
  path,
  porter: { vault },
  kommunenummer,
  innbygger,
}: Pick<Kontekst<OperationShape, Porter>, 'porter' | 'kommunenummer' | 'innbygger'> & {
  readonly tx: Tx;
  readonly path: { readonly medsoekerId: string };
}): Promise<{ readonly sakId: string; readonly personId: string; readonly soekerId: string }> {
  const personId = await finnPersonId({ tx, vault, kommunenummer }, innbygger.pid);
  if (personId === null) throw new KoboFeil('IKKE_FUNNET');
  const { status, sakId, soekerId } = await krevMin(tx, path.medsoekerId, personId);
  if (status !== 'BEKREFTET' || sakId === null) throw new KoboFeil('IKKE_FUNNET');
  return { sakId, personId, soekerId };
}
