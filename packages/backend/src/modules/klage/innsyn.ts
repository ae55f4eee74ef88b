/** What whoever deals with a complaint reads of its case, and of no other. */
import type { Klagesak } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Innsynslinje } from '../../http/handler.ts';
import { hentKartlegging } from '../kartlegging/service.ts';
import { hentOekonomi } from '../oekonomi/service.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { krevSak } from '../sak/service.ts';
import { visSak, visSoeknad } from '../sak/visning.ts';
import { sakensVedlegg, type Vedleggsrad } from '../vedlegg/queries.sql.ts';
import { tilVedlegg } from '../vedlegg/service.ts';
import { hentEttVedtak } from '../vedtak/service.ts';
import type { Klagerad } from './queries.sql.ts';
import { hjemmel } from './rules.ts';

export const klageinnsyn = (rad: Klagerad): Innsynslinje => ({
  formaal: 'Klagebehandling',
  hjemmel: hjemmel[rad.regelsett],
  entitetId: rad.id,
  sakId: rad.sakId,
  personId: rad.soekerId,
});

const MAKS_VEDLEGG = 100;

/** The case, what was applied for, the decision that is complained about and what it rested on. */
export async function hentKlagesak(
  tx: Tx,
  klage: Klagerad,
  aktoer: Saksaktoer,
  naa: Date,
): Promise<Klagesak> {
  const sak = await krevSak(tx, klage.sakId);
  const vedlegg = await tx.query<Vedleggsrad>(sakensVedlegg(sak.id, MAKS_VEDLEGG, null));
  return {
    sak: await visSak(tx, sak, aktoer),
    soeknad: await visSoeknad(tx, sak.id),
    kartlegging: await hentKartlegging(tx, sak, naa),
    oekonomi: await hentOekonomi(tx, sak.id),
    vedtak: await hentEttVedtak(tx, sak, klage.vedtakId),
    vedlegg: vedlegg.slice(0, MAKS_VEDLEGG).map(tilVedlegg),
  };
}
