-- Three tables of homes and tenants were made beside the wall between roles (0400), and are placed in it.
call roller_ser('BOLIG', 'boligoppgave');
call roller_ser('LEIETAKER', 'boligfeil', 'leiemelding');
-- A picture of a fault is for those the fault is for, and not what was written of somebody in a case.
alter policy rolle on vedlegg using (case
  when bolig_id is null and boligfeil_id is null then (select rollen_ser('INNHOLD'))
  when bolig_id is null then (select rollen_ser('LEIETAKER'))
  else (select rollen_ser('BOLIG')) end);

-- What is wrong in a home, for whoever looks after homes and may not know who lives there: neither words nor names, and
-- nothing of one whose tenant not everybody may know of.
create function boligens_feil(i_bolig uuid)
  returns table (id uuid, kategori text, haster boolean, status text, meldt timestamptz, befaring_id uuid)
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  return query select f.id, f.kategori, f.haster, f.status, f.meldt, f.befaring_id
    from boligfeil f
    join leieforhold l on l.kommunenummer = f.kommunenummer and l.id = f.leieforhold_id
    where f.kommunenummer = current_setting('app.kommunenummer') and l.bolig_id = i_bolig
      and leietaker_er_aapen(f.kommunenummer, f.leieforhold_id);
  perform set_config('app.skjermet', foer, true);
end
$$;
revoke execute on function boligens_feil(uuid) from public;
grant execute on function boligens_feil(uuid) to kobo_app;
