/** Who lives in a home that is let, as decisions about who may move in change it. */
import type { Sakstype, Vedtaksresultat } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { innvilger, type Saksaktoer } from '../sak/rules.ts';
import { laasLeieforhold, noterISaken } from './endring.ts';
import { loependeTil, medHusstandFra, settHusstand, settHusstandTilbake } from './queries.sql.ts';

const uansettVersjon = (): void => undefined;

/**
 * Granted, whoever was applied for belongs to the household of the tenancy, and of some only where the decision is in part; when a later decision in the case takes it back, they
 * do not. Nobody becomes a tenant by it: that is agreed in a contract. The case that was decided is locked.
 */
export async function endreHusstanden(
  tx: Tx,
  sak: {
    readonly id: string;
    readonly sakstype: Sakstype;
    readonly soekerId: string;
    readonly resultat: Vedtaksresultat | null;
  },
  ansatt: Saksaktoer,
): Promise<void> {
  if (sak.sakstype !== 'HUSSTANDSENDRING') return;
  const innvilget = innvilger(sak.resultat);
  const funnet = await tx.maybeOne<{ id: string }>(
    innvilget ? loependeTil(sak.soekerId) : medHusstandFra(sak.id),
  );
  if (!funnet) return;
  const leie = await laasLeieforhold(tx, funnet.id, uansettVersjon);
  await tx.query((innvilget ? settHusstand : settHusstandTilbake)(leie.id, sak.id));
  await noterISaken(tx, leie, 'HUSSTAND_ENDRET', ansatt);
}
