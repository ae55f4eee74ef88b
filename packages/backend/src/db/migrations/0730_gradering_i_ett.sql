-- What the register answers comes of up to a thousand persons at once, and for each of them every statement below was asked
-- anew: whether their tenancy is open, of the tenancy, of its events, of its home. All of them are judged together now, and
-- nothing is asked of what stays as it was. What is hidden, and told, is the same. Lists are unnested, and rows before and
-- after are set against each other as sets: a plan made for one row compares a thousand with a thousand otherwise.
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

create or replace function leietakers_gradering_endret() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  kommunen text;
  personer uuid[];
begin
  perform set_config('app.skjermet', 'ja', true);
  for kommunen, personer in
    select kommunenummer, array_agg(id) from (
      select kommunenummer, id, gradering = 'UGRADERT' from ny
      except select kommunenummer, id, gradering = 'UGRADERT' from gammel) endret
    group by kommunenummer
  loop
    perform merk_leiehendelser(kommunen, array(select distinct leieforhold_id from leietaker
      where kommunenummer = kommunen and person_id in (select unnest(personer))));
  end loop;
  perform set_config('app.skjermet', foer, true);
  return null;
end
$$;
drop trigger leiehendelser on person;
create trigger leiehendelser after update on person referencing old table as gammel new table as ny
  for each statement execute function leietakers_gradering_endret();

create or replace function sett_boligbruk(i_boliger uuid[]) returns void
  language plpgsql
as $$
begin
  perform from bolig where id in (select unnest(i_boliger)) order by id for no key update;
  update bolig b set sagt_opp = bruk.sagt_opp, antatt_ledig = bruk.antatt_ledig, reservert = bruk.reservert
  from (
    select b.kommunenummer, b.id, coalesce(l.status = 'SAGT_OPP', false) as sagt_opp,
      coalesce(l.utflyttet, l.fratredelse, case when not l.tidsubegrenset then l.sluttdato end) as antatt_ledig,
      r.id is not null as reservert
    from bolig b
    left join leieforhold l on l.kommunenummer = b.kommunenummer and l.bolig_id = b.id and not l.skjermet and l.status in
      ('AKTIVT', 'SAGT_OPP', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT')
    left join reservasjon r on r.kommunenummer = b.kommunenummer and r.bolig_id = b.id and r.status = 'AKTIV'
    where b.id in (select unnest(i_boliger))) bruk
  where b.kommunenummer = bruk.kommunenummer and b.id = bruk.id
    and (b.sagt_opp, b.antatt_ledig, b.reservert) is distinct from (bruk.sagt_opp, bruk.antatt_ledig, bruk.reservert);
end
$$;
