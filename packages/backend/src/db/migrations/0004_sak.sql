-- Cases: what the municipality does with an application or an enquiry.

create table sak (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  aar integer not null,
  loepenummer integer not null,
  saksnummer text not null generated always as (aar::text || '/' || lpad(loepenummer::text, 6, '0')) stored,
  sakstype text not null check (sakstype in
    ('KOMMUNAL_BOLIG_NY', 'KOMMUNAL_BOLIG_BYTTE', 'KOMMUNAL_BOLIG_FORLENGELSE', 'HUSSTANDSENDRING', 'BOLIGBISTAND',
     'OMSORGSBOLIG', 'BOSETTING_FLYKTNING', 'UTEN_BEHOVSPROEVING')),
  kilde text not null check (kilde in ('SOEKNAD', 'HENVENDELSE', 'BOSETTING', 'FORNYELSE')),
  status text not null default 'NY' check (status in
    ('NY', 'UNDER_ARBEID', 'KARTLEGGING', 'VENTER_PAA_SOEKER', 'VENTER_PAA_ANNEN', 'KARTLEGGING_FERDIGSTILT',
     'VEDTAKSFORSLAG', 'GODKJENNING', 'VEDTATT', 'OPPFOELGING', 'VENTELISTE', 'I_LEIEFORHOLD', 'TRUKKET', 'AVVIST',
     'AVSLUTTET', 'GJENAAPNET')),
  soeker_id uuid not null,
  enhet text not null,
  saksbehandler text,
  skjermet boolean not null default false,
  hast text not null default 'NORMAL' check (hast in ('NORMAL', 'HOEY')),
  mottatt timestamptz not null,
  -- The date an answer is due (forvaltningsloven § 11 a, new act § 17), and the one the citizen was told to expect.
  frist date,
  forventet_svar date,
  foreloepig_svar_sendt timestamptz,
  -- A vulnerable transition sets the order of work: turning 18, release, discharge, family violence.
  saarbar_overgang jsonb not null default '[]',
  vedtak_i_annet_system jsonb,
  arkivsak text,
  avsluttet timestamptz,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint sak_saksnummer_unik unique (kommunenummer, aar, loepenummer),
  foreign key (kommunenummer, soeker_id) references person (kommunenummer, id),
  foreign key (kommunenummer, enhet) references enhet (kommunenummer, kode),
  foreign key (kommunenummer, saksbehandler) references ansatt (kommunenummer, id),
  constraint sak_avsluttet_har_tid check (status <> 'AVSLUTTET' or avsluttet is not null),
  constraint sak_under_arbeid_har_saksbehandler check (
    status in ('NY', 'TRUKKET', 'AVVIST', 'AVSLUTTET', 'GJENAAPNET') or saksbehandler is not null)
);
-- The case list: by status in the order of the deadline, and a case worker's own. The id ends every key so that
-- paging can continue from an exact row.
create index sak_liste on sak (kommunenummer, status, frist, id);
create index sak_frist on sak (kommunenummer, frist, id);
create index sak_mine on sak (kommunenummer, saksbehandler, status, frist, id);
create index sak_enhet on sak (kommunenummer, enhet, status, frist, id);
create index sak_soeker on sak (kommunenummer, soeker_id);
create unique index sak_saksnummer on sak (kommunenummer, saksnummer);
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
alter table vedlegg add foreign key (kommunenummer, sak_id) references sak (kommunenummer, id);
alter table husstand add foreign key (kommunenummer, sak_id) references sak (kommunenummer, id);
call skjermes_med_saken('soeknad');
call skjermes_med_saken('vedlegg');
call skjermes_med_saken('husstand');

create table kartlegging (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  status text not null default 'PAABEGYNT' check (status in ('PAABEGYNT', 'FERDIGSTILT', 'GJENAAPNET')),
  malversjon text not null,
  -- The mapped situation as the template has it: living situation, family, function as needs, measures considered.
  innhold jsonb not null default '{}',
  -- What a dwelling is matched against (boligbehov) has columns.
  soverom_min integer check (soverom_min between 0 and 20),
  soverom_maks integer check (soverom_maks between 0 and 20),
  etasje1_eller_heis boolean not null default false,
  rullestol boolean not null default false,
  skjermet_inngang boolean not null default false,
  bemanning text not null default 'INGEN' check (bemanning in
    ('INGEN', 'AMBULERENDE', 'BASE_I_NAERHET', 'BASE_DAG_KVELD', 'BASE_DOEGN')),
  egenskaper text[] not null default '{}',
  omraader text[] not null default '{}',
  maks_leie integer check (maks_leie >= 0),
  vanskeligstilt text not null default 'IKKE_VURDERT' check (vanskeligstilt in ('JA', 'NEI', 'IKKE_VURDERT')),
  kriterieresultat jsonb not null default '[]',
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
  constraint kartlegging_ferdigstilt_har_tid check (
    status <> 'FERDIGSTILT' or (ferdigstilt is not null and ferdigstilt_av is not null)),
  constraint kartlegging_soverom_spenn check (soverom_min <= soverom_maks)
);
call bak_muren('kartlegging', 'select', 'insert', 'update');
call skjermes_med_saken('kartlegging');

-- Why the household gets a municipal home: what KOSTRA counts. Flags, because a household may belong to several
-- groups; one is primary. Without need assessment excludes the others.
create table tildelingsgrunnlag (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  grunnlag text not null check (grunnlag in ('NY', 'FORLENGELSE', 'MANUELL')),
  gjelder_fra date not null,
  psykisk_helse boolean not null default false,
  rus boolean not null default false,
  nedsatt_funksjonsevne boolean not null default false,
  eldre boolean not null default false,
  flyktning boolean not null default false,
  flyktning_bosatt date,
  andre_problemer boolean not null default false,
  undertyper text[] not null default '{}',
  uten_behovsproeving boolean not null default false,
  primaer text not null check (primaer in
    ('PSYKISK_HELSE', 'RUS', 'NEDSATT_FUNKSJONSEVNE', 'ELDRE', 'FLYKTNING', 'ANDRE_PROBLEMER',
     'UTEN_BEHOVSPROEVING')),
  lokal_kode text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  constraint tildelingsgrunnlag_primaer_er_satt check (case primaer
    when 'PSYKISK_HELSE' then psykisk_helse
    when 'RUS' then rus
    when 'NEDSATT_FUNKSJONSEVNE' then nedsatt_funksjonsevne
    when 'ELDRE' then eldre
    when 'FLYKTNING' then flyktning
    when 'ANDRE_PROBLEMER' then andre_problemer
    when 'UTEN_BEHOVSPROEVING' then uten_behovsproeving end),
  constraint tildelingsgrunnlag_uten_utelukker check (not uten_behovsproeving or not
    (psykisk_helse or rus or nedsatt_funksjonsevne or eldre or flyktning or andre_problemer)),
  constraint tildelingsgrunnlag_bosatt check (not flyktning or flyktning_bosatt is not null)
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
  slettes_etter date,
  -- Data collected elsewhere is shown to the party, who may comment (forvaltningsloven § 17, new act § 43).
  presentert_for_part timestamptz,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id),
  constraint registerinnhenting_raadata_har_dato check (raadata_kryptert is null or slettes_etter is not null)
);
create index registerinnhenting_sak on registerinnhenting (kommunenummer, sak_id, hentet);
create index registerinnhenting_sletting on registerinnhenting (kommunenummer, slettes_etter)
  where raadata_kryptert is not null;
call bak_muren('registerinnhenting', 'select', 'insert', 'update');
call skjermes_med_saken('registerinnhenting');

-- The household's economy as the case worker judged it: derived from the registers, with corrections and reasons.
-- A new fetch is a new row; the decision points at the one it used.
create table oekonomi (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  hentet timestamptz not null,
  per_person jsonb not null,
  husstand_sum jsonb not null,
  -- Average of the last six months for the household, whole kroner a month: what the income limit compares with.
  inntekt_snitt6 integer,
  samlet_gjeld bigint,
  brutto_formue bigint,
  korrigert jsonb not null default '[]',
  kommentar_soeker text,
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

create table journalnotat (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  type text not null check (type in
    ('SAMTALE', 'HJEMMEBESOEK', 'MOETE', 'INTERN_VURDERING', 'TREDJEPART', 'ANNET')),
  tekst text not null check (tekst <> ''),
  hendelsestid timestamptz not null,
  synlig_for_part boolean not null,
  -- A note is never rewritten; a correction is a new note that names the old one.
  korrigerer uuid,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, korrigerer) references journalnotat (kommunenummer, id)
);
create index journalnotat_sak on journalnotat (kommunenummer, sak_id, hendelsestid);
call bak_muren('journalnotat', 'select', 'insert');
call skjermes_med_saken('journalnotat');

create table oppgave (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid,
  type text not null check (type in
    ('VURDER', 'INNHENT', 'MANGEL', 'SAMTALE', 'HJEMMEBESOEK', 'GODKJENN', 'BEKREFT_BEHOV', 'FORNYELSE', 'TILSYN',
     'ARKIVFEIL', 'KLAGE', 'ANNEN')),
  tekst text,
  frist date,
  ansvarlig text,
  status text not null default 'AAPEN' check (status in ('AAPEN', 'UTFOERT', 'AVLYST')),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, ansvarlig) references ansatt (kommunenummer, id)
);
create index oppgave_sak on oppgave (kommunenummer, sak_id);
create index oppgave_aapne on oppgave (kommunenummer, ansvarlig, frist, id) where status = 'AAPEN';
call bak_muren('oppgave', 'select', 'insert', 'update');
call skjermes_med_saken('oppgave');
