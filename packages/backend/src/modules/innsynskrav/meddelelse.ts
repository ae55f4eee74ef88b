import type { Vedtaksmeddelelse } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { settBrevetsFrist } from '../vedtak/queries.sql.ts';
import { loeperFra, type Regelsett } from '../vedtak/regelsett.ts';
import { klagefrist } from '../vedtak/rules.ts';
import { regelsettAvBrev } from './queries.sql.ts';

/** Whoever asked was told by this notice of what is kept back: their time to complain about it runs from then. */
export async function meldInnsynssvar(
  tx: Tx,
  { id, dokumentId }: { readonly id: string; readonly dokumentId: string },
  meddelelse: Vedtaksmeddelelse,
): Promise<void> {
  const { regelsett } = await tx.one<{ regelsett: Regelsett }>(regelsettAvBrev(dokumentId));
  await tx.query(settBrevetsFrist(id, klagefrist(loeperFra[regelsett](meddelelse))));
}
