-- What many rows are written in one statement makes as many events, and as many homes to look at. How many they are is not
-- known where the plan is made: the first statement of a connection is of one row, and no table that was just filled has
-- statistics. Each row was compared with every other.
alter function meld_endring() set enable_nestloop = off;

-- Each home is looked up by itself, and no table is joined with itself.
create or replace function sett_boligbruk(i_boliger uuid[]) returns void
  language plpgsql set plan_cache_mode = force_custom_plan
as $$
declare
  endrede uuid[];
begin
  perform from bolig where id = any (i_boliger) order by id for no key update;
  select array_agg(b.id) into endrede from bolig b
  cross join lateral (
    select coalesce(bool_or(l.status = 'SAGT_OPP'), false) as sagt_opp,
      max(coalesce(l.utflyttet, l.fratredelse, case when not l.tidsubegrenset then l.sluttdato end)) as antatt_ledig,
      exists (select from reservasjon r
        where r.kommunenummer = b.kommunenummer and r.bolig_id = b.id and r.status = 'AKTIV') as reservert
    from leieforhold l
    where l.kommunenummer = b.kommunenummer and l.bolig_id = b.id and not l.skjermet and l.status in
      ('AKTIVT', 'SAGT_OPP', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT')) bruk
  where b.id = any (i_boliger)
    and (b.sagt_opp, b.antatt_ledig, b.reservert) is distinct from (bruk.sagt_opp, bruk.antatt_ledig, bruk.reservert);
  if endrede is null then return; end if;
  update bolig b set (sagt_opp, antatt_ledig, reservert) = (
    select coalesce(bool_or(l.status = 'SAGT_OPP'), false),
      max(coalesce(l.utflyttet, l.fratredelse, case when not l.tidsubegrenset then l.sluttdato end)),
      exists (select from reservasjon r
        where r.kommunenummer = b.kommunenummer and r.bolig_id = b.id and r.status = 'AKTIV')
    from leieforhold l
    where l.kommunenummer = b.kommunenummer and l.bolig_id = b.id and not l.skjermet and l.status in
      ('AKTIVT', 'SAGT_OPP', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT'))
  where b.id = any (endrede);
end
$$;
