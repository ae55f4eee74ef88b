-- The matter of a case is over when it is withdrawn, dismissed or has come to a tenancy, whether or not somebody closes it
-- afterwards: what was fetched for it goes from that day (modules/oppbevaring). Of those there are, it was no later than
-- they were last changed.
alter table sak no force row level security, disable trigger user;
update sak set avsluttet = case when status in ('TRUKKET', 'AVVIST', 'AVSLUTTET', 'I_LEIEFORHOLD')
  then coalesce(avsluttet, endret) end;
alter table sak force row level security, enable trigger user;
alter table sak drop constraint sak_avsluttet_har_tid, add constraint sak_avsluttet_har_tid check (
  (status in ('TRUKKET', 'AVVIST', 'AVSLUTTET', 'I_LEIEFORHOLD')) = (avsluttet is not null));

-- Nor is anything taken away while a complaint is not decided.
do $$
declare
  tabell text;
begin
  foreach tabell in array array['bosteder', 'oekonomi', 'varslingsvalg'] loop
    execute format('drop policy avsluttet_sak on %I', tabell);
    execute format('create policy avsluttet_sak on %1$I as restrictive for delete using (exists (
      select from sak s where s.kommunenummer = %1$I.kommunenummer and s.id = %1$I.sak_id and s.avsluttet is not null
        and not exists (select from klage k where k.kommunenummer = s.kommunenummer and k.sak_id = s.id
          and k.status not in (''OMGJORT'', ''AVGJORT'', ''AVVIST'', ''TRUKKET''))))', tabell);
  end loop;
end
$$;
