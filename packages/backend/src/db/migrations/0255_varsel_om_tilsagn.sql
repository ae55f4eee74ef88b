-- Also of the last day of a grant: that it comes near, and that it has passed.
alter table varsel drop constraint varsel_anledning_check,
  add constraint varsel_anledning_check check (
    anledning in ('DOKUMENT', 'TILBUD', 'MANGEL', 'BEHOV', 'MELDING', 'KLAGESVAR', 'MEDSOEKER', 'TILSAGN')),
  drop constraint varsel_lest_om_klagesvar,
  add constraint varsel_lest_om_sitt check (lest is null or anledning in ('KLAGESVAR', 'TILSAGN'));
