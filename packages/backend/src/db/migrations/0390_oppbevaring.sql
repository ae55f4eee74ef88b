-- What was fetched for a case goes some months after the case is closed, and not some months after it was fetched: until
-- then somebody may have to see what a decision rests on. The day follows from the case and from what the municipality
-- has set (modules/oppbevaring), so none is kept with the answer.
alter table registerinnhenting drop constraint registerinnhenting_raadata_har_dato;
drop index registerinnhenting_sletting;
alter table registerinnhenting drop column slettes_dato;
create index registerinnhenting_raadata on registerinnhenting (kommunenummer, sak_id) where raadata_kryptert is not null;
create index sak_avsluttet on sak (kommunenummer, avsluttet) where avsluttet is not null;

-- Of a case that is open the API takes none of this away, whatever it is asked to.
do $$
declare
  tabell text;
begin
  foreach tabell in array array['bosteder', 'oekonomi', 'varslingsvalg'] loop
    execute format('create policy kommune_delete on %I for delete
      using (kommunenummer = (select current_setting(''app.kommunenummer'', true)))', tabell);
    execute format('create policy avsluttet_sak on %1$I as restrictive for delete using (exists (
      select from sak s where s.kommunenummer = %1$I.kommunenummer and s.id = %1$I.sak_id and s.avsluttet is not null))',
      tabell);
    execute format('grant delete on %I to kobo_app', tabell);
  end loop;
end
$$;
-- What a decision rests on stays with it, and is found without reading all decisions.
create index vedtak_oekonomi on vedtak (kommunenummer, oekonomi_id) where oekonomi_id is not null;
