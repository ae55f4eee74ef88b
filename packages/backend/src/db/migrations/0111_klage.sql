-- Complaints. The municipality looks at its decision again, by somebody else than made it, and sends the complaint on to
-- whoever hears it unless it changes the decision itself (forvaltningsloven 1967 §§ 28–36, 2025 §§ 62–69).

-- What a complaint says of the decision and of who made it is what the decision says.
alter table vedtak add constraint vedtak_deltakere unique (kommunenummer, id, sak_id, foreslaatt_av, fattet_av);
-- A later decision takes the place of an earlier one of its own case.
create index vedtak_erstatter on vedtak (kommunenummer, erstatter_id) where erstatter_id is not null;

create table klage (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  vedtak_id uuid not null,
  status text not null default 'MOTTATT' check (status in
    ('MOTTATT', 'FORMKONTROLL', 'VURDER_OVERSITTING', 'UNDER_BEHANDLING', 'OMGJORT', 'OVERSENDT', 'AVGJORT', 'AVVIST',
     'TRUKKET')),
  kanal text not null check (kanal in ('DIGITAL', 'PAPIR', 'MUNTLIG')),
  mottatt date not null,
  -- A letter is in time when it was posted in time.
  sendt date check (sendt <= mottatt),
  klager_id uuid not null,
  registrert_av text,
  grunn text not null check (grunn ~ '\S'),
  oensket_endring text check (oensket_endring ~ '\S'),
  for_sent boolean not null,
  -- What the party was told to expect.
  forventet_svar date not null,
  -- A closed case was opened for it, and is closed again when the decision stands.
  aapnet_saken boolean not null,
  -- Who made the decision, and who deals with the complaint.
  vedtak_foreslaatt_av text not null,
  vedtak_fattet_av text not null,
  saksbehandler text,
  formkontroll text check (formkontroll ~ '\S'),
  tatt_til_behandling boolean,
  oversitting_begrunnelse text check (oversitting_begrunnelse ~ '\S'),
  -- Whether the decision is put off meanwhile (1967 § 42, 2025 § 76): asked for, and answered.
  utsettelse text check (utsettelse in ('BEDT_OM', 'INNVILGET', 'AVSLAATT')),
  utsettelse_begrunnelse text check (utsettelse_begrunnelse ~ '\S'),
  resultat text check (resultat in ('OMGJORT_FULLT', 'OMGJORT_DELVIS', 'OPPRETTHOLDT', 'AVVIST')),
  -- Read by the party from the moment it is written: that is their copy.
  uttalelse text check (uttalelse ~ '\S'),
  behandlet timestamptz,
  klageinstans text not null,
  klageinstans_type text,
  utfall text check (utfall in ('STADFESTET', 'ENDRET', 'OPPHEVET', 'AVVIST')),
  utfall_dato date,
  utfall_begrunnelse text check (utfall_begrunnelse ~ '\S'),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint klage_i_saken unique (kommunenummer, sak_id, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, vedtak_id, sak_id, vedtak_foreslaatt_av, vedtak_fattet_av)
    references vedtak (kommunenummer, id, sak_id, foreslaatt_av, fattet_av),
  foreign key (kommunenummer, klager_id) references person (kommunenummer, id),
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, saksbehandler) references ansatt (kommunenummer, id),
  constraint klage_behandles_av_en_annen check (
    saksbehandler <> vedtak_foreslaatt_av and saksbehandler <> vedtak_fattet_av),
  constraint klage_har_saksbehandler check (status in ('MOTTATT', 'TRUKKET') or saksbehandler is not null),
  constraint klage_paa_papir_er_registrert check ((kanal = 'DIGITAL') = (registrert_av is null)),
  constraint klage_for_sen_er_vurdert check (not for_sent or tatt_til_behandling is true
    or status not in ('UNDER_BEHANDLING', 'OMGJORT', 'OVERSENDT', 'AVGJORT')),
  constraint klage_oversitting_er_begrunnet check ((tatt_til_behandling is null) = (oversitting_begrunnelse is null)),
  constraint klage_utsettelse_er_begrunnet check (
    (utsettelse is not null and utsettelse <> 'BEDT_OM') = (utsettelse_begrunnelse is not null)),
  constraint klage_resultat_er_begrunnet check (
    (resultat is null) = (uttalelse is null) and (resultat is null) = (behandlet is null)),
  constraint klage_utfall_er_helt check (num_nulls(utfall, utfall_dato, utfall_begrunnelse) in (0, 3)),
  constraint klage_ender_som_den_sier check (case status
    when 'OMGJORT' then resultat is not null and resultat in ('OMGJORT_FULLT', 'OMGJORT_DELVIS')
    when 'OVERSENDT' then resultat is not null and resultat = 'OPPRETTHOLDT'
    when 'AVGJORT' then resultat is not null and resultat = 'OPPRETTHOLDT' and utfall is not null
    when 'AVVIST' then resultat is not null and resultat = 'AVVIST'
    else true end)
);
create unique index klage_en_aapen_per_sak on klage (kommunenummer, sak_id)
  where status in ('MOTTATT', 'FORMKONTROLL', 'VURDER_OVERSITTING', 'UNDER_BEHANDLING', 'OVERSENDT');
create index klage_sak on klage (kommunenummer, sak_id, opprettet, id);
create index klage_klager on klage (kommunenummer, klager_id);
create index klage_arbeid on klage (kommunenummer, forventet_svar, id);
call bak_muren('klage', 'select', 'insert', 'update');
call skjermes_med_saken('klage');

-- What was complained about, by whom and in which words stays as it came.
create function laas_klage() returns trigger
  language plpgsql
as $$
declare
  flytter_seg constant text[] := array['status', 'saksbehandler', 'formkontroll', 'tatt_til_behandling',
    'oversitting_begrunnelse', 'utsettelse', 'utsettelse_begrunnelse', 'resultat', 'uttalelse', 'behandlet', 'utfall',
    'utfall_dato', 'utfall_begrunnelse', 'versjon', 'endret', 'endret_av'];
begin
  if to_jsonb(new) - flytter_seg is distinct from to_jsonb(old) - flytter_seg
    or (old.resultat is not null and (new.resultat, new.uttalelse) is distinct from (old.resultat, old.uttalelse))
    or (old.utfall is not null and (new.utfall, new.utfall_begrunnelse) is distinct from
      (old.utfall, old.utfall_begrunnelse))
  then
    raise exception 'a complaint and what it was answered are not rewritten' using
      errcode = 'integrity_constraint_violation', constraint = 'klage_er_laast', table = 'klage';
  end if;
  return new;
end
$$;
create trigger laast before update on klage for each row execute function laas_klage();

-- Attachments of the case the party points at.
create table klagevedlegg (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  sak_id uuid not null,
  klage_id uuid not null,
  vedlegg_id uuid not null,
  primary key (kommunenummer, klage_id, vedlegg_id),
  foreign key (kommunenummer, sak_id, klage_id) references klage (kommunenummer, sak_id, id),
  foreign key (kommunenummer, vedlegg_id) references vedlegg (kommunenummer, id) on delete cascade
);
create index klagevedlegg_vedlegg on klagevedlegg (kommunenummer, vedlegg_id);
call bak_muren('klagevedlegg', 'select', 'insert');
call skjermes_med_saken('klagevedlegg');
