-- How an employee is to meet somebody, and nothing of why but to those who work with the case: whoever shows a home or
-- hands over a key must know it, and must not know more. It ends by itself.
create table kontakthensyn (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  hensyn text[] not null check (cardinality(hensyn) > 0
    and hensyn <@ array['TO_SAMMEN', 'PAA_KONTORET', 'AVTAL_FOERST', 'BARE_SKRIFTLIG']),
  grunn text not null check (grunn ~ '\S'),
  fra date not null,
  gjelder_til date not null,
  registrert_av text not null,
  opphevet timestamptz,
  opphevet_av text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, opphevet_av) references ansatt (kommunenummer, id),
  constraint kontakthensyn_tar_slutt check (gjelder_til >= fra and gjelder_til <= fra + interval '12 months'),
  constraint kontakthensyn_opphevet_av_noen check ((opphevet is null) = (opphevet_av is null))
);
create index kontakthensyn_sak on kontakthensyn (kommunenummer, sak_id, id);
call bak_muren('kontakthensyn', 'select', 'insert');
create policy kommune_update on kontakthensyn for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (opphevet, opphevet_av) on kontakthensyn to kobo_app;
create trigger staar_fast before update on kontakthensyn
  for each row when (old.opphevet is not null) execute function staar_fast();
call skjermes_med_saken('kontakthensyn');
