-- The wall between units asked two tables at the start of every call of every case worker, a third of what the database
-- did for a home by its id. It asks when a row is met that the caller's own unit does not have, once in a transaction.
-- `app.enhetsgrense` is what database.ts says of the call: ENHET, NOEDTILGANG or INNHOLD.
create function saksinnsyn_er_kommunens() returns boolean
  language sql stable
as $$
  select exists (select from kommune
    where kommunenummer = current_setting('app.kommunenummer') and config ->> 'saksinnsyn' = 'KOMMUNEN')
$$;
revoke execute on function saksinnsyn_er_kommunens() from public;
grant execute on function saksinnsyn_er_kommunens() to kobo_app;

-- What of other units' is open to the caller: on its way to theirs, or opened in an emergency. The latter stands in
-- `app.saker_i_noed` for the lookup log.
create function saker_utenfor() returns uuid[]
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
  where kommunenummer = kommunen and status = 'SENDT' and til_enhet = current_setting('app.enhet', true);
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
revoke execute on function saker_utenfor() from public;
grant execute on function saker_utenfor() to kobo_app;

alter policy enhetsgrense on sak using (
  coalesce((select current_setting('app.enhetsgrense', true)), '') not in ('ENHET', 'NOEDTILGANG')
  or (select current_setting('app.skjermet', true)) = 'ja'
  or ((select current_setting('app.skjermet', true)) = 'MEDLEM'
    and (skjermet or soeker_er_ukjent(kommunenummer, soeker_id)))
  or enhet = (select current_setting('app.enhet', true))
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
      or s.enhet = current_setting('app.enhet', true)
      or s.saksbehandler = substr(aktoer(), 8)
      or (s.status = 'NY' and s.opprettet_av = aktoer())
      or (select saksinnsyn_er_kommunens())
      or s.id = any ((select saker_utenfor())::uuid[])))
$$;
drop function sett_enhetsgrense(boolean, boolean);
