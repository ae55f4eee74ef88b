import type { Tx } from '../../db/database.ts';
import { plussMaaneder } from '../sak/frister.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import { nesteStatus } from '../sak/rules.ts';
import { flytt } from '../sak/service.ts';
import { avklarPlass, overtaPlass, settInnVenteliste } from './queries.sql.ts';
import { ventelisteplass } from './rules.ts';

export interface Iverksetting {
  readonly vedtakId: string;
  /** The day whoever has no place yet waits from. */
  readonly dag: string;
  /** From what the municipality has decided: months until whoever waits is asked whether they still need a home. */
  readonly behovIntervallMnd: number;
  readonly nyId: () => string;
}

/** Takes a case on from its decision: to the waiting list, to follow-up, or nowhere. */
export async function iverksett(
  tx: Tx,
  fattet: Sakrad,
  { vedtakId, dag, behovIntervallMnd, nyId }: Iverksetting,
): Promise<void> {
  const videre = nesteStatus(fattet.status, 'IVERKSETT', fattet);
  const overtatt =
    videre === 'VENTELISTE'
      ? await tx.maybeOne<{ behovFrist: string }>(overtaPlass(fattet.id, vedtakId))
      : null;
  const behov = overtatt?.behovFrist ?? plussMaaneder(dag, behovIntervallMnd);
  if (videre !== 'VENTELISTE') await tx.query(avklarPlass(fattet.id));
  else if (overtatt === null)
    await tx.query(settInnVenteliste(nyId(), fattet.id, vedtakId, ventelisteplass(fattet.hast), dag, behov));
  if (videre === null) return;
  await flytt(tx, fattet, { overgang: 'IVERKSETT', hendelse: null, ansattId: null, dager: { behov } });
}
