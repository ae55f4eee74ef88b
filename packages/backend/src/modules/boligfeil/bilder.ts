/** Pictures a tenant sends of what is wrong. */
import type { Feilbilde } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { IfMatch, Nedlasting } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Filmiljoe } from '../../ports/fillager/port.ts';
import { erBilde } from '../boligbilde/rules.ts';
import { bebos } from '../leieforhold/rules.ts';
import { hentLeieforholdrad } from '../leieforhold/service.ts';
import { feilensBilde, feilensBilder, laasVedlegg, type Vedleggsrad } from '../vedlegg/queries.sql.ts';
import { hentFil, lagreInnhold } from '../vedlegg/service.ts';
import { laasBoligfeil, settInnFeilbilde, type Boligfeilrad } from './queries.sql.ts';

/** What one fault can have. */
export const MAKS_FEILBILDER = 10;

export const tilFeilbilde = ({
  id,
  status,
  versjon,
}: Pick<Vedleggsrad, 'id' | 'status' | 'versjon'>): Feilbilde => ({
  feilbildeId: id,
  status,
  versjon,
});

/** @throws KoboFeil IKKE_FUNNET */
async function krevBilde(tx: Tx, boligfeilId: string, id: string): Promise<Vedleggsrad> {
  const rad = await tx.maybeOne<Vedleggsrad>(feilensBilde(boligfeilId, id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/**
 * The fault, locked, where there can still be more pictures of it: it is not closed, and whoever sends them lives there.
 * @throws KoboFeil BOLIGFEIL_UGYLDIG_OVERGANG, LEIEFORHOLD_UGYLDIG_OVERGANG
 */
async function laasForBilde(tx: Tx, boligfeilId: string): Promise<void> {
  const feil = await tx.one<Boligfeilrad>(laasBoligfeil(boligfeilId));
  if (feil.status === 'LUKKET') throw new KoboFeil('BOLIGFEIL_UGYLDIG_OVERGANG');
  const { status } = await hentLeieforholdrad(tx, feil.leieforholdId);
  if (!bebos(status)) throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
}

/** Adds a picture without content. @throws KoboFeil those of {@link laasForBilde}, FOR_MANGE_BILDER */
export async function leggTilFeilbilde(
  tx: Tx,
  boligfeilId: string,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<Feilbilde> {
  await laasForBilde(tx, boligfeilId);
  const antall = (await tx.query(feilensBilder(boligfeilId))).length;
  if (antall >= MAKS_FEILBILDER) throw new KoboFeil('FOR_MANGE_BILDER');
  await tx.query(settInnFeilbilde(id, boligfeilId, personId));
  return tilFeilbilde(await krevBilde(tx, boligfeilId, id));
}

interface Bildested {
  readonly boligfeilId: string;
  readonly feilbildeId: string;
}

/** @throws KoboFeil IKKE_FUNNET, UTDATERT, those of {@link laasForBilde}, BILDE_UKJENT_TYPE, and what an attachment's content is refused for */
export async function fyllFeilbilde(
  tx: Tx,
  filene: Filmiljoe,
  { boligfeilId, feilbildeId }: Bildested,
  innhold: Uint8Array<ArrayBuffer>,
  ifMatch: IfMatch,
): Promise<Feilbilde> {
  await laasForBilde(tx, boligfeilId);
  await tx.query(laasVedlegg(feilbildeId));
  const rad = await krevBilde(tx, boligfeilId, feilbildeId);
  ifMatch.krev(rad.versjon);
  if (!erBilde(innhold)) throw new KoboFeil('BILDE_UKJENT_TYPE');
  await lagreInnhold(tx, filene, rad, innhold);
  return tilFeilbilde(await krevBilde(tx, boligfeilId, feilbildeId));
}

/** @throws KoboFeil IKKE_FUNNET, VEDLEGG_IKKE_KONTROLLERT, VEDLEGG_INFISERT */
export const hentFeilbilde = async (
  tx: Tx,
  filene: Filmiljoe,
  { boligfeilId, feilbildeId }: Bildested,
): Promise<Nedlasting> => hentFil(tx, filene, await krevBilde(tx, boligfeilId, feilbildeId));
