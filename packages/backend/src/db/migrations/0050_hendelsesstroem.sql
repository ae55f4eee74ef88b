-- The change feed carries homes, reservations and tenancies as well as cases. Written by the schema, so that no way of
-- changing one of them (a person, an import, the calendar, what is yet to be made) can forget it. Of a tenancy or a
-- reservation nothing is told but its own id: whose it is, is not known to who reads that a home is let.
create function meld_endring() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'INSERT' then
    insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id, versjon)
    select kommunenummer, gen_random_uuid(), format('no.kobo.%s.opprettet.v1', tg_table_name), tg_table_name, id, versjon
    from ny;
  else
    insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id, versjon)
    select n.kommunenummer, gen_random_uuid(), format('no.kobo.%s.%s.v1', tg_table_name, case
        when to_jsonb(n) -> 'slettet' is distinct from to_jsonb(g) -> 'slettet' then 'slettet'
        when n.status <> g.status then 'status-endret'
        else 'endret' end), tg_table_name, n.id, n.versjon
    from ny n join gammel g on g.kommunenummer = n.kommunenummer and g.id = n.id;
  end if;
  return null;
end
$$;

do $$
declare
  tabell text;
begin
  foreach tabell in array array['bolig', 'reservasjon', 'leieforhold'] loop
    execute format('create trigger meld_ny after insert on %I referencing new table as ny
      for each statement execute function meld_endring()', tabell);
    execute format('create trigger meld_endret after update on %I referencing old table as gammel new table as ny
      for each statement execute function meld_endring()', tabell);
  end loop;
end
$$;

-- How far the feed has been forgotten: a reader that had not come so far has missed something, and is told (410).
create table hendelse_glemt (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  transaksjon xid8 not null,
  nummer bigint not null,
  primary key (kommunenummer)
);
call bak_muren('hendelse_glemt', 'select');

-- The log stays append-only for the API: forgetting is the owner's, through one function, from the beginning of the
-- feed and never past an event that is younger.
create policy eier_delete on hendelse for delete to kobo_owner
  using (kommunenummer = (select current_setting('app.kommunenummer', true)));
create policy eier_insert on hendelse_glemt for insert to kobo_owner
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
create policy eier_update on hendelse_glemt for update to kobo_owner
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));

create function glem_hendelser(i_dager integer) returns integer
  language sql security definer set search_path = pg_catalog, public
as $$
  with beholdes as (
    select transaksjon, nummer from public.hendelse where tid >= public.naa() - make_interval(days => i_dager)
    order by transaksjon, nummer limit 1
  ), glemt as (
    delete from public.hendelse h
    where not exists (select from beholdes b where (b.transaksjon, b.nummer) <= (h.transaksjon, h.nummer))
    returning transaksjon, nummer
  ), siste as (
    insert into public.hendelse_glemt as s (kommunenummer, transaksjon, nummer)
    (select current_setting('app.kommunenummer'), transaksjon, nummer from glemt order by transaksjon desc, nummer desc
      limit 1)
    on conflict (kommunenummer) do update set transaksjon = excluded.transaksjon, nummer = excluded.nummer
  )
  select count(*)::integer from glemt
$$;
revoke execute on function glem_hendelser(integer) from public;
grant execute on function glem_hendelser(integer) to kobo_app;
