/** Steps a person takes with a case beside the road to a decision. */
import type { SakVent } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { krevUtenMangler } from './mangler.ts';
import type { Sakrad } from './queries.sql.ts';
import { nesteStatus, type Overgang, type Saksaktoer } from './rules.ts';
import { flytt, krevSakForEndring, krevSaksbehandler } from './service.ts';

export interface Stegvalg {
  readonly aktoer: Saksaktoer;
  readonly krevVersjon: (versjon: number) => void;
}

/**
 * The case, locked, for a step that is possible now.
 * @throws KoboFeil IKKE_FUNNET, IKKE_SAKENS_SAKSBEHANDLER, UGYLDIG_OVERGANG, and what `krevVersjon` throws
 */
async function sakForSteg(
  tx: Tx,
  id: string,
  overgang: Overgang,
  { aktoer, krevVersjon }: Stegvalg,
): Promise<Sakrad> {
  const sak = await krevSakForEndring(tx, id);
  krevSaksbehandler(sak, aktoer);
  if (nesteStatus(sak.status, overgang, sak) === null) throw new KoboFeil('UGYLDIG_OVERGANG');
  krevVersjon(sak.versjon);
  return sak;
}

const tom = (tekst: string): boolean => tekst.trim() === '';

/**
 * Lets the case wait for others than its party, until a day that is yet to come.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL without a reason or a day, and as `sakForSteg`
 */
export async function ventPaaAndre(
  tx: Tx,
  id: string,
  { begrunnelse, til }: SakVent,
  idag: string,
  valg: Stegvalg,
): Promise<Sakrad> {
  const sak = await sakForSteg(tx, id, 'BE_ANDRE_OM_MER', valg);
  const mangler = [...(tom(begrunnelse) ? ['/begrunnelse'] : []), ...(til <= idag ? ['/til'] : [])];
  krevUtenMangler('UGYLDIG_FORESPOERSEL', mangler, '');
  return flytt(tx, sak, {
    overgang: 'BE_ANDRE_OM_MER',
    hendelse: 'SATT_PAA_VENT',
    ansattId: valg.aktoer.ansattId,
    begrunnelse,
    dager: { venterTil: til },
  });
}

/** @throws KoboFeil as `sakForSteg` */
export async function gjenopptaSak(tx: Tx, id: string, valg: Stegvalg): Promise<Sakrad> {
  const sak = await sakForSteg(tx, id, 'GJENOPPTA', valg);
  const { ansattId } = valg.aktoer;
  return flytt(tx, sak, { overgang: 'GJENOPPTA', hendelse: 'GJENOPPTATT', ansattId });
}
