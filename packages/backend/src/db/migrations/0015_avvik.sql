-- Where a person decides otherwise than what is required or granted, the reason is kept with what was decided. On the
-- offer, which is hidden with its case: a reason may tell about the household.
alter table tilbud
  add column avvik_begrunnelse text,
  add column kontrakt_avvik_begrunnelse text;
-- Decisions that depart from the assessment say why.
alter table vedtak add column avvik_begrunnelse text;
