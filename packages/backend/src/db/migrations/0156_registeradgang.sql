-- What is missing before a register may be asked, by the newest version of each point. The service refuses first and says
-- why (modules/innfoering/rules.ts); this is so that nothing it forgot is kept.
create function register_mangler(i_register text) returns text[]
  language sql stable
as $$
  with krav (kode, kan_utelates, plass) as (
    select unnest(array['STANDARDAVTALE', 'DATABEHANDLERAVTALE', 'ROS', 'DPIA']), true, 0
    union all
    select unnest(case i_register when 'KONTAKTREGISTERET' then array['DELEGERING_KONTAKTREGISTERET']
      else array['TILSLUTNINGSERKLAERING', 'PAAKOBLING_' || i_register, 'DELEGERING_' || i_register] end), false, 1),
  naa_er (kode, status) as (
    select distinct on (p.kode) p.kode, p.status from innfoeringspunkt p
    where p.kommunenummer = (select current_setting('app.kommunenummer', true))
    order by p.kode, p.nummer desc)
  select coalesce(array_agg(krav.kode order by krav.plass, krav.kode), '{}')
  from krav left join naa_er using (kode)
  where coalesce(naa_er.status, '') <> 'GODKJENT'
    and not (krav.kan_utelates and coalesce(naa_er.status, '') = 'IKKE_AKTUELT')
$$;

-- What a register has answered is kept only where it may be asked.
create function krev_aapent_register() returns trigger
  language plpgsql
as $$
declare
  register text := case tg_table_name when 'person' then 'FOLKEREGISTERET' else
    case to_jsonb(new) ->> 'register' when 'FREG' then 'FOLKEREGISTERET' when 'SSG' then 'SKATTEGRUNNLAG'
      when 'KRR' then 'KONTAKTREGISTERET' else to_jsonb(new) ->> 'register' end end;
begin
  if cardinality(register_mangler(register)) > 0 then
    raise exception 'the municipality may not ask % yet', register using
      errcode = 'integrity_constraint_violation', constraint = 'register_er_aapnet', table = tg_table_name;
  end if;
  return new;
end
$$;

-- Registers that have answered a municipality already are in place there: what is in use does not stop by this.
alter table innfoeringspunkt no force row level security;
alter table registerinnhenting no force row level security;
alter table person no force row level security;
with svarte (kommunenummer, register) as (
  select distinct kommunenummer, case register when 'FREG' then 'FOLKEREGISTERET' when 'SSG' then 'SKATTEGRUNNLAG'
    when 'KRR' then 'KONTAKTREGISTERET' else register end
  from registerinnhenting where status in ('OK', 'INGEN_DATA', 'SKJERMET') and register <> 'MATRIKKEL'
  union
  select distinct kommunenummer, 'FOLKEREGISTERET' from person where freg_hentet is not null),
punkter (kommunenummer, kode) as (
  select s.kommunenummer, k from svarte s, unnest(array['STANDARDAVTALE', 'DATABEHANDLERAVTALE', 'ROS', 'DPIA']) k
  union
  select s.kommunenummer, k from svarte s,
    unnest(case s.register when 'KONTAKTREGISTERET' then array['DELEGERING_KONTAKTREGISTERET']
      else array['TILSLUTNINGSERKLAERING', 'PAAKOBLING_' || s.register, 'DELEGERING_' || s.register] end) k)
insert into innfoeringspunkt (kommunenummer, kode, nummer, status, dato, merknad, kontroll, lagret_av)
select kommunenummer, kode, 2, 'GODKJENT', current_date, 'I bruk før innføringsstatus fantes. Se over punktet.',
  case when kode like 'DELEGERING\_%' then jsonb_build_object('utfall', 'OK', 'tid',
    to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end, 'system:migrering'
from punkter
on conflict do nothing;
alter table person force row level security;
alter table registerinnhenting force row level security;
alter table innfoeringspunkt force row level security;

create trigger register_er_aapnet before insert on registerinnhenting
  for each row when (new.status in ('OK', 'INGEN_DATA', 'SKJERMET') and new.register <> 'MATRIKKEL')
  execute function krev_aapent_register();
create trigger register_er_aapnet before insert on person
  for each row when (new.freg_hentet is not null) execute function krev_aapent_register();
create trigger register_er_aapnet_endret before update of freg_hentet on person
  for each row when (new.freg_hentet is not null and new.freg_hentet is distinct from old.freg_hentet)
  execute function krev_aapent_register();
