import type { Boligstatus, ProblemCode, Reservasjon, ReservasjonNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { kanTilbys } from '../bolig/rules.ts';
import { laas, settStatus } from '../bolig/service.ts';
import { statusFoerReservasjon } from '../tilbud/queries.sql.ts';
import {
  aktiveISaken,
  aktivReservasjon,
  avslutt,
  reservasjonMedId,
  settInn,
  taUtloept,
  type Reservasjonsrad,
} from './queries.sql.ts';
import { reservasjonsfeil, sisteDag, utloepAv } from './rules.ts';

/**
 * That a home is held back, why and how long, is for everyone who reads of homes. For whom is not: not the case, nor
 * who wrote it down, which of an employee of the shielded unit would say as much.
 */
export const tilReservasjon = (rad: Reservasjonsrad): Reservasjon => ({
  reservasjonId: rad.id,
  boligId: rad.boligId,
  aarsak: rad.aarsak,
  sisteDag: sisteDag(rad.utloeper),
  status: rad.status,
  versjon: rad.versjon,
  opprettet: rad.opprettet,
});

const hent = async (tx: Tx, id: string): Promise<Reservasjon> =>
  tilReservasjon(await tx.one<Reservasjonsrad>(reservasjonMedId(id)));

export interface Reservasjonsvalg {
  readonly id: string;
  readonly boligId: string;
  /** Locked by the caller, before the home is. */
  readonly sakId: string | null;
  readonly naa: Date;
}

/** Holds a home back. @throws KoboFeil UGYLDIG_FORESPOERSEL, IKKE_FUNNET, BOLIG_KAN_IKKE_RESERVERES */
export async function reserver(
  tx: Tx,
  { id, boligId, sakId, naa }: Reservasjonsvalg,
  ny: ReservasjonNy,
): Promise<Reservasjon> {
  krevUtenFeil(reservasjonsfeil(ny, idag(naa)));
  const { status } = await laas(tx, boligId);
  if (!kanTilbys(status)) throw new KoboFeil('BOLIG_KAN_IKKE_RESERVERES');
  const aarsak = ny.aarsak.trim();
  await tx.query(settInn({ id, boligId, sakId, aarsak, utloeper: utloepAv(ny.sisteDag) }));
  await settStatus(tx, boligId, 'RESERVERT', naa, aarsak);
  return hent(tx, id);
}

/** The home is what it was before it was held back. */
async function slipp(
  tx: Tx,
  { id, boligId }: Pick<Reservasjonsrad, 'id' | 'boligId'>,
  som: 'UTLOEPT' | 'OPPHEVET' | 'BRUKT',
  naa: Date,
): Promise<Boligstatus> {
  const foer = await tx.maybeOne<{ fraStatus: Boligstatus | null }>(statusFoerReservasjon(boligId));
  const status = foer?.fraStatus ?? 'KLAR_FOR_INNFLYTTING';
  await tx.query(avslutt(id, som));
  await settStatus(tx, boligId, status, naa);
  return status;
}

/** Why a reservation is not to be lifted here; a case's is lifted in the case, and an offer's with the offer. */
export function hindring(rad: Reservasjonsrad, sakId: string | null): ProblemCode | null {
  if (rad.status !== 'AKTIV') return 'RESERVASJON_AVSLUTTET';
  if (rad.forTilbud) return 'RESERVASJON_FOR_TILBUD';
  return rad.sakId !== sakId ? 'RESERVASJON_I_SAK' : null;
}

/**
 * Lets a home go before its time. @param sakId the case it is held for, locked; null where it is held for none
 * @throws KoboFeil IKKE_FUNNET, RESERVASJON_AVSLUTTET, RESERVASJON_FOR_TILBUD, RESERVASJON_I_SAK
 */
export async function opphev(
  tx: Tx,
  { id, sakId, boligId }: { readonly id: string; readonly sakId: string | null; readonly boligId?: string },
  krevVersjon: (versjon: number) => void,
  naa: Date,
): Promise<Reservasjon> {
  const funnet = await tx.maybeOne<Reservasjonsrad>(reservasjonMedId(id));
  const her = funnet && (boligId === undefined ? funnet.sakId === sakId : funnet.boligId === boligId);
  if (!her) throw new KoboFeil('IKKE_FUNNET');
  await laas(tx, funnet.boligId);
  const rad = await tx.one<Reservasjonsrad>(reservasjonMedId(id));
  krevVersjon(rad.versjon);
  const hinder = hindring(rad, sakId);
  if (hinder) throw new KoboFeil(hinder);
  await slipp(tx, rad, 'OPPHEVET', naa);
  return hent(tx, id);
}

/**
 * A home that is held back for a case is offered in it: the reservation is used, and the home is what it was.
 * @param status of the home, which is locked
 */
export async function brukISaken(
  tx: Tx,
  { boligId, sakId }: { readonly boligId: string; readonly sakId: string },
  status: Boligstatus,
  naa: Date,
): Promise<Boligstatus> {
  if (status !== 'RESERVERT') return status;
  const rad = await tx.maybeOne<Reservasjonsrad>(aktivReservasjon(boligId));
  return rad && hindring(rad, sakId) === null ? slipp(tx, rad, 'BRUKT', naa) : status;
}

/** Nobody in the case, which is locked, waits for what is held for it any more. */
export async function slippSakens(tx: Tx, sakId: string, naa: Date): Promise<void> {
  for (const rad of await tx.query<Reservasjonsrad>(aktiveISaken(sakId))) {
    await laas(tx, rad.boligId);
    await slipp(tx, rad, 'OPPHEVET', naa);
  }
}

/** Lets one home go whose time is up. */
export async function utloepEnReservasjon(tx: Tx, naa: Date): Promise<'INGEN' | 'MER'> {
  const rad = await taNeste<Pick<Reservasjonsrad, 'id' | 'boligId'>>(tx, taUtloept(naa.toISOString()));
  if (!rad) return 'INGEN';
  await slipp(tx, rad, 'UTLOEPT', naa);
  return 'MER';
}
