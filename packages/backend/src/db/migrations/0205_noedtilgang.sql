-- A municipality may let case workers read the cases of their own unit alone (`config.saksinnsyn`). Whoever needs another
-- case in an emergency opens that one with a reason, for some hours and to read: break-glass. Shielded cases are never
-- opened so (0004_sak.sql), and nobody learns that there is one.
create table noedtilgang (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  ansatt text not null,
  aarsak text not null check (aarsak in
    ('FARE_FOR_LIV_OG_HELSE', 'AKUTT_BOLIGLOES', 'SAKSBEHANDLER_UTILGJENGELIG')),
  begrunnelse text not null check (begrunnelse ~ '\S'),
  aapnet timestamptz not null default naa(),
  utloeper timestamptz not null,
  -- By somebody, or by the calendar when its time was over: then nobody is named.
  avsluttet timestamptz,
  avsluttet_av text,
  -- The review afterwards.
  kontroll text check (kontroll in ('GODKJENT', 'AVVIK')),
  kontrollmerknad text check (kontrollmerknad ~ '\S'),
  kontrollert timestamptz,
  kontrollert_av text,
  -- The case has been shielded since. The row is no way to find that out.
  skjermet boolean not null default false,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, ansatt) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, avsluttet_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, kontrollert_av) references ansatt (kommunenummer, id),
  constraint noedtilgang_varer_noen_timer check (utloeper > aapnet and utloeper <= aapnet + interval '12 hours'),
  constraint noedtilgang_avsluttet_i_tide check (avsluttet between aapnet and utloeper),
  constraint noedtilgang_avsluttet_av_noen check (avsluttet_av is null or avsluttet is not null),
  constraint noedtilgang_kontrollert check
    ((kontroll is null) = (kontrollert is null) and (kontroll is null) = (kontrollert_av is null)),
  constraint noedtilgang_kontrolleres_etterpaa check (kontroll is null or avsluttet is not null),
  constraint noedtilgang_kontrolleres_av_en_annen check (kontrollert_av <> ansatt),
  constraint noedtilgang_avvik_er_forklart check (kontroll <> 'AVVIK' or kontrollmerknad is not null)
);
create unique index noedtilgang_en_om_gangen on noedtilgang (kommunenummer, sak_id, ansatt) where avsluttet is null;
create index noedtilgang_sak on noedtilgang (kommunenummer, sak_id);
create index noedtilgang_nyeste on noedtilgang (kommunenummer, aapnet, id);
call bak_muren('noedtilgang', 'select', 'insert');
create policy kommune_update on noedtilgang for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (avsluttet, avsluttet_av, kontroll, kontrollmerknad, kontrollert, kontrollert_av, skjermet)
  on noedtilgang to kobo_app;
-- Not hidden with its case as the rest is: the case is seen through it. The one about a shielded case is hidden by itself.
create policy skjerming on noedtilgang as restrictive
  using (not skjermet or (select current_setting('app.skjermet', true)) = 'ja');

create function staar_fast_etter_kontroll() returns trigger
  language plpgsql
as $$
begin
  if row (new.avsluttet, new.avsluttet_av, new.kontroll, new.kontrollmerknad, new.kontrollert, new.kontrollert_av)
    is distinct from
    row (old.avsluttet, old.avsluttet_av, old.kontroll, old.kontrollmerknad, old.kontrollert, old.kontrollert_av)
  then
    raise exception 'what has been reviewed stands' using
      errcode = 'integrity_constraint_violation', constraint = 'noedtilgang_staar_fast', table = 'noedtilgang';
  end if;
  return new;
end
$$;
create trigger staar_fast before update on noedtilgang
  for each row when (old.kontroll is not null) execute function staar_fast_etter_kontroll();

-- Whatever the program thinks: never a shielded case, and never by somebody who is inhabil in it. What the caller cannot
-- see is looked at for the length of the call; the setting is put back as in `skjerm_sak`.
create function krev_lovlig_noedtilgang() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  lovlig boolean;
  inhabil boolean;
begin
  perform set_config('app.skjermet', 'ja', true);
  lovlig := exists (
    select from sak s join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
    where s.kommunenummer = new.kommunenummer and s.id = new.sak_id and not s.skjermet and p.gradering = 'UGRADERT');
  inhabil := er_inhabil(new.sak_id, new.ansatt);
  perform set_config('app.skjermet', foer, true);
  if not lovlig then
    raise exception 'a shielded case is not opened in an emergency' using
      errcode = 'integrity_constraint_violation', constraint = 'noedtilgang_er_lovlig', table = 'noedtilgang';
  end if;
  if inhabil then
    raise exception 'an employee who is inhabil does not open the case' using
      errcode = 'integrity_constraint_violation', constraint = 'noedtilgang_er_habil', table = 'noedtilgang';
  end if;
  return null;
end
$$;
-- After, so that row security has had its say first.
create trigger lovlig after insert on noedtilgang for each row execute function krev_lovlig_noedtilgang();

-- The case with this number, for whoever wants to open it in an emergency: none that is shielded.
create function sak_for_noedtilgang(i_saksnummer text) returns uuid
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  funnet uuid;
begin
  perform set_config('app.skjermet', 'ja', true);
  select s.id into funnet
  from sak s join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
  where s.kommunenummer = current_setting('app.kommunenummer') and s.saksnummer = i_saksnummer
    and not s.skjermet and p.gradering = 'UGRADERT';
  perform set_config('app.skjermet', foer, true);
  return funnet;
end
$$;
revoke execute on function sak_for_noedtilgang(text) from public;
grant execute on function sak_for_noedtilgang(text) to kobo_app;

-- A case that is shielded is closed to those who had opened it, at once.
create function skjerm_sakens_noedtilganger() returns trigger
  language plpgsql
as $$
begin
  update noedtilgang set skjermet = new.skjermet,
    avsluttet = coalesce(avsluttet, least(greatest(naa(), aapnet), utloeper))
  where kommunenummer = new.kommunenummer and sak_id = new.id and skjermet <> new.skjermet;
  return null;
end
$$;
create trigger noedtilganger after update of skjermet on sak
  for each row when (new.skjermet <> old.skjermet) execute function skjerm_sakens_noedtilganger();

-- Called first in the transaction of whoever is a case worker and nothing more (database.ts), and kept where the policy
-- finds it: a policy that asked another table about each case would ask that table's own policy about the case.
create function sett_enhetsgrense(i_noed boolean) returns void
  language plpgsql
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  i_noeden uuid[] := '{}';
  paa_vei uuid[];
  i_noed_tekst text;
  utenfor_tekst text;
begin
  if not exists (select from kommune where kommunenummer = kommunen and config ->> 'saksinnsyn' = 'ENHETEN') then
    return;
  end if;
  perform set_config('app.skjermet', 'ja', true);
  select coalesce(array_agg(sak_id), '{}') into paa_vei from oversending
  where kommunenummer = kommunen and status = 'SENDT' and til_enhet = current_setting('app.enhet', true);
  if i_noed then
    select coalesce(array_agg(sak_id), '{}') into i_noeden from noedtilgang
    where kommunenummer = kommunen and ansatt = substr(aktoer(), 8) and avsluttet is null and not skjermet
      and utloeper > naa();
  end if;
  perform set_config('app.skjermet', foer, true);
  i_noed_tekst := i_noeden;
  utenfor_tekst := i_noeden || paa_vei;
  perform set_config('app.saker_i_noed', i_noed_tekst, true);
  perform set_config('app.saker_utenfor', utenfor_tekst, true);
  perform set_config('app.enhetsgrense', 'ja', true);
end
$$;
revoke execute on function sett_enhetsgrense(boolean) from public;
grant execute on function sett_enhetsgrense(boolean) to kobo_app;

-- Within the wall: what the unit has, what one has oneself, what one has just registered, what is on its way to the unit,
-- and what is open in an emergency. What hangs on a case is as hidden as the case.
create policy enhetsgrense on sak as restrictive for select using (
  coalesce((select current_setting('app.enhetsgrense', true)), '') <> 'ja'
  or (select current_setting('app.skjermet', true)) = 'ja'
  or enhet = (select current_setting('app.enhet', true))
  or saksbehandler = (select substr(aktoer(), 8))
  or (status = 'NY' and opprettet_av = (select aktoer()))
  or id = any ((select nullif(current_setting('app.saker_utenfor', true), '')::uuid[])::uuid[]));

-- Whether the person has cases the caller does not read because another unit has them: a copy of what is known of
-- somebody is whole or is not made. Of shielded cases it tells nothing.
create function har_saker_utenfor(i_person uuid) returns boolean
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  synlige constant bigint := (select count(*) from sak where kommunenummer = current_setting('app.kommunenummer')
    and soeker_id = i_person and not skjermet);
  alle bigint;
begin
  perform set_config('app.skjermet', 'ja', true);
  select count(*) into alle from sak
  where kommunenummer = current_setting('app.kommunenummer') and soeker_id = i_person and not skjermet;
  perform set_config('app.skjermet', foer, true);
  return alle > synlige;
end
$$;
revoke execute on function har_saker_utenfor(uuid) from public;
grant execute on function har_saker_utenfor(uuid) to kobo_app;

alter table oppgave drop constraint oppgave_type_check;
alter table oppgave add constraint oppgave_type_check check (type in ('VURDER', 'INNHENT', 'MANGEL', 'SAMTALE',
  'HJEMMEBESOEK', 'GODKJENN', 'BEKREFT_BEHOV', 'FORNYELSE', 'TILSYN', 'ARKIVFEIL', 'KLAGE', 'OVERSENDING', 'NOEDTILGANG',
  'ANNEN'));
