import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { KoboFeil } from '../../http/problem.ts';
import { harAdressebeskyttelse, type Bostedshistorikk } from '../../ports/folkeregister/port.ts';
import type { Registeradgang } from '../../ports/felles/adgang.ts';
import type { Registersvar } from '../../ports/felles/registerklient.ts';
import { krevRegisteradgang } from '../innfoering/adgang.ts';
import { grunner } from '../innfoering/grunner.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { hentIdenter } from '../person/service.ts';
import { skjermSak, type Sakrad } from '../sak/queries.sql.ts';
import { kanHenteOekonomi, type Saksaktoer } from '../sak/rules.ts';
import { krevBehovProeves } from '../sak/hjemmel.ts';
import { krevSak, krevSakForEndring, krevSaksbehandler, noterPaaSaken } from '../sak/service.ts';
import { settInnBosteder, settInnBostedsinnhenting } from './queries.sql.ts';

/** @throws KoboFeil IKKE_SAKENS_SAKSBEHANDLER, BEHOVET_PROEVES_IKKE, UGYLDIG_OVERGANG when the case is not being worked on */
function krevAapen(sak: Sakrad, aktoer: Saksaktoer): void {
  krevSaksbehandler(sak, aktoer);
  krevBehovProeves(sak);
  if (!kanHenteOekonomi(sak)) throw new KoboFeil('UGYLDIG_OVERGANG');
}

/**
 * No register is asked without a case, its case worker and a legal basis.
 * @throws KoboFeil REGISTER_IKKE_AAPNET among others
 */
export async function forbered(
  tx: Tx,
  sakId: string,
  aktoer: Saksaktoer,
  { vault, naa }: { readonly vault: Vault; readonly naa: Date },
): Promise<{ soekerId: string; ident: string | undefined; adgang: Registeradgang }> {
  const sak = await krevSak(tx, sakId);
  krevAapen(sak, aktoer);
  const { kommunenummer } = await hentKommuneinfo(tx);
  const identer = await hentIdenter({ tx, vault, kommunenummer }, [sak.soekerId]);
  const adgang = await krevRegisteradgang(tx, 'BOTID', { naa, sakId });
  return { soekerId: sak.soekerId, ident: identer.get(sak.soekerId), adgang };
}

/** Keeps where the applicant has lived. Whose address is protected makes the case shielded, and leaves nothing here. */
export async function lagreBosteder(
  tx: Tx,
  sakId: string,
  aktoer: Saksaktoer,
  { verdi, korrelasjonsid, hentet }: Registersvar<Bostedshistorikk>,
  nyId: () => string,
): Promise<void> {
  const sak = await krevSakForEndring(tx, sakId);
  krevAapen(sak, aktoer);
  const { soekerId: personId } = sak;
  const skjermet = harAdressebeskyttelse(verdi);
  const felles = { sakId, personId, hjemmel: grunner.BOTID.hjemmel, korrelasjonsid, hentet };
  await tx.query(settInnBostedsinnhenting({ id: nyId(), ...felles, status: skjermet ? 'SKJERMET' : 'OK' }));
  if (!skjermet) await tx.query(settInnBosteder(nyId(), sakId, personId, hentet, verdi.bosteder));
  await noterPaaSaken(tx, sakId, { type: 'BOSTEDER_HENTET', ansattId: aktoer.ansattId });
  if (skjermet) await tx.query(skjermSak(sakId));
}
