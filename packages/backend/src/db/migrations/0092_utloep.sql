-- A tenancy for a fixed time that nears its end, or is past it, is somebody's task in its case: one for each step of the
-- way (modules/leieforhold/rules.ts), made by the calendar. The step says what the task is about, so it needs no text.
alter table oppgave
  add column leieforhold_id uuid,
  add column utloep_trinn text check (utloep_trinn in
    ('NI_MND_FOER', 'SEKS_MND_FOER', 'TRE_MND_FOER', 'VED_SLUTT', 'EN_MND_ETTER', 'TO_MND_ETTER')),
  -- The last day the tenancy had then: with another one it starts anew.
  add column utloep_dato date,
  add foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  add constraint oppgave_utloep_er_helt check (num_nulls(leieforhold_id, utloep_trinn, utloep_dato) in (0, 3)),
  drop constraint oppgave_sier_hva,
  add constraint oppgave_sier_hva check (foelger_saken or tekst is not null or utloep_trinn is not null);
create unique index oppgave_ett_av_hvert_trinn on oppgave (kommunenummer, leieforhold_id, utloep_dato, utloep_trinn)
  where leieforhold_id is not null;
