-- Also of that the municipality has asked registers about somebody who did not apply themselves: another adult of the
-- household is told (personvernforordningen article 14). It is read where they see what is known of them.
alter table varsel drop constraint varsel_anledning_check,
  add constraint varsel_anledning_check check (
    anledning in ('DOKUMENT', 'TILBUD', 'MANGEL', 'BEHOV', 'MELDING', 'KLAGESVAR', 'MEDSOEKER', 'TILSAGN', 'INNHENTING')),
  drop constraint varsel_lest_om_sitt,
  add constraint varsel_lest_om_sitt check (lest is null or anledning in ('KLAGESVAR', 'TILSAGN', 'INNHENTING'));
