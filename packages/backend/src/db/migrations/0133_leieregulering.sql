-- The rent of a tenancy changes by the consumer price index or to the common level (husleieloven §§ 4-2 and 4-3), for many
-- at a time. The contract keeps what was signed; what is paid on a day follows from it and the changes since.
create table leiereguleringskjoering (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  type text not null check (type in ('KPI', 'GJENGS')),
  varslet date not null,
  gjelder_fra date not null,
  -- The index numbers, or the rents, it was worked out from.
  grunnlag jsonb not null,
  antall integer not null check (antall >= 0),
  hindret integer not null check (hindret >= 0),
  sum_foer bigint not null,
  sum_etter bigint not null,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint leiereguleringskjoering_varslet_i_tide check (
    gjelder_fra >= (varslet + make_interval(months => case type when 'KPI' then 1 else 6 end))::date)
);
create index leiereguleringskjoering_nyeste on leiereguleringskjoering (kommunenummer, opprettet, id);
call bak_muren('leiereguleringskjoering', 'select', 'insert');

create table leieregulering (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  kjoering_id uuid not null,
  leieforhold_id uuid not null,
  type text not null check (type in ('KPI', 'GJENGS')),
  varslet date not null,
  gjelder_fra date not null,
  fra integer not null check (fra >= 0),
  til integer not null check (til >= 0),
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, kjoering_id, leieforhold_id),
  foreign key (kommunenummer, kjoering_id) references leiereguleringskjoering (kommunenummer, id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  constraint leieregulering_en_om_gangen unique (kommunenummer, leieforhold_id, gjelder_fra)
);
call bak_muren('leieregulering', 'select', 'insert');

-- The monthly rent of a tenancy on a day: of the contract in force, as it has been changed since.
create function leie_paa(i_leieforhold uuid, i_dag date) returns integer
  language sql stable
as $$
  select coalesce((select r.til from leieregulering r
      where r.kommunenummer = k.kommunenummer and r.leieforhold_id = k.leieforhold_id
        and r.gjelder_fra between k.gjelder_fra and i_dag
      order by r.gjelder_fra desc limit 1), k.manedsleie)
  from leiekontrakt k
  where k.kommunenummer = (select current_setting('app.kommunenummer', true)) and k.leieforhold_id = i_leieforhold
  order by k.gjelder_fra <= i_dag desc, case when k.gjelder_fra <= i_dag then k.gjelder_fra end desc,
    case when k.gjelder_fra <= i_dag then k.nummer end desc, k.nummer limit 1
$$;
revoke execute on function leie_paa(uuid, date) from public;
grant execute on function leie_paa(uuid, date) to kobo_app;
