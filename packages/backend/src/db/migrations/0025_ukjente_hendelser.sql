-- A case whose applicant nobody knows the grade of is hidden without being shielded (0016_ikke_hentet.sql), and so are
-- the events about it. They are told of anew when the grade is known: `oppdaterKjent` in person/service.ts.
create or replace function skjerm_hendelse() returns trigger
  language plpgsql
as $$
begin
  new.skjermet := new.skjermet or not exists (
    select from sak s join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
    where s.kommunenummer = new.kommunenummer and s.id = new.ressurs_id and not s.skjermet
      and p.gradering = 'UGRADERT');
  return new;
end
$$;
