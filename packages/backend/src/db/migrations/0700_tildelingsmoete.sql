-- Where several services talk over who is to be offered which home, seeing of each case no more than that takes
-- (forvaltningsloven 1967 § 13 b no. 2). Who takes part is named, and sees the agenda only while the meeting is on. What is
-- concluded is a proposal: the offer is made by a person, as any other.
create table tildelingsmoete (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  tidspunkt timestamptz not null,
  sted text check (sted ~ '\S'),
  status text not null default 'PLANLAGT' check (status in ('PLANLAGT', 'HOLDT', 'AVLYST')),
  avsluttet timestamptz,
  avsluttet_av text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, avsluttet_av) references ansatt (kommunenummer, id),
  constraint tildelingsmoete_avsluttet_av_noen check (num_nulls(avsluttet, avsluttet_av) =
    case when status = 'PLANLAGT' then 2 else 0 end)
);
call bak_muren('tildelingsmoete', 'select', 'insert');
create policy kommune_update on tildelingsmoete for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (status, avsluttet, avsluttet_av) on tildelingsmoete to kobo_app;
create trigger staar_fast before update on tildelingsmoete
  for each row when (old.status <> 'PLANLAGT') execute function staar_fast();

create table moetedeltaker (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  tildelingsmoete_id uuid not null,
  ansatt text not null,
  funksjon text not null check (funksjon in ('MOETELEDER', 'REFERENT', 'DELTAKER')),
  primary key (kommunenummer, tildelingsmoete_id, ansatt),
  foreign key (kommunenummer, tildelingsmoete_id) references tildelingsmoete (kommunenummer, id),
  foreign key (kommunenummer, ansatt) references ansatt (kommunenummer, id)
);
create index moetedeltaker_ansatt on moetedeltaker (kommunenummer, ansatt, tildelingsmoete_id);
call bak_muren('moetedeltaker', 'select', 'insert');

create table moetebolig (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  tildelingsmoete_id uuid not null,
  bolig_id uuid not null,
  primary key (kommunenummer, tildelingsmoete_id, bolig_id),
  foreign key (kommunenummer, tildelingsmoete_id) references tildelingsmoete (kommunenummer, id),
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id)
);
create index moetebolig_bolig on moetebolig (kommunenummer, bolig_id);
call bak_muren('moetebolig', 'select', 'insert');

create table moetesak (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  tildelingsmoete_id uuid not null,
  sak_id uuid not null,
  konklusjon text check (konklusjon in ('TILBY_BOLIG', 'VENT', 'UTRED')),
  bolig_id uuid,
  journalnotat_id uuid,
  konkludert timestamptz,
  konkludert_av text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, tildelingsmoete_id) references tildelingsmoete (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id) on delete cascade,
  foreign key (kommunenummer, tildelingsmoete_id, bolig_id)
    references moetebolig (kommunenummer, tildelingsmoete_id, bolig_id),
  foreign key (kommunenummer, journalnotat_id) references journalnotat (kommunenummer, id),
  foreign key (kommunenummer, konkludert_av) references ansatt (kommunenummer, id),
  constraint moetesak_en_gang unique (kommunenummer, tildelingsmoete_id, sak_id),
  constraint moetesak_konkludert_av_noen check (num_nulls(konklusjon, journalnotat_id, konkludert, konkludert_av) in (0, 4)),
  constraint moetesak_bolig_som_tilbys check ((bolig_id is not null) = coalesce(konklusjon = 'TILBY_BOLIG', false))
);
create index moetesak_sak on moetesak (kommunenummer, sak_id);
create index moetesak_notat on moetesak (kommunenummer, journalnotat_id) where journalnotat_id is not null;
call bak_muren('moetesak', 'select', 'insert');
create policy kommune_update on moetesak for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (konklusjon, bolig_id, journalnotat_id, konkludert, konkludert_av) on moetesak to kobo_app;
create trigger staar_fast before update on moetesak
  for each row when (old.konkludert is not null) execute function staar_fast();
call skjermes_med_saken('moetesak');
-- Not for whoever lets homes: those do not take part.
call roller_ser('INNHOLD', 'tildelingsmoete', 'moetedeltaker', 'moetebolig', 'moetesak');
