-- The tenant is written to when the end of their contract comes near, and before their rent is changed.
alter table dokument drop constraint dokument_type_check,
  add constraint dokument_type_check check (
    type in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL', 'KLAGE_OVERSENDT',
      'TILSAGN_BORTFALT', 'LEIEKONTRAKT', 'LEIEUTLOEP', 'LEIEREGULERING', 'VEDLEGG', 'JOURNALNOTAT', 'MELDING', 'KLAGE',
      'UTTALELSE'));
alter table brevmalversjon drop constraint brevmalversjon_kode_check,
  add constraint brevmalversjon_kode_check check (
    kode in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL', 'KLAGE_OVERSENDT',
      'TILSAGN_BORTFALT', 'LEIEKONTRAKT', 'LEIEUTLOEP', 'LEIEREGULERING'));

-- How the tenant was told: by hand, before it was registered, as all there are; or by a letter from here, which waits, is
-- sent, or came too late for the day the change was to count from (husleieloven §§ 4-2 and 4-3). Then it never counts.
alter table leieregulering
  add column brev text not null default 'FOR_HAAND' check (brev in ('FOR_HAAND', 'VENTER', 'SENDT', 'FOR_SENT')),
  add column dokument_id uuid,
  add foreign key (kommunenummer, dokument_id) references dokument (kommunenummer, id),
  add constraint leieregulering_sendt_er_et_brev check ((brev = 'SENDT') = (dokument_id is not null));
create index leieregulering_venter on leieregulering (kommunenummer, kjoering_id, leieforhold_id) where brev = 'VENTER';
create index leieregulering_dokument on leieregulering (kommunenummer, dokument_id) where dokument_id is not null;
create policy kommune_update on leieregulering for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (brev, dokument_id) on leieregulering to kobo_app;

-- As before, of the changes the tenant has been told of.
create or replace function leie_paa(i_leieforhold uuid, i_dag date) returns integer
  language sql stable
as $$
  select coalesce((select r.til from leieregulering r
      where r.kommunenummer = k.kommunenummer and r.leieforhold_id = k.leieforhold_id
        and r.brev in ('FOR_HAAND', 'SENDT') and r.gjelder_fra between k.gjelder_fra and i_dag
      order by r.gjelder_fra desc limit 1), k.manedsleie)
  from leiekontrakt k
  where k.kommunenummer = (select current_setting('app.kommunenummer', true)) and k.leieforhold_id = i_leieforhold
  order by k.gjelder_fra <= i_dag desc, case when k.gjelder_fra <= i_dag then k.gjelder_fra end desc,
    case when k.gjelder_fra <= i_dag then k.nummer end desc, k.nummer limit 1
$$;
