-- What is reported of a year (KOSTRA form 13): counts alone, made once, commented on, and then locked. The cells are
-- written once; a report that is wrong is made anew beside it.
create table statistikkuttrekk (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  rapport text not null check (rapport in ('KOSTRA_13')),
  fra date not null,
  referansedato date not null,
  definisjonsversjon text not null check (definisjonsversjon ~ '\S'),
  flyktning_trumfer boolean not null,
  metode text not null check (metode in ('PRIKKING', 'AVRUNDING')),
  terskel integer not null check (terskel between 3 and 20),
  -- Cell → how many.
  celler jsonb not null check (jsonb_typeof(celler) = 'object'),
  kontroller jsonb not null check (jsonb_typeof(kontroller) = 'array'),
  laast timestamptz,
  laast_av text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  aar integer not null generated always as (extract(year from referansedato)::integer) stored,
  primary key (kommunenummer, id),
  constraint statistikkuttrekk_i_ett_aar check (
    fra = make_date(extract(year from referansedato)::integer, 1, 1)),
  constraint statistikkuttrekk_laast_av_noen check ((laast is null) = (laast_av is null)),
  constraint statistikkuttrekk_laast_er_helt_aar check (
    laast is null or referansedato = make_date(extract(year from referansedato)::integer, 12, 31)),
  constraint statistikkuttrekk_laast_er_forklart check (
    laast is null or not jsonb_path_exists(kontroller, '$[*] ? (@.ok == false && !(exists (@.kommentar)))'))
);
create index statistikkuttrekk_nyeste on statistikkuttrekk (kommunenummer, opprettet, id);
create unique index statistikkuttrekk_en_laast_per_aar on statistikkuttrekk (kommunenummer, rapport, aar)
  where laast is not null;
call bak_muren('statistikkuttrekk', 'select', 'insert');
create policy kommune_update on statistikkuttrekk for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
-- Nobody changes a figure.
grant update (kontroller, laast, laast_av) on statistikkuttrekk to kobo_app;
create trigger staar_fast before update on statistikkuttrekk
  for each row when (old.laast is not null) execute function staar_fast();

-- What is counted on a day and in the period up to it: a row for each home, case and tenancy with what decides which cells
-- it is in. As whoever asks sees it: a tenancy whose case or tenant they do not see is not there, so that it is not told by
-- being without a case.
create function statistikk_rader(i_fra date, i_til date)
  returns table (mengde text, fakta jsonb, rad_id uuid, sak_id uuid, bolig_id uuid, husstand uuid)
  language sql stable
as $$
  with kommunen (nr) as (select current_setting('app.kommunenummer')),
  boliger as (
    select b.*, h.til_status from kommunen
    join bolig b on b.kommunenummer = kommunen.nr
    cross join lateral (select s.til_status from bolig_statushistorikk s
      where s.kommunenummer = b.kommunenummer and s.bolig_id = b.id and s.statusdato <= i_til
      order by s.id desc limit 1) h
    where h.til_status <> 'SOLGT' and (b.slettet is null or (b.slettet at time zone 'Europe/Oslo')::date > i_til)
  ),
  saker as (
    select s.*, (s.mottatt at time zone 'Europe/Oslo')::date as kom,
      case s.sakstype when 'KOMMUNAL_BOLIG_BYTTE' then 'BYTTE' when 'KOMMUNAL_BOLIG_FORLENGELSE' then 'FORLENGELSE'
        when 'BOLIGBISTAND' then 'BISTAND' when 'HUSSTANDSENDRING' then 'ENDRING' else 'NY' end as soeknadstype,
      v.resultat, v.vedtaksdato,
      -- Nothing was decided: when it was over.
      case when s.status in ('TRUKKET', 'AVVIST', 'AVSLUTTET') then coalesce(
        (select min(h.tid) from sakshendelse h where h.kommunenummer = s.kommunenummer and h.sak_id = s.id
          and h.type in ('SOEKNAD_TRUKKET', 'AVSLUTTET')
          and h.tid > coalesce((select max(g.tid) from sakshendelse g where g.kommunenummer = s.kommunenummer
            and g.sak_id = s.id and g.type = 'GJENAAPNET'), '-infinity')),
        s.avsluttet, s.endret) end as lukket
    from kommunen
    join sak s on s.kommunenummer = kommunen.nr
    -- What the application came to, whatever the decision came to later.
    left join lateral (select v.resultat, v.vedtaksdato from vedtak v
      where v.kommunenummer = s.kommunenummer and v.sak_id = s.id and v.fattet is not null
      order by v.fattet, v.id limit 1) v on true
  ),
  -- A decision made in another system may be older than the case that was opened to carry it out.
  sakene as (
    select s.*, (select greatest(s.kom, d.dag) from (select coalesce(s.vedtaksdato, s.lukketdag) as dag) d
      where d.dag is not null) as ferdig
    from (select s.*, (s.lukket at time zone 'Europe/Oslo')::date as lukketdag from saker s) s
  ),
  grunnlag as (
    select g.*, jsonb_build_object('grupper', to_jsonb(array(select unnest(g.grupper) as gruppe order by gruppe)),
      'primaer', g.primaer, 'flyktningAktiv', 'FLYKTNING' = any (g.grupper)
        and coalesce(i_til < (g.bosatt_dato + interval '5 years')::date, false)) as grunnlaget
    from kommunen join tildelingsgrunnlag g on g.kommunenummer = kommunen.nr
  ),
  ingen (grunnlaget) as (values ('{"grupper": [], "primaer": null, "flyktningAktiv": false}'::jsonb)),
  leieforholdene as (
    select l.*, s.soeknadstype, s.kom, s.antall_voksne + s.antall_barn as personer, coalesce(l.innflyttet, l.startdato) as inn,
      coalesce(g.grunnlaget, n.grunnlaget, ingen.grunnlaget) as grunnlaget,
      coalesce(p.person_id, s.soeker_id, l.id) as husstanden, coalesce(p.person_id, s.soeker_id) as person_id
    from kommunen cross join ingen
    join leieforhold l on l.kommunenummer = kommunen.nr and l.status <> 'AVTALT'
    left join sakene s on s.id = l.sak_id
    left join grunnlag g on g.id = l.tildelingsgrunnlag_id
    left join lateral (select n.grunnlaget from grunnlag n where n.sak_id = l.sak_id and n.gjelder_fra <= i_til
      order by n.gjelder_fra desc, n.opprettet desc, n.id desc limit 1) n on true
    left join lateral (select t.person_id from leietaker t
      where t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id
      order by t.hovedleietaker desc, t.person_id limit 1) p on true
    where l.startdato <= i_til and (l.sak_id is null or s.id is not null)
      and ser_leietaker(l.id)
  ),
  bor as (select * from leieforholdene l where l.utflyttet is null or l.utflyttet > i_til),
  nye as (
    select l.* from leieforholdene l
    where l.inn between i_fra and i_til and (l.sak_id is null or l.soeknadstype = 'NY')
      -- Who lived in a municipal home when they applied has changed homes.
      and not exists (select from leieforhold o
        join leietaker t on t.kommunenummer = o.kommunenummer and t.leieforhold_id = o.id
        where o.kommunenummer = l.kommunenummer and o.id <> l.id and o.status <> 'AVTALT' and t.person_id = l.person_id
          and o.startdato <= coalesce(l.kom, l.inn - 1) and coalesce(o.utflyttet, 'infinity') >= coalesce(l.kom, l.inn - 1))
  ),
  venter as (
    select v.*, s.soeker_id, coalesce(n.grunnlaget, ingen.grunnlaget) as grunnlaget
    from kommunen cross join ingen
    join venteliste v on v.kommunenummer = kommunen.nr and v.fra_dato <= i_til
    join sakene s on s.id = v.sak_id and s.soeknadstype = 'NY'
    join vedtak d on d.kommunenummer = v.kommunenummer and d.id = v.vedtak_id
      and coalesce(d.gyldig_til, 'infinity') >= i_til
    left join lateral (select e.til_status from ventelisteendring e
      where e.kommunenummer = v.kommunenummer and e.venteliste_id = v.id
        and (e.opprettet at time zone 'Europe/Oslo')::date <= i_til
      order by e.id desc limit 1) e on true
    left join lateral (select n.grunnlaget from grunnlag n where n.sak_id = v.sak_id and n.gjelder_fra <= i_til
      order by n.gjelder_fra desc, n.opprettet desc, n.id desc limit 1) n on true
    where coalesce(e.til_status, v.status) in ('VENTER', 'TILBUD_UTE', 'PAUSE')
      -- Whoever has signed and not moved in waits still.
      or (coalesce(e.til_status, v.status) = 'AVKLART' and exists (select from leieforhold l
        where l.kommunenummer = v.kommunenummer and l.sak_id = v.sak_id and l.startdato > i_til))
  )
  select 'BOLIG', jsonb_build_object('eieform', b.eieform, 'bemanning', b.bemanning, 'soverom', b.antall_soverom,
      'rullestol', b.er_tilgjengelig_for_rullestolbruker, 'bruk', case b.til_status when 'UTLEID' then 'UTLEID'
        when 'KLAR_FOR_INNFLYTTING' then 'LEDIG' when 'RESERVERT' then 'LEDIG' else 'IKKE_TILGJENGELIG' end),
    b.id, null::uuid, b.id, null::uuid
  from boliger b
  union all
  select 'SOEKNAD', jsonb_build_object('type', s.soeknadstype), s.id, s.id, null, null
  from sakene s where s.kom between i_fra and i_til and s.soeknadstype in ('NY', 'BYTTE', 'FORLENGELSE')
  union all
  select 'FLYT', jsonb_build_object('inn', case when s.kom < i_fra then 'INNGAAENDE' else 'MOTTATT' end,
      'ut', case when coalesce(s.ferdig, 'infinity') > i_til then 'UNDER_BEHANDLING'
        when s.resultat in ('TILSAGN', 'DELVIS') then 'INNVILGET' when s.resultat = 'AVSLAG' then 'AVSLAG' else 'BORTFALT' end),
    s.id, s.id, null, null
  from sakene s where s.soeknadstype = 'NY' and s.kom <= i_til and coalesce(s.ferdig, 'infinity') >= i_fra
  union all
  select 'BISTAND', jsonb_build_object('tilstand',
      case when s.lukketdag <= i_til then 'AVSLUTTET' else 'UNDER_ARBEID' end), s.id, s.id, null, null
  from sakene s where s.soeknadstype = 'BISTAND' and s.kom between i_fra and i_til
  union all
  select 'INNFLYTTET', jsonb_build_object('grunnlag', l.grunnlaget), l.id, l.sak_id, l.bolig_id, l.husstanden from nye l
  union all
  select 'VENTELISTE', jsonb_build_object('grunnlag', v.grunnlaget), v.id, v.sak_id, null, v.soeker_id from venter v
  union all
  select 'LEIETAKER_ALDER', jsonb_build_object('grunnlag', l.grunnlaget, 'verdi', case
      when a.aar is null then 'UOPPGITT' when a.aar < 25 then 'UNDER_25' when a.aar < 45 then '25_44'
      when a.aar < 67 then '45_66' when a.aar < 80 then '67_79' else '80_OG_ELDRE' end),
    l.id, l.sak_id, l.bolig_id, l.husstanden
  from bor l
  left join person p on p.kommunenummer = l.kommunenummer and p.id = l.person_id
  cross join lateral (select extract(year from age(i_til, p.foedselsdato)) as aar) a
  union all
  select 'LEIETAKER_HUSSTAND', jsonb_build_object('grunnlag', l.grunnlaget, 'verdi', case
      when coalesce(l.personer, 0) = 0 then 'UOPPGITT' when l.personer >= 5 then '5_OG_FLERE' else l.personer::text end),
    l.id, l.sak_id, l.bolig_id, l.husstanden
  from bor l
  union all
  select 'LEIETAKER_BEMANNING', jsonb_build_object('grunnlag', l.grunnlaget, 'verdi', b.bemanning),
    l.id, l.sak_id, l.bolig_id, l.husstanden
  from bor l join bolig b on b.kommunenummer = l.kommunenummer and b.id = l.bolig_id
$$;
revoke execute on function statistikk_rader(date, date) from public;
grant execute on function statistikk_rader(date, date) to kobo_app;

-- The whole municipality, whoever asks: with the eyes of the shielded unit, as leieforhold_er_uroert (0219),
-- which no limit of units holds for, and nothing but counts leaves it. `SUM` is counted another way than the rest, which is held
-- against it.
create function statistikk_grunnlag(i_fra date, i_til date)
  returns table (mengde text, fakta jsonb, antall integer)
  language plpgsql
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  return query
    with rader as materialized (select * from statistikk_rader(i_fra, i_til)),
    husstander (navn, mengden) as (values ('HUSSTANDER_I_LEIEFORHOLD', 'LEIETAKER_ALDER'),
      ('HUSSTANDER_INNFLYTTET', 'INNFLYTTET'), ('HUSSTANDER_PAA_VENTELISTE', 'VENTELISTE'))
    select r.mengde, r.fakta, count(*)::integer from rader r group by r.mengde, r.fakta
    union all
    select 'SUM', to_jsonb(h.navn), count(distinct r.husstand)::integer
    from husstander h left join rader r on r.mengde = h.mengden group by h.navn
    union all
    select 'SUM', to_jsonb(n.navn), count(r.rad_id)::integer
    from (values ('NYINNFLYTTEDE', 'INNFLYTTET'), ('VENTELISTE', 'VENTELISTE')) n (navn, mengden)
    left join rader r on r.mengde = n.mengden group by n.navn
    union all
    select 'SUM', to_jsonb('LEIEFORHOLD'::text), count(*)::integer from leieforhold l
    where l.kommunenummer = kommunen and l.status <> 'AVTALT' and l.startdato <= i_til
      and coalesce(l.utflyttet, 'infinity') > i_til
    union all
    select 'SUM', to_jsonb('BOLIGER'::text), count(*)::integer from bolig b
    where b.kommunenummer = kommunen
      and not coalesce((b.slettet at time zone 'Europe/Oslo')::date <= i_til, false)
      and exists (select from bolig_statushistorikk h
        where h.kommunenummer = b.kommunenummer and h.bolig_id = b.id and h.statusdato <= i_til)
      and not exists (select from bolig_statushistorikk h
        where h.kommunenummer = b.kommunenummer and h.bolig_id = b.id and h.statusdato <= i_til and h.til_status = 'SOLGT');
  perform set_config('app.skjermet', foer, true);
end
$$;
revoke execute on function statistikk_grunnlag(date, date) from public;
grant execute on function statistikk_grunnlag(date, date) to kobo_app;
