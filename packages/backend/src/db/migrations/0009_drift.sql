-- Import, lookup log, idempotency, change feed.

create table importjobb (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  format text not null check (format in ('CSV', 'XLSX')),
  status text not null default 'VALIDERT' check (status in ('VALIDERT', 'KJOERER', 'KJOERT', 'FEILET')),
  -- Rows that name a tenant: carrying them out needs the case role as well as the dwelling role.
  inneholder_leietakere boolean not null default false,
  -- Rows by outcome.
  totalt integer not null default 0 check (totalt >= 0),
  nye integer not null default 0 check (nye >= 0),
  oppdaterte integer not null default 0 check (oppdaterte >= 0),
  uendrede integer not null default 0 check (uendrede >= 0),
  feilrader integer not null default 0 check (feilrader >= 0),
  behandlet integer not null default 0 check (behandlet between 0 and totalt),
  -- The first findings, by row and column; never with the content of a cell that holds personal data.
  funn jsonb not null default '[]',
  ferdig timestamptz,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id)
);
create index importjobb_nyeste on importjobb (kommunenummer, opprettet, id);
call bak_muren('importjobb', 'select', 'insert', 'update', 'delete');

create table importrad (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  importjobb_id uuid not null,
  rad integer not null check (rad > 1),
  resultat text not null check (resultat in ('NY', 'OPPDATERT', 'UENDRET', 'FEIL')),
  behandlet boolean not null default false,
  -- What the import finds the dwelling by; empty where the address cannot be read.
  noekkel text,
  bolig jsonb,
  leieforhold jsonb,
  -- The tenant's identity number between the dry run and the run; removed with the run.
  hovedsoker_kryptert bytea,
  bolig_id uuid,
  -- The dwelling before, and its version after: undo is possible until someone else has touched it.
  foer jsonb,
  versjon_etter integer,
  primary key (kommunenummer, importjobb_id, rad),
  foreign key (kommunenummer, importjobb_id) references importjobb (kommunenummer, id) on delete cascade,
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id),
  constraint importrad_ident_fjernet check (not behandlet or hovedsoker_kryptert is null)
);
create index importrad_gjenstaar on importrad (kommunenummer, importjobb_id, rad) where not behandlet;
call bak_muren('importrad', 'select', 'insert', 'update', 'delete');

-- Who looked at whom, in what role and for what purpose. Append-only: nobody the API acts as may change or delete a
-- line. No foreign keys to what was read: the line outlives it.
create table innsynslogg (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  tid timestamptz not null default naa(),
  aktoer text not null default aktoer(),
  roller text[] not null default '{}',
  operasjon text not null,
  ressurs text not null,
  ressurs_id text,
  felter text[] not null default '{}',
  person_id uuid,
  sak_id uuid,
  formaal text,
  hjemmel text,
  -- How many things a search showed.
  antall integer check (antall >= 0),
  sporings_id text,
  -- Looking at shielded information outside one's unit («break glass») carries its reason.
  noedtilgang boolean not null default false,
  primary key (kommunenummer, id),
  constraint innsynslogg_noedtilgang_har_formaal check (not noedtilgang or btrim(formaal) <> '')
);
create index innsynslogg_tid on innsynslogg (kommunenummer, tid, id);
create index innsynslogg_person on innsynslogg (kommunenummer, person_id, tid) where person_id is not null;
create index innsynslogg_sak on innsynslogg (kommunenummer, sak_id, tid) where sak_id is not null;
create index innsynslogg_aktoer on innsynslogg (kommunenummer, aktoer, tid);
call bak_muren('innsynslogg', 'select', 'insert');

-- The answer to a creating request, kept in the transaction of its effect, so that a repeated request gets the same
-- answer and never a second effect. Kept at least 72 hours: longer than a weekend's queue of retries.
create table idempotens (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  klient text not null,
  operasjon text not null,
  noekkel text not null check (length(noekkel) between 8 and 200),
  -- SHA-256 of method, path and body: the same key with another request is a mistake, not a repeat.
  avtrykk bytea not null check (octet_length(avtrykk) = 32),
  status integer not null check (status between 200 and 599),
  hoder jsonb not null default '{}',
  body jsonb,
  opprettet timestamptz not null default naa(),
  utloeper timestamptz not null default naa() + interval '72 hours',
  primary key (kommunenummer, klient, operasjon, noekkel),
  constraint idempotens_holdes_72_timer check (utloeper >= opprettet + interval '72 hours')
);
create index idempotens_utloeper on idempotens (kommunenummer, utloeper);
call bak_muren('idempotens', 'select', 'insert', 'delete');

-- The change feed and outbox: ids and a type, never personal data. Ordered by the transaction that wrote the row,
-- because numbers are handed out before commit: a reader that only takes transactions below the oldest one still
-- running can never be overtaken (hendelser.ts). Transaction ids belong to a cluster, so a logical restore starts a
-- new feed and old cursors answer 410.
create table hendelse (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  transaksjon xid8 not null default pg_current_xact_id(),
  nummer bigint not null generated always as identity,
  type text not null check (type ~ '^no\.kobo\.[a-z]+\.[a-z-]+\.v[0-9]+$'),
  ressurs text not null check (ressurs ~ '^[a-z]+$'),
  ressurs_id uuid not null,
  versjon integer,
  -- About a shielded case or person: only whoever may see that gets to know that something happened.
  skjermet boolean not null default false,
  tid timestamptz not null default naa(),
  primary key (kommunenummer, id)
);
create index hendelse_stroem on hendelse (kommunenummer, transaksjon, nummer);
create index hendelse_ressurs on hendelse (kommunenummer, ressurs, ressurs_id);
call bak_muren('hendelse', 'select', 'insert');
create policy skjerming on hendelse as restrictive
  using (not skjermet or (select current_setting('app.skjermet', true)) = 'ja');
