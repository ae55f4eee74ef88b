import pg from 'pg';
import type { Kommunestoerrelse } from './kommuner.ts';
import { hjelpere, rader } from './rader.sql.ts';

/**
 * Fills an empty, migrated database as a restore does: as its owner, without triggers and references looked up row by
 * row. Checks and unique constraints hold as always; that the rows belong together, the measuring sees from the answers.
 * @returns how many rows there are, and the seconds it took
 */
export async function saa(
  adminUrl: string,
  kommuner: readonly Kommunestoerrelse[],
): Promise<{ readonly rader: number; readonly sekunder: number }> {
  const start = performance.now();
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  let antall = 0;
  try {
    await client.query(
      `set session_replication_role = replica; set app.aktoer = 'system:skala'; ${hjelpere}`,
    );
    await client.query(
      'insert into skala_kommune select * from jsonb_populate_recordset(null::skala_kommune, $1)',
      [JSON.stringify(kommuner)],
    );
    for (const [, sql] of rader) antall += (await client.query(sql)).rowCount ?? 0;
    // What the triggers would have kept with each home.
    await client.query('select sett_boligbruk(array_agg(id)) from bolig');
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
  return { rader: antall, sekunder: (performance.now() - start) / 1000 };
}
