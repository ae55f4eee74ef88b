/** How those a decision is about were told of it, and the time to complain that follows. */
import type { Dokumenttype, Vedtak, Vedtaksmeddelelse } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt, noter } from '../sak/service.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { lukkPapiroppgave, settVedtaksbrevPostet } from '../varsel/queries.sql.ts';
import {
  sakensVedtak,
  settKlagefrist,
  settBrevetsFrist,
  settMeddelt,
  settSakensKlagefrist,
  vedtakMedId,
  type Vedtaksrad,
} from './queries.sql.ts';
import { meddelelsesfeil, meddeltFrist } from './regelsett.ts';
import { hentVedtak, type KrevVersjon } from './service.ts';

/**
 * Keeps how the party was told of the decision: from then the deadline for complaint runs. Told again, when it did not
 * reach them the first time, they have longer.
 * @throws KoboFeil UGYLDIG_OVERGANG, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws
 */
export async function meddelVedtak(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  meddelelse: Vedtaksmeddelelse,
  naa: Date,
  krevVersjon: KrevVersjon,
): Promise<Vedtak> {
  const rad = await tx.maybeOne<Vedtaksrad>(sakensVedtak(sak.id));
  if ((rad?.status !== 'FATTET' && rad?.status !== 'MEDDELT') || rad.annet)
    throw new KoboFeil('UGYLDIG_OVERGANG');
  krevVersjon(rad.versjon);
  krevUtenMangler('UGYLDIG_FORESPOERSEL', meddelelsesfeil(meddelelse, rad.vedtaksdato!, idag(naa)), '');
  await kjennAnsatt(tx, aktoer);
  await skrivMeddelt(tx, rad, meddelelse, aktoer.ansattId);
  if (meddelelse.kanal === 'PAPIR')
    for (const { id } of await tx.query<{ id: string }>(
      settVedtaksbrevPostet(rad.id, meddelelse.varselSendt),
    ))
      if (await tx.maybeOne(lukkPapiroppgave(id, aktoer.ansattId)))
        await meldVedSidenAv(tx, sak.id, 'oppgave-utfoert');
  return hentVedtak(tx, sak);
}

async function skrivMeddelt(
  tx: Tx,
  rad: Vedtaksrad,
  meddelelse: Vedtaksmeddelelse,
  ansattId: string | null,
): Promise<void> {
  const frist = meddeltFrist(rad.regelsett, meddelelse, rad.klagefrist!);
  await tx.query(settMeddelt(rad.id, meddelelse, frist));
  const { versjon } = await tx.one<{ versjon: number }>(settSakensKlagefrist(rad.sakId, frist));
  await noter(tx, rad.sakId, { type: 'VEDTAK_MEDDELT', ansattId }, versjon);
}

/** The party has been notified of the letter about a decision. One they were told of by hand before stands. */
export async function meldAvVarsel(tx: Tx, vedtakId: string, dag: string): Promise<void> {
  const rad = await tx.one<Vedtaksrad>(vedtakMedId(vedtakId));
  if (rad.status === 'FATTET') await skrivMeddelt(tx, rad, { kanal: 'DIGITAL', varselSendt: dag }, null);
}

/** The letter about a decision was posted. Of one that has been complained about, or is replaced, the deadline stands. */
export async function meldPaaPapir(
  tx: Tx,
  vedtakId: string,
  meddelelse: Vedtaksmeddelelse,
  { ansattId }: Saksaktoer,
): Promise<void> {
  const rad = await tx.one<Vedtaksrad>(vedtakMedId(vedtakId));
  if (rad.status === 'FATTET' || rad.status === 'MEDDELT') await skrivMeddelt(tx, rad, meddelelse, ansattId);
}

/** Letters about a decision that are a co-applicant's: their own time to complain runs from the notice of it. */
export const tilMedsoeker = (type: Dokumenttype | null): boolean =>
  type === 'VEDTAK_MEDSOEKER' || type === 'BEGRUNNELSE_MEDSOEKER';

/**
 * A co-applicant was told of the decision, or of the reasons they asked for, by this notice. Their own time to complain runs from then, and the decision is open to
 * complaint until the last of the two has had theirs; that the party was told is another matter.
 */
export async function meldMedsoeker(
  tx: Tx,
  { id, vedtakId }: { readonly id: string; readonly vedtakId: string },
  meddelelse: Vedtaksmeddelelse,
): Promise<void> {
  const rad = await tx.one<Vedtaksrad>(vedtakMedId(vedtakId));
  if (rad.klagefrist === null) return;
  const frist = meddeltFrist(rad.regelsett, meddelelse, rad.klagefrist);
  await tx.query(settBrevetsFrist(id, frist));
  const aapent = rad.status === 'FATTET' || rad.status === 'MEDDELT' || rad.status === 'PAAKLAGET';
  if (!aapent || frist === rad.klagefrist) return;
  await tx.query(settKlagefrist(rad.id, frist));
  await tx.query(settSakensKlagefrist(rad.sakId, frist));
}
