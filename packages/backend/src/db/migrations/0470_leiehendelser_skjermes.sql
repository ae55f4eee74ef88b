-- That something happened to a tenancy, or that a home is held for a case, was told to everyone who follows homes, also
-- where the tenant or the case is shielded: what was told of the case itself was marked (0022), and of a fault or a message
-- it was judged once, when it was written. Now such an event knows whose it is, and is marked and unmarked with them. Whose
-- home it is follows from neither: that a home is let, everybody who keeps homes must know.
alter table hendelse
  -- The tenancy it is about, where `ressurs` is the tenancy itself or the home somebody reports a fault in.
  add column leieforhold_id uuid,
  -- The case of what it is about, where that is not the case itself.
  add column sak_id uuid;
create index hendelse_leieforhold on hendelse (kommunenummer, leieforhold_id) where leieforhold_id is not null;
create index hendelse_sak on hendelse (kommunenummer, sak_id) where sak_id is not null;

create function saken_er_aapen(kommunen text, i_sak uuid) returns boolean
  language sql stable
as $$
  select exists (select from sak s join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
    where s.kommunenummer = kommunen and s.id = i_sak and not s.skjermet and p.gradering = 'UGRADERT')
$$;
revoke execute on function saken_er_aapen(text, uuid) from public;
grant execute on function saken_er_aapen(text, uuid) to kobo_app;

-- Who moved in by a case of their own (0273) lives there as well.
create or replace function leietaker_er_aapen(kommunen text, i_leieforhold uuid) returns boolean
  language sql stable
as $$
  select not exists (select from leieforhold l
      join sak s on s.kommunenummer = l.kommunenummer and s.id in (l.sak_id, l.husstand_sak_id)
      where l.kommunenummer = kommunen and l.id = i_leieforhold and s.skjermet)
    and not exists (select from leietaker t join person p on p.kommunenummer = t.kommunenummer and p.id = t.person_id
      where t.kommunenummer = kommunen and t.leieforhold_id = i_leieforhold and p.gradering <> 'UGRADERT')
$$;

-- Asked with the eyes of the shielded unit, as skjerm_sak (0010): who writes may not know of whom it is about.
create function skjerm_leiehendelse() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  if new.ressurs = 'leieforhold' then
    new.leieforhold_id := new.ressurs_id;
  elsif new.ressurs = 'reservasjon' then
    new.sak_id := (select r.sak_id from reservasjon r where r.kommunenummer = new.kommunenummer and r.id = new.ressurs_id);
  end if;
  new.skjermet := new.skjermet
    or (new.leieforhold_id is not null and not leietaker_er_aapen(new.kommunenummer, new.leieforhold_id))
    or (new.sak_id is not null and not saken_er_aapen(new.kommunenummer, new.sak_id));
  perform set_config('app.skjermet', foer, true);
  return new;
end
$$;
create trigger skjerming_av_leie before insert on hendelse for each row
  when (new.ressurs in ('leieforhold', 'reservasjon') or new.leieforhold_id is not null)
  execute function skjerm_leiehendelse();

alter policy skjerming on hendelse using (
  not skjermet
  or (select current_setting('app.skjermet', true)) = 'ja'
  or ((select current_setting('app.skjermet', true)) = 'MEDLEM' and case
    when leieforhold_id is not null then ser_leietaker(leieforhold_id)
    else coalesce(sak_id, ressurs_id)
      <> all ((select nullif(current_setting('app.lukkede_saker', true), '')::uuid[])::uuid[]) end));

-- Whoever writes an event of somebody they may not know of could not put it down: the row is out of their sight.
create or replace function meld_endring() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
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
  perform set_config('app.skjermet', foer, true);
  return null;
end
$$;

create or replace function meld_boligfeil() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id, leieforhold_id)
  select l.kommunenummer, gen_random_uuid(), format('no.kobo.bolig.%s.v1', tg_argv[0]), 'bolig', l.bolig_id, l.id
  from leieforhold l where l.kommunenummer = new.kommunenummer and l.id = new.leieforhold_id;
  perform set_config('app.skjermet', foer, true);
  return null;
end
$$;

create or replace function meld_leiemelding() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id)
  values (new.kommunenummer, gen_random_uuid(),
    format('no.kobo.leieforhold.melding-%s.v1', case new.retning when 'UT' then 'sendt' else 'mottatt' end),
    'leieforhold', new.leieforhold_id);
  perform set_config('app.skjermet', foer, true);
  return null;
end
$$;

-- What was told of these tenancies is for others than it was. One that was hidden and is not any more is told of anew, as
-- a case is (0025): who follows the feed has passed by what they could not see.
create function merk_leiehendelser(kommunen text, i_leieforhold uuid[]) returns void
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
revoke execute on function merk_leiehendelser(text, uuid[]) from public;
grant execute on function merk_leiehendelser(text, uuid[]) to kobo_app;

create or replace function skjerm_sakens_hendelser() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  update hendelse set skjermet = new.skjermet
  where kommunenummer = new.kommunenummer and ressurs = 'sak' and ressurs_id = new.id and skjermet <> new.skjermet;
  perform set_config('app.skjermet', 'ja', true);
  update hendelse set skjermet = new.skjermet
  where kommunenummer = new.kommunenummer and sak_id = new.id and skjermet <> new.skjermet;
  perform merk_leiehendelser(new.kommunenummer, array(select id from leieforhold
    where kommunenummer = new.kommunenummer and sak_id = new.id
    union select id from leieforhold where kommunenummer = new.kommunenummer and husstand_sak_id = new.id));
  perform set_config('app.skjermet', foer, true);
  return null;
end
$$;

create function leietakers_gradering_endret() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  perform merk_leiehendelser(new.kommunenummer, array(select leieforhold_id from leietaker
    where kommunenummer = new.kommunenummer and person_id = new.id));
  perform set_config('app.skjermet', foer, true);
  return null;
end
$$;
create trigger leiehendelser after update of gradering on person for each row
  when ((new.gradering = 'UGRADERT') <> (old.gradering = 'UGRADERT')) execute function leietakers_gradering_endret();

-- The tenancy is written before who rents by it.
create function leietaker_kommer_til() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  kommunen constant text := current_setting('app.kommunenummer');
begin
  perform set_config('app.skjermet', 'ja', true);
  perform merk_leiehendelser(kommunen, array(select distinct n.leieforhold_id from ny n
    join person p on p.kommunenummer = n.kommunenummer and p.id = n.person_id and p.gradering <> 'UGRADERT'));
  perform set_config('app.skjermet', foer, true);
  return null;
end
$$;
create trigger leiehendelser after insert on leietaker referencing new table as ny
  for each statement execute function leietaker_kommer_til();

create function leieforholdets_sak_endret() returns trigger
  language plpgsql
as $$
begin
  perform merk_leiehendelser(new.kommunenummer, array[new.id]);
  return null;
end
$$;
create trigger leiehendelser after update of sak_id, husstand_sak_id on leieforhold for each row
  when ((new.sak_id, new.husstand_sak_id) is distinct from (old.sak_id, old.husstand_sak_id))
  execute function leieforholdets_sak_endret();

-- Those that were told before. Of faults it is not known any more whose they were; those of the shielded were not told.
do $$
declare
  tabell text;
  tabeller constant text[] := array['hendelse', 'leieforhold', 'leietaker', 'reservasjon', 'sak', 'person'];
begin
  foreach tabell in array tabeller loop
    execute format('alter table %I no force row level security', tabell);
  end loop;
  update hendelse set leieforhold_id = ressurs_id, skjermet = not leietaker_er_aapen(kommunenummer, ressurs_id)
  where ressurs = 'leieforhold';
  update hendelse h set sak_id = r.sak_id, skjermet = not saken_er_aapen(h.kommunenummer, r.sak_id)
  from reservasjon r
  where h.ressurs = 'reservasjon' and r.kommunenummer = h.kommunenummer and r.id = h.ressurs_id and r.sak_id is not null;
  foreach tabell in array tabeller loop
    execute format('alter table %I force row level security', tabell);
  end loop;
end
$$;
