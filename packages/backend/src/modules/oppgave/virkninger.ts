import type { Frist, Oppgavetype } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { idag } from '../../klokke.ts';
import { flyttSakensOppgave, lukkSakensOppgaver, settInnOppgave } from './queries.sql.ts';
import { virkninger, type Aarsak } from './rules.ts';

/**
 * Makes and closes the tasks that follow from what just happened to a locked case. They tell others nothing of their
 * own: what caused them has.
 */
export async function oppgaverEtter(
  tx: Tx,
  sakId: string,
  aarsak: Aarsak,
  { frister, ansattId }: { readonly frister: readonly Frist[]; readonly ansattId: string | null },
): Promise<void> {
  const { lager, fullfoerer, avlyser, avlyserAlt } = virkninger[aarsak] ?? {};
  if (fullfoerer) await tx.query(lukkSakensOppgaver(sakId, 'UTFOERT', fullfoerer, ansattId));
  if (avlyser) await tx.query(lukkSakensOppgaver(sakId, 'AVLYST', avlyser, ansattId));
  if (avlyserAlt) await tx.query(lukkSakensOppgaver(sakId, 'AVLYST', null, ansattId));
  if (!lager) return;
  const frist = frister.find(({ type }) => type === lager.frist);
  if (!frist) throw new Error(`The case ${sakId} has no deadline ${lager.frist} for its task ${lager.type}.`);
  const { type } = lager;
  await tx.query(settInnOppgave({ id: uuidv7(), sakId, type, frist: frist.dato, foelgerSaken: true }));
}

/** The one task of a type the case has, due this day: moved when it is there, else made. */
export async function krevSakensOppgave(
  tx: Tx,
  sakId: string,
  type: Oppgavetype,
  frist: string,
): Promise<void> {
  if ((await tx.query(flyttSakensOppgave(sakId, type, frist))).length > 0) return;
  await tx.query(settInnOppgave({ id: uuidv7(), sakId, type, frist, foelgerSaken: true }));
}

/** Something in a case somebody is to see to today, in words: it stays until somebody has, whatever becomes of the case. */
export const giOppgaveIDag = (
  tx: Tx,
  oppgave: { readonly id: string; readonly sakId: string; readonly tekst: string },
  naa: Date,
): Promise<unknown> =>
  tx.query(settInnOppgave({ ...oppgave, type: 'ANNEN', frist: idag(naa), foelgerSaken: false }));
