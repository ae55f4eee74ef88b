-- What a child means of the case is written down as the rest of it is, with which child it was and how it was heard
-- (forvaltningsloven 1967 § 17, grunnloven § 104).
alter table journalnotat
  add column hoert_medlem_id uuid,
  add column hoert_maate text check (hoert_maate in ('SAMTALE', 'SKRIFTLIG', 'GJENNOM_ANDRE', 'IKKE_HOERT')),
  add foreign key (kommunenummer, hoert_medlem_id) references husstandsmedlem (kommunenummer, id),
  drop constraint journalnotat_type_check,
  add constraint journalnotat_type_check check (type in
    ('SAMTALE', 'HJEMMEBESOEK', 'MOETE', 'BOMILJOE', 'INTERN_VURDERING', 'TREDJEPART', 'BARNETS_SYN', 'ANNET')),
  add constraint journalnotat_hoering_er_hel check (
    (type = 'BARNETS_SYN') = (hoert_medlem_id is not null) and (hoert_medlem_id is null) = (hoert_maate is null));
create index journalnotat_hoert on journalnotat (kommunenummer, hoert_medlem_id) where hoert_medlem_id is not null;
