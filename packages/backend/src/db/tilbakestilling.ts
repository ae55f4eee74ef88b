import type { Driver } from './driver.ts';

/**
 * Keeps a copy of every row in a schema of its own, where the API does not reach. What is written from then on carries a
 * later transaction, by which it is known.
 */
const HUSK = `
  create schema husk;
  do $$ declare tabell name; begin
    for tabell in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
      execute format('create table husk.%1$I as table public.%1$I', tabell);
    end loop;
  end $$;
  create table husk.siste as select pg_current_xact_id()::text::bigint as transaksjon;
  create function husk.tilbakestill() returns void language plpgsql as $$
    declare
      t record;
      siste bigint := (select transaksjon from husk.siste);
    begin
      -- What has been sent and decided is otherwise kept for good, and a copy needs no order.
      set local session_replication_role = replica;
      for t in
        select relname as navn,
          (select string_agg(quote_ident(attname), ', ') from pg_attribute
            where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as kolonner,
          (select string_agg(format('k.%1$I = t.%1$I', attname), ' and ') from pg_index
            join pg_attribute on attrelid = indrelid and attnum = any(indkey)
            where indrelid = c.oid and indisprimary) as samme_rad
        from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'
      loop
        execute format('delete from public.%I where xmin::text::bigint > $1', t.navn) using siste;
        execute format('insert into public.%1$I (%2$s) overriding system value select %2$s from husk.%1$I k
          where not exists (select from public.%1$I t where %3$s)', t.navn, t.kolonner, t.samme_rad);
      end loop;
      update husk.siste set transaksjon = pg_current_xact_id()::text::bigint;
    end $$`;

/** Remembers the database as it is now. */
export const husk = (driver: Driver): Promise<void> =>
  driver.transaction({ script: 'begin' }, (connection) => connection.script(HUSK));

/** Puts every row back as {@link husk} found it: some milliseconds, where a new start from a dump takes 0.4 s. */
export async function tilbakestill(driver: Driver): Promise<void> {
  await driver.transaction({ script: 'begin' }, (connection) =>
    connection.query('select husk.tilbakestill()', []),
  );
}
