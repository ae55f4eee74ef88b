import type { Avtaletrekking } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { kontraktenErTrukket } from '../sak/service.ts';
import { settVenteliste } from '../tilbud/queries.sql.ts';
import { frigiBoligen } from '../tilbud/service.ts';
import { krevIkkeFremtid, laasLeieforhold, noterISaken, type Leiemiljoe } from './endring.ts';
import { avtaltTilbud, settTrukket } from './queries.sql.ts';
import { holdtReservasjon } from './kalender/queries.sql.ts';

/**
 * Writes down that both have withdrawn from a tenancy that has not begun: the home is free for others again, and the
 * household that was to live there back in the queue. Where its case is closed by now, it stays so.
 * @throws KoboFeil IKKE_FUNNET, also where the case is hidden from whoever acts; LEIEFORHOLD_UGYLDIG_OVERGANG once it has
 * begun, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws
 */
export async function trekkAvtalen(
  tx: Tx,
  id: string,
  { trukket }: Avtaletrekking,
  krevVersjon: (versjon: number) => void,
  { naa, ansatt }: Leiemiljoe,
): Promise<void> {
  const leie = await laasLeieforhold(tx, id, krevVersjon);
  if (leie.sakId !== null && !leie.sak) throw new KoboFeil('IKKE_FUNNET');
  if (leie.status !== 'AVTALT') throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
  krevIkkeFremtid('/trukket', trukket, naa);
  const holdt = await tx.maybeOne<{ id: string }>(holdtReservasjon(id));
  await tx.query(settTrukket(id, trukket));
  if (holdt) await frigiBoligen(tx, { boligId: leie.boligId, reservasjonId: holdt.id }, naa);
  const tilbud = await tx.maybeOne<{ ventelisteId: string | null }>(avtaltTilbud(id));
  if (leie.sak && tilbud && (await kontraktenErTrukket(tx, leie.sak.id, ansatt!))) {
    await tx.query(settVenteliste(tilbud.ventelisteId, 'VENTER'));
    return;
  }
  await noterISaken(tx, leie, 'LEIEFORHOLD_AVSLUTTET', ansatt);
}
