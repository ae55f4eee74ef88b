-- Where letters go to somebody whose address is protected, as Folkeregisteret gives it. Hidden with the person.
alter table person add column postadresse text[] check (cardinality(postadresse) between 1 and 8);

-- Where they live was kept when it was not protected yet: from the moment it is, it stands nowhere. Of others letters go
-- where they live.
create function glem_adressen() returns trigger
  language plpgsql
as $$
begin
  if new.gradering in ('FORTROLIG', 'STRENGT_FORTROLIG') then
    new.bostedsadresse := null;
  else
    new.postadresse := null;
  end if;
  return new;
end
$$;
create trigger adressen before insert or update on person for each row
  when (new.bostedsadresse is not null or new.postadresse is not null) execute function glem_adressen();

alter table person no force row level security, disable trigger endret;
update person set bostedsadresse = null where gradering in ('FORTROLIG', 'STRENGT_FORTROLIG');
alter table person force row level security, enable trigger endret;
