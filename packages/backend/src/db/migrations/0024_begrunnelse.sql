-- A line break is no reason either: btrim() takes spaces alone.
alter table vedtak drop constraint vedtak_fattet_er_begrunnet;
alter table vedtak add constraint vedtak_fattet_er_begrunnet check (status in ('FORSLAG', 'TIL_GODKJENNING') or
  (fakta ~ '\S' and regler ~ '\S' and hensyn ~ '\S'));
