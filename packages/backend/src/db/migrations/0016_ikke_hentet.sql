-- Somebody may apply while Folkeregisteret is down. Whether their address is protected is then not known, and until it
-- is, the person is hidden like one whose is: only the shielded unit sees them and their case. The case itself is not
-- put into that unit, so it is there for the others from the moment the register says that nothing is protected.
alter table person drop constraint person_gradering_check;
alter table person add constraint person_gradering_check check (gradering in
  ('UKJENT', 'UGRADERT', 'KLIENTADRESSE', 'FORTROLIG', 'STRENGT_FORTROLIG'));
create index person_ikke_hentet on person (kommunenummer, id) where freg_hentet is null and gradering <> 'UGRADERT';

create or replace procedure skjerm_saker_med(i_person uuid)
  language sql
as $$
  update sak set skjermet = true
  where not skjermet
    and exists (select from person p where p.kommunenummer = sak.kommunenummer and p.id = i_person
      and p.gradering not in ('UKJENT', 'UGRADERT'))
    and (soeker_id = i_person or exists (
      select from husstandsmedlem m
      join husstand h on h.kommunenummer = m.kommunenummer and h.id = m.husstand_id
      left join soeknad s on s.kommunenummer = h.kommunenummer and s.id = h.soeknad_id
      where m.kommunenummer = sak.kommunenummer and m.person_id = i_person and sak.id in (h.sak_id, s.sak_id)))
$$;
drop trigger skjerming on person;
create trigger skjerming after update of gradering on person
  for each row when (new.gradering not in ('UKJENT', 'UGRADERT')) execute function skjerm_ved_gradering();

create or replace function skjerm_ny_sak() returns trigger
  language plpgsql
as $$
begin
  new.skjermet := new.skjermet or exists (select from person p
    where p.kommunenummer = new.kommunenummer and p.id = new.soeker_id
      and p.gradering not in ('UKJENT', 'UGRADERT'));
  return new;
end
$$;
