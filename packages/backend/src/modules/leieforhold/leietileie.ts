import type { LeieTilEieUtfall, LeieTilEieVurdering, LeieTilEieVurderingNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { krevTekst } from '../sak/mangler.ts';
import { arbeiderMedSaken, type IEnheten, type Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { laasLeieforhold, noterISaken } from './endring.ts';
import {
  leieforholdetsVurderinger,
  roerLeieforholdet,
  settInnVurdering,
  sisteVurderinger,
  type Vurderingsrad,
} from './queries.sql.ts';
import { kanSiesOpp } from './rules.ts';

const tilVurdering = (rad: Omit<Vurderingsrad, 'leieforholdId'>): LeieTilEieVurdering => ({
  kandidat: rad.kandidat,
  grunn: rad.grunn,
  dato: rad.dato,
  av: { ansattId: rad.vurdertAv, navn: rad.navn },
});

export const listVurderinger = async (tx: Tx, leieforholdId: string): Promise<LeieTilEieVurdering[]> =>
  (await tx.query<Vurderingsrad>(leieforholdetsVurderinger(leieforholdId))).map(tilVurdering);

/**
 * What was found last of each, where the reader may know who lives there. Why is what somebody knows of the tenant, and
 * is for those who work with the case.
 */
export async function utfallene(
  tx: Tx,
  leieforhold: readonly string[],
  roller: readonly string[],
): Promise<ReadonlyMap<string, LeieTilEieUtfall>> {
  const rader = await tx.query<Vurderingsrad & IEnheten>(sisteVurderinger(leieforhold));
  return new Map(
    rader.map((rad) => [
      rad.leieforholdId,
      { kandidat: rad.kandidat, dato: rad.dato, ...(arbeiderMedSaken(roller, rad) && { grunn: rad.grunn }) },
    ]),
  );
}

/**
 * Keeps what a person found of whether the tenant should be offered to own.
 * @throws KoboFeil IKKE_FUNNET, UTDATERT, UGYLDIG_FORESPOERSEL, LEIEFORHOLD_UGYLDIG_OVERGANG when nobody lives there
 */
export async function vurderLeieTilEie(
  tx: Tx,
  leieforholdId: string,
  ny: LeieTilEieVurderingNy,
  krevVersjon: (versjon: number) => void,
  { id, naa, ansatt }: { readonly id: string; readonly naa: Date; readonly ansatt: Saksaktoer },
): Promise<LeieTilEieVurdering> {
  const leie = await laasLeieforhold(tx, leieforholdId, krevVersjon);
  krevTekst('/grunn', ny.grunn);
  if (leie.status !== 'SAGT_OPP' && !kanSiesOpp.includes(leie.status))
    throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
  await kjennAnsatt(tx, ansatt);
  const rad = { ...ny, dato: idag(naa), vurdertAv: ansatt.ansattId };
  await tx.query(settInnVurdering(id, leieforholdId, rad));
  await tx.query(roerLeieforholdet(leieforholdId));
  await noterISaken(tx, leie, 'LEIE_TIL_EIE_VURDERT', ansatt);
  return tilVurdering({ ...rad, navn: ansatt.navn });
}
