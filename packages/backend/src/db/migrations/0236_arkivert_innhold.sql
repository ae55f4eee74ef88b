-- An archive has all of a case and not the letters alone: what was attached, written down and said in it are documents
-- there as well. They are made where the municipality has said how it archives, hang on what they are of, and are on
-- nobody's list of letters.
alter table dokument
  add column vedlegg_id uuid,
  add column journalnotat_id uuid,
  add column melding_id uuid,
  add column klage_id uuid,
  add foreign key (kommunenummer, vedlegg_id) references vedlegg (kommunenummer, id),
  add foreign key (kommunenummer, journalnotat_id) references journalnotat (kommunenummer, id),
  add foreign key (kommunenummer, melding_id) references melding (kommunenummer, id),
  add foreign key (kommunenummer, klage_id) references klage (kommunenummer, id),
  drop constraint dokument_type_check,
  add constraint dokument_type_check check (
    type in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL',
      'VEDLEGG', 'JOURNALNOTAT', 'MELDING', 'KLAGE')),
  drop constraint dokument_om_sitt,
  add constraint dokument_om_sitt check (
    (type in ('VEDTAK', 'VEDTAK_MEDSOEKER')) = (vedtak_id is not null) and (type = 'KVITTERING') = (soeknad_id is not null)
    and (type = 'VEDLEGG') = (vedlegg_id is not null) and (type = 'JOURNALNOTAT') = (journalnotat_id is not null)
    and (type = 'MELDING') = (melding_id is not null) and (type = 'KLAGE') = (klage_id is not null));
-- Each of them once.
create unique index dokument_ett_per_vedlegg on dokument (kommunenummer, vedlegg_id) where vedlegg_id is not null;
create unique index dokument_ett_per_notat on dokument (kommunenummer, journalnotat_id) where journalnotat_id is not null;
create unique index dokument_ett_per_melding on dokument (kommunenummer, melding_id) where melding_id is not null;
create unique index dokument_ett_per_klage on dokument (kommunenummer, klage_id) where klage_id is not null;
