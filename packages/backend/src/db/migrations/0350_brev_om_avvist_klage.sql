-- The letter that a complaint is not heard is a document and a template too: after the letters of a tenancy, which named
-- all there were.
alter table dokument drop constraint dokument_type_check,
  add constraint dokument_type_check check (
    type in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL', 'KLAGE_OVERSENDT',
      'KLAGE_AVVIST', 'TILSAGN_BORTFALT', 'LEIEKONTRAKT', 'LEIEUTLOEP', 'LEIEREGULERING', 'VEDLEGG', 'JOURNALNOTAT',
      'MELDING', 'KLAGE', 'UTTALELSE'));
alter table brevmalversjon drop constraint brevmalversjon_kode_check,
  add constraint brevmalversjon_kode_check check (
    kode in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL', 'KLAGE_OVERSENDT',
      'KLAGE_AVVIST', 'TILSAGN_BORTFALT', 'LEIEKONTRAKT', 'LEIEUTLOEP', 'LEIEREGULERING'));
