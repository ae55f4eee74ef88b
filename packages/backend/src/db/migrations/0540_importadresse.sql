-- What Kartverket says of the address of each row of an import. It is asked beside the import and never holds it up; rows
-- that were there before are not asked about.
alter table importrad
  add column adressefunn text
    check (adressefunn in ('VENTER', 'FUNNET', 'FLERE', 'IKKE_FUNNET', 'UKJENT_BRUKSENHET', 'IKKE_SVAR')),
  add column adresseforslag jsonb not null default '[]' check (jsonb_typeof(adresseforslag) = 'array');
create index importrad_adresse on importrad (kommunenummer, importjobb_id, rad) where adressefunn = 'VENTER';

create policy eier_select on importrad for select to kobo_owner using (adressefunn = 'VENTER');
create function kommuner_med_importadresse() returns setof text
  language sql stable security definer set search_path = pg_catalog, public
as $$ select distinct kommunenummer from public.importrad where adressefunn = 'VENTER' order by kommunenummer $$;
revoke execute on function kommuner_med_importadresse() from public;
grant execute on function kommuner_med_importadresse() to kobo_app;
