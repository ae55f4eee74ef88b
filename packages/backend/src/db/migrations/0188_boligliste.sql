-- The overview of homes is sorted and counted by what follows from the running tenancy and the reservation of a home (at
-- most one of each). Kept with the home, a page is read from an index in its order and the counts from another: joined and
-- sorted for every call, 12 000 homes took 230 ms of the database's time, and every municipality waits for the largest.
alter table bolig
  add column sagt_opp boolean not null default false,
  add column antatt_ledig date,
  add column reservert boolean not null default false;
alter table bolig
  -- Ready first, then what becomes ready.
  add column rang integer not null generated always as (case status when 'KLAR_FOR_INNFLYTTING' then 0
    when 'VEDLIKEHOLD' then 1 when 'RESERVERT' then 2 when 'UTLEID' then 3 when 'IKKE_TILGJENGELIG' then 4 else 5 end) stored,
  -- The end of time where no day is known.
  add column ledig_fra date not null generated always as (coalesce(
    case when status in ('KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD') then coalesce(klar_fra, statusdato)
      when status = 'UTLEID' then antatt_ledig end, date '9999-12-31')) stored;

-- Locked in a statement of its own, so that the next one sees what whoever held the home has done to it.
create function sett_boligbruk(i_boliger uuid[]) returns void
  language plpgsql
as $$
begin
  perform from bolig where id = any (i_boliger) order by id for no key update;
  update bolig b set sagt_opp = bruk.sagt_opp, antatt_ledig = bruk.antatt_ledig, reservert = bruk.reservert
  from (
    select b.kommunenummer, b.id, coalesce(l.status = 'SAGT_OPP', false) as sagt_opp,
      coalesce(l.utflyttet, l.fratredelse, case when not l.tidsubegrenset then l.sluttdato end) as antatt_ledig,
      r.id is not null as reservert
    from bolig b
    left join leieforhold l on l.kommunenummer = b.kommunenummer and l.bolig_id = b.id and l.status in
      ('AKTIVT', 'SAGT_OPP', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT')
    left join reservasjon r on r.kommunenummer = b.kommunenummer and r.bolig_id = b.id and r.status = 'AKTIV'
    where b.id = any (i_boliger)) bruk
  where b.kommunenummer = bruk.kommunenummer and b.id = bruk.id and b.id = any (i_boliger)
    and (b.sagt_opp, b.antatt_ledig, b.reservert) is distinct from (bruk.sagt_opp, bruk.antatt_ledig, bruk.reservert);
end
$$;
revoke execute on function sett_boligbruk(uuid[]) from public;
grant execute on function sett_boligbruk(uuid[]) to kobo_app;

create function boligbruk_endret() returns trigger
  language plpgsql
as $$
begin
  perform sett_boligbruk(array_agg(distinct bolig_id)) from ny;
  return null;
end
$$;

-- What is only kept with the home is no change of it: neither its version nor the feed tells of it, as before.
drop trigger endret on bolig;
create trigger endret before update on bolig for each row
  when ((old.sagt_opp, old.antatt_ledig, old.reservert) is not distinct from (new.sagt_opp, new.antatt_ledig, new.reservert))
  execute function sett_endret();
create or replace function meld_endring() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'INSERT' then
    insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id, versjon)
    select kommunenummer, gen_random_uuid(), format('no.kobo.%s.opprettet.v1', tg_table_name), tg_table_name, id, versjon
    from ny;
  else
    insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id, versjon)
    select n.kommunenummer, gen_random_uuid(), format('no.kobo.%s.%s.v1', tg_table_name, case
        when to_jsonb(n) -> 'slettet' is distinct from to_jsonb(g) -> 'slettet' then 'slettet'
        when n.status <> g.status then 'status-endret'
        else 'endret' end), tg_table_name, n.id, n.versjon
    from ny n join gammel g on g.kommunenummer = n.kommunenummer and g.id = n.id
    where n.versjon <> g.versjon;
  end if;
  return null;
end
$$;

do $$
declare
  tabell text;
begin
  foreach tabell in array array['leieforhold', 'reservasjon'] loop
    execute format('create trigger bruk_ny after insert on %I referencing new table as ny
      for each statement execute function boligbruk_endret()', tabell);
    execute format('create trigger bruk_endret after update on %I referencing new table as ny
      for each statement execute function boligbruk_endret()', tabell);
  end loop;
end
$$;

alter table bolig no force row level security;
alter table leieforhold no force row level security;
alter table reservasjon no force row level security;
do $$ begin perform sett_boligbruk(array_agg(id)) from bolig; end $$;
alter table bolig force row level security;
alter table leieforhold force row level security;
alter table reservasjon force row level security;

create index bolig_liste on bolig (kommunenummer, rang, ledig_fra, adresseorden, id) where slettet is null;
drop index bolig_fasetter;
create index bolig_fasetter on bolig (kommunenummer, status, boligtype, bemanning, ledig_fra, antall_soverom,
  disposisjonsform, leie_til_eie_potensial, sagt_opp, reservert) where slettet is null;
