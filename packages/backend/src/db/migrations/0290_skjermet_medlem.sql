-- Whoever works in the shielded unit has seen every shielded case there was. From here on they see those they are a
-- member of: `app.skjermet` is MEDLEM in their transactions, and `ja` is for citizens in what is their own and for what
-- the service does by itself.
create table sakmedlem (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  ansatt text not null,
  fra timestamptz not null default naa(),
  -- An employee, or whoever shielded the case: then it came by being one of those who receive what is new.
  gitt_av text not null default aktoer(),
  til timestamptz,
  tatt_av text,
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, ansatt) references ansatt (kommunenummer, id),
  constraint sakmedlem_slutter_etterpaa check (til >= fra),
  constraint sakmedlem_sluttet_av_noen check ((til is null) = (tatt_av is null))
);
create unique index sakmedlem_en_gang on sakmedlem (kommunenummer, sak_id, ansatt) where til is null;
create index sakmedlem_sak on sakmedlem (kommunenummer, sak_id, fra, id);
call bak_muren('sakmedlem', 'select', 'insert');
create policy kommune_update on sakmedlem for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (til, tatt_av) on sakmedlem to kobo_app;
-- Who could see a case, and when, is not written anew.
create trigger staar_fast before update on sakmedlem
  for each row when (old.til is not null) execute function staar_fast();
call skjermes_med_saken('sakmedlem');

-- Those of the unit who are members of each case that becomes shielded: somebody must be the first.
create table skjermet_mottaker (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  ansatt text not null,
  fra timestamptz not null default naa(),
  gitt_av text not null default aktoer(),
  primary key (kommunenummer, ansatt),
  foreign key (kommunenummer, ansatt) references ansatt (kommunenummer, id)
);
call bak_muren('skjermet_mottaker', 'select', 'insert', 'delete');

create index sak_skjermet on sak (kommunenummer, mottatt, id) where skjermet;

-- The first members of a case that becomes shielded: who receives what is new, who has it, and who of the unit shielded
-- it. Later: whoever is given it to deal with. None of them who is inhabil in it.
create function gi_medlemskap() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  ble_skjermet constant boolean := tg_op = 'INSERT' or not old.skjermet;
begin
  perform set_config('app.skjermet', 'ja', true);
  insert into sakmedlem (kommunenummer, id, sak_id, ansatt)
  select a.kommunenummer, gen_random_uuid(), new.id, a.id
  from ansatt a
  where a.kommunenummer = new.kommunenummer and a.enhet = 'SKJERMET' and a.aktiv and not er_inhabil(new.id, a.id)
    and (a.id = new.saksbehandler or (ble_skjermet and ('ansatt:' || a.id = aktoer() or exists (
      select from skjermet_mottaker m where m.kommunenummer = a.kommunenummer and m.ansatt = a.id))))
  on conflict (kommunenummer, sak_id, ansatt) where til is null do nothing;
  perform set_config('app.skjermet', foer, true);
  return null;
end
$$;
create trigger medlemskap after insert on sak for each row when (new.skjermet) execute function gi_medlemskap();
create trigger medlemskap_endret after update of skjermet, saksbehandler on sak
  for each row when (new.skjermet and (not old.skjermet or new.saksbehandler is distinct from old.saksbehandler))
  execute function gi_medlemskap();

-- Called first in the transaction of whoever is of the shielded unit (database.ts), and kept where the policies find it,
-- as `sett_enhetsgrense`. What is closed is kept, and not what is open: a case that is registered or shielded in the
-- transaction itself is seen by who did it. A person is closed when all shielded cases they are in are.
create function sett_medlemskap() returns void
  language plpgsql
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  aapne uuid[];
  lukkede uuid[];
  personer uuid[];
  saker_tekst text;
  personer_tekst text;
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
  perform set_config('app.skjermet', foer, true);
  saker_tekst := lukkede;
  personer_tekst := personer;
  perform set_config('app.lukkede_saker', saker_tekst, true);
  perform set_config('app.lukkede_personer', personer_tekst, true);
end
$$;
revoke execute on function sett_medlemskap() from public;
grant execute on function sett_medlemskap() to kobo_app;

-- Where nothing was set, `<> all (null)` lets nothing through.
alter policy skjerming on sak using (
  not skjermet
  or (select current_setting('app.skjermet', true)) = 'ja'
  or ((select current_setting('app.skjermet', true)) = 'MEDLEM'
    and id <> all ((select nullif(current_setting('app.lukkede_saker', true), '')::uuid[])::uuid[])));
alter policy skjerming on person using (
  gradering = 'UGRADERT'
  or (select current_setting('app.skjermet', true)) = 'ja'
  or ((select current_setting('app.skjermet', true)) = 'MEDLEM'
    and id <> all ((select nullif(current_setting('app.lukkede_personer', true), '')::uuid[])::uuid[])));
alter policy skjerming on hendelse using (
  not skjermet
  or (select current_setting('app.skjermet', true)) = 'ja'
  or ((select current_setting('app.skjermet', true)) = 'MEDLEM'
    and ressurs_id <> all ((select nullif(current_setting('app.lukkede_saker', true), '')::uuid[])::uuid[])));
alter policy skjerming on noedtilgang using (
  not skjermet
  or (select current_setting('app.skjermet', true)) = 'ja'
  or ((select current_setting('app.skjermet', true)) = 'MEDLEM'
    and sak_id <> all ((select nullif(current_setting('app.lukkede_saker', true), '')::uuid[])::uuid[])));
-- A shielded case may still stand in the unit it was in when it was shielded: its members have it wherever it stands.
alter policy enhetsgrense on sak using (
  coalesce((select current_setting('app.enhetsgrense', true)), '') <> 'ja'
  or (select current_setting('app.skjermet', true)) = 'ja'
  or (skjermet and (select current_setting('app.skjermet', true)) = 'MEDLEM')
  or enhet = (select current_setting('app.enhet', true))
  or saksbehandler = (select substr(aktoer(), 8))
  or (status = 'NY' and opprettet_av = (select aktoer()))
  or id = any ((select nullif(current_setting('app.saker_utenfor', true), '')::uuid[])::uuid[]));

-- To whoever may see shielded cases, a shielded one they are no member of is one more they do not read.
drop function antall_saker_om(uuid);
create function antall_saker_om(i_person uuid, i_skjermede boolean) returns bigint
  language sql stable
as $$
  select count(*) from sak s where s.kommunenummer = current_setting('app.kommunenummer')
    and (not s.skjermet or i_skjermede)
    and (s.soeker_id = i_person or exists (select from medsoeker m where m.kommunenummer = s.kommunenummer
      and m.sak_id = s.id and m.person_id = i_person and m.status = 'BEKREFTET'))
$$;
revoke execute on function antall_saker_om(uuid, boolean) from public;
grant execute on function antall_saker_om(uuid, boolean) to kobo_app;
create or replace function har_saker_utenfor(i_person uuid) returns boolean
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  synlige bigint;
  alle bigint;
begin
  select antall_saker_om(i_person, foer = 'MEDLEM') into synlige;
  perform set_config('app.skjermet', 'ja', true);
  select antall_saker_om(i_person, foer = 'MEDLEM') into alle;
  perform set_config('app.skjermet', foer, true);
  return alle > synlige;
end
$$;

-- Whoever makes decisions in the shielded unit hands its cases out. They need not be a member for that, and get to know
-- of a case no more than that it is there and how urgent it is.
create function fordeler_skjermede() returns boolean
  language sql stable
as $$
  select current_setting('app.skjermet', true) = 'MEDLEM'
    and 'VEDTAKSMYNDIGHET' = any (string_to_array(current_setting('app.roller', true), ','))
$$;

create function skjermede_saker()
  returns table (id uuid, saksnummer text, sakstype text, status text, hast boolean, mottatt timestamptz,
    neste_frist date, medlemmer jsonb)
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  if not fordeler_skjermede() then
    return;
  end if;
  perform set_config('app.skjermet', 'ja', true);
  return query select s.id, s.saksnummer, s.sakstype, s.status, s.hast, s.mottatt, s.neste_frist,
      coalesce((select jsonb_agg(jsonb_build_object('ansattId', a.id, 'navn', a.navn) order by norsk(a.navn), a.id)
        from sakmedlem m join ansatt a on a.kommunenummer = m.kommunenummer and a.id = m.ansatt
        where m.kommunenummer = s.kommunenummer and m.sak_id = s.id and m.til is null), '[]')
    from sak s where s.kommunenummer = current_setting('app.kommunenummer') and s.skjermet;
  perform set_config('app.skjermet', foer, true);
end
$$;
revoke execute on function skjermede_saker() from public;
grant execute on function skjermede_saker() to kobo_app;

-- Makes an employee of the unit a member of a shielded case, or no longer one. IKKE_FUNNET where there is no such case to
-- hand out, whoever asks.
create function sett_sakmedlem(i_id uuid, i_sak uuid, i_ansatt text, i_medlem boolean) returns text
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  utfall text := 'SATT';
begin
  if not fordeler_skjermede() then
    return 'IKKE_FUNNET';
  end if;
  perform set_config('app.skjermet', 'ja', true);
  perform from sak where kommunenummer = current_setting('app.kommunenummer') and id = i_sak and skjermet for update;
  if not found then
    utfall := 'IKKE_FUNNET';
  elsif not i_medlem then
    update sakmedlem set til = greatest(naa(), fra), tatt_av = aktoer()
    where kommunenummer = current_setting('app.kommunenummer') and sak_id = i_sak and ansatt = i_ansatt and til is null;
  elsif er_inhabil(i_sak, i_ansatt) then
    utfall := 'INHABIL';
  else
    insert into sakmedlem (id, sak_id, ansatt) values (i_id, i_sak, i_ansatt)
    on conflict (kommunenummer, sak_id, ansatt) where til is null do nothing;
  end if;
  perform set_config('app.skjermet', foer, true);
  return utfall;
end
$$;
revoke execute on function sett_sakmedlem(uuid, uuid, text, boolean) from public;
grant execute on function sett_sakmedlem(uuid, uuid, text, boolean) to kobo_app;

-- Cases that are shielded already are their case worker's where that is somebody of the unit; the others are handed out.
alter table sak no force row level security;
alter table ansatt no force row level security;
alter table sakmedlem no force row level security;
insert into sakmedlem (kommunenummer, id, sak_id, ansatt, fra, gitt_av)
select s.kommunenummer, gen_random_uuid(), s.id, a.id, now(), 'system:migrering'
from sak s join ansatt a on a.kommunenummer = s.kommunenummer and a.id = s.saksbehandler
where s.skjermet and a.enhet = 'SKJERMET';
alter table sak force row level security;
alter table ansatt force row level security;
alter table sakmedlem force row level security;

-- Nobody who is inhabil in the case becomes a member of it.
create function krev_habilt_medlem() returns trigger
  language plpgsql
as $$
begin
  if er_inhabil(new.sak_id, new.ansatt) then
    raise exception 'an employee who is inhabil is no member of the case' using
      errcode = 'integrity_constraint_violation', constraint = 'sakmedlem_er_habil', table = 'sakmedlem';
  end if;
  return null;
end
$$;
-- After, so that row security has had its say first.
create trigger habil after insert on sakmedlem for each row execute function krev_habilt_medlem();
