-- What a municipality has set, by version: what was saved, by whom, from which day, and when it was taken into use. What
-- holds now is the municipality's `config`; the version that was taken into use last is the one it came from.
create table innstilling (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  nummer integer not null check (nummer > 0),
  gyldig_fra date not null,
  oppsett jsonb not null check (jsonb_typeof(oppsett) = 'object'),
  lagret timestamptz not null default naa(),
  lagret_av text not null default aktoer(),
  -- Null before its day, and for good where another was saved before it began.
  tatt_i_bruk timestamptz,
  primary key (kommunenummer, id),
  constraint innstilling_nummer unique (kommunenummer, nummer)
);
call bak_muren('innstilling', 'select', 'insert');
create policy kommune_update on innstilling for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (tatt_i_bruk) on innstilling to kobo_app;

-- Whether two persons are needed is chosen for each kind of case.
alter table kommune no force row level security;
alter table kommune disable trigger endret;
update kommune set config = jsonb_set(config, '{toTrinnsgodkjenning}', case config -> 'toTrinnsgodkjenning'
  when 'true' then '["KOMMUNAL_BOLIG_NY", "KOMMUNAL_BOLIG_BYTTE", "KOMMUNAL_BOLIG_FORLENGELSE", "HUSSTANDSENDRING",
    "BOLIGBISTAND"]'::jsonb
  else '[]' end)
where config ? 'toTrinnsgodkjenning';
alter table kommune enable trigger endret;
alter table kommune force row level security;
