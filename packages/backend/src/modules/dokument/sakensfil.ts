/** A document of a case as a file, for an employee. */
import type { Dokumentformat } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Nedlasting } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { sikreFil } from '../arkiv/innhold/fil.ts';
import { leveringAv, type Leveringsrad } from '../arkiv/queries.sql.ts';
import { dokumentISaken, type Dokumentrad } from './queries.sql.ts';
import { hentDokumentfil } from './service.ts';

interface Filmiljoe {
  readonly tx: Tx;
  readonly kommunenummer: string;
  readonly porter: Pick<Porter, 'fillager'>;
  readonly nyId: () => string;
  readonly klokke: () => Date;
}

/** Whoever calls has the case already. @throws KoboFeil IKKE_FUNNET */
export async function hentSakensFil(
  { tx, kommunenummer, porter: { fillager }, nyId, klokke }: Filmiljoe,
  sakId: string,
  dokumentId: string,
  format: Dokumentformat,
): Promise<Nedlasting> {
  // What the archive alone has as a document has its file made when it is first asked for.
  const levering = await tx.maybeOne<Leveringsrad>(leveringAv(sakId, dokumentId));
  if (levering) await sikreFil(tx, { kommunenummer, fillager }, levering, { nyId, naa: klokke() });
  const rad = await tx.maybeOne<Dokumentrad>(dokumentISaken(sakId, dokumentId));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return hentDokumentfil(tx, { kommunenummer, fillager }, rad, format);
}
