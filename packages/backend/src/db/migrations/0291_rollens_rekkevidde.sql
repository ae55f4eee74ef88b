-- A case worker reads the cases of their own unit: from here on that is so where the municipality has said nothing, and
-- it takes KOMMUNEN to lift it. What another role gives, it gives in its own reach: whoever lets homes in the whole
-- municipality gets the tenancies of other units' cases, and of what a case worker reads in a case only that of their
-- own unit's (INNHOLD in database.ts).
drop function sett_enhetsgrense(boolean);
create function sett_enhetsgrense(i_noed boolean, i_rader boolean default true) returns void
  language plpgsql
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  i_noeden uuid[] := '{}';
  paa_vei uuid[];
  i_noed_tekst text;
  utenfor_tekst text;
begin
  if exists (select from kommune where kommunenummer = kommunen and config ->> 'saksinnsyn' = 'KOMMUNEN') then
    return;
  end if;
  perform set_config('app.skjermet', 'ja', true);
  select coalesce(array_agg(sak_id), '{}') into paa_vei from oversending
  where kommunenummer = kommunen and status = 'SENDT' and til_enhet = current_setting('app.enhet', true);
  if i_noed then
    select coalesce(array_agg(sak_id), '{}') into i_noeden from noedtilgang
    where kommunenummer = kommunen and ansatt = substr(aktoer(), 8) and avsluttet is null and not skjermet
      and utloeper > naa();
  end if;
  perform set_config('app.skjermet', foer, true);
  i_noed_tekst := i_noeden;
  utenfor_tekst := i_noeden || paa_vei;
  perform set_config('app.saker_i_noed', i_noed_tekst, true);
  perform set_config('app.saker_utenfor', utenfor_tekst, true);
  perform set_config('app.enhetsgrense', case when i_rader then 'ja' else 'innhold' end, true);
end
$$;
revoke execute on function sett_enhetsgrense(boolean, boolean) from public;
grant execute on function sett_enhetsgrense(boolean, boolean) to kobo_app;

-- Whether a case worker of the caller's unit reads what is in the case, where the case itself may be seen by more: within
-- the wall of the policy `enhetsgrense`. What is in no case is in no unit.
create function i_enheten(i_sak uuid) returns boolean
  language sql stable
as $$
  select i_sak is null or coalesce(current_setting('app.enhetsgrense', true), '') = '' or exists (
    select from sak s where s.kommunenummer = current_setting('app.kommunenummer') and s.id = i_sak and (
      (s.skjermet and current_setting('app.skjermet', true) = 'MEDLEM')
      or s.enhet = current_setting('app.enhet', true)
      or s.saksbehandler = substr(aktoer(), 8)
      or (s.status = 'NY' and s.opprettet_av = aktoer())
      or s.id = any (nullif(current_setting('app.saker_utenfor', true), '')::uuid[])))
$$;
revoke execute on function i_enheten(uuid) from public;
grant execute on function i_enheten(uuid) to kobo_app;

-- That something happened in a case is as much behind the wall as the case.
create policy enhetsgrense on hendelse as restrictive for select using (
  coalesce((select current_setting('app.enhetsgrense', true)), '') = '' or ressurs <> 'sak' or i_enheten(ressurs_id));
