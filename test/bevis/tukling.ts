/** The audit log with one thing wrong at a time: made from the catalog, so that a new column is changed the day it is added. */
import { createDatabase, type Database } from '../../packages/backend/src/db/database.ts';
import type { Driver } from '../../packages/backend/src/db/driver.ts';
import { look } from '../../packages/backend/src/testing/catalog.ts';
import { KROKVIK } from './verden.ts';

/** What somebody who owns the database has done to the log. */
export interface Tukling {
  readonly hva: 'changed' | 'deleted' | 'inserted' | 'moved';
  readonly navn: string;
  readonly sql: string;
}

/** Something else of the same type. */
const ANNET: Readonly<Record<string, (kolonne: string) => string>> = {
  text: (kolonne) => `coalesce(${kolonne}, '') || 'x'`,
  uuid: () => 'gen_random_uuid()',
  integer: (kolonne) => `coalesce(${kolonne}, 0) + 1000`,
  boolean: (kolonne) => `not ${kolonne}`,
  jsonb: (kolonne) => `${kolonne} || '{"x": 1}'`,
  bytea: (kolonne) => `set_byte(${kolonne}, 0, get_byte(${kolonne}, 0) # 1)`,
  'text[]': (kolonne) => `${kolonne} || 'X'::text`,
  'uuid[]': (kolonne) => `array_append(${kolonne}[2:], gen_random_uuid())`,
  'timestamp with time zone': (kolonne) => `${kolonne} + interval '1 microsecond'`,
};

/** Where the log lies: a sealed row of each, in any order. Of the chain not its end, which only who has written it down misses. */
const TABELLER: Readonly<Record<string, string>> = {
  revisjon: `r.id in (select unnest(rader) from revisjonssegl where kommunenummer = '${KROKVIK}')`,
  innsynslogg: `r.revisjon_id is not null`,
  innsyn_vist: 'true',
  revisjonssegl: `r.nummer < (select max(nummer) from revisjonssegl where kommunenummer = '${KROKVIK}')`,
};

const en = (tabell: string, froe: number): string =>
  `(select r.ctid from ${tabell} r where r.kommunenummer = '${KROKVIK}' and ${TABELLER[tabell]}
    order by md5(r::text || '${froe}') limit 1)`;

/** A row that was not there, beside one that is. */
const NY: Readonly<Record<string, string>> = {
  // Of two hours ago: what comes within the hour waits to be sealed.
  revisjon: `jsonb_build_object('id', lpad(to_hex((extract(epoch from now()) * 1000)::bigint - 7200000), 12, '0') || '70008000000000000000')`,
  innsynslogg: `jsonb_build_object('id', gen_random_uuid())`,
  innsyn_vist: `jsonb_build_object('sak_id', gen_random_uuid())`,
  revisjonssegl: `jsonb_build_object('nummer', 4711)`,
};

/** Two rows that have changed places. */
const bytt = (tabell: string, kolonne: string, foerste: string, andre: string, mellom: string): string =>
  `update ${tabell} set ${kolonne} = ${mellom} where ${kolonne} = ${foerste} and kommunenummer = '${KROKVIK}';
   update ${tabell} set ${kolonne} = ${foerste} where ${kolonne} = ${andre} and kommunenummer = '${KROKVIK}';
   update ${tabell} set ${kolonne} = ${andre} where ${kolonne} = ${mellom} and kommunenummer = '${KROKVIK}';`;

const UBRUKT = `'00000000-0000-7000-8000-000000000000'`;

/**
 * Each column of the log changed, each kind of row deleted and inserted, and rows and seals moved.
 * @param antall how many rows each is tried on
 */
export async function tuklinger(admin: Driver, froe: number, antall: number): Promise<Tukling[]> {
  const kolonner = await look<{ tabell: string; kolonne: string; type: string }>(
    admin,
    `select relname as tabell, attname as kolonne, format_type(atttypid, atttypmod) as type
     from pg_attribute join pg_class on pg_class.oid = attrelid
     where relname = any($1) and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
     order by relname, attnum`,
    [Object.keys(TABELLER)],
  );
  const [foerste, andre] = await look<{ id: string }>(
    admin,
    `select id from revisjon where kommunenummer = '${KROKVIK}' order by id limit 2`,
  );
  const forhver = Array.from({ length: antall }, (_, i) => froe + i);
  return [
    ...kolonner.flatMap(({ tabell, kolonne, type }) =>
      forhver.map((n): Tukling => ({
        hva: 'changed',
        navn: `${tabell}.${kolonne}`,
        sql: `update ${tabell} set ${kolonne} = ${kolonne === 'kommunenummer' ? `'9902'` : ANNET[type]!(kolonne)}
            where ctid = ${en(tabell, n)}`,
      })),
    ),
    ...Object.keys(TABELLER).flatMap((tabell) =>
      forhver.flatMap((n): Tukling[] => [
        { hva: 'deleted', navn: tabell, sql: `delete from ${tabell} where ctid = ${en(tabell, n)}` },
        {
          hva: 'inserted',
          navn: tabell,
          sql: `insert into ${tabell} select ny.* from ${tabell} r,
            jsonb_populate_record(r, ${NY[tabell]}) ny where r.ctid = ${en(tabell, n)}`,
        },
      ]),
    ),
    {
      hva: 'moved',
      navn: 'revisjon',
      sql: bytt('revisjon', 'id', `'${foerste!.id}'`, `'${andre!.id}'`, UBRUKT),
    },
    { hva: 'moved', navn: 'revisjonssegl', sql: bytt('revisjonssegl', 'nummer', '1', '2', '4711') },
    {
      hva: 'moved',
      navn: 'innsynslogg',
      sql: `update innsynslogg set revisjon_id = (select r.id from revisjon r where r.kommunenummer = '${KROKVIK}'
          and r.id <> innsynslogg.revisjon_id order by r.id limit 1) where ctid = ${en('innsynslogg', froe)}`,
    },
    {
      hva: 'moved',
      navn: 'revisjonssegl.rader',
      sql: `update revisjonssegl set rader = array(select id from unnest(rader) with ordinality as u (id, n) order by n desc)
        where ctid = ${en('revisjonssegl', froe)}`,
    },
  ];
}

class Angret extends Error {}

/** What `les` reads of a log that has been tampered with, past every rule; afterwards it is as it was. */
export async function medTukling<T>(
  admin: Driver,
  { navn, sql }: Tukling,
  les: (db: Database) => Promise<T>,
): Promise<T> {
  let lest: { readonly svar: T } | undefined;
  const gjort = admin.transaction({ script: 'begin' }, async (connection) => {
    await connection.script(`set local session_replication_role = replica; ${sql}`);
    const iTransaksjonen: Driver = {
      ...admin,
      transaction: async ({ settings = [] }, work) => {
        for (const { text, values } of settings) await connection.query(text, values);
        return work(connection);
      },
    };
    lest = { svar: await les(createDatabase(iTransaksjonen)) };
    throw new Angret(navn);
  });
  await gjort.catch((feil: unknown) => {
    if (!(feil instanceof Angret)) throw new Error(`${navn} could not be done: ${sql}`, { cause: feil });
  });
  return lest!.svar;
}
