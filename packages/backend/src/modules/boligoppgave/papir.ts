/** That somebody is to write to a tenant on paper is a task on the home. */
import type { Spraak } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { lukkOppgaveOm } from './queries.sql.ts';
import { lagBoligoppgave, meldOppgave } from './service.ts';

/** The same whoever it is to and whatever the reason: those are in the list of what is to be posted. */
const tekst: Readonly<Record<Spraak, string>> = {
  nb: 'En beskjed til en leietaker skal sendes på papir. Se listen over papirbrev til leietakere, og skriv inn når beskjeden er sendt.',
  nn: 'Ein beskjed til ein leigetakar skal sendast på papir. Sjå lista over papirbrev til leigetakarar, og skriv inn når beskjeden er sendt.',
};

/** A notice to a tenant, and the home they rent. */
interface Papirvarsel {
  readonly varselId: string;
  readonly leieforholdId: string;
  readonly boligId: string;
}

/** Somebody's to post today. Whoever calls has the home locked. */
export const oppgaveOmPapir = (
  tx: Tx,
  { varselId, leieforholdId, boligId }: Papirvarsel,
  { dag, spraak }: { readonly dag: string; readonly spraak: Spraak },
): Promise<void> =>
  lagBoligoppgave(tx, {
    id: uuidv7(),
    boligId,
    type: 'ANNEN',
    tekst: tekst[spraak],
    frist: dag,
    varsel: { id: varselId, leieforholdId },
  });

/** It was posted, and the task is done where it was still to be done. Whoever calls has the home locked. */
export async function papiretErPostet(
  tx: Tx,
  { varselId, leieforholdId, boligId }: Papirvarsel,
  ansattId: string,
): Promise<void> {
  const lukket = await tx.query(lukkOppgaveOm('VARSEL', varselId, ansattId));
  if (lukket.length > 0) await meldOppgave(tx, boligId, 'utfoert', leieforholdId);
}
