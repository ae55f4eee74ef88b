-- An assessment that is opened again takes nothing away from what was documented before: of a part of a period counts the
-- newest that was complete by its end, and the first one there is where none was.
create or replace function mva_grunnlag(i_fra date, i_til date)
  returns table (bolig_id uuid, adresseorden text, kvalifiserer boolean, leieforhold_id uuid, fra date, til date,
    sak_id uuid, soeker_id uuid, behov_dokumentert boolean, vedtak_finnes boolean)
  language sql stable
as $$
  with leid as (
    select l.*, greatest(l.startdato, i_fra) as leid_fra, least(coalesce(l.utflyttet, i_til), i_til) as leid_til
    from leieforhold l
    where l.kommunenummer = current_setting('app.kommunenummer') and l.status <> 'AVTALT'
      and l.startdato <= i_til and coalesce(l.utflyttet, i_til) >= i_fra
  )
  select b.id, b.adresseorden, b.kvalifiserer_mva_kompensasjon, l.id, l.leid_fra, l.leid_til, s.id, s.soeker_id,
    coalesce(k.behov, false),
    exists (select from vedtak v where v.kommunenummer = s.kommunenummer and v.sak_id = s.id
      and v.resultat = 'TILSAGN' and v.status in ('FATTET', 'MEDDELT', 'ENDELIG', 'PAAKLAGET', 'STADFESTET')
      and v.vedtaksdato <= i_til)
  from leid l
  join bolig b on b.kommunenummer = l.kommunenummer and b.id = l.bolig_id and b.slettet is null
  left join sak s on s.kommunenummer = l.kommunenummer and s.id = l.sak_id
  left join lateral (
    select (u.innhold -> 'behovForTilrettelegging' ->> 'ja')::boolean as behov
    from (
      select v.innhold, (v.ferdigstilt at time zone 'Europe/Oslo')::date as dag, v.nummer from kartleggingsversjon v
      where v.kommunenummer = s.kommunenummer and v.sak_id = s.id
      union all
      select n.innhold, (n.ferdigstilt at time zone 'Europe/Oslo')::date, 2147483647 from kartlegging n
      where n.kommunenummer = s.kommunenummer and n.sak_id = s.id and n.status = 'FERDIGSTILT') u
    order by u.dag <= l.leid_til desc, case when u.dag <= l.leid_til then u.nummer end desc, u.nummer
    limit 1) k on true
  union all
  select b.id, b.adresseorden, true, null::uuid, lower(tom.del), upper(tom.del) - 1, null::uuid, null::uuid, false, false
  from bolig b
  cross join lateral unnest(datemultirange(daterange(i_fra, i_til, '[]')) - coalesce(
    (select range_agg(daterange(l.leid_fra, l.leid_til, '[]')) from leid l where l.bolig_id = b.id),
    '{}'::datemultirange)) as tom (del)
  where b.kommunenummer = current_setting('app.kommunenummer') and b.slettet is null
    and b.kvalifiserer_mva_kompensasjon
$$;
