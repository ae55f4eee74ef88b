-- Homes let without assessing any need: to staff, to whoever the municipality wants to recruit, or because they stand empty. A
-- kind of case of its own (0285 took it out while nothing made it): no act on the disadvantaged opens registers for it.
alter table sak drop constraint sak_sakstype_check,
  add constraint sak_sakstype_check check (sakstype in
    ('KOMMUNAL_BOLIG_NY', 'KOMMUNAL_BOLIG_BYTTE', 'KOMMUNAL_BOLIG_FORLENGELSE', 'HUSSTANDSENDRING', 'BOLIGBISTAND',
     'BOSETTING_FLYKTNING', 'OMSORGSBOLIG', 'UTEN_BEHOVSPROEVING'));

-- Why it is let to them, as it was registered. It stays so.
create table utleiegrunn (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  sak_id uuid not null,
  grunn text not null check (grunn in ('REKRUTTERING', 'LEDIG_BOLIG', 'ANNET')),
  begrunnelse text not null check (begrunnelse ~ '\S'),
  registrert timestamptz not null default naa(),
  registrert_av text not null,
  primary key (kommunenummer, sak_id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id)
);
call bak_muren('utleiegrunn', 'select', 'insert');
call skjermes_med_saken('utleiegrunn');
call roller_ser('SAK', 'utleiegrunn');

-- Where two persons decide every kind of case there was, they decide this one.
alter table kommune no force row level security;
alter table kommune disable trigger endret;
update kommune set config = jsonb_set(config, '{toTrinnsgodkjenning}',
  config -> 'toTrinnsgodkjenning' || '["UTEN_BEHOVSPROEVING"]')
where config -> 'toTrinnsgodkjenning' @> '["KOMMUNAL_BOLIG_NY", "KOMMUNAL_BOLIG_BYTTE", "KOMMUNAL_BOLIG_FORLENGELSE",
  "HUSSTANDSENDRING", "BOLIGBISTAND", "BOSETTING_FLYKTNING", "OMSORGSBOLIG"]';
alter table kommune enable trigger endret;
alter table kommune force row level security;

-- As 0532: who rents without assessment has not applied either, and is no new application with or without a grant.
do $$
declare
  foer constant text := pg_get_functiondef('statistikk_rader(date, date)'::regprocedure);
  etter constant text := replace(foer, $q$when 'BOSETTING_FLYKTNING' then 'UTEN_SOEKNAD'$q$,
    $q$when 'BOSETTING_FLYKTNING' then 'UTEN_SOEKNAD' when 'UTEN_BEHOVSPROEVING' then 'UTEN_SOEKNAD'$q$);
begin
  if etter = foer then raise exception 'statistikk_rader tells no kind of case apart'; end if;
  execute etter;
end
$$;
