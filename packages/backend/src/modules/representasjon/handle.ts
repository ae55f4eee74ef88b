import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Paavegneav } from '../../http/utfoer.ts';
import { idag } from '../../klokke.ts';
import { finnPersonId, hentIdenter } from '../person/service.ts';
import { hentAlder } from './alder.ts';
import { representasjonMedId, type Representasjonsrad } from './queries.sql.ts';
import { kanHandle, MYNDIG } from './rules.ts';

/**
 * The number of the one somebody acts for, of a right that is theirs, holds today and reaches as far as it must. Whoever is
 * under 18 acts for nobody (forvaltningsloven 1967 § 12, vergemålsloven § 8). The answer is the same whichever of these it
 * fails on.
 * @throws KoboFeil INGEN_REPRESENTASJON, and VERGEMAAL_MAA_BEKREFTES when Folkeregisteret has not been asked for a while
 */
export async function finnRepresentert(
  tx: Tx,
  { representasjonId, kommunenummer, pid, omfang }: Paavegneav,
  { vault, naa }: { readonly vault: Vault; readonly naa: Date },
): Promise<string> {
  const register = { tx, vault, kommunenummer };
  const meg = await finnPersonId(register, pid);
  const rad = await tx.maybeOne<Representasjonsrad>(representasjonMedId(representasjonId));
  if (meg === null || rad?.representantId !== meg) throw new KoboFeil('INGEN_REPRESENTASJON');
  const aar = await hentAlder(tx, { kommunenummer, pid }, { vault, naa });
  if (aar !== null && aar < MYNDIG) throw new KoboFeil('INGEN_REPRESENTASJON');
  const kan = kanHandle(rad, omfang, idag(naa));
  if (kan === 'MAA_BEKREFTES') throw new KoboFeil('VERGEMAAL_MAA_BEKREFTES');
  const ident = (await hentIdenter(register, [rad.personId])).get(rad.personId);
  if (kan === 'NEI' || ident === undefined) throw new KoboFeil('INGEN_REPRESENTASJON');
  return ident;
}
