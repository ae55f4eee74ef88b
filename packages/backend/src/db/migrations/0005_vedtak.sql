-- Decisions. A decision is made in two steps: proposal, then decision; its text never changes after that.

create table vedtak (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  vedtaksnummer text,
  type text not null check (type in
    ('KOMMUNAL_BOLIG', 'TILDELING', 'FORLENGELSE', 'BYTTE', 'HUSSTANDSENDRING', 'BOLIGBISTAND', 'AVVISNING',
     'OPPHOER_AV_TILSAGN', 'OMGJOERING', 'INNSYN')),
  resultat text not null check (resultat in ('TILSAGN', 'DELVIS', 'AVSLAG', 'AVVIST')),
  status text not null default 'FORSLAG' check (status in
    ('FORSLAG', 'TIL_GODKJENNING', 'FATTET', 'MEDDELT', 'ENDELIG', 'PAAKLAGET', 'STADFESTET', 'ENDRET', 'OPPHEVET',
     'BORTFALT', 'OMGJORT')),
  -- The act of 1967 or of 2025 (LOV-2025-06-20-81): drives letter blocks, deadlines and texts.
  regelsett text not null default 'FVL1967' check (regelsett in ('FVL1967', 'FVL2025')),
  hjemmel text[] not null default '{}',
  konklusjon text not null default '',
  -- The three parts a reason must have: the facts, the rules, the main considerations
  -- (forvaltningsloven §§ 24–25; new act §§ 56–57).
  begrunnelse_fakta text not null default '',
  begrunnelse_regler text not null default '',
  begrunnelse_hensyn text not null default '',
  -- Boligsosialloven: a decision states the main content of the assistance.
  hovedinnhold_bistand text,
  bistand text[] not null default '{}' check (bistand <@ array['RAAD_OG_VEILEDNING', 'PRAKTISK_BISTAND']),
  bistand_utdyp text,
  vilkaar jsonb not null default '[]',
  innhold jsonb not null default '{}',
  barnets_beste jsonb,
  oekonomi_id uuid,
  to_trinn boolean not null default false,
  foreslaatt_av text not null,
  foreslaatt timestamptz not null,
  fattet_av text,
  fattet timestamptz,
  vedtaksdato date,
  meddelt timestamptz,
  varsel_sendt timestamptz,
  klagefrist date,
  gyldig_til date,
  erstatter_id uuid,
  -- No decision is made by a machine alone.
  automatisert boolean not null default false check (not automatisert),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint vedtak_nummer_unik unique (kommunenummer, vedtaksnummer),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, oekonomi_id) references oekonomi (kommunenummer, id),
  foreign key (kommunenummer, foreslaatt_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, fattet_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, erstatter_id) references vedtak (kommunenummer, id),
  constraint vedtak_fattet_er_begrunnet check (status in ('FORSLAG', 'TIL_GODKJENNING') or
    (btrim(begrunnelse_fakta) <> '' and btrim(begrunnelse_regler) <> '' and btrim(begrunnelse_hensyn) <> '')),
  constraint vedtak_fattet_er_komplett check (status in ('FORSLAG', 'TIL_GODKJENNING') or
    (fattet_av is not null and fattet is not null and vedtaksdato is not null and vedtaksnummer is not null)),
  constraint vedtak_to_personer check (not to_trinn or fattet_av is null or fattet_av <> foreslaatt_av),
  constraint vedtak_meddelt_har_frist check (
    status not in ('MEDDELT', 'ENDELIG') or (meddelt is not null and klagefrist is not null))
);
create unique index vedtak_ett_forslag on vedtak (kommunenummer, sak_id)
  where status in ('FORSLAG', 'TIL_GODKJENNING');
create index vedtak_sak on vedtak (kommunenummer, sak_id);
create index vedtak_klagefrist on vedtak (kommunenummer, klagefrist) where status = 'MEDDELT';
call bak_muren('vedtak', 'select', 'insert', 'update');
call skjermes_med_saken('vedtak');

-- What was decided, why and by whom stays as it was read to the party. Only what happens to the decision afterwards
-- (notice, complaint, lapse) moves on; a change is a new decision that replaces this one.
create function laas_fattet_vedtak() returns trigger
  language plpgsql
as $$
begin
  if old.status not in ('FORSLAG', 'TIL_GODKJENNING') and
    (new.status in ('FORSLAG', 'TIL_GODKJENNING') or
     (new.sak_id, new.vedtaksnummer, new.type, new.resultat, new.regelsett, new.hjemmel, new.konklusjon,
      new.begrunnelse_fakta, new.begrunnelse_regler, new.begrunnelse_hensyn, new.hovedinnhold_bistand, new.bistand,
      new.bistand_utdyp, new.vilkaar, new.innhold, new.barnets_beste, new.oekonomi_id, new.to_trinn,
      new.foreslaatt_av, new.foreslaatt, new.fattet_av, new.fattet, new.vedtaksdato, new.erstatter_id)
     is distinct from
     (old.sak_id, old.vedtaksnummer, old.type, old.resultat, old.regelsett, old.hjemmel, old.konklusjon,
      old.begrunnelse_fakta, old.begrunnelse_regler, old.begrunnelse_hensyn, old.hovedinnhold_bistand, old.bistand,
      old.bistand_utdyp, old.vilkaar, old.innhold, old.barnets_beste, old.oekonomi_id, old.to_trinn,
      old.foreslaatt_av, old.foreslaatt, old.fattet_av, old.fattet, old.vedtaksdato, old.erstatter_id))
  then
    raise exception 'a decision that has been made is not rewritten' using
      errcode = 'integrity_constraint_violation', constraint = 'vedtak_fattet_er_laast', table = 'vedtak';
  end if;
  return new;
end
$$;
create trigger laast before update on vedtak for each row execute function laas_fattet_vedtak();

create table klage (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  vedtak_id uuid not null,
  status text not null default 'MOTTATT' check (status in
    ('MOTTATT', 'FORMKONTROLL', 'VURDER_OVERSITTING', 'UNDER_BEHANDLING', 'OMGJORT', 'OVERSENDT', 'AVGJORT',
     'AVVIST', 'TRUKKET')),
  mottatt timestamptz not null,
  klager_id uuid not null,
  grunn text not null check (grunn <> ''),
  oensket_endring text,
  utsatt_iverksetting boolean not null default false,
  oversittet boolean not null default false,
  oversitting_vurdering text,
  -- Not the one who handled the decision that is complained about.
  saksbehandler text,
  underinstans jsonb,
  oversendt timestamptz,
  utfall text check (utfall in ('STADFESTET', 'ENDRET', 'OPPHEVET', 'AVVIST')),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, vedtak_id) references vedtak (kommunenummer, id),
  foreign key (kommunenummer, klager_id) references person (kommunenummer, id),
  foreign key (kommunenummer, saksbehandler) references ansatt (kommunenummer, id)
);
create index klage_vedtak on klage (kommunenummer, vedtak_id);
create unique index klage_en_aapen on klage (kommunenummer, vedtak_id)
  where status not in ('OMGJORT', 'AVGJORT', 'AVVIST', 'TRUKKET');
call bak_muren('klage', 'select', 'insert', 'update');
call skjermes_med_saken('klage');
