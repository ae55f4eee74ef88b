/** How cases and renewals find each other: when a case is opened, and when it is answered. */
import type { Sakstype, Vedtaksresultat } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { laasLeieforhold, noterISaken } from '../leieforhold/endring.ts';
import { innvilger, type Saksaktoer } from '../sak/rules.ts';
import { fornyelsenTil, fullfoerFornyelser, leieforholdTil, settInnFornyelsessak } from './queries.sql.ts';
import { gjelderSlutten } from './rules.ts';

const uansettVersjon = (): void => undefined;

/** A new case belongs to the end of its party's tenancy, where that is what it is about. */
export async function knyttTilFornyelse(
  tx: Tx,
  {
    sakId,
    sakstype,
    soekerId,
  }: { readonly sakId: string; readonly sakstype: Sakstype; readonly soekerId: string },
): Promise<void> {
  const statuser = gjelderSlutten[sakstype];
  const leie =
    statuser && (await tx.maybeOne<{ id: string; sluttdato: string }>(leieforholdTil(soekerId, statuser)));
  if (!leie) return;
  await tx.query(settInnFornyelsessak(sakId, leie.id, leie.sluttdato));
  await noterISaken(tx, await laasLeieforhold(tx, leie.id, uansettVersjon), 'FORNYELSESSAK_AAPNET', null);
}

const avgjort = {
  TILSAGN: 'FORLENGELSE_INNVILGET',
  DELVIS: 'FORLENGELSE_INNVILGET',
  AVSLAG: 'FORLENGELSE_AVSLAATT',
  AVVIST: null,
} as const satisfies Readonly<Record<Vedtaksresultat, string | null>>;

/**
 * What a decision about staying does to the renewal it belongs to: granted, nothing is left to find out before the end;
 * refused, it is as open as it was. The case that was decided is locked.
 */
export async function meldAvgjort(
  tx: Tx,
  {
    id,
    sakstype,
    resultat,
  }: { readonly id: string; readonly sakstype: Sakstype; readonly resultat: Vedtaksresultat | null },
  ansatt: Saksaktoer,
): Promise<void> {
  const hendelse = resultat && avgjort[resultat];
  if (sakstype !== 'KOMMUNAL_BOLIG_FORLENGELSE' || !hendelse) return;
  const funnet = await tx.maybeOne<{ id: string }>(fornyelsenTil(id));
  if (!funnet) return;
  const leie = await laasLeieforhold(tx, funnet.id, uansettVersjon);
  if (innvilger(resultat)) await tx.query(fullfoerFornyelser(leie.id, ansatt.ansattId));
  await noterISaken(tx, leie, hendelse, ansatt);
}
