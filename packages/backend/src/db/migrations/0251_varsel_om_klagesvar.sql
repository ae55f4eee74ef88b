-- Also of the answer to a complaint, which is to whoever complained, and of the invitation to apply with somebody. `lest` is
-- when what the notice is about was read, where nothing else keeps that.
alter table varsel drop constraint varsel_anledning_check,
  add constraint varsel_anledning_check check (
    anledning in ('DOKUMENT', 'TILBUD', 'MANGEL', 'BEHOV', 'MELDING', 'KLAGESVAR', 'MEDSOEKER')),
  add column lest timestamptz,
  add constraint varsel_lest_om_klagesvar check (lest is null or anledning = 'KLAGESVAR');
