-- Letters and contracts were documents of a case, and a tenancy that was registered or imported has none: what was written to
-- its tenants, and what they signed, was kept nowhere. A document is of a case or of a tenancy without one, never of both.
alter table dokument
  alter column sak_id drop not null,
  add column leieforhold_id uuid,
  add foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  add constraint dokument_av_ett check (num_nonnulls(sak_id, leieforhold_id) = 1),
  add constraint dokument_om_leie check (leieforhold_id is null or type in ('LEIEKONTRAKT', 'LEIEUTLOEP'));
create index dokument_leieforhold on dokument (kommunenummer, leieforhold_id, sendt, id) where leieforhold_id is not null;
-- Hidden with whoever it is about: as a case is, or as what is written of a tenancy is.
alter policy skjerming on dokument using (
  case when sak_id is null then ser_leietaker(leieforhold_id)
    else (select current_setting('app.skjermet', true)) = 'ja'
      or exists (select from sak s where s.kommunenummer = dokument.kommunenummer and s.id = dokument.sak_id) end);

alter table dokumentmottaker alter column sak_id drop not null;
alter policy skjerming on dokumentmottaker using (
  case when sak_id is null then exists (select from dokument d
      where d.kommunenummer = dokumentmottaker.kommunenummer and d.id = dokumentmottaker.dokument_id)
    else (select current_setting('app.skjermet', true)) = 'ja'
      or exists (select from sak s where s.kommunenummer = dokumentmottaker.kommunenummer and s.id = dokumentmottaker.sak_id) end);
create or replace function krev_dokumentet() returns trigger
  language plpgsql
as $$
begin
  if not exists (select from dokument d
    where d.kommunenummer = new.kommunenummer and d.id = new.dokument_id and d.sak_id is not distinct from new.sak_id)
  then
    raise exception 'nobody receives a document that is not in the case' using
      errcode = 'foreign_key_violation', constraint = 'dokumentmottaker_dokument', table = 'dokumentmottaker';
  end if;
  return null;
end
$$;

create function meld_leiedokument() returns trigger
  language plpgsql
as $$
begin
  insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id)
  values (new.kommunenummer, gen_random_uuid(), 'no.kobo.leieforhold.dokument-sendt.v1', 'leieforhold', new.leieforhold_id);
  return null;
end
$$;
create trigger meld_ny after insert on dokument for each row when (new.leieforhold_id is not null)
  execute function meld_leiedokument();

-- Whether the archive has acknowledged every document of it, as saken_er_arkivert.
create function leieforholdet_er_arkivert(i_leieforhold uuid) returns boolean
  language sql stable
as $$
  select coalesce(bool_and(d.arkivstatus in ('ARKIVERT', 'MANUELT_ARKIVERT')
    and exists (select from arkivlevering a
      where a.kommunenummer = d.kommunenummer and a.dokument_id = d.id and a.arkivert is not null)
    and not exists (select from arkivjournal j where j.kommunenummer = d.kommunenummer and j.dokument_id = d.id)), true)
  from dokument d where d.kommunenummer = current_setting('app.kommunenummer') and d.leieforhold_id = i_leieforhold
$$;
revoke execute on function leieforholdet_er_arkivert(uuid) from public;
grant execute on function leieforholdet_er_arkivert(uuid) to kobo_app;

-- As 0686, and null as long as the archive lacks a document of the tenancy's own.
create or replace function leieforhold_anonymiseres(i_leieforhold uuid) returns date
  language sql stable
as $$
  select greatest((l.slutt + make_interval(months => avlevering_maaneder()))::date, leieskriv_slettes(l.id),
    make_date(extract(year from l.slutt)::integer + 5, 12, 31))
  from (select id, startdato, coalesce(utflyttet, trukket) as slutt from leieforhold
    where kommunenummer = current_setting('app.kommunenummer') and id = i_leieforhold and status = 'AVSLUTTET') l
  where avlevering_maaneder() is not null and leieskriv_slettes(l.id) is not null
    and not exists (select from leieforholdets_saker(l.id) s (id) where not saken_er_arkivert(s.id))
    and leieforholdet_er_arkivert(l.id)
    and aarene_er_rapportert(least(l.startdato, l.slutt), l.slutt)
$$;

do $$
declare
  tabell text;
begin
  foreach tabell in array array['dokument', 'dokumentmottaker'] loop
    execute format('create policy eier_delete on %I for delete to kobo_owner
      using (kommunenummer = (select current_setting(''app.kommunenummer'', true)))', tabell);
  end loop;
end
$$;
-- As 0712, and the documents with the tenants they were to.
create or replace function anonymiser_leieforhold(i_leieforhold uuid) returns boolean
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
  ), k as (
    delete from public.dokumentmottaker m using public.dokument d
    where m.kommunenummer = kommunen and d.kommunenummer = kommunen and d.id = m.dokument_id
      and d.leieforhold_id = i_leieforhold
  ), l as (
    delete from public.dokument where kommunenummer = kommunen and leieforhold_id = i_leieforhold
  ), m as (
    delete from public.slettesperre where kommunenummer = kommunen and leieforhold_id = i_leieforhold
  )
  delete from public.leietaker where kommunenummer = kommunen and leieforhold_id = i_leieforhold;
  return true;
end
$$;

-- A tenancy somebody has been written to about is not untouched (0712).
create or replace function leieforhold_er_uroert(i_leieforhold uuid) returns boolean
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  uroert boolean;
begin
  perform set_config('app.skjermet', 'ja', true);
  uroert := exists (select from leieforhold l where l.id = i_leieforhold and l.versjon = 1)
    and not exists (select from leiekontrakt k where k.leieforhold_id = i_leieforhold and (k.versjon > 1 or k.nummer > 1))
    and not exists (select from oppsigelse o where o.leieforhold_id = i_leieforhold)
    and not exists (select from leieforhold_fravaer f where f.leieforhold_id = i_leieforhold)
    and not exists (select from leietileievurdering v where v.leieforhold_id = i_leieforhold)
    and not exists (select from leieregulering r where r.leieforhold_id = i_leieforhold)
    and not exists (select from fornyelse n where n.leieforhold_id = i_leieforhold)
    and not exists (select from fornyelsessak s where s.leieforhold_id = i_leieforhold)
    and not exists (select from oppgave p where p.leieforhold_id = i_leieforhold)
    and not exists (select from husleielinje h where h.leieforhold_id = i_leieforhold)
    and not exists (select from boligfeil b where b.leieforhold_id = i_leieforhold)
    and not exists (select from leienotat n where n.leieforhold_id = i_leieforhold)
    and not exists (select from leiemelding m where m.leieforhold_id = i_leieforhold)
    and not exists (select from dokument d where d.leieforhold_id = i_leieforhold)
    and not exists (select from slettesperre p where p.leieforhold_id = i_leieforhold);
  perform set_config('app.skjermet', foer, true);
  return uroert;
end
$$;
