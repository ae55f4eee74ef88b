-- How far the chain of the audit log has been held against its seals, and what was found: one row for each part of a
-- round. A round begins at the first seal.
create table revisjonskontroll (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  runde integer not null check (runde > 0),
  til_segl integer not null check (til_segl > 0),
  -- Where the chain ended then.
  ende integer not null check (ende >= til_segl),
  brudd jsonb not null default '[]' check (jsonb_typeof(brudd) = 'array'),
  kontrollert timestamptz not null default naa(),
  primary key (kommunenummer, runde, til_segl)
);
call bak_muren('revisjonskontroll', 'select', 'insert');
