-- What somebody says of what registers have told about them in a case: they are shown it, and heard, before it is decided
-- (forvaltningsloven 1967 § 17, 2025 § 43). Written once, as it was said. When they were shown it is
-- `registerinnhenting.vist_for_part`.
create table registerkommentar (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  -- Who says it, and of themselves.
  person_id uuid not null,
  -- The answer it is of.
  innhenting_id uuid not null,
  tekst text not null constraint registerkommentar_tekst_check check (tekst ~ '\S'),
  skrevet timestamptz not null,
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id),
  foreign key (kommunenummer, innhenting_id) references registerinnhenting (kommunenummer, id)
);
create index registerkommentar_sak on registerkommentar (kommunenummer, sak_id);
create index registerkommentar_person on registerkommentar (kommunenummer, person_id);
call bak_muren('registerkommentar', 'select', 'insert');
call skjermes_med_saken('registerkommentar');

-- It is a document of the archive, as what the party says to a warning.
alter table dokument
  add column registerkommentar_id uuid,
  add foreign key (kommunenummer, registerkommentar_id) references registerkommentar (kommunenummer, id),
  drop constraint dokument_uttalelse_til_noe,
  add constraint dokument_uttalelse_til_noe check (
    (type = 'UTTALELSE') = (num_nonnulls(uttalelse_til, registerkommentar_id) = 1)
    and num_nonnulls(uttalelse_til, registerkommentar_id) < 2);
create unique index dokument_en_registerkommentar on dokument (kommunenummer, registerkommentar_id)
  where registerkommentar_id is not null;
