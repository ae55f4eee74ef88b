-- Those who register a tenancy in the same dwelling wait in line for the dwelling. An exclusion constraint inserts
-- first and looks for conflicts after, so that two who arrive at once each wait for the other: PostgreSQL ends that as
-- a deadlock (seen with eight writers on two cores) instead of with the rule that was broken.
create function leieforhold_i_koe() returns trigger
  language plpgsql
as $$
begin
  perform from bolig where kommunenummer = new.kommunenummer and id = new.bolig_id for no key update;
  return new;
end
$$;
create trigger leieforhold_i_koe before insert or update of bolig_id, startdato, sluttdato, utflyttet, status
  on leieforhold for each row execute function leieforhold_i_koe();
