import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** What one run removed, in all municipalities. */
export interface Removed {
  readonly utkast: number;
  readonly raadata: number;
  readonly idempotensnoekler: number;
  readonly hendelser: number;
}

/** How long the change feed can be read. A reader that has been away longer must read the things themselves again. */
export const HENDELSER_DAGER = 90;

/**
 * Removes what has a date of removal that has passed: drafts nobody sent, raw answers of registers, answers kept for
 * repeated requests, events of the change feed. Days are Norwegian days, because the citizen was told a date. Run it daily; running it twice
 * removes nothing more.
 */
export async function removeExpired(database: Database, now: Date): Promise<Removed> {
  const tid = now.toISOString();
  const removed = { utkast: 0, raadata: 0, idempotensnoekler: 0, hendelser: 0 };
  for (const kommunenummer of await database.tenants()) {
    const job = { kommunenummer, aktoer: 'system:sletting', roller: [], skjermet: true, tid };
    await database.withTenant(job, 'skriv', async (tx) => {
      const idag = sql`(naa() at time zone 'Europe/Oslo')::date`;
      const utkast = await tx.query(
        sql`delete from soeknad where status = 'UTKAST' and slettes_dato < ${idag} returning id`,
      );
      const raadata = await tx.query(sql`update registerinnhenting set raadata_kryptert = null
        where raadata_kryptert is not null and slettes_dato < ${idag} returning id`);
      const noekler = await tx.query(sql`delete from idempotens where utloeper < naa() returning noekkel`);
      const { hendelser } = await tx.one<{ hendelser: number }>(
        sql`select glem_hendelser(${HENDELSER_DAGER}) as hendelser`,
      );
      removed.utkast += utkast.length;
      removed.raadata += raadata.length;
      removed.idempotensnoekler += noekler.length;
      removed.hendelser += hendelser;
    });
  }
  return removed;
}
