-- A party who is not shown all they asked to see complains about that as about a decision (forvaltningsloven 1967 § 21, 2025
-- §§ 46–52 and 62): a complaint is about a decision of the case or about such an answer. Dealt with by somebody else than gave it.
alter table innsynskrav
  add column klageinstans_type text check (klageinstans_type in ('STATSFORVALTER', 'KOMMUNAL_KLAGENEMND', 'ANNEN')),
  -- It is answered anew, after a complaint about the first answer.
  add column etter_klage_id uuid,
  add foreign key (kommunenummer, sak_id, etter_klage_id) references klage (kommunenummer, sak_id, id),
  add constraint innsynskrav_av unique (kommunenummer, id, sak_id, besvart_av);
create index innsynskrav_klage on innsynskrav (kommunenummer, etter_klage_id) where etter_klage_id is not null;

create or replace function laas_innsynskrav() returns trigger
  language plpgsql
as $$
declare
  flytter_seg constant text[] := array['versjon', 'endret', 'endret_av']
    || case when old.besvart is null then array['resultat', 'besvart', 'besvart_av', 'dokumenter', 'notater', 'unntatt',
      'regelsett', 'klageinstans', 'klageinstans_type', 'dokument_id'] else '{}' end;
begin
  if to_jsonb(new) - flytter_seg is distinct from to_jsonb(old) - flytter_seg then
    raise exception 'what a party was answered is not rewritten' using
      errcode = 'integrity_constraint_violation', constraint = 'innsynskrav_er_laast', table = 'innsynskrav';
  end if;
  return new;
end
$$;

alter table klage
  alter column vedtak_id drop not null,
  alter column vedtak_foreslaatt_av drop not null,
  alter column vedtak_fattet_av drop not null,
  add column innsynskrav_id uuid,
  add column nektet_av text,
  add foreign key (kommunenummer, innsynskrav_id, sak_id, nektet_av)
    references innsynskrav (kommunenummer, id, sak_id, besvart_av),
  add constraint klage_gjelder_ett check (num_nonnulls(vedtak_id, innsynskrav_id) = 1),
  add constraint klage_vedtak_har_deltakere check (num_nulls(vedtak_id, vedtak_foreslaatt_av, vedtak_fattet_av) in (0, 3)),
  add constraint klage_innsyn_er_nektet_av_noen check ((innsynskrav_id is null) = (nektet_av is null)),
  add constraint klage_innsyn_nektet_av_en_annen check (saksbehandler <> nektet_av),
  -- There is nothing to put off.
  add constraint klage_innsyn_utsettes_ikke check (innsynskrav_id is null or utsettelse is null);

-- One open about a decision, and one about each answer: neither waits for the other.
drop index klage_en_aapen_per_klager;
create unique index klage_en_aapen_per_klager on klage (kommunenummer, sak_id, klager_id) where innsynskrav_id is null
  and status in ('MOTTATT', 'FORMKONTROLL', 'VURDER_OVERSITTING', 'UNDER_BEHANDLING', 'OVERSENDT');
create unique index klage_en_aapen_om_innsyn on klage (kommunenummer, innsynskrav_id) where innsynskrav_id is not null
  and status in ('MOTTATT', 'FORMKONTROLL', 'VURDER_OVERSITTING', 'UNDER_BEHANDLING', 'OVERSENDT');
create index klage_innsynskrav on klage (kommunenummer, innsynskrav_id) where innsynskrav_id is not null;
