-- Which municipalities have anything for a job to do: one question for all of them, where each batch of an import waited
-- for a transaction in each of 357, and cheap enough to be asked while everything rests. So what a process that is gone
-- had begun on is found by the others. As `kommuner_med_webhook`, each reads over the wall, only what waits, and gives
-- the number only.
create index importjobb_kjoerer on importjobb (kommunenummer) where status = 'KJOERER';
create policy eier_select on importjobb for select to kobo_owner using (status = 'KJOERER');
create function kommuner_med_import() returns setof text
  language sql stable security definer set search_path = pg_catalog, public
as $$ select distinct kommunenummer from public.importjobb where status = 'KJOERER' order by kommunenummer $$;

-- What hangs on a shielded case is hidden, and so is whoever Folkeregisteret has not answered about. These two see that
-- there is something for the length of the call; the setting is put back as in `skjerm_sak`.
create policy eier_select on vedleggskontroll for select to kobo_owner using (true);
create function kommuner_med_vedleggskontroll() returns setof text
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  return query select distinct kommunenummer from public.vedleggskontroll order by kommunenummer;
  perform set_config('app.skjermet', foer, true);
end
$$;

create policy eier_select on person for select to kobo_owner using (freg_hentet is null and gradering <> 'UGRADERT');
create function kommuner_med_uteblitte() returns setof text
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  return query select distinct kommunenummer from public.person
    where freg_hentet is null and gradering <> 'UGRADERT' order by kommunenummer;
  perform set_config('app.skjermet', foer, true);
end
$$;

do $$
declare
  funksjon text;
begin
  foreach funksjon in array array['import', 'uteblitte', 'vedleggskontroll'] loop
    execute format('revoke execute on function kommuner_med_%s() from public', funksjon);
    execute format('grant execute on function kommuner_med_%s() to kobo_app', funksjon);
  end loop;
end
$$;
