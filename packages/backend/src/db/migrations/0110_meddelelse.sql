-- How and when the party was notified of a decision: what the deadline for complaint runs from, and when it becomes
-- final (forvaltningsloven 1967 § 29, 2025 § 63).
alter table vedtak
  add column meddelt_kanal text check (meddelt_kanal in ('DIGITAL', 'PAPIR')),
  add column varsel_sendt date,
  -- A letter arrives later than it is sent.
  add column kommet_fram date,
  add column klageinstans_type text check (klageinstans_type in ('STATSFORVALTER', 'KOMMUNAL_KLAGENEMND', 'ANNEN')),
  add constraint vedtak_meddelt_er_helt check ((meddelt is null) = (meddelt_kanal is null)
    and (meddelt is null) = (varsel_sendt is null) and (kommet_fram is null or kommet_fram >= varsel_sendt)
    and (meddelt_kanal <> 'PAPIR' or kommet_fram is not null));

-- What happens to a decision afterwards, and nothing else of it, moves on. The deadline for complaint only onwards: the
-- party has read a day and relies on it.
create or replace function laas_fattet_vedtak() returns trigger
  language plpgsql
as $$
declare
  flytter_seg constant text[] := array['status', 'returnert_begrunnelse', 'meddelt', 'meddelt_kanal', 'varsel_sendt',
    'kommet_fram', 'klagefrist', 'klageinstans', 'klageinstans_type', 'gyldig_til', 'versjon', 'endret', 'endret_av'];
begin
  if old.status not in ('FORSLAG', 'TIL_GODKJENNING') and
    (new.status in ('FORSLAG', 'TIL_GODKJENNING') or
     to_jsonb(new) - flytter_seg is distinct from to_jsonb(old) - flytter_seg)
  then
    raise exception 'a decision that has been made is not rewritten' using
      errcode = 'integrity_constraint_violation', constraint = 'vedtak_fattet_er_laast', table = 'vedtak';
  end if;
  if old.klagefrist is not null and (new.klagefrist is null or new.klagefrist < old.klagefrist) then
    raise exception 'a deadline for complaint that is shown comes no sooner' using
      errcode = 'integrity_constraint_violation', constraint = 'vedtak_klagefrist_kortes_ikke', table = 'vedtak';
  end if;
  return new;
end
$$;

-- Who hears a complaint was a name alone, and is now of a kind. What is stored means what it did.
alter table kommune no force row level security, disable trigger endret;
update kommune set config = jsonb_set(config, '{klageinstans}', (
  select jsonb_object_agg(key, case when jsonb_typeof(value) = 'string' then jsonb_build_object('navn', value, 'type',
    case when value #>> '{}' ~* 'statsforvalt' then 'STATSFORVALTER'
      when value #>> '{}' ~* 'klagenemnd' then 'KOMMUNAL_KLAGENEMND' else 'ANNEN' end) else value end)
  from jsonb_each(config -> 'klageinstans')))
where jsonb_typeof(config -> 'klageinstans') = 'object' and config -> 'klageinstans' <> '{}';
alter table kommune force row level security, enable trigger endret;
