-- Somebody who helps the party to a case and does not represent them: comes along, reads letters aloud, fills in the form.
-- Kept beside what gives a right to act (0083), so that nothing that asks for such a right can find it here. Known by the
-- name the party gives, never by a number; what was written stays as it was, and ends once.
create table hjelper (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  navn text not null check (navn ~ '\S'),
  bistand text not null check (bistand ~ '\S'),
  gyldig_fra date not null,
  gyldig_til date,
  registrert_av text not null,
  trukket timestamptz,
  trukket_av text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id) on delete cascade,
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, trukket_av) references ansatt (kommunenummer, id),
  constraint hjelper_periode check (gyldig_til >= gyldig_fra),
  constraint hjelper_trukket_av_noen check ((trukket is null) = (trukket_av is null))
);
create index hjelper_sak on hjelper (kommunenummer, sak_id, id);
call bak_muren('hjelper', 'select', 'insert');
create policy kommune_update on hjelper for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (trukket, trukket_av) on hjelper to kobo_app;
create trigger staar_fast before update on hjelper
  for each row when (old.trukket is not null) execute function staar_fast();
call skjermes_med_saken('hjelper');
call roller_ser('INNHOLD', 'hjelper');
