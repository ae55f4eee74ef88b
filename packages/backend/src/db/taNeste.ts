import type { Tx } from './database.ts';
import type { Sql } from './sql.ts';

/**
 * The next that is due, by a query that ends in `limit 1 for update of … skip locked`, or null. Asked until it answers
 * the same twice. PostgreSQL finds the row in what stood when the statement began, and takes the lock afterwards:
 * whoever had the lock may have done the work and let go in between, and of tables that are joined to the locked one the
 * statement goes on seeing the old rows. The next statement sees what has been done, and nobody else has the lock.
 */
export async function taNeste<R extends { readonly id: string }>(tx: Tx, query: Sql): Promise<R | null> {
  for (let forrige: string | undefined; ;) {
    const rad = await tx.maybeOne<R>(query);
    if (rad === null || rad.id === forrige) return rad;
    forrige = rad.id;
  }
}
