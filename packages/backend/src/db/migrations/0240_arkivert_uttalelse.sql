-- What the party says to a warning is a document of the archive as well.
alter table dokument
  add column uttalelse_til uuid,
  add foreign key (kommunenummer, uttalelse_til) references forhaandsvarsel (kommunenummer, id),
  drop constraint dokument_type_check,
  add constraint dokument_type_check check (
    type in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL',
      'VEDLEGG', 'JOURNALNOTAT', 'MELDING', 'KLAGE', 'UTTALELSE')),
  add constraint dokument_uttalelse_til_noe check ((type = 'UTTALELSE') = (uttalelse_til is not null));
create unique index dokument_en_uttalelse on dokument (kommunenummer, uttalelse_til) where uttalelse_til is not null;
