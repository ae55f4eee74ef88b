-- A day in somebody's life when they easily lose or lack a home, and what is to be done before it. What kind of day it is
-- says much about them: it stands here alone, and neither in history nor events.
alter table oppgave add constraint oppgave_i_saken unique (kommunenummer, sak_id, id);
create table overgang (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  type text not null check (type in
    ('FYLLER_18', 'LOESLATELSE', 'UTSKRIVNING', 'ETTER_INTRO', 'FAMILIEGJENFORENING', 'BRUDD_VOLD')),
  dato date not null,
  oppgave_id uuid not null,
  registrert_av text not null,
  bortfalt timestamptz,
  bortfalt_av text,
  bortfalt_begrunnelse text check (bortfalt_begrunnelse ~ '\S'),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, sak_id, oppgave_id) references oppgave (kommunenummer, sak_id, id),
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, bortfalt_av) references ansatt (kommunenummer, id),
  constraint overgang_bortfalt_har_grunn check (num_nonnulls(bortfalt, bortfalt_av, bortfalt_begrunnelse) in (0, 3))
);
create index overgang_sak on overgang (kommunenummer, sak_id, dato, id);
call bak_muren('overgang', 'select', 'insert');
create policy kommune_update on overgang for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (bortfalt, bortfalt_av, bortfalt_begrunnelse) on overgang to kobo_app;
create trigger staar_fast before update on overgang
  for each row when (old.bortfalt is not null) execute function staar_fast();
call skjermes_med_saken('overgang');

-- The day the party was told to expect an answer is put off while the case waits, for others as for them. Cases that wait
-- for others already count from the day they next begin to.
alter table sak drop constraint sak_venter_paa_soeker;
alter table sak add constraint sak_venter check
  (venter_fra is null or status in ('VENTER_PAA_SOEKER', 'VENTER_PAA_ANNEN'));
