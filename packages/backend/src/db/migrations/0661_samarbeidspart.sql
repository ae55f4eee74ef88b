-- A service the municipality works together with about somebody: a team, a district psychiatric centre. That somebody is
-- followed there is health (personvernforordningen artikkel 9), so there is none without a consent of the case, and whom to
-- ask is not told once the consent does not hold.
create table samarbeidspart (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  samtykke_id uuid not null,
  tjeneste text not null check (tjeneste in
    ('ACT_TEAM', 'FACT_TEAM', 'AMBULERENDE_TEAM', 'DPS', 'LAR', 'RUSMEDISIN', 'ANNEN')),
  kontaktperson text not null check (kontaktperson ~ '\S'),
  telefon text check (telefon ~ '\S'),
  epost text check (epost ~ '\S'),
  registrert_av text not null,
  avsluttet timestamptz,
  avsluttet_av text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id) on delete cascade,
  foreign key (kommunenummer, sak_id, samtykke_id) references samtykke (kommunenummer, sak_id, id),
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, avsluttet_av) references ansatt (kommunenummer, id),
  constraint samarbeidspart_avsluttet_av_noen check ((avsluttet is null) = (avsluttet_av is null))
);
create index samarbeidspart_sak on samarbeidspart (kommunenummer, sak_id, samtykke_id);
call bak_muren('samarbeidspart', 'select', 'insert');
create policy kommune_update on samarbeidspart for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (avsluttet, avsluttet_av) on samarbeidspart to kobo_app;
create trigger staar_fast before update on samarbeidspart
  for each row when (old.avsluttet is not null) execute function staar_fast();
call skjermes_med_saken('samarbeidspart');
call roller_ser('INNHOLD', 'samarbeidspart');
