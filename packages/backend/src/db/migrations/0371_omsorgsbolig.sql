-- Sheltered housing is granted where health and care is decided on, in another system, and the home is found here: a kind of
-- case of its own, which nobody has applied for here. What letters are written in is the case's where there is no application
-- to say it, whatever opened it.
alter table sak drop constraint sak_sakstype_check,
  add constraint sak_sakstype_check check (sakstype in
    ('KOMMUNAL_BOLIG_NY', 'KOMMUNAL_BOLIG_BYTTE', 'KOMMUNAL_BOLIG_FORLENGELSE', 'HUSSTANDSENDRING', 'BOLIGBISTAND',
     'BOSETTING_FLYKTNING', 'OMSORGSBOLIG')),
  add column spraak text check (spraak in ('nb', 'nn'));

alter table sak no force row level security, disable trigger user;
alter table bosetting no force row level security;
update sak s set spraak = b.spraak from bosetting b where b.kommunenummer = s.kommunenummer and b.sak_id = s.id;
alter table bosetting force row level security;
alter table sak force row level security, enable trigger user;
alter table bosetting drop column spraak;

-- Where two persons decide every kind of case there was, they decide this one.
alter table kommune no force row level security;
alter table kommune disable trigger endret;
update kommune set config = jsonb_set(config, '{toTrinnsgodkjenning}',
  config -> 'toTrinnsgodkjenning' || '["OMSORGSBOLIG"]')
where config -> 'toTrinnsgodkjenning' @> '["KOMMUNAL_BOLIG_NY", "KOMMUNAL_BOLIG_BYTTE", "KOMMUNAL_BOLIG_FORLENGELSE",
  "HUSSTANDSENDRING", "BOLIGBISTAND", "BOSETTING_FLYKTNING"]';
alter table kommune enable trigger endret;
alter table kommune force row level security;
