-- Who wrote down an application that came on paper, was told, or came from another unit.
alter table soeknad add column registrert_av text;
alter table soeknad add foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id);
alter table soeknad add constraint soeknad_registrert_av_noen check ((kanal = 'DIGITAL') = (registrert_av is null));

-- What somebody asked for otherwise than by an application (boligsosialloven § 7). It stays as it was written; what it
-- came to is decided once.
create table henvendelse (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  kanal text not null check (kanal in ('TELEFON', 'OPPMOETE', 'BREV', 'EPOST', 'ANNEN_ENHET')),
  -- The day it came, in Norway.
  mottatt date not null,
  tekst text not null check (tekst ~ '\S'),
  fra text check (fra ~ '\S'),
  person_id uuid,
  skrevet timestamptz not null default naa(),
  skrevet_av text not null,
  status text not null default 'AAPEN' check (status in
    ('AAPEN', 'TIL_SAK', 'VEILEDET', 'VIDERESENDT', 'AVSLUTTET')),
  avgjort timestamptz,
  avgjort_av text,
  begrunnelse text check (begrunnelse ~ '\S'),
  enhet text,
  sak_id uuid,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id),
  foreign key (kommunenummer, skrevet_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, avgjort_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, enhet) references enhet (kommunenummer, kode),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  constraint henvendelse_avgjort_av_noen check (
    (status = 'AAPEN') = (avgjort is null) and (avgjort is null) = (avgjort_av is null)),
  constraint henvendelse_sak_har_part check ((status = 'TIL_SAK') = (sak_id is not null) and
    (sak_id is null or person_id is not null)),
  constraint henvendelse_videre_til_en_enhet check ((status = 'VIDERESENDT') = (enhet is not null)),
  constraint henvendelse_uten_sak_har_grunn check (status in ('AAPEN', 'TIL_SAK') or begrunnelse is not null)
);
create index henvendelse_eldste on henvendelse (kommunenummer, mottatt, id);
create index henvendelse_status on henvendelse (kommunenummer, status, mottatt, id);
create index henvendelse_person on henvendelse (kommunenummer, person_id) where person_id is not null;
create index henvendelse_sak on henvendelse (kommunenummer, sak_id) where sak_id is not null;
call bak_muren('henvendelse', 'select', 'insert');
create policy kommune_update on henvendelse for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (person_id, status, avgjort, avgjort_av, begrunnelse, enhet, sak_id) on henvendelse to kobo_app;
create function staar_fast() returns trigger
  language plpgsql
as $$
begin
  raise exception '% % is decided', tg_table_name, old.id using errcode = 'integrity_constraint_violation';
end
$$;
create trigger staar_fast before update on henvendelse
  for each row when (old.status <> 'AAPEN') execute function staar_fast();
create policy skjerming on henvendelse as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or (
    (person_id is null or exists (select from person p
      where p.kommunenummer = henvendelse.kommunenummer and p.id = henvendelse.person_id)) and (
    sak_id is null or exists (select from sak s
      where s.kommunenummer = henvendelse.kommunenummer and s.id = henvendelse.sak_id))));
