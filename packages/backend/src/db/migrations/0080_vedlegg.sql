-- Papers and pictures that belong to an application, to a case, or to both once the application is sent. First named,
-- then filled with what was sent, then looked through for viruses; until that is done nobody can download it.
create table vedlegg (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  soeknad_id uuid,
  sak_id uuid,
  type text not null check (type in
    ('INNTEKT', 'SKATTEMELDING', 'GJELD', 'LEIEKONTRAKT', 'OPPSIGELSE', 'HELSE', 'SOSIAL', 'OPPHOLD', 'SAMVAER',
     'SEPARASJON', 'FULLMAKT', 'ANNET')),
  filnavn text not null check (filnavn ~ '\S' and length(filnavn) <= 120),
  status text not null default 'MANGLER_INNHOLD' check (status in
    ('MANGLER_INNHOLD', 'VENTER', 'REN', 'INFISERT', 'FEIL')),
  format text check (format in ('PDF', 'JPEG', 'PNG')),
  antall_byte integer check (antall_byte between 1 and 15728640),
  -- Of what is kept, which of a picture is not all that was sent.
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Who added it: a citizen or an employee.
  person_id uuid,
  ansatt text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, soeknad_id) references soeknad (kommunenummer, id) on delete cascade,
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id),
  foreign key (kommunenummer, ansatt) references ansatt (kommunenummer, id),
  constraint vedlegg_hoerer_til check (num_nonnulls(soeknad_id, sak_id) > 0),
  constraint vedlegg_har_en_avsender check (num_nonnulls(person_id, ansatt) = 1),
  constraint vedlegg_er_kjent check (num_nonnulls(format, antall_byte, sha256) =
    case when status = 'MANGLER_INNHOLD' then 0 else 3 end)
);
create index vedlegg_soeknad on vedlegg (kommunenummer, soeknad_id) where soeknad_id is not null;
create index vedlegg_sak on vedlegg (kommunenummer, sak_id, opprettet, id);
create index vedlegg_person on vedlegg (kommunenummer, person_id);
call bak_muren('vedlegg', 'select', 'insert', 'update', 'delete');
create policy skjerming on vedlegg as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or case
    when sak_id is null
    then exists (select from soeknad s where s.kommunenummer = vedlegg.kommunenummer and s.id = vedlegg.soeknad_id)
    else exists (select from sak s where s.kommunenummer = vedlegg.kommunenummer and s.id = vedlegg.sak_id) end);

-- What is in it, sealed as it is stored: an attachment is full of identity numbers. Gone when something was found.
create table vedleggsinnhold (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  vedlegg_id uuid not null,
  kryptert bytea not null,
  primary key (kommunenummer, vedlegg_id),
  foreign key (kommunenummer, vedlegg_id) references vedlegg (kommunenummer, id) on delete cascade
);
call bak_muren('vedleggsinnhold', 'select', 'insert', 'update', 'delete');
create policy skjerming on vedleggsinnhold as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or
  exists (select from vedlegg v where v.kommunenummer = vedleggsinnhold.kommunenummer and v.id = vedleggsinnhold.vedlegg_id));
-- Already encrypted, so there is nothing to compress.
alter table vedleggsinnhold alter column kryptert set storage external;

-- What is to be looked through: not before then, and by one at a time.
create table vedleggskontroll (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  vedlegg_id uuid not null,
  tidligst timestamptz not null default naa(),
  primary key (kommunenummer, vedlegg_id),
  foreign key (kommunenummer, vedlegg_id) references vedlegg (kommunenummer, id) on delete cascade
);
create index vedleggskontroll_tidligst on vedleggskontroll (kommunenummer, tidligst);
call bak_muren('vedleggskontroll', 'select', 'insert', 'update', 'delete');
create policy skjerming on vedleggskontroll as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or
  exists (select from vedlegg v where v.kommunenummer = vedleggskontroll.kommunenummer and v.id = vedleggskontroll.vedlegg_id));
