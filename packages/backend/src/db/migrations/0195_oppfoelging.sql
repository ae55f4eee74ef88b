-- Who follows up a household so that it gets a home or keeps the one it has, how often, and what for.
create table oppfoelging (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  sak_id uuid not null,
  kontakter jsonb not null,
  frekvens text check (frekvens in ('UKENTLIG', 'HVER_14_DAG', 'MAANEDLIG', 'KVARTALSVIS', 'VED_BEHOV')),
  plan text check (plan ~ '\S'),
  versjon integer not null,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  constraint oppfoelging_en_per_sak primary key (kommunenummer, sak_id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id)
);
call bak_muren('oppfoelging', 'select', 'insert', 'update');
call skjermes_med_saken('oppfoelging');
