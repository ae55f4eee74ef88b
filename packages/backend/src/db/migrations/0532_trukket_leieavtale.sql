-- A contract that is signed binds from the signature, and what has not begun cannot be given notice of or moved out of. Both
-- may agree that it is off: then nobody ever lived there by it, and no figure counts it.
alter table leieforhold add column trukket date,
  drop constraint leieforhold_avslutning_check,
  add constraint leieforhold_avslutning_check check (
    avslutning in ('OPPSIGELSE', 'UTLOEP', 'AVTALE', 'DOEDSFALL', 'FRAVIKELSE', 'TRUKKET')),
  add constraint leieforhold_trukket_er_slutt check ((trukket is not null) = (avslutning is not distinct from 'TRUKKET')),
  drop constraint leieforhold_avsluttet_har_dato,
  add constraint leieforhold_avsluttet_har_dato check (status <> 'AVSLUTTET' or num_nonnulls(utflyttet, trukket) = 1);

-- As 0300, and: who is settled (0370) waits and moves in as others, and has not applied; where one of two has left by a
-- notice of their own, the one who rents on is the main tenant, and whoever left has no home there from the day after; and
-- without what was withdrawn.
create or replace function statistikk_rader(i_fra date, i_til date)
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
        when 'BOLIGBISTAND' then 'BISTAND' when 'HUSSTANDSENDRING' then 'ENDRING'
        when 'BOSETTING_FLYKTNING' then 'UTEN_SOEKNAD' else 'NY' end as soeknadstype,
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
  leietakerne as not materialized (
    select t.leieforhold_id, t.person_id, t.hovedleietaker, coalesce(o.fratredelse, 'infinity') as siste_dag
    from kommunen
    join leietaker t on t.kommunenummer = kommunen.nr
    left join oppsigelse o on o.kommunenummer = t.kommunenummer and o.leieforhold_id = t.leieforhold_id
      and o.status = 'GJELDER' and o.bare_for = case when t.hovedleietaker then 'HOVEDLEIETAKER' else 'MEDLEIETAKER' end
  ),
  leieforholdene as (
    select l.*, s.soeknadstype, s.kom, s.antall_voksne + s.antall_barn as personer, coalesce(l.innflyttet, l.startdato) as inn,
      coalesce(g.grunnlaget, n.grunnlaget, ingen.grunnlaget) as grunnlaget,
      coalesce(p.person_id, s.soeker_id, l.id) as husstanden, coalesce(p.person_id, s.soeker_id) as person_id
    from kommunen cross join ingen
    join leieforhold l on l.kommunenummer = kommunen.nr and l.status <> 'AVTALT' and l.trukket is null
    left join sakene s on s.id = l.sak_id
    left join grunnlag g on g.id = l.tildelingsgrunnlag_id
    left join lateral (select n.grunnlaget from grunnlag n where n.sak_id = l.sak_id and n.gjelder_fra <= i_til
      order by n.gjelder_fra desc, n.opprettet desc, n.id desc limit 1) n on true
    left join lateral (select t.person_id from leietakerne t
      where t.leieforhold_id = l.id order by t.siste_dag < i_til, t.hovedleietaker desc, t.person_id limit 1) p on true
    where l.startdato <= i_til and (l.sak_id is null or s.id is not null)
      and ser_leietaker(l.id)
  ),
  bor as (select * from leieforholdene l where l.utflyttet is null or l.utflyttet > i_til),
  nye as (
    select l.* from leieforholdene l
    where l.inn between i_fra and i_til and (l.sak_id is null or l.soeknadstype in ('NY', 'UTEN_SOEKNAD'))
      -- Who lived in a municipal home when they applied has changed homes.
      and not exists (select from leieforhold o
        join leietakerne t on t.leieforhold_id = o.id
        where o.kommunenummer = l.kommunenummer and o.id <> l.id and o.status <> 'AVTALT' and o.trukket is null and t.person_id = l.person_id
          and o.startdato <= coalesce(l.kom, l.inn - 1)
          and least(coalesce(o.utflyttet, 'infinity'), t.siste_dag) >= coalesce(l.kom, l.inn - 1))
  ),
  venter as (
    select v.*, s.soeker_id, coalesce(n.grunnlaget, ingen.grunnlaget) as grunnlaget
    from kommunen cross join ingen
    join venteliste v on v.kommunenummer = kommunen.nr and v.fra_dato <= i_til
    join sakene s on s.id = v.sak_id and s.soeknadstype in ('NY', 'UTEN_SOEKNAD')
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

-- As 0284, of what is granted in part too, and without what was withdrawn.
create or replace function mva_grunnlag(i_fra date, i_til date)
  returns table (bolig_id uuid, adresseorden text, kvalifiserer boolean, leieforhold_id uuid, fra date, til date,
    sak_id uuid, soeker_id uuid, behov_dokumentert boolean, vedtak_finnes boolean)
  language sql stable
as $$
  with leid as (
    select l.*, greatest(l.startdato, i_fra) as leid_fra, least(coalesce(l.utflyttet, i_til), i_til) as leid_til
    from leieforhold l
    where l.kommunenummer = current_setting('app.kommunenummer') and l.status <> 'AVTALT' and l.trukket is null
      and l.startdato <= i_til and coalesce(l.utflyttet, i_til) >= i_fra
  )
  select b.id, b.adresseorden, b.kvalifiserer_mva_kompensasjon, l.id, l.leid_fra, l.leid_til, s.id, s.soeker_id,
    coalesce(k.behov, false),
    exists (select from vedtak v where v.kommunenummer = s.kommunenummer and v.sak_id = s.id
      and v.resultat in ('TILSAGN', 'DELVIS') and v.status in ('FATTET', 'MEDDELT', 'ENDELIG', 'PAAKLAGET', 'STADFESTET')
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
