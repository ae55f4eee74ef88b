-- Decisions. A decision is made in two steps, proposal and decision; its text never changes after that.

create table vedtak (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  resultat text not null check (resultat in ('TILSAGN', 'DELVIS', 'AVSLAG', 'AVVIST')),
  status text not null default 'FORSLAG' check (status in
    ('FORSLAG', 'TIL_GODKJENNING', 'FATTET', 'MEDDELT', 'ENDELIG', 'PAAKLAGET', 'STADFESTET', 'ENDRET', 'OPPHEVET',
     'BORTFALT', 'OMGJORT')),
  -- The act of 1967 or of 2025 (LOV-2025-06-20-81), whichever is in force on the day of the decision.
  regelsett text not null default 'FVL1967' check (regelsett in ('FVL1967', 'FVL2025')),
  hjemmel text[] not null default '{}',
  -- The three parts the reasons must have: the facts, the rules, the main considerations
  -- (forvaltningsloven §§ 24–25; new act §§ 56–57).
  fakta text not null default '',
  regler text not null default '',
  hensyn text not null default '',
  boliginnhold jsonb,
  bistand text[] not null default '{}' check (bistand <@ array['RAAD_OG_VEILEDNING', 'PRAKTISK_BISTAND']),
  utdyp_bistand text,
  oekonomi_id uuid,
  to_trinn boolean not null default false,
  foreslaatt_av text not null,
  foreslaatt timestamptz not null default naa(),
  returnert_begrunnelse text,
  fattet_av text,
  fattet timestamptz,
  vedtaksdato date,
  -- When the notice reached the party: the deadline for complaint runs from then (§ 29; new act § 63).
  meddelt timestamptz,
  klagefrist date,
  klageinstans text,
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
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, oekonomi_id) references oekonomi (kommunenummer, id),
  foreign key (kommunenummer, foreslaatt_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, fattet_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, erstatter_id) references vedtak (kommunenummer, id),
  constraint vedtak_fattet_er_begrunnet check (status in ('FORSLAG', 'TIL_GODKJENNING') or
    (btrim(fakta) <> '' and btrim(regler) <> '' and btrim(hensyn) <> '')),
  constraint vedtak_fattet_er_komplett check (status in ('FORSLAG', 'TIL_GODKJENNING') or
    (fattet_av is not null and fattet is not null and vedtaksdato is not null)),
  constraint vedtak_to_personer check (not to_trinn or fattet_av is null or fattet_av <> foreslaatt_av),
  constraint vedtak_meddelt_har_frist check (
    status not in ('MEDDELT', 'ENDELIG') or (meddelt is not null and klagefrist is not null))
);
create unique index vedtak_ett_forslag on vedtak (kommunenummer, sak_id)
  where status in ('FORSLAG', 'TIL_GODKJENNING');
create index vedtak_sak on vedtak (kommunenummer, sak_id, opprettet);
create index vedtak_klagefrist on vedtak (kommunenummer, klagefrist) where status = 'MEDDELT';
call bak_muren('vedtak', 'select', 'insert', 'update');
call skjermes_med_saken('vedtak');

-- What was decided, why and by whom stays as the party read it. Only what happens to the decision afterwards (notice,
-- complaint, lapse) moves on; a change is a new decision that replaces this one.
create function laas_fattet_vedtak() returns trigger
  language plpgsql
as $$
begin
  if old.status not in ('FORSLAG', 'TIL_GODKJENNING') and
    (new.status in ('FORSLAG', 'TIL_GODKJENNING') or
     (new.sak_id, new.resultat, new.regelsett, new.hjemmel, new.fakta, new.regler, new.hensyn, new.boliginnhold,
      new.bistand, new.utdyp_bistand, new.oekonomi_id, new.to_trinn, new.foreslaatt_av, new.foreslaatt,
      new.fattet_av, new.fattet, new.vedtaksdato, new.erstatter_id)
     is distinct from
     (old.sak_id, old.resultat, old.regelsett, old.hjemmel, old.fakta, old.regler, old.hensyn, old.boliginnhold,
      old.bistand, old.utdyp_bistand, old.oekonomi_id, old.to_trinn, old.foreslaatt_av, old.foreslaatt,
      old.fattet_av, old.fattet, old.vedtaksdato, old.erstatter_id))
  then
    raise exception 'a decision that has been made is not rewritten' using
      errcode = 'integrity_constraint_violation', constraint = 'vedtak_fattet_er_laast', table = 'vedtak';
  end if;
  return new;
end
$$;
create trigger laast before update on vedtak for each row execute function laas_fattet_vedtak();
