-- Each of those who apply asks to see the case for themselves, and is answered for themselves: what one of them is told, or
-- tells, is not shown the other (forvaltningsloven 1967 §§ 18–19, 2025 §§ 46–52).
alter table innsynskrav add column part_id uuid;
alter table innsynskrav no force row level security, disable trigger user;
alter table sak no force row level security;
update innsynskrav k set part_id = s.soeker_id from sak s where s.kommunenummer = k.kommunenummer and s.id = k.sak_id;
alter table sak force row level security;
alter table innsynskrav force row level security, enable trigger user;
alter table innsynskrav
  alter column part_id set not null,
  add foreign key (kommunenummer, part_id) references person (kommunenummer, id);
create index innsynskrav_part on innsynskrav (kommunenummer, part_id);

-- Who applies with the party has no thread of messages: they are notified that there is an answer.
alter table varsel
  drop constraint varsel_anledning_check,
  add constraint varsel_anledning_check check (anledning in ('DOKUMENT', 'TILBUD', 'MANGEL', 'BEHOV', 'MELDING',
    'KLAGESVAR', 'MEDSOEKER', 'TILSAGN', 'INNHENTING', 'INNSYNSSVAR', 'LEIEMELDING', 'BOLIGFEIL', 'LEIEUTLOEP')),
  drop constraint varsel_lest_om_sitt,
  add constraint varsel_lest_om_sitt check (lest is null or anledning in
    ('KLAGESVAR', 'TILSAGN', 'INNHENTING', 'INNSYNSSVAR', 'LEIEMELDING', 'BOLIGFEIL', 'LEIEUTLOEP'));
