-- Of two who rent together one was judged by what the other was when they began: one whose protection ended opened the
-- tenancy while the other's was being written down, which found it closed as it should be and left it so. Whoever judges a
-- tenancy holds it first, and then reads what it is.
create or replace function merk_leiehendelser(kommunen text, i_leieforhold uuid[]) returns void
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  lukkede uuid[];
  aapne uuid[];
  lukkes uuid[];
  aapnes uuid[];
  meldes uuid[];
begin
  if coalesce(cardinality(i_leieforhold), 0) = 0 then
    return;
  end if;
  perform set_config('app.skjermet', 'ja', true);
  perform from leieforhold where kommunenummer = kommunen and id in (select unnest(i_leieforhold))
    order by id for no key update;
  -- As `leietaker_er_aapen`, of many.
  select coalesce(array_agg(id) filter (where lukket), '{}'), coalesce(array_agg(id) filter (where not lukket), '{}'),
    coalesce(array_agg(id) filter (where lukket and not skjermet), '{}'),
    coalesce(array_agg(id) filter (where not lukket and skjermet), '{}')
  into lukkede, aapne, lukkes, aapnes
  from (select l.id, l.skjermet,
      exists (select from sak s where s.kommunenummer = l.kommunenummer and s.id in (l.sak_id, l.husstand_sak_id)
        and s.skjermet)
      or exists (select from leietaker t join person p on p.kommunenummer = t.kommunenummer and p.id = t.person_id
        where t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id and p.gradering <> 'UGRADERT') as lukket
    from leieforhold l where l.kommunenummer = kommunen and l.id in (select unnest(i_leieforhold))) l;
  if cardinality(lukkes) > 0 then
    update leieforhold set skjermet = true where kommunenummer = kommunen and id in (select unnest(lukkes)) and not skjermet;
  end if;
  if cardinality(aapnes) > 0 then
    update leieforhold set skjermet = false where kommunenummer = kommunen and id in (select unnest(aapnes)) and skjermet;
  end if;
  if cardinality(lukkede) > 0 then
    update hendelse set skjermet = true
    where kommunenummer = kommunen and leieforhold_id in (select unnest(lukkede)) and not skjermet;
  end if;
  if cardinality(aapne) > 0 then
    with merket as (
      update hendelse set skjermet = false
      where kommunenummer = kommunen and leieforhold_id in (select unnest(aapne)) and skjermet returning leieforhold_id)
    select array_agg(distinct leieforhold_id) into meldes from merket;
    if meldes is not null then
      insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id, versjon)
      select kommunenummer, gen_random_uuid(), 'no.kobo.leieforhold.opprettet.v1', 'leieforhold', id, versjon
      from leieforhold where kommunenummer = kommunen and id in (select unnest(meldes)) order by id;
    end if;
  end if;
  perform set_config('app.skjermet', foer, true);
end
$$;
