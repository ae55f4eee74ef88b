/** Whom letters of a tenancy are to. */
import type { Tx } from '../../db/database.ts';
import { finnBrevadresse, medsoekeradresse, type Brevadresse } from '../dokument/mottakere.ts';
import type { Medsoekerrad } from '../medsoeker/queries.sql.ts';
import { brevsaken, medleietakeren } from './queries.sql.ts';

/**
 * The party of the case first, with those who act for them; then whoever rents with them. Not who has left by a notice of
 * their own while the other is there. The tenancy has a case.
 */
export async function leietakeradresser(tx: Tx, leieforholdId: string, naa: Date): Promise<Brevadresse[]> {
  const { sakId, parten } = await tx.one<{ sakId: string; parten: boolean }>(brevsaken(leieforholdId));
  const medleietaker = await tx.maybeOne<Pick<Medsoekerrad, 'id' | 'personId' | 'spraak' | 'navn'>>(
    medleietakeren(leieforholdId),
  );
  return [
    ...(parten || !medleietaker ? [await finnBrevadresse(tx, sakId, naa)] : []),
    ...(medleietaker ? [medsoekeradresse(medleietaker)] : []),
  ];
}
