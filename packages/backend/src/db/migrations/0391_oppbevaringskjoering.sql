-- What went, and by which rule: counts, so that the municipality can show that it deletes what it says it does. A time
-- nothing went has no row.
create table oppbevaringskjoering (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  tid timestamptz not null default naa(),
  fjernet jsonb not null check (jsonb_typeof(fjernet) = 'object' and fjernet <> '{}'),
  primary key (kommunenummer, id)
);
create index oppbevaringskjoering_tid on oppbevaringskjoering (kommunenummer, tid, id);
call bak_muren('oppbevaringskjoering', 'select', 'insert');
