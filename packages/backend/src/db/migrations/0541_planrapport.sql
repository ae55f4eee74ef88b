-- Of cases about a first home: how those who applied in a period lived when it was assessed, and how long it took until the
-- first decision of those that were decided in it. With the same eyes as statistikk_grunnlag (0300), by its own rows, and
-- nothing but counts leaves it.
create function planrapport_grunnlag(i_fra date, i_til date)
  returns table (mengde text, fakta jsonb, antall integer)
  language plpgsql
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  return query
    with rader as materialized (select * from statistikk_rader(i_fra, i_til) r where r.mengde in ('SOEKNAD', 'FLYT')),
    telt as (
      select 'BOSIT' as hva, jsonb_build_object('bosit', k.innhold #> '{bosituasjon,bosit}',
        'bostedsloes', k.innhold #> '{bosituasjon,bostedsloes}') as om
      from rader r left join kartlegging k on k.kommunenummer = kommunen and k.sak_id = r.sak_id
      where r.mengde = 'SOEKNAD' and r.fakta ->> 'type' = 'NY'
      union all
      select 'BEHANDLINGSTID', jsonb_build_object('tid', case when d.dager < 30 then 'UNDER_30'
        when d.dager < 60 then '30_59' when d.dager < 90 then '60_89' else '90_OG_MER' end)
      from rader r
      join sak s on s.kommunenummer = kommunen and s.id = r.sak_id
      cross join lateral (select v.vedtaksdato - (s.mottatt at time zone 'Europe/Oslo')::date as dager from vedtak v
        where v.kommunenummer = kommunen and v.sak_id = s.id and v.fattet is not null
        order by v.fattet, v.id limit 1) d
      where r.mengde = 'FLYT' and r.fakta ->> 'ut' in ('INNVILGET', 'AVSLAG'))
    select t.hva, t.om, count(*)::integer from telt t group by t.hva, t.om;
  perform set_config('app.skjermet', foer, true);
end
$$;
revoke execute on function planrapport_grunnlag(date, date) from public;
grant execute on function planrapport_grunnlag(date, date) to kobo_app;
