import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { KoboFeil } from '../../http/problem.ts';
import { harAdressebeskyttelse, type Bostedshistorikk } from '../../ports/folkeregister/port.ts';
import type { Registersvar } from '../../ports/felles/registerklient.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { hentIdenter } from '../person/service.ts';
import { beroerSak, skjermSak, type Sakrad } from '../sak/queries.sql.ts';
import { kanHenteOekonomi, type Saksaktoer } from '../sak/rules.ts';
import { krevSak, krevSakForEndring, krevSaksbehandler, noter } from '../sak/service.ts';
import { settInnBosteder, settInnBostedsinnhenting } from './queries.sql.ts';

export const HJEMMEL = 'boligsosialloven § 9';

/** @throws KoboFeil IKKE_SAKENS_SAKSBEHANDLER, UGYLDIG_OVERGANG when the case is not being worked on */
function krevAapen(sak: Sakrad, aktoer: Saksaktoer): void {
  krevSaksbehandler(sak, aktoer);
  if (!kanHenteOekonomi(sak)) throw new KoboFeil('UGYLDIG_OVERGANG');
}

/** No register is asked without a case, its case worker and a legal basis. */
export async function forbered(
  tx: Tx,
  sakId: string,
  aktoer: Saksaktoer,
  vault: Vault,
): Promise<{ soekerId: string; ident: string | undefined; kommuneOrgnr: string }> {
  const sak = await krevSak(tx, sakId);
  krevAapen(sak, aktoer);
  const { kommunenummer, orgnr } = await hentKommuneinfo(tx);
  const identer = await hentIdenter({ tx, vault, kommunenummer }, [sak.soekerId]);
  return { soekerId: sak.soekerId, ident: identer.get(sak.soekerId), kommuneOrgnr: orgnr };
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
  const felles = { sakId, personId, hjemmel: HJEMMEL, korrelasjonsid, hentet };
  await tx.query(settInnBostedsinnhenting({ id: nyId(), ...felles, status: skjermet ? 'SKJERMET' : 'OK' }));
  if (!skjermet) await tx.query(settInnBosteder(nyId(), sakId, personId, hentet, verdi.bosteder));
  const { versjon } = await tx.one<{ versjon: number }>(beroerSak(sakId));
  await noter(tx, sakId, { type: 'BOSTEDER_HENTET', ansattId: aktoer.ansattId }, versjon);
  if (skjermet) await tx.query(skjermSak(sakId));
}
