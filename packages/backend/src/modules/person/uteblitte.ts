import type { Database, Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { erBorte, RegisterFeil, utenSvar } from '../../ports/felles/registerfeil.ts';
import type { Folkeregister } from '../../ports/folkeregister/port.ts';
import { registeradgang } from '../innfoering/adgang.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { glemSpurtFoer, settSpurt, uhentedeSoekere } from './queries.sql.ts';
import { hentIdenter, oppdaterKjent, tilVerdier } from './service.ts';
import { loggSystemoppslag } from './systemoppslag.ts';

export interface Uteblittoppsett {
  readonly db: Database;
  readonly vault: Vault;
  readonly folkeregister: Folkeregister;
  readonly nyId: () => string;
  readonly klokke: () => Date;
}

/** Asked about one after the other, so that a register that has just come back is not run down. */
const BOLK = 20;

/**
 * Asks Folkeregisteret again about applicants it gave no answer about when they applied. Until it has, only the shielded
 * unit sees them; with its answer they are there for everyone, or shielded. A register that is away is asked about one.
 */
export async function hentUteblitte(
  { db, vault, folkeregister, nyId, klokke }: Uteblittoppsett,
  kommunenummer: string,
): Promise<'INGEN' | 'MER' | 'VENTER'> {
  const context = { kommunenummer, aktoer: 'system:folkeregister', roller: [], skjermet: true };
  const skriv = (arbeid: (tx: Tx) => Promise<unknown>) => db.withTenant(context, 'skriv', arbeid);
  const naa = klokke().toISOString();
  const grunnlag = await db.withTenant(context, 'les', async (tx) => {
    const venter = await tx.query<{ id: string; spoerres: boolean }>(uhentedeSoekere(naa, BOLK));
    if (venter.length === 0) return null;
    const ider = venter.flatMap(({ id, spoerres }) => (spoerres ? [id] : []));
    const identer = await hentIdenter({ tx, vault, kommunenummer }, ider);
    return { ider, identer, adgang: await registeradgang(tx, 'SOEKER', { naa: klokke() }) };
  });
  if (!grunnlag) return 'INGEN';
  const { ider, identer, adgang } = grunnlag;
  let svarte = 0;
  for (const personId of ider) {
    const ident = identer.get(personId)!;
    const svar = await folkeregister.hentPerson({ adgang }, ident).catch(utenSvar);
    if (svar instanceof RegisterFeil) {
      await skriv((tx) => tx.query(settSpurt(personId, naa)));
      if (erBorte(svar)) break;
      continue;
    }
    svarte += 1;
    await skriv(async (tx) => {
      await oppdaterKjent({ tx, vault, kommunenummer }, ident, tilVerdier(svar.verdi, svar.hentet));
      loggSystemoppslag(tx, {
        operasjon: 'hentUteblitte',
        ...oppslagslinje('SOEKER'),
        sakId: null,
        personIder: [personId],
        korrelasjonsid: svar.korrelasjonsid,
        nyId,
      });
    });
  }
  if (svarte === 0) return 'VENTER';
  await skriv((tx) => tx.query(glemSpurtFoer(naa)));
  return 'MER';
}
