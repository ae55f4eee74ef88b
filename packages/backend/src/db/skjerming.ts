import type { Tx } from './database.ts';
import { sql } from './sql.ts';

/**
 * Lets an employee write down what concerns a person whose protection they may not know of: whoever receives a paper
 * writes it down, whoever it is from. `arbeid` sees shielded persons and cases, so what it answers must tell nothing of
 * them. If it fails, the transaction takes the setting with it.
 */
export async function ogsaaSkjermet<T>(tx: Tx, arbeid: () => Promise<T>): Promise<T> {
  const { foer } = await tx.one<{ foer: string }>(
    sql`select coalesce(current_setting('app.skjermet', true), '') as foer, set_config('app.skjermet', 'ja', true)`,
  );
  const svar = await arbeid();
  await tx.query(sql`select set_config('app.skjermet', ${foer}, true)`);
  return svar;
}

/**
 * Lets `arbeid` see every tenancy there is with its rents, also of those whose address is protected, and still none of
 * the persons and cases: what is paid for each home, by the payment number alone.
 */
export async function alleLeieforhold<T>(tx: Tx, arbeid: () => Promise<T>): Promise<T> {
  await tx.query(sql`select set_config('app.uten_navn', 'ja', true)`);
  const svar = await arbeid();
  await tx.query(sql`select set_config('app.uten_navn', '', true)`);
  return svar;
}
