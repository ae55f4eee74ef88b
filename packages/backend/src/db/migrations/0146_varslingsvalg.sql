-- How a party wants to be told of the letters in one case. What they chose last holds; the national register, and what
-- they wrote in the application, stay as they are.
create table varslingsvalg (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  person_id uuid not null,
  bare_post boolean not null,
  epost text check (epost ~ '\S' and length(epost) <= 254),
  mobil text check (mobil ~ '^\+[1-9][0-9]{6,14}$'),
  oppgitt timestamptz not null default naa(),
  oppgitt_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id),
  constraint varslingsvalg_post_eller_digitalt check (not bare_post or num_nonnulls(epost, mobil) = 0)
);
create index varslingsvalg_siste on varslingsvalg (kommunenummer, sak_id, person_id, oppgitt, id);
create index varslingsvalg_person on varslingsvalg (kommunenummer, person_id);
call bak_muren('varslingsvalg', 'select', 'insert');
call skjermes_med_saken('varslingsvalg');
