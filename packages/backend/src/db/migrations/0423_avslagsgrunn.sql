-- What a no to an offer was about, as the household chose it; `avslagsgrunn` is their own words.
alter table tilbud
  add column avslagsgrunntype text check (avslagsgrunntype in
    ('STOERRELSE', 'BELIGGENHET', 'TILGJENGELIGHET', 'LEIE', 'STANDARD', 'BOMILJOE', 'ANNEN_BOLIG', 'ANNET')),
  add constraint tilbud_grunntype_av_nei check (avslagsgrunntype is null or status = 'AVSLAATT');
