import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { idag } from '../../klokke.ts';
import { settStatus } from '../bolig/service.ts';
import { settReservasjon } from '../tilbud/queries.sql.ts';
import { laasLeieforhold, noterISaken, type Laast } from './endring.ts';
import { avlysFornyelser, settTidsubestemt, settTilstand } from './queries.sql.ts';
import { erForfalt, holdtReservasjon, taForfalt, type Forfaltrad } from './kalender/queries.sql.ts';
import { tidsubestemtFra } from './rules.ts';

/** What held the home for it is used, and the home is let. */
async function begynn(tx: Tx, { id, boligId }: Laast, naa: Date): Promise<void> {
  const holdt = await tx.maybeOne<{ id: string }>(holdtReservasjon(id));
  if (holdt) await tx.query(settReservasjon(holdt.id, 'BRUKT'));
  await settStatus(tx, boligId, 'UTLEID', naa);
}

/** Takes one tenancy where the day has taken it. */
export async function flyttEttLeieforhold(tx: Tx, naa: Date): Promise<'INGEN' | 'MER'> {
  const dag = idag(naa);
  const funnet = await taNeste<Forfaltrad>(tx, taForfalt(dag));
  if (!funnet) return 'INGEN';
  const forfalt = await tx.maybeOne<Forfaltrad>(erForfalt(funnet.id, dag));
  if (!forfalt) return 'MER';
  const leie = await laasLeieforhold(tx, forfalt.id, () => undefined);
  if (forfalt.til !== 'TIDSUBESTEMT') {
    await tx.query(settTilstand(leie.id, forfalt.til));
    if (leie.status === 'AVTALT') await begynn(tx, leie, naa);
    return 'MER';
  }
  await tx.query(settTidsubestemt(leie.id, tidsubestemtFra(forfalt.sluttdato!)));
  await tx.query(avlysFornyelser(leie.id));
  await noterISaken(tx, leie, 'LEIEFORHOLD_TIDSUBESTEMT', null);
  return 'MER';
}
