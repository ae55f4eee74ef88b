-- What is of a tenancy was held by the case it came of and by the one somebody moved in by (0630), and not by a case about
-- staying or about another home. While a court had that case, what was written of the tenancy went, and the tenants went with
-- the old case, and that the case was about the tenancy with them.
create function leieforholdets_saker(i_leieforhold uuid) returns setof uuid
  language sql stable
as $$
  select s.id from (
    select unnest(array[l.sak_id, l.husstand_sak_id]) as id from leieforhold l
    where l.kommunenummer = current_setting('app.kommunenummer') and l.id = i_leieforhold
    union
    select f.sak_id from fornyelsessak f
    where f.kommunenummer = current_setting('app.kommunenummer') and f.leieforhold_id = i_leieforhold
    union
    select coalesce(f.sak_id, v.sak_id) from fornyelse f
    left join vedtak v on v.kommunenummer = f.kommunenummer and v.id = f.vedtak_id
    where f.kommunenummer = current_setting('app.kommunenummer') and f.leieforhold_id = i_leieforhold) s
  where s.id is not null
$$;

-- Whether the archive has acknowledged every document of it, and Kobo is not itself the archive of any. Of a case that came to
-- no document it has all there is.
create function saken_er_arkivert(i_sak uuid) returns boolean
  language sql stable
as $$
  select coalesce(bool_and(d.arkivstatus in ('ARKIVERT', 'MANUELT_ARKIVERT')
    and exists (select from arkivlevering a
      where a.kommunenummer = d.kommunenummer and a.dokument_id = d.id and a.arkivert is not null)
    and not exists (select from arkivjournal j where j.kommunenummer = d.kommunenummer and j.dokument_id = d.id)), true)
  from dokument d where d.kommunenummer = current_setting('app.kommunenummer') and d.sak_id = i_sak
$$;
revoke execute on function leieforholdets_saker(uuid), saken_er_arkivert(uuid) from public;
grant execute on function leieforholdets_saker(uuid), saken_er_arkivert(uuid) to kobo_app;

-- As 0630, by every case of the tenancy.
create or replace function leieskriv_slettes(i_leieforhold uuid) returns date
  language sql stable
as $$
  select (coalesce(l.utflyttet, l.trukket) + interval '36 months')::date from leieforhold l
  where l.kommunenummer = current_setting('app.kommunenummer') and l.id = i_leieforhold and l.status = 'AVSLUTTET'
    and not exists (select from leieforholdets_saker(l.id) s (id) where saken_er_over(s.id) is null)
$$;

-- As 0631, and null as long as the archive lacks something of a case that is about the tenancy.
create or replace function leieforhold_anonymiseres(i_leieforhold uuid) returns date
  language sql stable
as $$
  select greatest((l.slutt + make_interval(months => avlevering_maaneder()))::date, leieskriv_slettes(l.id),
    make_date(extract(year from l.slutt)::integer + 5, 12, 31))
  from (select id, startdato, coalesce(utflyttet, trukket) as slutt from leieforhold
    where kommunenummer = current_setting('app.kommunenummer') and id = i_leieforhold and status = 'AVSLUTTET') l
  where avlevering_maaneder() is not null and leieskriv_slettes(l.id) is not null
    and not exists (select from leieforholdets_saker(l.id) s (id) where not saken_er_arkivert(s.id))
    and aarene_er_rapportert(least(l.startdato, l.slutt), l.slutt)
$$;
