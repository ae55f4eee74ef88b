-- What a municipality is called in both standards of Norwegian, and the organisation number registers are asked on
-- behalf of: Maskinporten delegates by it.
alter table kommune
  add column if not exists navn_nn text check (navn_nn <> ''),
  add column if not exists organisasjonsnummer text check (organisasjonsnummer ~ '^[0-9]{9}$');
