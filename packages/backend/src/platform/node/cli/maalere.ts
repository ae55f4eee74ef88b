import type { Database } from '../../../db/database.ts';
import type { Maaler } from '../../../http/maaltall.ts';
import { leveransetall } from '../../../modules/webhook/queries.sql.ts';
import type { PgDriver } from '../pg.ts';

interface Leveransetall {
  readonly venter: number;
  readonly gittOpp: number;
  readonly etterslep: number;
}

/** Of all municipalities together. */
async function tellLeveranser(db: Database): Promise<Leveransetall> {
  const sum = { venter: 0, gittOpp: 0, etterslep: 0 };
  for (const kommunenummer of await db.tenantsWith('webhook')) {
    const leser = { kommunenummer, aktoer: 'system:maaltall', roller: [] };
    const en = await db.withTenant(leser, 'les', (tx) => tx.one<Leveransetall>(leveransetall()));
    sum.venter += en.venter;
    sum.gittOpp += en.gittOpp;
    sum.etterslep = Math.max(sum.etterslep, en.etterslep);
  }
  return sum;
}

/** The state of this process's connections, and of what is to be pushed from any process. */
export async function lesMaalere(driver: PgDriver, db: Database): Promise<Maaler[]> {
  const { antall, ledige, venter } = driver.tilkoblinger();
  const leveranser = await tellLeveranser(db);
  return [
    ['kobo_db_connections', 'Database connections of this process.', antall],
    ['kobo_db_connections_idle', 'Those of them that rest.', ledige],
    ['kobo_db_waiting', 'Transactions that wait for a connection.', venter],
    ['kobo_webhook_pending', 'Events to be pushed, of all municipalities.', leveranser.venter],
    ['kobo_webhook_given_up', 'Events nobody took, and that are no longer tried.', leveranser.gittOpp],
    ['kobo_webhook_lag_seconds', 'How long the oldest event that is due has waited.', leveranser.etterslep],
  ].map(([navn, om, verdi]) => ({ navn, om, verdi: () => verdi }) as Maaler);
}
