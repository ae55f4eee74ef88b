-- The municipality has decided to settle a refugee (integreringsloven), and finds them a home: nobody has applied, and what
-- is decided about the home is decided as in other cases.
alter table sak drop constraint sak_sakstype_check,
  add constraint sak_sakstype_check check (sakstype in
    ('KOMMUNAL_BOLIG_NY', 'KOMMUNAL_BOLIG_BYTTE', 'KOMMUNAL_BOLIG_FORLENGELSE', 'HUSSTANDSENDRING', 'BOLIGBISTAND',
     'BOSETTING_FLYKTNING')),
  drop constraint sak_kilde_check,
  add constraint sak_kilde_check check (kilde in ('SOEKNAD', 'HENVENDELSE', 'FORNYELSE', 'BOSETTING'));

-- What the case is opened by, as it was decided. It stays so: who is counted as a refugee, and from when, is assessed with
-- the rest (`tildelingsgrunnlag`).
create table bosetting (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  sak_id uuid not null,
  -- The day the municipality decided.
  vedtaksdato date not null,
  -- What the decision is called where it was made.
  referanse text check (referanse ~ '\S'),
  -- The day they are settled, also while it is ahead.
  bosatt_dato date not null,
  introduksjonsprogram boolean not null,
  -- What letters are written in until they say otherwise.
  spraak text not null check (spraak in ('nb', 'nn')),
  registrert timestamptz not null default naa(),
  registrert_av text not null,
  primary key (kommunenummer, sak_id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id)
);
call bak_muren('bosetting', 'select', 'insert');
call skjermes_med_saken('bosetting');

-- Where two persons decide every kind of case there was, they decide this one.
alter table kommune no force row level security;
alter table kommune disable trigger endret;
update kommune set config = jsonb_set(config, '{toTrinnsgodkjenning}',
  config -> 'toTrinnsgodkjenning' || '["BOSETTING_FLYKTNING"]')
where config -> 'toTrinnsgodkjenning' @> '["KOMMUNAL_BOLIG_NY", "KOMMUNAL_BOLIG_BYTTE", "KOMMUNAL_BOLIG_FORLENGELSE",
  "HUSSTANDSENDRING", "BOLIGBISTAND"]';
alter table kommune enable trigger endret;
alter table kommune force row level security;
