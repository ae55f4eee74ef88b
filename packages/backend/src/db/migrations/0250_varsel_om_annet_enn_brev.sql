-- A notice may be of something else than a letter: an offer with a deadline, something missing, the question whether a home
-- is still needed, a message. `ressurs_id` is what it is about, `mottaker_id` whom it is to, `dag` the day it was said, so
-- that the same is said once and a reminder of another day is another; `frist` the last day to answer, for whoever tells
-- them when they cannot be notified.
alter table varsel alter column dokument_id drop not null,
  add column anledning text not null default 'DOKUMENT'
    check (anledning in ('DOKUMENT', 'TILBUD', 'MANGEL', 'BEHOV', 'MELDING')),
  add column ressurs_id uuid,
  add column mottaker_id uuid,
  add column dag date,
  add column frist date,
  add foreign key (kommunenummer, mottaker_id) references person (kommunenummer, id),
  add constraint varsel_om_sitt check (
    (anledning = 'DOKUMENT') = (dokument_id is not null)
    and num_nonnulls(ressurs_id, mottaker_id, dag) = case anledning when 'DOKUMENT' then 0 else 3 end),
  add constraint varsel_frist_om_annet check (frist is null or anledning <> 'DOKUMENT'),
  add constraint varsel_en_gang unique (kommunenummer, anledning, ressurs_id, dag);
create index varsel_mottaker on varsel (kommunenummer, mottaker_id) where mottaker_id is not null;
