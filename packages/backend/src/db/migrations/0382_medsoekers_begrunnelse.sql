-- Whoever applies with the party is told of the decision without its reasons, and can ask for those that are of themselves
-- and what the two share. Asked for in time, the time to complain is interrupted, and begins anew when they have them
-- (forvaltningsloven 1967 §§ 24 and 29, 2025 § 63). Of the newest decision: one that is asked about anew takes its place.
alter table medsoeker
  add column begrunnelse_vedtak_id uuid,
  add column begrunnelse_bedt date,
  -- The employee who was told; nobody where they asked themselves.
  add column begrunnelse_registrert_av text,
  add column begrunnelse_dokument_id uuid,
  add foreign key (kommunenummer, begrunnelse_vedtak_id) references vedtak (kommunenummer, id),
  add foreign key (kommunenummer, begrunnelse_registrert_av) references ansatt (kommunenummer, id),
  add foreign key (kommunenummer, begrunnelse_dokument_id) references dokument (kommunenummer, id),
  add constraint medsoeker_begrunnelse_er_om_et_vedtak
    check (num_nulls(begrunnelse_vedtak_id, begrunnelse_bedt) in (0, 2)),
  add constraint medsoeker_begrunnelse_er_bedt_om
    check (begrunnelse_bedt is not null or num_nonnulls(begrunnelse_registrert_av, begrunnelse_dokument_id) = 0),
  add constraint medsoeker_begrunnelse_til_part check (begrunnelse_bedt is null or status = 'BEKREFTET');
create index medsoeker_begrunnelse_vedtak on medsoeker (kommunenummer, begrunnelse_vedtak_id)
  where begrunnelse_vedtak_id is not null;
create index medsoeker_begrunnelse_dokument on medsoeker (kommunenummer, begrunnelse_dokument_id)
  where begrunnelse_dokument_id is not null;

alter table dokument drop constraint dokument_type_check,
  add constraint dokument_type_check check (
    type in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'BEGRUNNELSE_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL',
      'KLAGE_OVERSENDT', 'KLAGE_AVVIST', 'TILSAGN_BORTFALT', 'LEIEKONTRAKT', 'LEIEUTLOEP', 'LEIEREGULERING', 'VEDLEGG',
      'JOURNALNOTAT', 'MELDING', 'KLAGE', 'UTTALELSE')),
  drop constraint dokument_om_sitt,
  add constraint dokument_om_sitt check (
    (type in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'BEGRUNNELSE_MEDSOEKER')) = (vedtak_id is not null)
    and (type = 'KVITTERING') = (soeknad_id is not null)
    and (type = 'VEDLEGG') = (vedlegg_id is not null) and (type = 'JOURNALNOTAT') = (journalnotat_id is not null)
    and (type = 'MELDING') = (melding_id is not null) and (type = 'KLAGE') = (klage_id is not null));
alter table brevmalversjon drop constraint brevmalversjon_kode_check,
  add constraint brevmalversjon_kode_check check (
    kode in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'BEGRUNNELSE_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL',
      'KLAGE_OVERSENDT', 'KLAGE_AVVIST', 'TILSAGN_BORTFALT', 'LEIEKONTRAKT', 'LEIEUTLOEP', 'LEIEREGULERING'));
-- Of each kind of letter about it, one to each.
drop index dokument_ett_vedtaksbrev;
create unique index dokument_ett_vedtaksbrev on dokument (kommunenummer, vedtak_id, mottaker_id, type)
  where vedtak_id is not null;
