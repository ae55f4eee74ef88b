-- Waiting list, reservation, offer.

create table venteliste (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  vedtak_id uuid not null,
  status text not null default 'VENTER' check (status in ('VENTER', 'TILBUD_UTE', 'AVKLART', 'PAUSE', 'BORTFALT')),
  prioritet integer not null default 2 check (prioritet between 1 and 3),
  -- An order nobody can explain is not an order: whoever is moved up or down is so for a reason.
  prioritet_grunn text,
  fra_dato date not null,
  sist_bekreftet_behov date,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, vedtak_id) references vedtak (kommunenummer, id),
  constraint venteliste_prioritet_har_grunn check (prioritet = 2 or coalesce(btrim(prioritet_grunn), '') <> '')
);
create unique index venteliste_en_per_sak on venteliste (kommunenummer, sak_id)
  where status in ('VENTER', 'TILBUD_UTE', 'PAUSE');
create index venteliste_orden on venteliste (kommunenummer, status, prioritet, fra_dato, id);
call bak_muren('venteliste', 'select', 'insert', 'update');
call skjermes_med_saken('venteliste');

-- Not hidden with the case: that a dwelling is held back must be seen by whoever manages it. It names no person.
create table reservasjon (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  bolig_id uuid not null,
  sak_id uuid,
  aarsak text not null check (btrim(aarsak) <> ''),
  utloeper timestamptz not null,
  status text not null default 'AKTIV' check (status in ('AKTIV', 'UTLOEPT', 'BRUKT', 'OPPHEVET')),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id)
);
create unique index reservasjon_en_aktiv on reservasjon (kommunenummer, bolig_id) where status = 'AKTIV';
create index reservasjon_sak on reservasjon (kommunenummer, sak_id) where sak_id is not null;
create index reservasjon_utloeper on reservasjon (kommunenummer, utloeper) where status = 'AKTIV';
call bak_muren('reservasjon', 'select', 'insert', 'update');

create table tilbud (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  vedtak_id uuid not null,
  venteliste_id uuid,
  bolig_id uuid not null,
  reservasjon_id uuid,
  nummer integer not null default 1 check (nummer > 0),
  status text not null default 'SENDT' check (status in
    ('KLARGJORT', 'SENDT', 'AKSEPTERT', 'KONTRAKT_SIGNERT', 'AVSLAATT', 'FRIST_UTLOEPT', 'TRUKKET')),
  sendt timestamptz,
  svarfrist date,
  visning jsonb,
  besvart timestamptz,
  -- A no is asked for a reason, but is valid without one.
  avslagsgrunn text,
  -- What the match rested on: each requirement and whether the dwelling meets it.
  match jsonb not null default '[]',
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint tilbud_nummer_unik unique (kommunenummer, sak_id, nummer),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, vedtak_id) references vedtak (kommunenummer, id),
  foreign key (kommunenummer, venteliste_id) references venteliste (kommunenummer, id),
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id),
  foreign key (kommunenummer, reservasjon_id) references reservasjon (kommunenummer, id),
  constraint tilbud_sendt_har_frist check (
    status in ('KLARGJORT', 'TRUKKET') or (sendt is not null and svarfrist is not null)),
  constraint tilbud_svar_har_tid check (status not in ('AKSEPTERT', 'AVSLAATT') or besvart is not null)
);
create unique index tilbud_ett_aapent_per_bolig on tilbud (kommunenummer, bolig_id)
  where status in ('KLARGJORT', 'SENDT', 'AKSEPTERT');
create unique index tilbud_ett_aapent_per_sak on tilbud (kommunenummer, sak_id)
  where status in ('KLARGJORT', 'SENDT', 'AKSEPTERT');
create index tilbud_svarfrist on tilbud (kommunenummer, svarfrist) where status = 'SENDT';
call bak_muren('tilbud', 'select', 'insert', 'update');
call skjermes_med_saken('tilbud');
