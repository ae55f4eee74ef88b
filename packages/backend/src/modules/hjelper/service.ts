/** Those who help the party and do not represent them. Nothing here gives anybody a right. */
import type { Hjelper, HjelperNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { status } from '../representasjon/rules.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt, krevAapen } from '../sak/service.ts';
import {
  hjelperISaken,
  sakensHjelpere,
  settInnHjelper,
  settTrukket,
  type Hjelperrad,
} from './queries.sql.ts';
import { hjelperfeil } from './rules.ts';

export const tilHjelper =
  (dag: string) =>
  (rad: Hjelperrad): Hjelper => ({
    hjelperId: rad.id,
    navn: rad.navn,
    bistand: rad.bistand,
    gyldigFra: rad.gyldigFra,
    ...(rad.gyldigTil !== null && { gyldigTil: rad.gyldigTil }),
    status: status(rad, dag),
    registrert: rad.opprettet,
    registrertAv: rad.registrertAvNavn,
    ...(rad.trukket !== null && { trukket: rad.trukket }),
  });

/** As many as the party's own copy has room for: the query fetches one more. */
const ALLE = 9_999;

export const alleHjelpere = async (tx: Tx, sakId: string, dag: string): Promise<Hjelper[]> =>
  (await tx.query<Hjelperrad>(sakensHjelpere(sakId, ALLE, null))).map(tilHjelper(dag));

/** The case is locked. @throws KoboFeil SAK_ER_LUKKET, UGYLDIG_FORESPOERSEL */
export async function registrerHjelper(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  ny: HjelperNy,
  { id, dag }: { readonly id: string; readonly dag: string },
): Promise<Hjelper> {
  krevAapen(sak);
  krevUtenFeil(hjelperfeil(ny, dag));
  await kjennAnsatt(tx, aktoer);
  await tx.query(settInnHjelper(id, sak.id, ny, aktoer.ansattId));
  await meldVedSidenAv(tx, sak.id, 'hjelper-registrert');
  return tilHjelper(dag)(await tx.one<Hjelperrad>(hjelperISaken(sak.id, id)));
}

/** The case is locked. @throws KoboFeil IKKE_FUNNET, HJELPER_ER_AVSLUTTET */
export async function trekkHjelper(
  tx: Tx,
  sakId: string,
  id: string,
  aktoer: Saksaktoer,
  dag: string,
): Promise<Hjelper> {
  const rad = await tx.maybeOne<Hjelperrad>(hjelperISaken(sakId, id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  if (status(rad, dag) !== 'AKTIV') throw new KoboFeil('HJELPER_ER_AVSLUTTET');
  await kjennAnsatt(tx, aktoer);
  await tx.query(settTrukket(id, aktoer.ansattId));
  await meldVedSidenAv(tx, sakId, 'hjelper-trukket');
  return tilHjelper(dag)(await tx.one<Hjelperrad>(hjelperISaken(sakId, id)));
}
