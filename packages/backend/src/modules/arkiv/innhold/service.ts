import type { Tx } from '../../../db/database.ts';
import { TILGANG } from '../../dokument/service.ts';
import { settInnLevering } from '../queries.sql.ts';
import { settInnInnhold, type Innholdstype } from './queries.sql.ts';

/**
 * Puts one of them on its way to the archive, where there is one; only what is safe to open, of attachments.
 * @param kildeId of the attachment, the note, the message or the complaint, which is in a case
 * @param id of the document it becomes
 */
export async function arkiver(tx: Tx, type: Innholdstype, kildeId: string, id: string): Promise<void> {
  if (await tx.maybeOne(settInnInnhold(id, type, kildeId, TILGANG))) await tx.query(settInnLevering(id));
}
