-- A citizen's own plan: where they stand and where they want to be. It is theirs: sealed, read by the municipality only in
-- a case they share it with, and gone when they say so, or two years after they wrote in it last.
create table minplan (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  person_id uuid not null,
  kryptert bytea not null,
  slettes_dato date not null,
  versjon integer not null,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint minplan_en_per_person unique (kommunenummer, person_id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id)
);
create index minplan_slettes on minplan (kommunenummer, slettes_dato);
call bak_muren('minplan', 'select', 'insert', 'update', 'delete');
create policy skjerming on minplan as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or exists (select from person p
    where p.kommunenummer = minplan.kommunenummer and p.id = minplan.person_id));

-- That a case reads it. Taken back it is gone; who read it meanwhile stands in the lookup log.
create table plandeling (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  minplan_id uuid not null,
  sak_id uuid not null,
  delt timestamptz not null default naa(),
  primary key (kommunenummer, id),
  constraint plandeling_en_gang unique (kommunenummer, sak_id, minplan_id),
  foreign key (kommunenummer, minplan_id) references minplan (kommunenummer, id) on delete cascade,
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id)
);
create index plandeling_plan on plandeling (kommunenummer, minplan_id);
call bak_muren('plandeling', 'select', 'insert', 'delete');
call skjermes_med_saken('plandeling');
