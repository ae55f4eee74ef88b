-- What happens where somebody lives is written down as the rest of the case is, and found by its type.
alter table journalnotat drop constraint journalnotat_type_check;
alter table journalnotat add constraint journalnotat_type_check check (type in
  ('SAMTALE', 'HJEMMEBESOEK', 'MOETE', 'BOMILJOE', 'INTERN_VURDERING', 'TREDJEPART', 'ANNET'));
