-- Persons, applications and households.

-- The identity number is stored encrypted, with the row as additional data, and found through a keyed hash that
-- differs between municipalities (ident.ts). No other table, log or event holds it.
create table person (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  ident_type text not null check (ident_type in ('FNR', 'DNR', 'DUF', 'INGEN')),
  ident_kryptert bytea,
  ident_indeks bytea check (octet_length(ident_indeks) = 32),
  navn text not null check (navn <> ''),
  foedselsdato date,
  gradering text not null default 'UGRADERT' check (gradering in
    ('UGRADERT', 'KLIENTADRESSE', 'FORTROLIG', 'STRENGT_FORTROLIG')),
  kontakt jsonb not null default '{}',
  -- Snapshots of Folkeregisteret with the time they were fetched; never the register itself.
  bostedsadresse jsonb,
  freg_hentet timestamptz,
  -- The person's own children as the register showed them, without those with address protection:
  -- [{barnId, deltBosted}]. What an application is judged against when it is sent.
  registerbarn jsonb not null default '[]',
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint person_ident_unik unique (kommunenummer, ident_indeks),
  constraint person_ident_hel check (
    (ident_type = 'INGEN') = (ident_kryptert is null) and (ident_kryptert is null) = (ident_indeks is null))
);
create index person_navn on person (kommunenummer, norsk(navn), id);
call bak_muren('person', 'select', 'insert', 'update', 'delete');

-- A person with a graded address is absent for everyone outside the shielded unit: from searches, lists, counts
-- and joins alike, so a dwelling let to one reads «utleid» and nothing more. Restrictive: it narrows the tenant
-- policies and cannot be widened by another.
create policy skjerming on person as restrictive
  using (gradering = 'UGRADERT' or (select current_setting('app.skjermet', true)) = 'ja');

-- The citizen's application: a draft at first, unchangeable once sent.
create table soeknad (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  soeker_id uuid not null,
  sak_id uuid,
  -- What the citizen quotes on the phone: carries no personal data. Given when it is sent.
  referanse text check (referanse ~ '^[A-Z0-9-]{4,20}$'),
  -- What it is about; unknown until the citizen has answered the first question.
  formaal text check (formaal in ('NY', 'BYTTE', 'FORLENGELSE', 'HUSSTANDSENDRING', 'BOLIGBISTAND')),
  status text not null default 'UTKAST' check (status in
    ('UTKAST', 'SENDT', 'REGISTRERT', 'MANGLER', 'BEHANDLET', 'TRUKKET', 'AVVIST', 'SLETTET')),
  kanal text not null default 'DIGITAL' check (kanal in ('DIGITAL', 'PAPIR', 'MUNTLIG', 'ANNEN_ENHET')),
  spraak text not null check (spraak in ('nb', 'nn', 'se')),
  skjemaversjon integer not null check (skjemaversjon > 0),
  steg text not null,
  svar jsonb not null default '{}',
  -- SHA-256 of the summary the citizen read and sent.
  oppsummering_hash text check (oppsummering_hash ~ '^[0-9a-f]{64}$'),
  mottatt timestamptz,
  -- A draft nobody sends is deleted; the citizen is told the date.
  slettes_dato date,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint soeknad_referanse_unik unique (kommunenummer, referanse),
  foreign key (kommunenummer, soeker_id) references person (kommunenummer, id),
  constraint soeknad_utkast_har_slettedato check ((status = 'UTKAST') = (slettes_dato is not null)),
  constraint soeknad_sendt_er_komplett check (status in ('UTKAST', 'SLETTET') or
    (mottatt is not null and referanse is not null and formaal is not null))
);
create index soeknad_soeker on soeknad (kommunenummer, soeker_id, opprettet, id);
create index soeknad_sak on soeknad (kommunenummer, sak_id) where sak_id is not null;
create index soeknad_utkast on soeknad (kommunenummer, slettes_dato) where status = 'UTKAST';
call bak_muren('soeknad', 'select', 'insert', 'update', 'delete');

-- A household is a snapshot that belongs to one application or case, never a shared register of families.
create table husstand (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  soeknad_id uuid,
  sak_id uuid,
  nummer integer not null default 1 check (nummer > 0),
  gjelder_fra date not null,
  antall_voksne integer not null check (antall_voksne >= 0),
  antall_barn integer not null check (antall_barn >= 0),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, soeknad_id) references soeknad (kommunenummer, id) on delete cascade,
  constraint husstand_hoerer_til check (num_nonnulls(soeknad_id, sak_id) = 1),
  constraint husstand_soeknad_unik unique (kommunenummer, soeknad_id, nummer),
  constraint husstand_sak_unik unique (kommunenummer, sak_id, nummer)
);
call bak_muren('husstand', 'select', 'insert', 'update', 'delete');

create table husstandsmedlem (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  husstand_id uuid not null,
  -- Empty for whoever has not been looked up: an unborn child, family that has not arrived yet.
  person_id uuid,
  navn text not null,
  foedselsdato date,
  rolle text not null check (rolle in
    ('SOEKER', 'MEDSOEKER', 'EKTEFELLE_PARTNER', 'SAMBOER', 'ANNEN_VOKSEN', 'BARN', 'VENTET_BARN')),
  bosted text not null default 'FAST' check (bosted in ('FAST', 'DELT', 'SAMVAER', 'SENERE')),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, husstand_id) references husstand (kommunenummer, id) on delete cascade,
  foreign key (kommunenummer, person_id) references person (kommunenummer, id)
);
create index husstandsmedlem_husstand on husstandsmedlem (kommunenummer, husstand_id);
create index husstandsmedlem_person on husstandsmedlem (kommunenummer, person_id) where person_id is not null;
create unique index husstandsmedlem_en_soeker on husstandsmedlem (kommunenummer, husstand_id)
  where rolle = 'SOEKER';
call bak_muren('husstandsmedlem', 'select', 'insert', 'update', 'delete');
