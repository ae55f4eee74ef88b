-- Somebody of whom nothing is left was kept by name and number for ever: of a draft that went, a case that was handed over,
-- a tenancy that lost its tenants. Who looked at them must be told them for as long as it is known (personvernforordningen
-- article 15), and is found by them.
create function person_er_i_bruk(i_person uuid) returns boolean
  language plpgsql stable
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
  peker record;
  funnet boolean;
begin
  if exists (select from innsynslogg i where i.kommunenummer = kommunen and i.person_id = i_person)
    or exists (select from innsyn_vist v where v.kommunenummer = kommunen and v.person_id = i_person)
  then
    return true;
  end if;
  -- Every table there is that refers to a person, so that a new one needs not be named here.
  for peker in
    select c.conrelid::regclass as tabell, a.attname as felt from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
    where c.contype = 'f' and c.confrelid = 'person'::regclass
  loop
    execute format('select exists (select from %s where kommunenummer = $1 and %I = $2)', peker.tabell, peker.felt)
      into funnet using kommunen, i_person;
    if funnet then
      return true;
    end if;
  end loop;
  return false;
end
$$;
revoke execute on function person_er_i_bruk(uuid) from public;
grant execute on function person_er_i_bruk(uuid) to kobo_app;
create index person_opprettet on person (kommunenummer, opprettet);
