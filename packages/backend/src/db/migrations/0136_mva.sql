-- What the compensation of value added tax for a home follows from in a period: whether the home is made for those who
-- need it, whether the need of who lives there is written down, and whether a decision was made. Answered alike for every
-- tenancy, also where whoever asks may not see the case: a home that lacked an answer would point its tenant out. Nothing
-- but yes and no leaves it.
create function mva_grunnlag(i_fra date, i_til date)
  returns table (bolig_id uuid, adresseorden text, kvalifiserer boolean, leieforhold_id uuid, fra date, til date,
    behov_dokumentert boolean, vedtak_finnes boolean)
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  return query
    select b.id, b.adresseorden, b.kvalifiserer_mva_kompensasjon, l.id, greatest(l.startdato, i_fra),
      least(coalesce(l.utflyttet, i_til), i_til),
      coalesce(k.status = 'FERDIGSTILT' and (k.innhold -> 'behovForTilrettelegging' ->> 'ja')::boolean, false),
      exists (select from vedtak v where v.kommunenummer = l.kommunenummer and v.sak_id = l.sak_id
        and v.resultat = 'TILSAGN' and v.status in ('FATTET', 'MEDDELT', 'ENDELIG') and v.vedtaksdato <= i_til)
    from bolig b
    left join leieforhold l on l.kommunenummer = b.kommunenummer and l.bolig_id = b.id and l.status <> 'AVTALT'
      and l.startdato <= i_til and coalesce(l.utflyttet, i_til) >= i_fra
    left join kartlegging k on k.kommunenummer = l.kommunenummer and k.sak_id = l.sak_id
    where b.kommunenummer = current_setting('app.kommunenummer') and b.slettet is null;
  perform set_config('app.skjermet', foer, true);
end
$$;
revoke execute on function mva_grunnlag(date, date) from public;
grant execute on function mva_grunnlag(date, date) to kobo_app;
