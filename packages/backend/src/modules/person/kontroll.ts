/** Whether addresses have been protected since they were last asked about. */
import type { Database, TenantContext } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { RegisterFeil, utenSvar } from '../../ports/felles/registerfeil.ts';
import type { Folkeregister } from '../../ports/folkeregister/port.ts';
import { kanSpoerre, registeradgang } from '../innfoering/adgang.ts';
import { oppslagslinje } from '../innfoering/grunner.ts';
import { meldDoede } from './doedsfall.ts';
import { graderingFor, hentGraderingerHverForSeg } from './graderinger.ts';
import { glemSpurtOm, navngiLeietakere, settGraderinger, taTilKontroll } from './queries.sql.ts';
import { foelgNumre, hentIdenter } from './service.ts';
import { loggSystemoppslag } from './systemoppslag.ts';

export interface Kontrolloppsett {
  readonly db: Database;
  readonly porter: { readonly folkeregister: Folkeregister; readonly vault: Vault };
  readonly naa: Date;
}

/** As many as the register answers about in one call. */
const BOLK = 1_000;

/**
 * Asks Folkeregisteret again about up to a thousand of those in open cases and running tenancies who have not been
 * asked about today. Whoever has become graded is shielded by the schema in the same transaction, with every case they
 * are part of, and tenants without a name get theirs. A register that does not answer, about all or about one, leaves what stands.
 * @param hvem `UKJENTE`: only those nobody has answered about yet, such as tenants of an import
 */
export async function kontrollerGraderinger(
  { db, porter: { folkeregister, vault }, naa }: Kontrolloppsett,
  context: TenantContext,
  hvem: 'ALLE' | 'UKJENTE',
): Promise<'INGEN' | 'MER' | 'VENTER'> {
  const { kommunenummer } = context;
  const grunnlag = await db.withTenant(context, 'skriv', async (tx) => {
    // Nobody is taken for a question that cannot be asked.
    if (!(await kanSpoerre(tx, 'FOLKEREGISTERET'))) return null;
    const valg = { naa: naa.toISOString(), antall: BOLK, hvem };
    const tatt = await tx.query<{ id: string }>(taTilKontroll(valg));
    if (tatt.length === 0) return null;
    const adgang = await registeradgang(tx, 'KONTROLL', { naa });
    const ider = tatt.map(({ id }) => id);
    return { ider, adgang, identer: await hentIdenter({ tx, vault, kommunenummer }, ider) };
  });
  if (!grunnlag) return 'INGEN';
  const { ider, adgang, identer } = grunnlag;
  const svar = await hentGraderingerHverForSeg(folkeregister, { adgang }, [...identer.values()]).catch(
    utenSvar,
  );
  if (svar instanceof RegisterFeil) {
    await db.withTenant(context, 'skriv', (tx) => tx.query(glemSpurtOm(ider)));
    return 'VENTER';
  }
  const { navn, doede, korrelasjonsid } = svar;
  await db.withTenant(context, 'skriv', async (tx) => {
    await tx.query(settGraderinger([...identer].flatMap(([id, ident]) => graderingFor(svar, ident, id))));
    await foelgNumre({ tx, vault, kommunenummer }, svar.erstattet);
    await tx.query(
      navngiLeietakere(
        ider.flatMap((id) => {
          const hennes = navn.get(identer.get(id) ?? '');
          return hennes === undefined ? [] : [{ id, navn: hennes }];
        }),
      ),
    );
    await meldDoede(
      tx,
      ider.filter((id) => doede.has(identer.get(id) ?? '')),
      naa,
    );
    loggSystemoppslag(tx, {
      operasjon: 'kontrollerGraderinger',
      ...oppslagslinje('KONTROLL'),
      sakId: null,
      personIder: ider,
      korrelasjonsid,
      nyId: uuidv7,
    });
  });
  return 'MER';
}
