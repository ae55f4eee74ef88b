-- The data protection officer is told by e-mail at once, where the municipality sends notices. Whether that is done is
-- beside what was opened, why and how it was reviewed: it raises no version.
alter table noedtilgang
  -- When it is to be tried; null when there is nothing to send.
  add column varsel_neste timestamptz,
  add column varslet timestamptz;
grant update (varsel_neste, varslet) on noedtilgang to kobo_app;
drop trigger endret on noedtilgang;
create trigger endret before update on noedtilgang for each row
  when (old.varsel_neste is not distinct from new.varsel_neste and old.varslet is not distinct from new.varslet)
  execute function sett_endret();
create index noedtilgang_varsles on noedtilgang (kommunenummer, varsel_neste) where varsel_neste is not null;

create policy eier_select on noedtilgang for select to kobo_owner using (varsel_neste is not null);
create or replace function kommuner_med_varsel() returns setof text
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  return query
    select kommunenummer from public.varsel where neste is not null
    union select kommunenummer from public.noedtilgang where varsel_neste is not null
    order by kommunenummer;
  perform set_config('app.skjermet', foer, true);
end
$$;
