import type { Database } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { utenSvar } from '../../ports/felles/registerfeil.ts';
import type { Folkeregister } from '../../ports/folkeregister/port.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { uhentedeSoekere } from './queries.sql.ts';
import { hentIdenter, oppdaterKjent, tilVerdier } from './service.ts';
import { loggSystemoppslag } from './systemoppslag.ts';

export interface Uteblittoppsett {
  readonly db: Database;
  readonly vault: Vault;
  readonly folkeregister: Folkeregister;
  readonly nyId: () => string;
}

/** Asked about one after the other, so that a register that has just come back is not run down. */
const BOLK = 20;

/**
 * Asks Folkeregisteret again about applicants it gave no answer about when they applied. Until it has, only the shielded
 * unit sees them; with its answer they are there for everyone, or shielded.
 */
export async function hentUteblitte(
  { db, vault, folkeregister, nyId }: Uteblittoppsett,
  kommunenummer: string,
): Promise<'INGEN' | 'MER' | 'VENTER'> {
  const context = { kommunenummer, aktoer: 'system:folkeregister', roller: [], skjermet: true };
  const grunnlag = await db.withTenant(context, 'les', async (tx) => {
    const ider = (await tx.query<{ id: string }>(uhentedeSoekere(BOLK))).map(({ id }) => id);
    if (ider.length === 0) return null;
    const identer = await hentIdenter({ tx, vault, kommunenummer }, ider);
    return { identer, kommuneOrgnr: (await hentKommuneinfo(tx)).orgnr };
  });
  if (!grunnlag || grunnlag.identer.size === 0) return 'INGEN';
  const { identer, kommuneOrgnr } = grunnlag;
  let svarte = 0;
  for (const [personId, ident] of identer) {
    const svar = await folkeregister.hentPerson({ kommuneOrgnr }, ident).catch(utenSvar);
    if (!svar) continue;
    svarte += 1;
    await db.withTenant(context, 'skriv', async (tx) => {
      await oppdaterKjent({ tx, vault, kommunenummer }, ident, tilVerdier(svar.verdi, svar.hentet));
      await loggSystemoppslag(tx, {
        operasjon: 'hentUteblitte',
        formaal: 'Søknad om bolig',
        sakId: null,
        personIder: [personId],
        korrelasjonsid: svar.korrelasjonsid,
        nyId,
      });
    });
  }
  return svarte > 0 ? 'MER' : 'VENTER';
}
