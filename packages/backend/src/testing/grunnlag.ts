import type { Driver } from '../db/driver.ts';
import { isSqlError, isTransient, sqlState } from '../db/errors.ts';
import { tenantTables } from './catalog.ts';

/** What there is before anybody has done anything, those others refer to first. */
const tabeller = ['kommune', 'enhet', 'kriteriesett', 'innfoeringspunkt', 'ansatt', 'skjermet_mottaker'];
/** The last refers to employees, whose rows change with the first thing they do: put back each time. */
const SAMMENLIGNES = 5;
/** Of these, others here refer to: where one has changed, the whole municipality is made anew. */
const HENVIST_TIL = 2;

/**
 * Remembers the rows of these tables. What it gives back makes the database so again: what has changed or come since is
 * deleted, and what is gone put back. Nearly every table refers to a municipality and half of them to who did it, and to
 * delete those rows as well made 500 checks of references, four fifths of the time between two tests.
 */
export async function huskGrunnlag(admin: Driver): Promise<() => Promise<void>> {
  const utenfor = (await tenantTables(admin)).filter((tabell) => !tabeller.includes(tabell));
  const [husket] = await kjoer(
    admin,
    `select ${tabeller.map((t) => `(select coalesce(jsonb_agg(to_jsonb(t)), '[]') from ${t} t)::text as ${t}`).join(', ')}`,
  );
  // In the order of the columns: a name of two words is spelled another way by the driver.
  const rader = Object.values(husket as Record<string, string>);
  const ukjent = (i: number): string => `to_jsonb(t) not in (select jsonb_array_elements($${i + 1}::jsonb))`;
  // One statement each, so that the tables need no order; a script, or another replication role, would throw away the
  // plans of everything the test before has run. Faster than truncate, which makes new files.
  const endret = tabeller
    .slice(0, HENVIST_TIL)
    .map((tabell, i) => `select kommunenummer from ${tabell} t where ${ukjent(i)}`);
  const fjern = `with endret as (${endret.join(' union ')}), ${[
    ...[...utenfor, ...tabeller.slice(SAMMENLIGNES)].map((tabell) => `${tabell}_ as (delete from ${tabell})`),
    ...tabeller.slice(0, SAMMENLIGNES).map(
      (tabell, i) => `${tabell}_ as (delete from ${tabell} t where ${ukjent(i)}
        or kommunenummer in (select kommunenummer from endret))`,
    ),
  ].join(', ')} select`;
  const legg = `with ${tabeller
    .map(
      (tabell, i) => `${tabell}_ as (insert into ${tabell}
        select * from jsonb_populate_recordset(null::${tabell}, $${i + 1}::jsonb) on conflict do nothing)`,
    )
    .join(', ')} select`;
  return async () => {
    await kjoer(admin, fjern, rader.slice(0, SAMMENLIGNES));
    await kjoer(admin, legg, rader);
  };
}

const kjoer = (admin: Driver, text: string, values: string[] = []): Promise<unknown[]> =>
  omIgjen(() => admin.transaction({ script: 'begin' }, (connection) => connection.query(text, values)));

const FORSOEK = 5;
/**
 * A job may be at work while a database is put back: each may wait for rows the other has, or it has written one more of
 * a municipality meanwhile. Then this begins again.
 */
export async function omIgjen<T>(gjoer: () => Promise<T>): Promise<T> {
  for (let nummer = 1; ; nummer++) {
    try {
      return await gjoer();
    } catch (error) {
      const moett = isTransient(error) || (isSqlError(error) && error.code === sqlState.foreignKey);
      if (nummer === FORSOEK || !moett) throw error;
    }
  }
}
