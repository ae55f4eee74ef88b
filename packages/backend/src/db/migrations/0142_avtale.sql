-- Agreements by which the municipality disposes of homes that are not its own, or refers tenants to them.
create table avtale (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  type text not null check (type in ('TILVISNING', 'TILDELING', 'INNLEIE', 'STIFTELSE')),
  motpart jsonb not null check (motpart ->> 'navn' ~ '\S'),
  fra date not null,
  til date check (til >= fra),
  periode daterange not null generated always as (daterange(fra, til, '[]')) stored,
  -- All homes of the project, and how many per cent of them the municipality may refer tenants to.
  antall_i_prosjektet integer check (antall_i_prosjektet > 0),
  kvoteprosent integer check (kvoteprosent between 1 and 100),
  indeks text check (indeks ~ '\S'),
  oppsigelse text check (oppsigelse ~ '\S'),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint avtale_i_perioden unique (kommunenummer, id, periode),
  constraint avtale_tilvisning_har_kvote check (type <> 'TILVISNING' or num_nonnulls(antall_i_prosjektet, kvoteprosent) = 2),
  constraint avtale_kvote_er_for_tilvisning check (type = 'TILVISNING' or kvoteprosent is null)
);
create index avtale_utloep on avtale (kommunenummer, coalesce(til, 'infinity'::date), id);
call bak_muren('avtale', 'select', 'insert', 'update');

create table avtale_bolig (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  avtale_id uuid not null,
  bolig_id uuid not null,
  -- The agreement's, and changed with it.
  periode daterange not null,
  primary key (kommunenummer, avtale_id, bolig_id),
  foreign key (kommunenummer, avtale_id, periode) references avtale (kommunenummer, id, periode) on update cascade,
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id),
  -- A home is had by one agreement at a time.
  constraint avtale_bolig_i_en_om_gangen exclude using gist (kommunenummer with =, bolig_id with =, periode with &&)
);
call bak_muren('avtale_bolig', 'select', 'insert', 'update', 'delete');

-- No more homes than the quota has room for, whichever way they came in or the quota shrank. The rule itself stands in
-- modules/avtale/rules.ts as well, where it says so in words.
create function kontroller_kvote() returns trigger
  language plpgsql
as $$
declare
  en avtale;
  hoeyst integer;
begin
  select * into en from avtale where kommunenummer = new.kommunenummer
    and id = case when tg_table_name = 'avtale' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'avtale_id')::uuid end
    for update;
  if en.type <> 'TILVISNING' then
    return null;
  end if;
  select coalesce((config ->> 'tilvisningKvoteprosent')::integer, 40) into hoeyst from kommune
    where kommunenummer = new.kommunenummer;
  if en.kvoteprosent > hoeyst then
    raise exception 'the quota is more than the municipality allows' using
      errcode = 'check_violation', constraint = 'avtale_kvoteprosent_tillatt', table = 'avtale';
  end if;
  if 100 * (select count(*) from avtale_bolig b where b.kommunenummer = en.kommunenummer and b.avtale_id = en.id)
    > en.antall_i_prosjektet::bigint * en.kvoteprosent then
    raise exception 'more homes than the quota has room for' using
      errcode = 'check_violation', constraint = 'avtale_innenfor_kvoten', table = 'avtale_bolig';
  end if;
  return null;
end
$$;
create trigger kvote after insert or update on avtale for each row execute function kontroller_kvote();
create trigger kvote after insert on avtale_bolig for each row execute function kontroller_kvote();
