/** What whoever deals with a complaint reads of its case, and of no other. */
import type { Klagesak } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Innsynslinje } from '../../http/handler.ts';
import { sakensDokumenter, type Dokumentrad } from '../dokument/queries.sql.ts';
import { tilDokument } from '../dokument/service.ts';
import { sakensJournalnotater, type Journalnotatrad } from '../journalnotat/queries.sql.ts';
import { tilJournalnotat } from '../journalnotat/service.ts';
import { hentInnsynskrav } from '../innsynskrav/service.ts';
import { hentKartlegging } from '../kartlegging/service.ts';
import { sakstraad, type Meldingsrad } from '../melding/queries.sql.ts';
import { visMeldinger } from '../melding/service.ts';
import { hentOekonomi } from '../oekonomi/service.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { krevSak } from '../sak/service.ts';
import { erUtenSoeknad } from '../sak/rules.ts';
import { visSak, visSoeknad } from '../sak/visning.ts';
import { sakensVedlegg, type Vedleggsrad } from '../vedlegg/queries.sql.ts';
import { tilVedlegg } from '../vedlegg/service.ts';
import { forvaltningsloven } from '../vedtak/forvaltningsloven.ts';
import { hentEttVedtak } from '../vedtak/service.ts';
import type { Klagerad } from './queries.sql.ts';

export const klageinnsyn = (rad: Klagerad): Innsynslinje => ({
  formaal: 'Klagebehandling',
  hjemmel: forvaltningsloven.FORBEREDE_KLAGE[rad.regelsett],
  entitetId: rad.id,
  sakId: rad.sakId,
  personId: rad.soekerId,
});

/** Of each, the newest. The queries fetch one more than they are asked for. */
const MAKS = 100;

/** The case, what was applied for, the decision or answer that is complained about, what it rested on and what was written. */
export async function hentKlagesak(
  tx: Tx,
  klage: Klagerad,
  aktoer: Saksaktoer,
  naa: Date,
): Promise<Klagesak> {
  const sak = await krevSak(tx, klage.sakId);
  const vedlegg = await tx.query<Vedleggsrad>(sakensVedlegg(sak.id, MAKS, null));
  return {
    sak: await visSak(tx, sak, aktoer),
    ...(!erUtenSoeknad(sak.sakstype) && { soeknad: await visSoeknad(tx, sak.id) }),
    kartlegging: await hentKartlegging(tx, sak, naa),
    oekonomi: await hentOekonomi(tx, sak.id),
    ...(klage.vedtakId !== null && { vedtak: await hentEttVedtak(tx, sak, klage.vedtakId) }),
    ...(klage.innsynskravId !== null && {
      innsynskrav: await hentInnsynskrav(tx, sak.id, klage.innsynskravId),
    }),
    vedlegg: vedlegg.slice(0, MAKS).map(tilVedlegg),
    dokumenter: (await tx.query<Dokumentrad>(sakensDokumenter(sak.id, null, MAKS - 1, null))).map(
      tilDokument,
    ),
    journalnotater: (
      await tx.query<Journalnotatrad>(sakensJournalnotater(sak.id, undefined, MAKS - 1, null))
    ).map(tilJournalnotat),
    meldinger: await visMeldinger(tx, await tx.query<Meldingsrad>(sakstraad.side(sak.id, MAKS - 1, null))),
  };
}
