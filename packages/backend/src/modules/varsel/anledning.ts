/** What else than a letter somebody is notified of. */
import type { Varselanledning } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { idag } from '../../klokke.ts';
import { settInnVarselOm } from './queries.sql.ts';
import { varslesTidligst } from './rules.ts';

export type AnnenAnledning = Exclude<Varselanledning, 'DOKUMENT'>;

export interface Varselsak {
  readonly sakId: string;
  /** What it is about: the offer, the first of what is missing, the place on the list, the message, the complaint, the invitation, the decision, the person who was asked about. */
  readonly ressursId: string;
  /** Whom it is to, where that is not the party of the case. */
  readonly mottakerId?: string;
  /** The last day to answer. Never told in the notice; for whoever tells them on paper. */
  readonly frist?: string;
}

/**
 * Has the party of a case, or another in it, notified that there is something new for them, with whatever made it so: the two are written
 * together or not at all. Once for the same thing on the same day, and not at night. Nothing where the municipality does not notify.
 */
export const varsleOm = async (
  tx: Tx,
  anledning: AnnenAnledning,
  { sakId, ressursId, mottakerId, frist }: Varselsak,
  naa: Date,
): Promise<void> =>
  void (await tx.query(
    settInnVarselOm({
      id: uuidv7(),
      anledning,
      sakId,
      ressursId,
      mottakerId: mottakerId ?? null,
      frist: frist ?? null,
      dag: idag(naa),
      neste: varslesTidligst(naa).toISOString(),
    }),
  ));
