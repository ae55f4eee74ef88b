-- Who may act for whom: by the party's own word, or as guardian. The party is found by the right; whoever acts logs in as
-- themselves, and the lookup log says which right it was done by.
create table representasjon (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  person_id uuid not null,
  representant_id uuid not null,
  -- As it was written when the right was given. Nobody is looked up because somebody else names them.
  oppgitt_navn text check (oppgitt_navn ~ '\S'),
  type text not null check (type in ('FULLMAKT', 'VERGE', 'FREMTIDSFULLMAKT')),
  omfang text not null check (omfang in ('FULL', 'INNSYN', 'SOEKNAD', 'KLAGE')),
  kilde text not null check (kilde in ('SKJEMA', 'FREG', 'DOKUMENT')),
  gyldig_fra date not null,
  gyldig_til date,
  -- When Folkeregisteret last said that the guardianship is there.
  bekreftet timestamptz,
  brev_til text not null check (brev_til in ('PARTEN', 'REPRESENTANTEN', 'BEGGE')),
  dokument text check (dokument ~ '\S'),
  registrert_av text,
  trukket timestamptz,
  trukket_grunn text check (trukket_grunn ~ '\S'),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id),
  foreign key (kommunenummer, representant_id) references person (kommunenummer, id),
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id),
  constraint representasjon_av_en_annen check (person_id <> representant_id),
  constraint representasjon_periode check (gyldig_til >= gyldig_fra),
  constraint representasjon_fra_registeret check ((kilde = 'FREG') = (bekreftet is not null) and
    (kilde <> 'FREG' or type <> 'FULLMAKT')),
  constraint representasjon_navngitt check (kilde = 'FREG' or oppgitt_navn is not null),
  constraint representasjon_gitt_av_parten check (kilde <> 'SKJEMA' or type = 'FULLMAKT'),
  constraint representasjon_dokumentert check (
    (kilde = 'DOKUMENT') = (dokument is not null) and (dokument is null) = (registrert_av is null)),
  constraint representasjon_trukket_for_grunn check (trukket_grunn is null or trukket is not null)
);
create unique index representasjon_en_gjeldende on representasjon (kommunenummer, person_id, representant_id, type)
  where trukket is null;
create index representasjon_person on representasjon (kommunenummer, person_id);
create index representasjon_representant on representasjon (kommunenummer, representant_id);
call bak_muren('representasjon', 'select', 'insert');
create policy kommune_update on representasjon for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (bekreftet, trukket, trukket_grunn) on representasjon to kobo_app;
create trigger staar_fast before update on representasjon
  for each row when (old.trukket is not null) execute function staar_fast();
-- As hidden as the one it is for. Of whoever acts, only the name that was written is there.
create policy skjerming on representasjon as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or exists (select from person p
    where p.kommunenummer = representasjon.kommunenummer and p.id = representasjon.person_id));

alter table innsynslogg add column representasjon_id uuid;
alter table innsynslogg add foreign key (kommunenummer, representasjon_id) references representasjon (kommunenummer, id);
create index innsynslogg_representasjon on innsynslogg (kommunenummer, representasjon_id) where representasjon_id is not null;
