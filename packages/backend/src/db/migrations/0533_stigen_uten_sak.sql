-- A tenancy for a fixed time has the steps towards its end and past it (0092) whether or not it has a case. Without one each
-- step is a task on the home, which says when and not who, and its tenants are notified while there is time to apply.
alter table boligoppgave
  add column leieforhold_id uuid,
  add column utloep_trinn text check (utloep_trinn in
    ('NI_MND_FOER', 'SEKS_MND_FOER', 'TRE_MND_FOER', 'VED_SLUTT', 'EN_MND_ETTER', 'TO_MND_ETTER')),
  -- The last day the tenancy had then: with another one it starts anew.
  add column utloep_dato date,
  add foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  add constraint boligoppgave_utloep_er_helt check (num_nulls(leieforhold_id, utloep_trinn, utloep_dato) in (0, 3)),
  drop constraint boligoppgave_er_av_ett,
  add constraint boligoppgave_er_av_ett check (num_nonnulls(befaring_id, boligfeil_id, leieforhold_id) <= 1);
create unique index boligoppgave_ett_av_hvert_trinn
  on boligoppgave (kommunenummer, leieforhold_id, utloep_dato, utloep_trinn) where leieforhold_id is not null;

alter table varsel
  drop constraint varsel_anledning_check,
  add constraint varsel_anledning_check check (anledning in ('DOKUMENT', 'TILBUD', 'MANGEL', 'BEHOV', 'MELDING',
    'KLAGESVAR', 'MEDSOEKER', 'TILSAGN', 'INNHENTING', 'LEIEMELDING', 'BOLIGFEIL', 'LEIEUTLOEP')),
  drop constraint varsel_leieforholdets,
  add constraint varsel_leieforholdets check (
    (leieforhold_id is not null) = (anledning in ('LEIEMELDING', 'BOLIGFEIL', 'LEIEUTLOEP'))),
  drop constraint varsel_lest_om_sitt,
  add constraint varsel_lest_om_sitt check (lest is null
    or anledning in ('KLAGESVAR', 'TILSAGN', 'INNHENTING', 'LEIEMELDING', 'BOLIGFEIL', 'LEIEUTLOEP'));
