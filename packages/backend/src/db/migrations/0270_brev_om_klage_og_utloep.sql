-- Whoever complained is written to when the complaint is sent on, with what the municipality said of it (forvaltningsloven
-- 1967 § 33, 2025 § 67); and those a grant was for when its last day has passed. Neither is the letter about a decision.
alter table dokument drop constraint dokument_type_check,
  add constraint dokument_type_check check (
    type in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL', 'KLAGE_OVERSENDT',
      'TILSAGN_BORTFALT', 'VEDLEGG', 'JOURNALNOTAT', 'MELDING', 'KLAGE', 'UTTALELSE'));
alter table brevmalversjon drop constraint brevmalversjon_kode_check,
  add constraint brevmalversjon_kode_check check (
    kode in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL', 'KLAGE_OVERSENDT',
      'TILSAGN_BORTFALT'));
