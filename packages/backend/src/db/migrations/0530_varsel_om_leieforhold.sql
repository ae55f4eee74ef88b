-- Tenants are notified of a message about their tenancy, and of what is answered to a fault they reported, with a case or
-- without. Such a notice hangs on the tenancy alone. It is to each who rents there, so the same on the same day is once for
-- each of them, and is read when they have read it themselves.
alter table varsel alter column sak_id drop not null,
  add column leieforhold_id uuid,
  add foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  drop constraint varsel_anledning_check,
  add constraint varsel_anledning_check check (anledning in ('DOKUMENT', 'TILBUD', 'MANGEL', 'BEHOV', 'MELDING',
    'KLAGESVAR', 'MEDSOEKER', 'TILSAGN', 'INNHENTING', 'LEIEMELDING', 'BOLIGFEIL')),
  add constraint varsel_av_sak_eller_leieforhold check (num_nonnulls(sak_id, leieforhold_id) = 1),
  add constraint varsel_leieforholdets check ((leieforhold_id is not null) = (anledning in ('LEIEMELDING', 'BOLIGFEIL'))),
  drop constraint varsel_lest_om_sitt,
  add constraint varsel_lest_om_sitt check (lest is null
    or anledning in ('KLAGESVAR', 'TILSAGN', 'INNHENTING', 'LEIEMELDING', 'BOLIGFEIL')),
  drop constraint varsel_en_gang,
  add constraint varsel_en_gang unique (kommunenummer, anledning, ressurs_id, mottaker_id, dag);
create index varsel_leieforhold on varsel (kommunenummer, leieforhold_id, opprettet, id) where leieforhold_id is not null;
-- Hidden with the tenant it is to: of two who rent together one may be graded, and why a notice is on paper tells it.
alter policy skjerming on varsel using (
  (select current_setting('app.skjermet', true)) = 'ja' or case when leieforhold_id is null
    then exists (select from sak s where s.kommunenummer = varsel.kommunenummer and s.id = varsel.sak_id)
    else ser_leietaker(leieforhold_id)
      and exists (select from person p where p.kommunenummer = varsel.kommunenummer and p.id = varsel.mottaker_id) end);
