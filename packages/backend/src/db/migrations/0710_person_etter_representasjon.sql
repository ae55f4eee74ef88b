-- Who had represented somebody, or been represented, was kept by name and number for ever by the row that told so (0632), also
-- when the right had ended years ago and nothing else was left of either. Such a row documents the cases of the one it is
-- for: it stands while the right runs, while anything refers to it, and while that one is here for another reason. Then it
-- keeps nobody, and goes with the first of the two.
create function noe_peker_paa(i_tabell regclass, i_id uuid, i_unntatt regclass default null) returns boolean
  language plpgsql stable
as $$
declare
  peker record;
  funnet boolean;
begin
  -- Every table there is that refers to it, so that a new one needs not be named here.
  for peker in
    select c.conrelid::regclass as tabell, a.attname as felt from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
    where c.contype = 'f' and c.confrelid = i_tabell and c.conrelid is distinct from i_unntatt
  loop
    execute format('select exists (select from %s where kommunenummer = $1 and %I = $2)', peker.tabell, peker.felt)
      into funnet using current_setting('app.kommunenummer'), i_id;
    if funnet then
      return true;
    end if;
  end loop;
  return false;
end
$$;

-- For another reason than that they represent or are represented.
create function person_er_ellers_i_bruk(i_person uuid) returns boolean
  language sql stable
as $$
  select exists (select from innsynslogg i
      where i.kommunenummer = current_setting('app.kommunenummer') and i.person_id = i_person)
    or exists (select from innsyn_vist v
      where v.kommunenummer = current_setting('app.kommunenummer') and v.person_id = i_person)
    or noe_peker_paa('person', i_person, 'representasjon')
$$;

create or replace function person_er_i_bruk(i_person uuid) returns boolean
  language sql stable
as $$
  select person_er_ellers_i_bruk(i_person) or exists (select from representasjon r
    where r.kommunenummer = current_setting('app.kommunenummer') and i_person in (r.person_id, r.representant_id)
      and ((r.trukket is null and coalesce(r.gyldig_til >= (naa() at time zone 'Europe/Oslo')::date, true))
        or noe_peker_paa('representasjon', r.id)
        or (r.person_id <> i_person and person_er_ellers_i_bruk(r.person_id))))
$$;
revoke execute on function noe_peker_paa(regclass, uuid, regclass), person_er_ellers_i_bruk(uuid) from public;
grant execute on function noe_peker_paa(regclass, uuid, regclass), person_er_ellers_i_bruk(uuid) to kobo_app;

alter table representasjon
  drop constraint representasjon_kommunenummer_person_id_fkey,
  add foreign key (kommunenummer, person_id) references person (kommunenummer, id) on delete cascade,
  drop constraint representasjon_kommunenummer_representant_id_fkey,
  add foreign key (kommunenummer, representant_id) references person (kommunenummer, id) on delete cascade;
