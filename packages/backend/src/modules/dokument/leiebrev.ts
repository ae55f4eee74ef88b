import type { Dokumenttype } from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { idag } from '../../klokke.ts';
import { lagBrev } from '../brevmal/service.ts';
import type { Kommuneinfo } from '../kommune/service.ts';
import { finnLeieradresse } from './mottakere.ts';
import { brevspraak, type Saksbrev } from './saksbrev.ts';
import { sendDokument, type Dokumentmiljoe } from './service.ts';

export interface Leiebrev extends Pick<Saksbrev, 'verdier' | 'ansatt'> {
  readonly type: Extract<Dokumenttype, 'LEIEKONTRAKT' | 'LEIEUTLOEP'>;
}

/**
 * Writes to who rents by a tenancy without a case, as {@link sendSaksbrev} writes to the party of one, and keeps the letter
 * with the tenancy. Nobody is notified by it: whoever writes has the tenants notified of what it is about.
 * @returns the document's id; null where nobody rents by it
 */
export async function sendLeiebrev(
  tx: Tx,
  miljoe: Dokumentmiljoe & { readonly kommune: Kommuneinfo },
  leieforholdId: string,
  { type, verdier, ...hvem }: Leiebrev,
): Promise<string | null> {
  const { kommune, naa } = miljoe;
  const til = await finnLeieradresse(tx, leieforholdId, naa);
  if (!til) return null;
  const spraak = brevspraak(til.spraak, kommune.oppsett.spraak);
  const brev = await lagBrev(tx, kommune, {
    type,
    spraak,
    navn: til.navn,
    ved: til.ved,
    hode: [{ ledetekst: 'Dato', svar: formaterDag(idag(naa)) }],
    verdier: verdier(spraak),
    naa,
  });
  return sendDokument(tx, miljoe, { leieforholdId, type, til, brev, ...hvem });
}
