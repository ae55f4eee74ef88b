-- Consent of somebody in a case to that the municipality asks a third party about them, for one purpose and a time. It
-- is no ground for register lookups: those rest on the law (boligsosialloven § 9). How it was given stays as it was;
-- it is withdrawn once.
create table samtykke (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  person_id uuid not null,
  formaal text not null check (formaal in
    ('KARTLEGGE_BEHOV', 'AVKLARE_OEKONOMI', 'FORBEREDE_OVERGANG', 'FOELGE_OPP_BOFORHOLD')),
  part_type text not null check (part_type in
    ('FASTLEGE', 'HELSETJENESTE', 'NAV', 'KRIMINALOMSORG', 'BARNEVERN', 'UTLEIER', 'ANNEN')),
  part_navn text not null check (part_navn ~ '\S'),
  opplysninger text not null check (opplysninger ~ '\S'),
  tekstversjon integer not null check (tekstversjon > 0),
  kanal text not null check (kanal in ('DIGITAL', 'SKRIFTLIG', 'MUNTLIG')),
  gitt date not null,
  gyldig_til date not null,
  -- The employee who wrote it down; empty when it was given on the person's own page.
  registrert_av text,
  -- Whoever judged that the person can consent.
  kompetanse_vurdert_av text,
  trukket timestamptz,
  trukket_registrert_av text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint samtykke_i_saken unique (kommunenummer, sak_id, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id),
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, kompetanse_vurdert_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, trukket_registrert_av) references ansatt (kommunenummer, id),
  constraint samtykke_skrevet_ned_av_noen check ((kanal = 'DIGITAL') = (registrert_av is null)),
  constraint samtykke_tar_slutt check (gyldig_til > gitt and gyldig_til <= gitt + interval '12 months'),
  constraint samtykke_trukket_foer_registrert check (trukket_registrert_av is null or trukket is not null)
);
create index samtykke_person on samtykke (kommunenummer, person_id);
call bak_muren('samtykke', 'select', 'insert');
create policy kommune_update on samtykke for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (trukket, trukket_registrert_av) on samtykke to kobo_app;
create trigger staar_fast before update on samtykke
  for each row when (old.trukket is not null) execute function staar_fast();
call skjermes_med_saken('samtykke');

-- What rests on a consent stops when it is withdrawn.
alter table oppgave
  add column samtykke_id uuid,
  add foreign key (kommunenummer, sak_id, samtykke_id) references samtykke (kommunenummer, sak_id, id);
create index oppgave_samtykke on oppgave (kommunenummer, sak_id, samtykke_id) where samtykke_id is not null;
alter table sak
  add column venter_samtykke_id uuid,
  add foreign key (kommunenummer, id, venter_samtykke_id) references samtykke (kommunenummer, sak_id, id),
  add constraint sak_venter_med_samtykke check (venter_samtykke_id is null or status = 'VENTER_PAA_ANNEN');
