import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { laasSoeknad, soeknadMedId, type Soeknadrad } from './queries.sql.ts';
import { kanEndres } from './rules.ts';

/**
 * The citizen's own application; to change what belongs to it, a draft that nobody else changes meanwhile.
 * @throws KoboFeil IKKE_FUNNET, also when it is somebody else's, and SOEKNAD_ER_SENDT
 */
export async function krevEgenSoeknad(
  tx: Tx,
  id: string,
  soekerId: string,
  hvorfor: 'LESING' | 'FOR_ENDRING' = 'LESING',
): Promise<Soeknadrad> {
  const endres = hvorfor === 'FOR_ENDRING';
  const rad = await tx.maybeOne<Soeknadrad>(endres ? laasSoeknad(id, soekerId) : soeknadMedId(id, soekerId));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  if (endres && !kanEndres(rad.status)) throw new KoboFeil('SOEKNAD_ER_SENDT');
  return rad;
}
