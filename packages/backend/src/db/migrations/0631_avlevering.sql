-- What a case had was kept for ever here, also where the archive had it. When the municipality's documentation plan says
-- for how long (arkivlova § 8), a case goes that is over, whose every document the archive has acknowledged, and whose
-- years are counted: what is left is that it was handed over, where to, and counts in reports that are locked. A tenancy
-- of it stays without a tenant: a home was let, from a day to a day.
create table avlevertsak (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  -- As the case had it: whoever has kept a reference to it finds where it went.
  id uuid not null,
  saksnummer text not null check (saksnummer ~ '^[0-9]{4}-[0-9]{5}$'),
  avlevert timestamptz not null default naa(),
  antall_dokumenter integer not null check (antall_dokumenter > 0),
  -- The archive's own words for where it lies; of what was filed by hand there is none.
  mappe text check (length(mappe) <= 100),
  arkivsaksnummer text check (length(arkivsaksnummer) <= 50),
  primary key (kommunenummer, id)
);
create index avlevertsak_nyeste on avlevertsak (kommunenummer, avlevert, id);
call bak_muren('avlevertsak', 'select', 'insert');
call roller_ser('SAKSNUMMER', 'avlevertsak');

-- Months, when the municipality has set any.
create function avlevering_maaneder() returns integer
  language sql stable
as $$
  select (config ->> 'avleveringEtterMaaneder')::integer from kommune
  where kommunenummer = current_setting('app.kommunenummer')
$$;

-- What was counted of these years stands in a report nobody changes.
create function aarene_er_rapportert(i_fra date, i_til date) returns boolean
  language sql stable
as $$
  select not exists (select from generate_series(extract(year from i_fra)::integer, extract(year from i_til)::integer) a (aar)
    where not exists (select from statistikkuttrekk u where u.kommunenummer = current_setting('app.kommunenummer')
      and u.rapport = 'KOSTRA_13' and u.laast is not null and u.aar = a.aar))
$$;

-- The last day a tenancy has a tenant; null while it runs, something holds it, or nothing is set. What it is billed by is
-- kept five years after the year (bokføringsloven § 13).
create function leieforhold_anonymiseres(i_leieforhold uuid) returns date
  language sql stable
as $$
  select greatest((l.slutt + make_interval(months => avlevering_maaneder()))::date, leieskriv_slettes(l.id),
    make_date(extract(year from l.slutt)::integer + 5, 12, 31))
  from (select id, startdato, coalesce(utflyttet, trukket) as slutt from leieforhold
    where kommunenummer = current_setting('app.kommunenummer') and id = i_leieforhold and status = 'AVSLUTTET') l
  where avlevering_maaneder() is not null and leieskriv_slettes(l.id) is not null
    and aarene_er_rapportert(least(l.startdato, l.slutt), l.slutt)
$$;

create function sakens_leieforhold(i_sak uuid) returns setof uuid
  language sql stable
as $$
  select l.id from leieforhold l where l.kommunenummer = current_setting('app.kommunenummer')
    and (i_sak in (l.sak_id, l.husstand_sak_id)
      or exists (select from fornyelse f where f.kommunenummer = l.kommunenummer and f.leieforhold_id = l.id
        and (f.sak_id = i_sak or exists (select from vedtak v
          where v.kommunenummer = f.kommunenummer and v.id = f.vedtak_id and v.sak_id = i_sak)))
      or exists (select from fornyelsessak f where f.kommunenummer = l.kommunenummer and f.leieforhold_id = l.id
        and f.sak_id = i_sak))
$$;

-- The last day a case is here; null while it is not over, something holds it, the archive lacks something of it, Kobo is
-- the archive, a year it is counted in is not reported, or nothing is set. Why somebody had to look at once is kept as
-- long as that they did (0521).
create function sak_avleveres(i_sak uuid) returns date
  language sql stable
as $$
  select greatest((saken_er_over(s.id) + make_interval(months => avlevering_maaneder()))::date,
    (select max(leieforhold_anonymiseres(l)) from sakens_leieforhold(s.id) l))
  from sak s
  where s.kommunenummer = current_setting('app.kommunenummer') and s.id = i_sak and s.avsluttet is not null
    and avlevering_maaneder() is not null and saken_er_over(s.id) is not null
    and exists (select from dokument d where d.kommunenummer = s.kommunenummer and d.sak_id = s.id)
    and not exists (select from dokument d
      left join arkivlevering a on a.kommunenummer = d.kommunenummer and a.dokument_id = d.id and a.arkivert is not null
      where d.kommunenummer = s.kommunenummer and d.sak_id = s.id
        and (d.arkivstatus not in ('ARKIVERT', 'MANUELT_ARKIVERT') or a.dokument_id is null
          or exists (select from arkivjournal j where j.kommunenummer = d.kommunenummer and j.dokument_id = d.id)))
    and not exists (select from noedtilgang n where n.kommunenummer = s.kommunenummer and n.sak_id = s.id
      and n.aapnet > naa() - interval '43824 hours')
    and not exists (select from sakens_leieforhold(s.id) l where leieforhold_anonymiseres(l) is null)
    and aarene_er_rapportert((s.mottatt at time zone 'Europe/Oslo')::date, (s.avsluttet at time zone 'Europe/Oslo')::date)
$$;

-- What is of a case goes with it. Nobody who serves may delete a case, a decision, a letter or a complaint.
do $$
declare
  en record;
  tabell text;
begin
  for en in
    select conrelid::regclass as fra, conname as navn, pg_get_constraintdef(oid) as regel from pg_constraint
    where contype = 'f' and confdeltype = 'a' and (
      (confrelid = 'sak'::regclass and conrelid not in ('leieforhold'::regclass, 'fornyelse'::regclass))
      or (confrelid = 'vedtak'::regclass
        and conrelid in ('annetvedtak'::regclass, 'forhaandsvarsel'::regclass, 'omgjoering'::regclass))
      or (confrelid = 'klage'::regclass and conrelid in ('klageavvisning'::regclass, 'klagevedlegg'::regclass))
      or (confrelid = 'dokument'::regclass and conrelid in ('arkivlevering'::regclass, 'dokumentfil'::regclass))
      or (confrelid = 'dokumentfil'::regclass and conrelid = 'dokumentinnhold'::regclass))
  loop
    execute format('alter table %s drop constraint %I, add constraint %2$I %s on delete cascade', en.fra, en.navn, en.regel);
  end loop;
  foreach tabell in array array['sak', 'boligoppgave', 'fornyelse', 'fornyelsessak', 'leieforhold_fravaer',
    'leieregulering', 'leietileievurdering', 'oppsigelse', 'oppsigelsestekst', 'varsel'] loop
    execute format('create policy eier_delete on %I for delete to kobo_owner
      using (kommunenummer = (select current_setting(''app.kommunenummer'', true)))', tabell);
  end loop;
end
$$;

-- Beside what an import that is undone takes with it.
alter policy importert on leiekontrakt using (
  exists (select from importrad i join importjobb j on j.kommunenummer = i.kommunenummer and j.id = i.importjobb_id
    where i.kommunenummer = leiekontrakt.kommunenummer and i.leieforhold_id = leiekontrakt.leieforhold_id
      and i.angret and j.status = 'KJOERT')
  or leieforhold_anonymiseres(leieforhold_id) < (naa() at time zone 'Europe/Oslo')::date);

-- True when it was done. What a tenant claimed and was claimed for has gone before (0630).
create function anonymiser_leieforhold(i_leieforhold uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
begin
  if coalesce(public.leieforhold_anonymiseres(i_leieforhold) >= (public.naa() at time zone 'Europe/Oslo')::date, true) then
    return false;
  end if;
  update public.leieforhold set sak_id = null, husstand_sak_id = null, tilbud_id = null, tildelingsgrunnlag_id = null,
    vedtak_id = null
  where kommunenummer = kommunen and id = i_leieforhold
    and num_nonnulls(sak_id, husstand_sak_id, tilbud_id, tildelingsgrunnlag_id, vedtak_id) > 0;
  with varslene as materialized (
    select id from public.varsel where kommunenummer = kommunen and leieforhold_id = i_leieforhold
  ), a as (
    delete from public.boligoppgave
    where kommunenummer = kommunen and (leieforhold_id = i_leieforhold or varsel_id in (select id from varslene))
  ), b as (
    delete from public.varsel where kommunenummer = kommunen and id in (select id from varslene)
  ), c as (
    delete from public.leieforhold_fravaer where kommunenummer = kommunen and leieforhold_id = i_leieforhold
  ), d as (
    delete from public.leietileievurdering where kommunenummer = kommunen and leieforhold_id = i_leieforhold
  ), e as (
    delete from public.oppsigelsestekst where kommunenummer = kommunen and leieforhold_id = i_leieforhold
  ), f as (
    delete from public.oppsigelse where kommunenummer = kommunen and leieforhold_id = i_leieforhold
  ), g as (
    delete from public.fornyelse where kommunenummer = kommunen and leieforhold_id = i_leieforhold
  ), h as (
    delete from public.fornyelsessak where kommunenummer = kommunen and leieforhold_id = i_leieforhold
  ), i as (
    delete from public.leieregulering where kommunenummer = kommunen and leieforhold_id = i_leieforhold
  ), j as (
    delete from public.leiekontrakt where kommunenummer = kommunen and leieforhold_id = i_leieforhold
  )
  delete from public.leietaker where kommunenummer = kommunen and leieforhold_id = i_leieforhold;
  return true;
end
$$;

-- True when it was done: all of a case or, should anything refer to it that does not go with it, an error and nothing.
create function avlever_sak(i_sak uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
begin
  perform from public.sak where kommunenummer = kommunen and id = i_sak for update;
  if coalesce(public.sak_avleveres(i_sak) >= (public.naa() at time zone 'Europe/Oslo')::date, true) then
    return false;
  end if;
  insert into public.avlevertsak (id, saksnummer, antall_dokumenter, mappe, arkivsaksnummer)
  select s.id, s.saksnummer, count(*), min(a.mappe), min(a.saksnummer)
  from public.sak s
  join public.dokument d on d.kommunenummer = s.kommunenummer and d.sak_id = s.id
  join public.arkivlevering a on a.kommunenummer = d.kommunenummer and a.dokument_id = d.id
  where s.kommunenummer = kommunen and s.id = i_sak group by s.id, s.saksnummer;
  perform public.anonymiser_leieforhold(l) from public.sakens_leieforhold(i_sak) l;
  delete from public.sak where kommunenummer = kommunen and id = i_sak;
  return true;
end
$$;
-- What refers to what goes is found without reading all there is.
create index leieforhold_vedtak on leieforhold (kommunenummer, vedtak_id) where vedtak_id is not null;
create index leieforhold_grunnlag on leieforhold (kommunenummer, tildelingsgrunnlag_id) where tildelingsgrunnlag_id is not null;
create index venteliste_vedtak on venteliste (kommunenummer, vedtak_id);
create index ventelisteendring_sak on ventelisteendring (kommunenummer, sak_id);
create index tilbud_vedtak on tilbud (kommunenummer, vedtak_id);
create index tilbud_venteliste on tilbud (kommunenummer, venteliste_id) where venteliste_id is not null;
create index tilbud_reservasjon on tilbud (kommunenummer, reservasjon_id) where reservasjon_id is not null;
create index dokumentmottaker_sak on dokumentmottaker (kommunenummer, sak_id);
create index klage_vedtak on klage (kommunenummer, vedtak_id);
create index klagevedlegg_klage on klagevedlegg (kommunenummer, klage_id);
create index forhaandsvarsel_dokument on forhaandsvarsel (kommunenummer, dokument_id);
create index registerkommentar_innhenting on registerkommentar (kommunenummer, innhenting_id);

revoke execute on function avlevering_maaneder(), aarene_er_rapportert(date, date), leieforhold_anonymiseres(uuid),
  sakens_leieforhold(uuid), sak_avleveres(uuid), anonymiser_leieforhold(uuid), avlever_sak(uuid) from public;
grant execute on function avlevering_maaneder(), aarene_er_rapportert(date, date), leieforhold_anonymiseres(uuid),
  sakens_leieforhold(uuid), sak_avleveres(uuid), anonymiser_leieforhold(uuid), avlever_sak(uuid) to kobo_app;
