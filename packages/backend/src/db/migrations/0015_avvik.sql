-- Where a person decides otherwise than what is required or granted, the reason is kept with what was decided. On the
-- offer, which is hidden with its case: a reason may tell about the household.
alter table tilbud
  add column avvik_begrunnelse text,
  add column kontrakt_avvik_begrunnelse text;
-- Decisions that depart from the assessment say why.
alter table vedtak add column avvik_begrunnelse text;

-- What was decided stays as the party read it, whatever columns a decision comes to have: listed is what may move on.
create or replace function laas_fattet_vedtak() returns trigger
  language plpgsql
as $$
declare
  flytter_seg constant text[] := array['status', 'returnert_begrunnelse', 'meddelt', 'klagefrist', 'klageinstans',
    'gyldig_til', 'versjon', 'endret', 'endret_av'];
begin
  if old.status not in ('FORSLAG', 'TIL_GODKJENNING') and
    (new.status in ('FORSLAG', 'TIL_GODKJENNING') or
     to_jsonb(new) - flytter_seg is distinct from to_jsonb(old) - flytter_seg)
  then
    raise exception 'a decision that has been made is not rewritten' using
      errcode = 'integrity_constraint_violation', constraint = 'vedtak_fattet_er_laast', table = 'vedtak';
  end if;
  return new;
end
$$;
