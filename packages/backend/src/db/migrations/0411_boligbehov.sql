-- Need and stock side by side on a day: the households on the waiting list by what their decision grants and why, and the
-- homes by kind, bedrooms and whether they are free or are to be. With the same eyes as statistikk_grunnlag (0300), and
-- nothing but counts leaves it. A waiting household is counted as in the yearly report.
create function boligbehov_grunnlag(i_dag date, i_kommer date)
  returns table (side text, fakta jsonb, antall integer)
  language plpgsql
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  return query
    with behov as (
      select jsonb_build_object('boligtype', v.boliginnhold ->> 'boligtype', 'soverom',
          (v.boliginnhold ->> 'soverom')::integer, 'grunnlag', r.fakta -> 'grunnlag') as fakta
      from statistikk_rader(i_dag, i_dag) r
      join venteliste q on q.kommunenummer = kommunen and q.id = r.rad_id
      join vedtak v on v.kommunenummer = kommunen and v.id = q.vedtak_id
      where r.mengde = 'VENTELISTE'
    ),
    boliger as (
      select jsonb_build_object('boligtype', b.boligtype, 'soverom', b.antall_soverom, 'bruk', case
          when b.status = 'KLAR_FOR_INNFLYTTING' then 'LEDIG'
          when b.status in ('VEDLIKEHOLD', 'UTLEID') and b.ledig_fra <= i_kommer then 'KOMMER' else 'OPPTATT' end) as fakta
      from bolig b where b.kommunenummer = kommunen and b.slettet is null and b.status <> 'SOLGT'
    )
    select 'BEHOV', b.fakta, count(*)::integer from behov b group by b.fakta
    union all
    select 'BOLIG', b.fakta, count(*)::integer from boliger b group by b.fakta;
  perform set_config('app.skjermet', foer, true);
end
$$;
revoke execute on function boligbehov_grunnlag(date, date) from public;
grant execute on function boligbehov_grunnlag(date, date) to kobo_app;
