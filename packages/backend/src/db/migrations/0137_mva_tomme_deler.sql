-- A home that is empty for a part of the period is asked about for that part, as one that is empty for all of it.
create or replace function mva_grunnlag(i_fra date, i_til date)
  returns table (bolig_id uuid, adresseorden text, kvalifiserer boolean, leieforhold_id uuid, fra date, til date,
    behov_dokumentert boolean, vedtak_finnes boolean)
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  return query
    with leid as (
      select l.*, greatest(l.startdato, i_fra) as leid_fra, least(coalesce(l.utflyttet, i_til), i_til) as leid_til
      from leieforhold l
      where l.kommunenummer = current_setting('app.kommunenummer') and l.status <> 'AVTALT'
        and l.startdato <= i_til and coalesce(l.utflyttet, i_til) >= i_fra
    )
    select b.id, b.adresseorden, b.kvalifiserer_mva_kompensasjon, l.id, l.leid_fra, l.leid_til,
      coalesce(k.status = 'FERDIGSTILT' and (k.innhold -> 'behovForTilrettelegging' ->> 'ja')::boolean, false),
      exists (select from vedtak v where v.kommunenummer = l.kommunenummer and v.sak_id = l.sak_id
        and v.resultat = 'TILSAGN' and v.status in ('FATTET', 'MEDDELT', 'ENDELIG') and v.vedtaksdato <= i_til)
    from leid l
    join bolig b on b.kommunenummer = l.kommunenummer and b.id = l.bolig_id and b.slettet is null
    left join kartlegging k on k.kommunenummer = l.kommunenummer and k.sak_id = l.sak_id
    union all
    select b.id, b.adresseorden, true, null::uuid, lower(tom.del), upper(tom.del) - 1, false, false
    from bolig b
    cross join lateral unnest(datemultirange(daterange(i_fra, i_til, '[]')) - coalesce(
      (select range_agg(daterange(l.leid_fra, l.leid_til, '[]')) from leid l where l.bolig_id = b.id),
      '{}'::datemultirange)) as tom (del)
    where b.kommunenummer = current_setting('app.kommunenummer') and b.slettet is null
      and b.kvalifiserer_mva_kompensasjon;
  perform set_config('app.skjermet', foer, true);
end
$$;
