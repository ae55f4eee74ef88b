-- What a tenant reports as wrong in the home, and what becomes of it. Their own words: hidden with the tenant, as the
-- texts of a notice are (0131). Nothing of a person is told of it to systems that follow homes.
create table boligfeil (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  leieforhold_id uuid not null,
  -- The tenant who reported it.
  person_id uuid not null,
  kategori text not null check (kategori in
    ('VANN_OG_AVLOEP', 'VARME', 'STROEM', 'FUKT_OG_VENTILASJON', 'DOER_LAAS_OG_VINDU', 'HVITEVARER', 'SKADEDYR',
     'BRANNSIKKERHET', 'FELLESAREAL', 'ANNET')),
  haster boolean not null,
  tekst text not null check (tekst ~ '\S'),
  status text not null default 'MELDT' check (status in ('MELDT', 'MOTTATT', 'UTBEDRES', 'LUKKET')),
  -- What the tenant is told of it now.
  svar text check (svar ~ '\S'),
  -- The inspection it led to.
  befaring_id uuid,
  meldt timestamptz not null default naa(),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id),
  foreign key (kommunenummer, befaring_id) references befaring (kommunenummer, id),
  constraint boligfeil_lukket_er_besvart check (status <> 'LUKKET' or svar is not null)
);
create index boligfeil_leieforhold on boligfeil (kommunenummer, leieforhold_id, id);
create index boligfeil_aapne on boligfeil (kommunenummer, id) where status <> 'LUKKET';
create index boligfeil_person on boligfeil (kommunenummer, person_id);
create index boligfeil_befaring on boligfeil (kommunenummer, befaring_id) where befaring_id is not null;
call bak_muren('boligfeil', 'select', 'insert', 'update');
create policy skjerming on boligfeil as restrictive for select using (ser_leietaker(leieforhold_id));

-- Whether everybody who looks after homes may know who lives there. Of others the feed says nothing.
create function leietaker_er_aapen(kommunen text, i_leieforhold uuid) returns boolean
  language sql stable
as $$
  select not exists (select from leieforhold l join sak s on s.kommunenummer = l.kommunenummer and s.id = l.sak_id
      where l.kommunenummer = kommunen and l.id = i_leieforhold and s.skjermet)
    and not exists (select from leietaker t join person p on p.kommunenummer = t.kommunenummer and p.id = t.person_id
      where t.kommunenummer = kommunen and t.leieforhold_id = i_leieforhold and p.gradering <> 'UGRADERT')
$$;
revoke execute on function leietaker_er_aapen(text, uuid) from public;
grant execute on function leietaker_er_aapen(text, uuid) to kobo_app;

-- Told of the home, as what is noted on it is. Of one whose tenant not everybody may know of nothing is told: whoever
-- follows the feed would find a fault nobody shows them, and so who lives there.
create function meld_boligfeil() returns trigger
  language plpgsql
as $$
begin
  insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id)
  select l.kommunenummer, gen_random_uuid(), format('no.kobo.bolig.%s.v1', tg_argv[0]), 'bolig', l.bolig_id
  from leieforhold l
  where l.kommunenummer = new.kommunenummer and l.id = new.leieforhold_id and leietaker_er_aapen(l.kommunenummer, l.id);
  return null;
end
$$;

create trigger meld_ny after insert on boligfeil for each row execute function meld_boligfeil('feil-meldt');
create trigger meld_status after update of status on boligfeil for each row
  when (new.status <> old.status) execute function meld_boligfeil('feil-endret');
