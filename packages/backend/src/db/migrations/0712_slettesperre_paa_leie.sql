-- A tenancy without a case could not be held back (0520): while a court had it, what was written of it went, and the tenants
-- after that. A hold is of a case or of a tenancy, whichever is in dispute, and is hidden with it.
alter table slettesperre alter column sak_id drop not null,
  add column leieforhold_id uuid,
  add foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  add constraint slettesperre_av_sak_eller_leieforhold check (num_nonnulls(sak_id, leieforhold_id) = 1);
create index slettesperre_leieforhold on slettesperre (kommunenummer, leieforhold_id, id) where leieforhold_id is not null;
alter policy skjerming on slettesperre using (
  (select current_setting('app.skjermet', true)) = 'ja' or case when leieforhold_id is null
    then exists (select from sak s where s.kommunenummer = slettesperre.kommunenummer and s.id = slettesperre.sak_id)
    else exists (select from leieforhold l
      where l.kommunenummer = slettesperre.kommunenummer and l.id = slettesperre.leieforhold_id) end);
create policy eier_delete on slettesperre for delete to kobo_owner
  using (kommunenummer = (select current_setting('app.kommunenummer', true)));

-- As 0686, and null while it is held back itself.
create or replace function leieskriv_slettes(i_leieforhold uuid) returns date
  language sql stable
as $$
  select (coalesce(l.utflyttet, l.trukket) + interval '36 months')::date from leieforhold l
  where l.kommunenummer = current_setting('app.kommunenummer') and l.id = i_leieforhold and l.status = 'AVSLUTTET'
    and not exists (select from leieforholdets_saker(l.id) s (id) where saken_er_over(s.id) is null)
    and not exists (select from slettesperre p where p.kommunenummer = l.kommunenummer and p.leieforhold_id = l.id
      and p.opphevet is null and p.gjelder_til >= (naa() at time zone 'Europe/Oslo')::date)
$$;

-- As 0631, and why it was held back goes with the tenants.
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
    delete from public.slettesperre where kommunenummer = kommunen and leieforhold_id = i_leieforhold
  )
  delete from public.leietaker where kommunenummer = kommunen and leieforhold_id = i_leieforhold;
  return true;
end
$$;

-- A tenancy that is held back is not untouched (0641).
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
    and not exists (select from slettesperre p where p.leieforhold_id = i_leieforhold);
  perform set_config('app.skjermet', foer, true);
  return uroert;
end
$$;
