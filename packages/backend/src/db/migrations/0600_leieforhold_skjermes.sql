-- A tenancy was there for everyone who keeps homes, without who lives by it: by its dates, notices, absences and what is
-- written of it, somebody with a protected address could be found, and whoever was outside could give notice on it. It is
-- hidden as a case is: for everyone but those its shield lets in, it is not there, and of the home is told that it is let.
-- Kept with the row, as of a case: who may not see why cannot work it out.
alter table leieforhold add column skjermet boolean not null default false;
create index leieforhold_skjermet on leieforhold (kommunenummer, id) where skjermet;

-- That it is hidden, or no longer, is no change of it.
drop trigger endret on leieforhold;
create trigger endret before update on leieforhold for each row
  when (new.skjermet = old.skjermet) execute function sett_endret();

-- Of a case that is shielded already. By whom it is let is written after it, and judged then (0470).
create function skjerm_leieforhold() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  new.skjermet := exists (select from sak s
    where s.kommunenummer = new.kommunenummer and s.id in (new.sak_id, new.husstand_sak_id) and s.skjermet);
  perform set_config('app.skjermet', foer, true);
  return new;
end
$$;
create trigger skjerming before insert on leieforhold for each row
  when (new.sak_id is not null or new.husstand_sak_id is not null) execute function skjerm_leieforhold();

-- As 0470, and the tenancy itself first: its event is told of by what it is now.
create or replace function merk_leiehendelser(kommunen text, i_leieforhold uuid[]) returns void
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  leie uuid;
  aapen boolean;
begin
  perform set_config('app.skjermet', 'ja', true);
  foreach leie in array coalesce(i_leieforhold, '{}') loop
    aapen := leietaker_er_aapen(kommunen, leie);
    update leieforhold set skjermet = not aapen where kommunenummer = kommunen and id = leie and skjermet = aapen;
    update hendelse set skjermet = not aapen
    where kommunenummer = kommunen and leieforhold_id = leie and skjermet = aapen;
    if found and aapen then
      insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id, versjon)
      select kommunenummer, gen_random_uuid(), 'no.kobo.leieforhold.opprettet.v1', 'leieforhold', id, versjon
      from leieforhold where kommunenummer = kommunen and id = leie;
    end if;
  end loop;
  perform set_config('app.skjermet', foer, true);
end
$$;

-- Whoever is of the unit sees the tenancies of the shielded cases they are a member of, and one of no shielded case unless
-- somebody who rents by it is closed to them.
create or replace function sett_medlemskap() returns void
  language plpgsql
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  aapne uuid[];
  lukkede uuid[];
  personer uuid[];
  leieforholdene uuid[];
  saker_tekst text;
  personer_tekst text;
  leieforhold_tekst text;
begin
  perform set_config('app.skjermet', 'ja', true);
  select coalesce(array_agg(id) filter (where medlem), '{}'), coalesce(array_agg(id) filter (where not medlem), '{}')
  into aapne, lukkede
  from (select s.id, exists (select from sakmedlem m where m.kommunenummer = s.kommunenummer and m.sak_id = s.id
      and m.ansatt = substr(aktoer(), 8) and m.til is null) as medlem
    from sak s where s.kommunenummer = kommunen and s.skjermet) s;
  with i_saken (sak_id, person_id) as (
    select id, soeker_id from sak where kommunenummer = kommunen and skjermet
    union all
    select h.sak_id, m.person_id from sak s
    join husstand h on h.kommunenummer = s.kommunenummer and h.sak_id = s.id
    join husstandsmedlem m on m.kommunenummer = h.kommunenummer and m.husstand_id = h.id
    where s.kommunenummer = kommunen and s.skjermet and m.person_id is not null
    union all
    select a.sak_id, m.person_id from sak s
    join soeknad a on a.kommunenummer = s.kommunenummer and a.sak_id = s.id
    join husstand h on h.kommunenummer = a.kommunenummer and h.soeknad_id = a.id
    join husstandsmedlem m on m.kommunenummer = h.kommunenummer and m.husstand_id = h.id
    where s.kommunenummer = kommunen and s.skjermet and m.person_id is not null
  )
  select coalesce(array_agg(person_id), '{}') into personer
  from (select person_id from i_saken where sak_id = any (lukkede)
    except select person_id from i_saken where sak_id = any (aapne)) lukket;
  select coalesce(array_agg(l.id), '{}') into leieforholdene
  from leieforhold l
  where l.kommunenummer = kommunen and l.skjermet and case
    when l.sak_id = any (aapne) or l.husstand_sak_id = any (aapne) then false
    when l.sak_id = any (lukkede) or l.husstand_sak_id = any (lukkede) then true
    else exists (select from leietaker t where t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id
      and t.person_id = any (personer)) end;
  perform set_config('app.skjermet', foer, true);
  saker_tekst := lukkede;
  personer_tekst := personer;
  leieforhold_tekst := leieforholdene;
  perform set_config('app.lukkede_saker', saker_tekst, true);
  perform set_config('app.lukkede_personer', personer_tekst, true);
  perform set_config('app.lukkede_leieforhold', leieforhold_tekst, true);
end
$$;

-- `app.uten_navn`: what is worked out of all tenancies there are, for the accounts and for the rents, with nobody in it.
create policy skjerming on leieforhold as restrictive using (
  not skjermet
  or (select current_setting('app.skjermet', true)) = 'ja'
  or (select current_setting('app.uten_navn', true)) = 'ja'
  or ((select current_setting('app.skjermet', true)) = 'MEDLEM'
    and id <> all ((select nullif(current_setting('app.lukkede_leieforhold', true), '')::uuid[])::uuid[])));

do $$
declare
  tabell text;
begin
  foreach tabell in array array['leiekontrakt', 'leieregulering', 'leieforhold_statushistorikk', 'oppsigelse'] loop
    execute format('create policy skjerming on %1$I as restrictive for select using (exists (select from leieforhold l
      where l.kommunenummer = %1$I.kommunenummer and l.id = %1$I.leieforhold_id))', tabell);
  end loop;
end
$$;
-- A task about a fault or the end of a tenancy is hidden with it, as one about a notice is with that.
alter policy skjerming on boligoppgave using (
  (varsel_id is null
    or exists (select from varsel v where v.kommunenummer = boligoppgave.kommunenummer and v.id = boligoppgave.varsel_id))
  and (leieforhold_id is null or exists (select from leieforhold l
    where l.kommunenummer = boligoppgave.kommunenummer and l.id = boligoppgave.leieforhold_id)));

-- Nor is it kept with the home when somebody protected leaves it.
create or replace function sett_boligbruk(i_boliger uuid[]) returns void
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
    left join leieforhold l on l.kommunenummer = b.kommunenummer and l.bolig_id = b.id and not l.skjermet and l.status in
      ('AKTIVT', 'SAGT_OPP', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT')
    left join reservasjon r on r.kommunenummer = b.kommunenummer and r.bolig_id = b.id and r.status = 'AKTIV'
    where b.id = any (i_boliger)) bruk
  where b.kommunenummer = bruk.kommunenummer and b.id = bruk.id and b.id = any (i_boliger)
    and (b.sagt_opp, b.antatt_ledig, b.reservert) is distinct from (bruk.sagt_opp, bruk.antatt_ledig, bruk.reservert);
end
$$;


do $$
declare
  tabell text;
  tabeller constant text[] := array['leieforhold', 'leietaker', 'sak', 'person', 'bolig', 'reservasjon'];
begin
  foreach tabell in array tabeller loop
    execute format('alter table %I no force row level security', tabell);
  end loop;
  update leieforhold set skjermet = true where not leietaker_er_aapen(kommunenummer, id);
  foreach tabell in array tabeller loop
    execute format('alter table %I force row level security', tabell);
  end loop;
end
$$;
