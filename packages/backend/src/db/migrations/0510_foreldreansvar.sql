-- Whoever has parental responsibility is guardian of the child (vergemålsloven § 16), and acts for it until it is 18.
alter table representasjon
  drop constraint representasjon_type_check,
  add constraint representasjon_type_check check (type in ('FULLMAKT', 'VERGE', 'FREMTIDSFULLMAKT', 'FORELDER')),
  add constraint representasjon_til_barnet_er_voksent check (type <> 'FORELDER' or gyldig_til is not null);
