-- Somebody works in more than one unit, in a small municipality most do: they see the cases of all of them.
alter table ansatt add column andre_enheter text[] not null default '{}';

-- The units of an employee, first the one they are mostly in; none of nobody.
create function enhetene(a ansatt) returns text[]
  language sql immutable
as $$
  select array_remove(array_prepend(a.enhet, a.andre_enheter), null)
$$;
-- Those of the caller, as database.ts says of the call.
create function egne_enheter() returns text[]
  language sql stable
as $$
  select string_to_array(current_setting('app.enheter', true), ',')
$$;
revoke execute on function enhetene(ansatt), egne_enheter() from public;
grant execute on function enhetene(ansatt), egne_enheter() to kobo_app;

create or replace function saker_utenfor() returns uuid[]
  language plpgsql
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
  husket constant text := nullif(current_setting('app.saker_utenfor', true), '');
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  i_noeden uuid[] := '{}';
  paa_vei uuid[];
  i_noed_tekst text;
  utenfor_tekst text;
begin
  if husket is not null then
    return husket;
  end if;
  perform set_config('app.skjermet', 'ja', true);
  select coalesce(array_agg(sak_id), '{}') into paa_vei from oversending
  where kommunenummer = kommunen and status = 'SENDT' and til_enhet = any (egne_enheter());
  if current_setting('app.enhetsgrense', true) = 'NOEDTILGANG' then
    select coalesce(array_agg(sak_id), '{}') into i_noeden from noedtilgang
    where kommunenummer = kommunen and ansatt = substr(aktoer(), 8) and avsluttet is null and not skjermet
      and utloeper > naa();
  end if;
  perform set_config('app.skjermet', foer, true);
  i_noed_tekst := i_noeden;
  utenfor_tekst := i_noeden || paa_vei;
  perform set_config('app.saker_i_noed', i_noed_tekst, true);
  perform set_config('app.saker_utenfor', utenfor_tekst, true);
  return utenfor_tekst;
end
$$;

alter policy enhetsgrense on sak using (
  coalesce((select current_setting('app.enhetsgrense', true)), '') not in ('ENHET', 'NOEDTILGANG')
  or (select current_setting('app.skjermet', true)) = 'ja'
  or ((select current_setting('app.skjermet', true)) = 'MEDLEM'
    and (skjermet or soeker_er_ukjent(kommunenummer, soeker_id)))
  or enhet = any ((select egne_enheter())::text[])
  or saksbehandler = (select substr(aktoer(), 8))
  or (status = 'NY' and opprettet_av = (select aktoer()))
  or (select saksinnsyn_er_kommunens())
  or id = any ((select saker_utenfor())::uuid[]));

create or replace function i_enheten(i_sak uuid) returns boolean
  language sql stable
as $$
  select i_sak is null or coalesce(current_setting('app.enhetsgrense', true), '') = '' or exists (
    select from sak s where s.kommunenummer = current_setting('app.kommunenummer') and s.id = i_sak and (
      (s.skjermet and current_setting('app.skjermet', true) = 'MEDLEM')
      or s.enhet = any ((select egne_enheter())::text[])
      or s.saksbehandler = substr(aktoer(), 8)
      or (s.status = 'NY' and s.opprettet_av = aktoer())
      or (select saksinnsyn_er_kommunens())
      or s.id = any ((select saker_utenfor())::uuid[])))
$$;

create or replace function gi_medlemskap() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  ble_skjermet constant boolean := tg_op = 'INSERT' or not old.skjermet;
begin
  perform set_config('app.skjermet', 'ja', true);
  insert into sakmedlem (kommunenummer, id, sak_id, ansatt)
  select a.kommunenummer, gen_random_uuid(), new.id, a.id
  from ansatt a
  where a.kommunenummer = new.kommunenummer and 'SKJERMET' = any (enhetene(a)) and a.aktiv and not er_inhabil(new.id, a.id)
    and (a.id = new.saksbehandler or (ble_skjermet and ('ansatt:' || a.id = aktoer() or exists (
      select from skjermet_mottaker m where m.kommunenummer = a.kommunenummer and m.ansatt = a.id))))
  on conflict (kommunenummer, sak_id, ansatt) where til is null do nothing;
  perform set_config('app.skjermet', foer, true);
  return null;
end
$$;
