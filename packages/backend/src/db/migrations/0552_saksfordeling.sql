-- The unit a new case comes to, by what the municipality has set of kinds and areas: the first rule that fits. One that
-- has been taken out of use since it was set is passed over. The address is a line ending in postal code and place.
create function enhet_for_ny_sak(i_sakstype text, i_soeker uuid) returns text
  language sql stable
as $$
  select coalesce((
    select e.kode from kommune k
    cross join jsonb_array_elements(k.config -> 'saksfordeling') with ordinality r (regel, nummer)
    join enhet e on e.kommunenummer = k.kommunenummer and e.kode = r.regel ->> 'enhet' and e.aktiv
    where k.kommunenummer = current_setting('app.kommunenummer')
      and (not r.regel ? 'sakstyper' or r.regel -> 'sakstyper' ? i_sakstype)
      and (not r.regel ? 'postnumre' or r.regel -> 'postnumre' ? (
        select substring(p.bostedsadresse #>> '{}' from '(?:^|, )([0-9]{4})(?: [^,]*)?$')
        from person p where p.kommunenummer = k.kommunenummer and p.id = i_soeker))
    order by r.nummer limit 1), 'BOLIGKONTOR')
$$;
revoke execute on function enhet_for_ny_sak(text, uuid) from public;
grant execute on function enhet_for_ny_sak(text, uuid) to kobo_app;
