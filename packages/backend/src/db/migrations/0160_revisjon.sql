-- Every transaction that changes something or tells something of a person leaves one row here, written by the door all
-- of them go through (database.ts): by a request or by the service itself, and never without what it tells of.
create table revisjon (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  -- Made with the transaction: the lines of the lookup log carry it. Rises with time.
  id uuid not null default current_setting('app.revisjon')::uuid,
  tid timestamptz not null default naa(),
  aktoer text not null default aktoer(),
  roller text[] not null default '{}',
  -- What was called; nothing when the service did something by itself, which the actor tells.
  operasjon text,
  sporings_id text,
  -- What the path of the call named: ids and codes.
  gjelder jsonb not null default '{}',
  primary key (kommunenummer, id)
);
call bak_muren('revisjon', 'select', 'insert');

-- Lines from before have none. The two indexes find what belongs to a row when it is sealed, and grow at one end.
alter table innsynslogg add column revisjon_id uuid;
alter table innsynslogg alter column revisjon_id set default nullif(current_setting('app.revisjon', true), '')::uuid;
create index innsynslogg_revisjon on innsynslogg (kommunenummer, revisjon_id) where revisjon_id is not null;
create index innsyn_vist_linje on innsyn_vist (kommunenummer, innsyn_id);

-- The chain of a municipality: each seal is made with a key the database does not have, over the seal before it and
-- what every row and its lookups said when they were sealed.
create table revisjonssegl (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  nummer integer not null check (nummer > 0),
  -- The rows in order, and as many times 32 bytes.
  rader uuid[] not null check (cardinality(rader) > 0),
  avtrykk bytea not null,
  segl bytea not null check (octet_length(segl) = 32),
  forseglet timestamptz not null default now(),
  primary key (kommunenummer, nummer),
  constraint revisjonssegl_avtrykk_av_hver_rad check (octet_length(avtrykk) = 32 * cardinality(rader))
);
call bak_muren('revisjonssegl', 'select', 'insert');
