import type { Database } from './database.ts';
import { sql, type Sql } from './sql.ts';

/** How long the change feed can be read. A reader that has been away longer must read the things themselves again. */
export const HENDELSER_DAGER = 90;

/**
 * What goes when its date has passed, each as a statement that answers with how many. Days are Norwegian days, because the
 * citizen was told a date.
 */
const regler = {
  utkast: sql`with borte as (delete from soeknad where status = 'UTKAST' and slettes_dato < ${sql.idag} returning id)
    select count(*)::integer as antall from borte`,
  raadata: sql`with borte as (update registerinnhenting set raadata_kryptert = null
      where raadata_kryptert is not null and slettes_dato < ${sql.idag} returning id)
    select count(*)::integer as antall from borte`,
  henvendelser: sql`with borte as (delete from henvendelse where slettes_dato < ${sql.idag} returning id)
    select count(*)::integer as antall from borte`,
  planer: sql`with borte as (delete from minplan where slettes_dato < ${sql.idag} returning id)
    select count(*)::integer as antall from borte`,
  idempotensnoekler: sql`with borte as (delete from idempotens where utloeper < naa() returning noekkel)
    select count(*)::integer as antall from borte`,
  hendelser: sql`select glem_hendelser(${HENDELSER_DAGER}) as antall`,
} satisfies Readonly<Record<string, Sql>>;

type Regel = keyof typeof regler;

/** What one run removed, in all municipalities. */
export type Removed = Readonly<Record<Regel, number>>;

class Angret extends Error {
  readonly antall: Removed;
  constructor(antall: Removed) {
    super('rolled back');
    this.antall = antall;
  }
}

/**
 * Removes what has a date of removal that has passed: drafts nobody sent, raw answers of registers,
 * enquiries that became no case, plans nobody writes in any more, answers kept for
 * repeated requests, events of the change feed. Run it daily; running it twice removes nothing more. A dry run does the
 * same and takes it back.
 */
export async function removeExpired(
  database: Database,
  now: Date,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<Removed> {
  const tid = now.toISOString();
  const navn = Object.keys(regler) as Regel[];
  const sum: Record<Regel, number> = {
    utkast: 0,
    raadata: 0,
    henvendelser: 0,
    planer: 0,
    idempotensnoekler: 0,
    hendelser: 0,
  };
  for (const kommunenummer of await database.tenants()) {
    const job = { kommunenummer, aktoer: 'system:sletting', roller: [], skjermet: true, tid };
    const fjernet = await database
      .withTenant(job, 'skriv', async (tx) => {
        const antall = { ...sum };
        for (const regel of navn) antall[regel] = (await tx.one<{ antall: number }>(regler[regel])).antall;
        if (dryRun) throw new Angret(antall);
        return antall;
      })
      .catch((error: unknown) => {
        if (error instanceof Angret) return error.antall;
        throw error;
      });
    for (const regel of navn) sum[regel] += fjernet[regel];
  }
  return sum;
}
