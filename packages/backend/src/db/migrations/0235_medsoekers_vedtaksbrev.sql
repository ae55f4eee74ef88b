-- Whoever applies with another is a party too, and is told of the decision in a letter of their own: what was decided and
-- how to complain, and none of what the other has told. `mottaker_id` is the co-applicant then.
alter table dokument drop constraint dokument_type_check,
  add constraint dokument_type_check check (
    type in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL')),
  drop constraint dokument_om_sitt,
  add constraint dokument_om_sitt check (
    (type in ('VEDTAK', 'VEDTAK_MEDSOEKER')) = (vedtak_id is not null) and (type = 'KVITTERING') = (soeknad_id is not null));
alter table brevmalversjon drop constraint brevmalversjon_kode_check,
  add constraint brevmalversjon_kode_check check (
    kode in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL'));
