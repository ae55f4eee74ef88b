-- Cases: what the municipality does with an application or an enquiry.

create table sak (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  aar integer not null,
  loepenummer integer not null,
  saksnummer text not null generated always as
    (aar::text || '-' || lpad(loepenummer::text, greatest(5, length(loepenummer::text)), '0')) stored,
  sakstype text not null check (sakstype in
    ('KOMMUNAL_BOLIG_NY', 'KOMMUNAL_BOLIG_BYTTE', 'KOMMUNAL_BOLIG_FORLENGELSE', 'HUSSTANDSENDRING', 'BOLIGBISTAND',
     'OMSORGSBOLIG', 'BOSETTING_FLYKTNING', 'UTEN_BEHOVSPROEVING')),
  kilde text not null default 'SOEKNAD' check (kilde in ('SOEKNAD', 'HENVENDELSE', 'BOSETTING', 'FORNYELSE')),
  status text not null default 'NY' check (status in
    ('NY', 'UNDER_ARBEID', 'KARTLEGGING', 'VENTER_PAA_SOEKER', 'VENTER_PAA_ANNEN', 'KARTLEGGING_FERDIGSTILT',
     'VEDTAKSFORSLAG', 'GODKJENNING', 'VEDTATT', 'OPPFOELGING', 'VENTELISTE', 'I_LEIEFORHOLD', 'TRUKKET', 'AVVIST',
     'AVSLUTTET', 'GJENAAPNET')),
  soeker_id uuid not null,
  enhet text not null,
  saksbehandler text,
  skjermet boolean not null default false,
  hast boolean not null default false,
  -- Copied from the newest household, because the list filters and counts by it.
  antall_voksne integer not null default 1 check (antall_voksne >= 0),
  antall_barn integer not null default 0 check (antall_barn >= 0),
  mottatt timestamptz not null,
  -- The latest day the citizen was told to expect an answer (forvaltningsloven § 11 a; new act § 17).
  forventet_svar date not null,
  -- The deadline that comes first of all the case has: what the list sorts by.
  neste_frist date,
  neste_frist_type text check (neste_frist_type in
    ('FORELOEPIG_SVAR', 'SVAR', 'MANGLER', 'GODKJENNING', 'SVAR_PAA_TILBUD', 'KONTRAKT', 'KLAGE', 'BEKREFT_BEHOV')),
  avsluttet timestamptz,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint sak_saksnummer_unik unique (kommunenummer, saksnummer),
  foreign key (kommunenummer, soeker_id) references person (kommunenummer, id),
  foreign key (kommunenummer, enhet) references enhet (kommunenummer, kode),
  foreign key (kommunenummer, saksbehandler) references ansatt (kommunenummer, id),
  constraint sak_frist_har_type check ((neste_frist is null) = (neste_frist_type is null)),
  constraint sak_avsluttet_har_tid check (status <> 'AVSLUTTET' or avsluttet is not null),
  constraint sak_under_arbeid_har_saksbehandler check (
    status in ('NY', 'TRUKKET', 'AVVIST', 'AVSLUTTET', 'GJENAAPNET') or saksbehandler is not null)
);
-- The case list: by deadline, within a status, and a case worker's own. The id ends every key so that paging
-- continues from an exact row.
create index sak_frist on sak (kommunenummer, neste_frist, id);
create index sak_status on sak (kommunenummer, status, neste_frist, id);
create index sak_saksbehandler on sak (kommunenummer, saksbehandler, neste_frist, id);
create index sak_mottatt on sak (kommunenummer, mottatt, id);
create index sak_soeker on sak (kommunenummer, soeker_id, mottatt);
call bak_muren('sak', 'select', 'insert', 'update');

-- A shielded case does not exist for anyone outside the shielded unit: not in a list, a count or a search.
create policy skjerming on sak as restrictive
  using (not skjermet or (select current_setting('app.skjermet', true)) = 'ja');

-- What hangs on a case is as hidden as the case.
create procedure skjermes_med_saken(tabell regclass)
  language plpgsql
as $$
begin
  execute format(
    'create policy skjerming on %1$s as restrictive using (sak_id is null '
    'or (select current_setting(''app.skjermet'', true)) = ''ja'' '
    'or exists (select from sak s where s.kommunenummer = %1$s.kommunenummer and s.id = %1$s.sak_id))', tabell);
end
$$;
revoke execute on procedure skjermes_med_saken(regclass) from public;

alter table soeknad add foreign key (kommunenummer, sak_id) references sak (kommunenummer, id);
alter table husstand add foreign key (kommunenummer, sak_id) references sak (kommunenummer, id);
-- An application is hidden before there is a case as well, and a household with whatever it belongs to.
create policy skjerming on soeknad as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or (
    exists (select from person p where p.kommunenummer = soeknad.kommunenummer and p.id = soeknad.soeker_id) and (
      sak_id is null or
      exists (select from sak s where s.kommunenummer = soeknad.kommunenummer and s.id = soeknad.sak_id))));
create policy skjerming on husstand as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or
  exists (select from soeknad s where s.kommunenummer = husstand.kommunenummer and s.id = husstand.soeknad_id) or
  exists (select from sak s where s.kommunenummer = husstand.kommunenummer and s.id = husstand.sak_id));
create policy skjerming on husstandsmedlem as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or (
    exists (select from husstand h
      where h.kommunenummer = husstandsmedlem.kommunenummer and h.id = husstandsmedlem.husstand_id) and (
      person_id is null or
      exists (select from person p
        where p.kommunenummer = husstandsmedlem.kommunenummer and p.id = husstandsmedlem.person_id))));

-- A case with a graded person in it, as party or in the household, is shielded from the moment both are known:
-- whichever of the grade, the case and the household comes last. Taking the shield off is a person's decision.
create procedure skjerm_saker_med(i_person uuid)
  language sql
as $$
  update sak set skjermet = true
  where not skjermet
    and exists (select from person p where p.kommunenummer = sak.kommunenummer and p.id = i_person
      and p.gradering <> 'UGRADERT')
    and (soeker_id = i_person or exists (
      select from husstandsmedlem m
      join husstand h on h.kommunenummer = m.kommunenummer and h.id = m.husstand_id
      left join soeknad s on s.kommunenummer = h.kommunenummer and s.id = h.soeknad_id
      where m.kommunenummer = sak.kommunenummer and m.person_id = i_person and sak.id in (h.sak_id, s.sak_id)))
$$;

create function skjerm_ved_gradering() returns trigger
  language plpgsql
as $$
begin
  call skjerm_saker_med(new.id);
  return null;
end
$$;
create trigger skjerming after update of gradering on person
  for each row when (new.gradering <> 'UGRADERT') execute function skjerm_ved_gradering();

create function skjerm_ny_sak() returns trigger
  language plpgsql
as $$
begin
  new.skjermet := new.skjermet or exists (select from person p
    where p.kommunenummer = new.kommunenummer and p.id = new.soeker_id and p.gradering <> 'UGRADERT');
  return new;
end
$$;
create trigger skjerming before insert on sak for each row execute function skjerm_ny_sak();

create function skjerm_ved_medlem() returns trigger
  language plpgsql
as $$
begin
  call skjerm_saker_med(new.person_id);
  return null;
end
$$;
create trigger skjerming after insert or update of person_id on husstandsmedlem
  for each row when (new.person_id is not null) execute function skjerm_ved_medlem();

create function skjerm_ved_kobling() returns trigger
  language plpgsql
as $$
declare
  medlem uuid;
begin
  for medlem in
    select person_id from husstandsmedlem m
    join husstand h on h.kommunenummer = m.kommunenummer and h.id = m.husstand_id
    where h.kommunenummer = new.kommunenummer and h.soeknad_id = new.id and person_id is not null
  loop
    call skjerm_saker_med(medlem);
  end loop;
  return null;
end
$$;
create trigger skjerming after insert or update of sak_id on soeknad
  for each row when (new.sak_id is not null) execute function skjerm_ved_kobling();

-- What happened in the case, in the order it happened: the case's own history, shown to the party as well.
create table sakshendelse (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  tid timestamptz not null default naa(),
  type text not null check (type ~ '^[A-Z_]+$'),
  -- The employee; empty when the citizen or the system did it.
  ansatt text,
  detaljer jsonb not null default '{}',
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, ansatt) references ansatt (kommunenummer, id)
);
create index sakshendelse_sak on sakshendelse (kommunenummer, sak_id, tid, id);
call bak_muren('sakshendelse', 'select', 'insert');
call skjermes_med_saken('sakshendelse');

create table kartlegging (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  status text not null default 'PAABEGYNT' check (status in ('PAABEGYNT', 'FERDIGSTILT', 'GJENAAPNET')),
  -- The assessment as it stands, complete or not.
  innhold jsonb not null default '{}',
  -- What a dwelling is matched against, and what § 7 of boligsosialloven asks for, has columns.
  soverom_min integer check (soverom_min between 0 and 30),
  soverom_maks integer check (soverom_maks between 0 and 30),
  rullestol boolean not null default false,
  uten_trapper boolean not null default false,
  bemanning text not null default 'INGEN' check (bemanning in
    ('INGEN', 'AMBULERENDE', 'BASE_I_NAERHET', 'BASE_DAG_KVELD', 'BASE_DOEGN')),
  maks_leie integer check (maks_leie >= 0),
  vanskeligstilt text not null default 'IKKE_VURDERT' check (vanskeligstilt in ('JA', 'NEI', 'IKKE_VURDERT')),
  ferdigstilt timestamptz,
  ferdigstilt_av text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint kartlegging_en_per_sak unique (kommunenummer, sak_id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, ferdigstilt_av) references ansatt (kommunenummer, id),
  constraint kartlegging_ferdigstilt_har_tid check (
    status <> 'FERDIGSTILT' or (ferdigstilt is not null and ferdigstilt_av is not null)),
  constraint kartlegging_soverom_spenn check (soverom_min <= soverom_maks)
);
call bak_muren('kartlegging', 'select', 'insert', 'update');
call skjermes_med_saken('kartlegging');

-- Why the household gets a municipal home: what KOSTRA counts. A household may belong to several groups; one is
-- primary. «Without need assessment» excludes the others (Agenda Kaupang 2019, chapter 5).
create table tildelingsgrunnlag (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  grunnlag text not null default 'NY' check (grunnlag in ('NY', 'FORLENGELSE', 'MANUELL')),
  gjelder_fra date not null,
  grupper text[] not null check (grupper <@ array
    ['PSYKISK_HELSE', 'RUS', 'NEDSATT_FUNKSJONSEVNE', 'ELDRE', 'FLYKTNING', 'ANDRE_PROBLEMER',
     'UTEN_BEHOVSPROEVING']),
  primaer text not null,
  -- A refugee counts as one for five years from this date.
  bosatt_dato date,
  lokal_kode text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  constraint tildelingsgrunnlag_primaer_er_en_av_dem check (primaer = any (grupper)),
  constraint tildelingsgrunnlag_uten_utelukker check (
    not 'UTEN_BEHOVSPROEVING' = any (grupper) or cardinality(grupper) = 1)
);
create index tildelingsgrunnlag_sak on tildelingsgrunnlag (kommunenummer, sak_id, gjelder_fra);
call bak_muren('tildelingsgrunnlag', 'select', 'insert', 'update');
call skjermes_med_saken('tildelingsgrunnlag');

-- One row for each time a register was asked, with the legal basis. The raw answer is encrypted and goes away on
-- its date; what was derived from it stays.
create table registerinnhenting (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  person_id uuid not null,
  register text not null check (register in ('FREG', 'INNTEKT', 'SSG', 'KRR', 'MATRIKKEL')),
  deler text[] not null default '{}',
  hjemmel text not null check (hjemmel <> ''),
  status text not null check (status in ('OK', 'INGEN_DATA', 'FEIL', 'SKJERMET', 'MANGLER_HJEMMEL')),
  feilkode text,
  korrelasjonsid text,
  hentet timestamptz not null,
  raadata_kryptert bytea,
  slettes_dato date,
  -- Data collected elsewhere is shown to the party, who may comment (forvaltningsloven § 17; new act § 43).
  vist_for_part timestamptz,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id),
  constraint registerinnhenting_raadata_har_dato check (raadata_kryptert is null or slettes_dato is not null)
);
create index registerinnhenting_sak on registerinnhenting (kommunenummer, sak_id, hentet);
create index registerinnhenting_person on registerinnhenting (kommunenummer, person_id);
create index registerinnhenting_sletting on registerinnhenting (kommunenummer, slettes_dato)
  where raadata_kryptert is not null;
call bak_muren('registerinnhenting', 'select', 'insert', 'update');
call skjermes_med_saken('registerinnhenting');

-- The household's economy as derived from the registers. A new fetch is a new row; a decision points at the one it
-- rested on.
create table oekonomi (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  hentet timestamptz not null,
  hjemmel text not null check (hjemmel <> ''),
  personer jsonb not null,
  husstand jsonb,
  -- Average of the last six months for the household, whole kroner a month: what an income limit compares with.
  inntekt_per_maaned integer,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id)
);
create index oekonomi_sak on oekonomi (kommunenummer, sak_id, hentet);
call bak_muren('oekonomi', 'select', 'insert', 'update');
call skjermes_med_saken('oekonomi');
