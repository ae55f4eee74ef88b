-- Who looked at whom and who did what is kept five years, and then goes: the row and its lookups together. What the seals
-- stand over is left, so the chain is whole, and what is missing of it is told from what was taken too early by its id,
-- which is sealed and says when it was made (UUIDv7). Nobody who only serves can take anything sooner, whatever clock they
-- say it is.
do $$
declare
  tabell text;
begin
  foreach tabell in array array['revisjon', 'innsynslogg', 'innsyn_vist'] loop
    execute format('create policy eier_delete on %I for delete to kobo_owner
      using (kommunenummer = (select current_setting(''app.kommunenummer'', true)))', tabell);
  end loop;
end
$$;

-- The lowest id of what is kept at a time. Hours, so that it is the same in every time zone.
create function loggen_begynner(i_tid timestamptz) returns uuid
  language sql immutable parallel safe
as $$
  select (lpad(to_hex(floor(extract(epoch from i_tid - interval '43824 hours') * 1000)::bigint), 12, '0')
    || '00000000000000000000')::uuid
$$;
revoke execute on function loggen_begynner(timestamptz) from public;
grant execute on function loggen_begynner(timestamptz) to kobo_app;

-- So many at a time that nobody waits for it.
create function glem_oppslag() returns integer
  language sql security definer set search_path = pg_catalog, public
as $$
  with gamle as materialized (
    select id from public.revisjon
    where kommunenummer = current_setting('app.kommunenummer')
      and id < public.loggen_begynner(least(now(), public.naa()))
    order by id limit 20000
  ), oppslag as materialized (
    select id from public.innsynslogg
    where kommunenummer = current_setting('app.kommunenummer') and revisjon_id in (select id from gamle)
  ), vist as (
    delete from public.innsyn_vist
    where kommunenummer = current_setting('app.kommunenummer') and innsyn_id in (select id from oppslag)
  ), linjer as (
    delete from public.innsynslogg
    where kommunenummer = current_setting('app.kommunenummer') and id in (select id from oppslag)
  ), rader as (
    delete from public.revisjon
    where kommunenummer = current_setting('app.kommunenummer') and id in (select id from gamle)
    returning id
  )
  select count(*)::integer from rader
$$;
revoke execute on function glem_oppslag() from public;
grant execute on function glem_oppslag() to kobo_app;
