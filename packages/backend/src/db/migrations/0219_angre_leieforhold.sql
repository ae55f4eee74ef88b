-- An import that is undone takes its own tenancies with it, as long as nothing has happened to them since. Nothing else
-- takes a tenancy away: whoever has lived somewhere has.
alter table importrad
  add column leieforhold_id uuid,
  add column hinder text check (hinder in ('BOLIG_ENDRET', 'BOLIG_I_BRUK', 'LEIEFORHOLD_ENDRET')),
  add foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id)
    on delete set null (leieforhold_id);
create index importrad_leieforhold on importrad (kommunenummer, leieforhold_id) where leieforhold_id is not null;

-- Asked with the eyes of the shielded unit, as skjerm_sak (0010), and nothing but the answer leaves it: whether an import
-- can be undone does not tell who lives where.
create function leieforhold_er_uroert(i_leieforhold uuid) returns boolean
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  uroert boolean;
begin
  perform set_config('app.skjermet', 'ja', true);
  uroert := exists (select from leieforhold l where l.id = i_leieforhold and l.versjon = 1)
    and not exists (select from leiekontrakt k where k.leieforhold_id = i_leieforhold and (k.versjon > 1 or k.nummer > 1))
    and not exists (select from oppsigelse o where o.leieforhold_id = i_leieforhold)
    and not exists (select from leieforhold_fravaer f where f.leieforhold_id = i_leieforhold)
    and not exists (select from leietileievurdering v where v.leieforhold_id = i_leieforhold)
    and not exists (select from leieregulering r where r.leieforhold_id = i_leieforhold)
    and not exists (select from fornyelse n where n.leieforhold_id = i_leieforhold)
    and not exists (select from fornyelsessak s where s.leieforhold_id = i_leieforhold)
    and not exists (select from oppgave p where p.leieforhold_id = i_leieforhold)
    and not exists (select from husleielinje h where h.leieforhold_id = i_leieforhold);
  perform set_config('app.skjermet', foer, true);
  return uroert;
end
$$;
revoke execute on function leieforhold_er_uroert(uuid) from public;
grant execute on function leieforhold_er_uroert(uuid) to kobo_app;

-- The API itself may delete nothing of a tenancy: only the function below, as the owner, and only these.
do $$
declare
  tabell text;
begin
  foreach tabell in array array['leieforhold', 'leiekontrakt', 'leieforhold_statushistorikk'] loop
    execute format('create policy kommune_delete on %I for delete to kobo_owner
      using (kommunenummer = (select current_setting(''app.kommunenummer'', true)))', tabell);
    execute format('create policy importert on %1$I as restrictive for delete to kobo_owner using (exists (
      select from importrad i join importjobb j on j.kommunenummer = i.kommunenummer and j.id = i.importjobb_id
      where i.kommunenummer = %1$I.kommunenummer and i.leieforhold_id = %1$I.%2$I and i.angret and j.status = ''KJOERT''))',
      tabell, case tabell when 'leieforhold' then 'id' else 'leieforhold_id' end);
  end loop;
end
$$;

-- The home is not let any more, and who follows the tenancy is told that it is gone.
create function fjern_importerte_leieforhold(i_jobb uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  leie constant uuid[] := array(select leieforhold_id from importrad
    where importjobb_id = i_jobb and angret and leieforhold_id is not null);
  boliger constant uuid[] := array(select distinct bolig_id from leieforhold where id = any (leie));
begin
  perform set_config('app.skjermet', 'ja', true);
  insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id, versjon)
  select kommunenummer, gen_random_uuid(), 'no.kobo.leieforhold.slettet.v1', 'leieforhold', id, versjon + 1
  from leieforhold where id = any (leie);
  delete from leietaker where leieforhold_id = any (leie);
  delete from leiekontrakt where leieforhold_id = any (leie);
  delete from leieforhold_statushistorikk where leieforhold_id = any (leie);
  delete from leieforhold where id = any (leie);
  perform set_config('app.skjermet', foer, true);
  perform sett_boligbruk(boliger);
end
$$;
revoke execute on function fjern_importerte_leieforhold(uuid) from public;
grant execute on function fjern_importerte_leieforhold(uuid) to kobo_app;

-- So that a tenancy is taken away without reading all of what could hang on it.
create index oppsigelsestekst_leieforhold on oppsigelsestekst (kommunenummer, leieforhold_id);
create index husleielinje_leieforhold on husleielinje (kommunenummer, leieforhold_id);
create index fornyelse_leiekontrakt on fornyelse (kommunenummer, leiekontrakt_id) where leiekontrakt_id is not null;
