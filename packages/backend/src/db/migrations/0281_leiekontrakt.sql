-- A contract is written as a document of its case, which the tenant reads and the archive keeps. It says how it was signed,
-- and why a fixed time is shorter than the ordinary one.
alter table dokument drop constraint dokument_type_check,
  add constraint dokument_type_check check (
    type in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL', 'KLAGE_OVERSENDT',
      'TILSAGN_BORTFALT', 'LEIEKONTRAKT', 'VEDLEGG', 'JOURNALNOTAT', 'MELDING', 'KLAGE', 'UTTALELSE'));
alter table brevmalversjon drop constraint brevmalversjon_kode_check,
  add constraint brevmalversjon_kode_check check (
    kode in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL', 'KLAGE_OVERSENDT',
      'TILSAGN_BORTFALT', 'LEIEKONTRAKT'));
alter table leiekontrakt
  -- One room whose tenant by the contract has access to another's home: notice is one month (husleieloven § 9-6).
  add column enkeltrom boolean not null default false,
  add column signaturmetode text check (signaturmetode in ('PAPIR', 'ELEKTRONISK')),
  add column leietid_begrunnelse text check (leietid_begrunnelse ~ '\S'),
  add column dokument_id uuid,
  -- Registered here and not written yet. What was registered before contracts were written is kept as it was.
  add column dokument_venter boolean not null default false,
  add foreign key (kommunenummer, dokument_id) references dokument (kommunenummer, id),
  add constraint leiekontrakt_signert_paa_en_maate check (signaturmetode is null or signert_dato is not null),
  add constraint leiekontrakt_skrives_en_gang check (not dokument_venter or dokument_id is null);
create index leiekontrakt_uskrevet on leiekontrakt (kommunenummer, id) where dokument_venter;
create index leiekontrakt_dokument on leiekontrakt (kommunenummer, dokument_id) where dokument_id is not null;
