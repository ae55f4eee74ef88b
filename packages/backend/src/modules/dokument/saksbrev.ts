import type { Dokumenttype, Spraak } from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { idag } from '../../klokke.ts';
import { lagBrev, type Brevinnhold } from '../brevmal/service.ts';
import type { Kommuneinfo } from '../kommune/service.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import { finnBrevadresse, type Brevadresse } from './mottakere.ts';
import { sendDokument, type Dokumentmiljoe } from './service.ts';

/** What whom it is to has asked for, else the municipality's own. */
export const brevspraak = (oensket: Spraak | null, kommunens: readonly Spraak[]): Spraak =>
  oensket ?? kommunens[0] ?? 'nb';

export interface Saksbrev {
  readonly type: Dokumenttype;
  readonly verdier: (spraak: Spraak) => Brevinnhold['verdier'];
  /** Whose name stands under it; nobody's when the calendar writes. */
  readonly ansatt?: string;
  readonly vedtakId?: string;
  /** That a complaint is not heard. */
  readonly avvisningId?: string;
  /** Who it is to, when that is not the party of the case. */
  readonly til?: Brevadresse;
  /** The confirmed co-applicant it is to as well. */
  readonly medsoeker?: { readonly id: string; readonly navn: string | null } | null;
}

/**
 * Writes to the party of a case, or to whom is named, from the municipality's template, in the language they have asked for, and keeps the
 * letter with the case.
 * @returns the document's id
 */
export async function sendSaksbrev(
  tx: Tx,
  miljoe: Dokumentmiljoe & { readonly kommune: Kommuneinfo },
  { id: sakId, saksnummer }: Pick<Sakrad, 'id' | 'saksnummer'>,
  { type, verdier, medsoeker, til: annen, ...hvem }: Saksbrev,
): Promise<string> {
  const { kommune, naa } = miljoe;
  const til = annen ?? (await finnBrevadresse(tx, sakId, naa));
  const spraak = brevspraak(til.spraak, kommune.oppsett.spraak);
  const brev = await lagBrev(tx, kommune, {
    type,
    spraak,
    navn: til.navn,
    ...(medsoeker?.navn && { ogsaaTil: [medsoeker.navn] }),
    ved: til.ved,
    hode: [
      { ledetekst: 'Dato', svar: formaterDag(idag(naa)) },
      { ledetekst: 'Saksnummer', svar: saksnummer },
    ],
    verdier: verdier(spraak),
    naa,
  });
  return sendDokument(tx, miljoe, {
    sakId,
    type,
    til,
    brev,
    medsoekerId: til.medsoekerId ?? medsoeker?.id,
    ...hvem,
  });
}
