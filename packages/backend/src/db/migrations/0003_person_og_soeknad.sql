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
  personstatus text,
  kontakt jsonb not null default '{}',
  reservert boolean not null default false,
  spraak text not null default 'nb' check (spraak in ('nb', 'nn', 'se', 'en')),
  tolk jsonb,
  -- Snapshot of Folkeregisteret with the time it was fetched; never the register itself.
  bostedsadresse jsonb,
  hentet timestamptz,
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

create table soeknad (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  -- What the citizen quotes on the phone: carries no personal data.
  referanse text not null check (referanse ~ '^[A-Z0-9-]{6,20}$'),
  sak_id uuid,
  sakstype text not null,
  skjema text not null,
  skjemaversjon text not null,
  spraak text not null check (spraak in ('nb', 'nn', 'se', 'en')),
  status text not null default 'UTKAST' check (status in
    ('UTKAST', 'SENDT', 'REGISTRERT', 'MANGLER', 'BEHANDLET', 'TRUKKET', 'AVVIST', 'SLETTET')),
  kanal text not null default 'DIGITAL' check (kanal in ('DIGITAL', 'PAPIR', 'MUNTLIG', 'ANNEN_ENHET')),
  soeker_id uuid not null,
  -- Who filled it in on behalf of the applicant: by power of attorney or as guardian.
  representant jsonb,
  svar jsonb not null default '{}',
  forhaandsutfylt jsonb not null default '{}',
  bekreftet jsonb not null default '[]',
  -- Which information texts, in which version, the applicant was shown (personopplysningsloven).
  informasjon_vist jsonb not null default '[]',
  samtykker jsonb not null default '[]',
  mangler jsonb,
  mangler_frist date,
  sendt timestamptz,
  mottatt timestamptz,
  registrert_av text,
  -- Drafts nobody sends are deleted; the date is told to the citizen.
  slettes_etter date,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint soeknad_referanse_unik unique (kommunenummer, referanse),
  foreign key (kommunenummer, soeker_id) references person (kommunenummer, id),
  constraint soeknad_utkast_har_slettedato check (status <> 'UTKAST' or slettes_etter is not null),
  constraint soeknad_sendt_har_tid check (status in ('UTKAST', 'SLETTET') or mottatt is not null),
  constraint soeknad_mangler_har_frist check (status <> 'MANGLER' or mangler_frist is not null)
);
create index soeknad_soeker on soeknad (kommunenummer, soeker_id, id);
create index soeknad_sak on soeknad (kommunenummer, sak_id) where sak_id is not null;
create index soeknad_status on soeknad (kommunenummer, status, mottatt, id);
create index soeknad_utkast on soeknad (kommunenummer, slettes_etter) where status = 'UTKAST';
call bak_muren('soeknad', 'select', 'insert', 'update', 'delete');

-- Files of an application or case. The bytes lie in the blob store under `lagret_som`.
create table vedlegg (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  soeknad_id uuid,
  sak_id uuid,
  type text not null check (type in
    ('INNTEKT', 'SKATTEMELDING', 'GJELD', 'LEIEKONTRAKT', 'OPPSIGELSE', 'HELSE', 'SOSIAL', 'OPPHOLD', 'SAMVAER',
     'SEPARASJON', 'FULLMAKT', 'ANNET')),
  filnavn text not null check (filnavn <> ''),
  mime text not null check (mime in ('application/pdf', 'image/jpeg', 'image/png')),
  byte integer not null check (byte between 1 and 15 * 1024 * 1024),
  sha256 bytea not null check (octet_length(sha256) = 32),
  virusstatus text not null default 'VENTER' check (virusstatus in ('VENTER', 'REN', 'INFISERT')),
  lagret_som text not null,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, soeknad_id) references soeknad (kommunenummer, id) on delete cascade,
  constraint vedlegg_hoerer_til check (num_nonnulls(soeknad_id, sak_id) >= 1)
);
create index vedlegg_soeknad on vedlegg (kommunenummer, soeknad_id);
create index vedlegg_sak on vedlegg (kommunenummer, sak_id) where sak_id is not null;
call bak_muren('vedlegg', 'select', 'insert', 'update', 'delete');

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
  person_id uuid,
  -- For members who have not been looked up: an unborn child, family that has not arrived yet.
  navn text,
  foedselsaar integer check (foedselsaar between 1900 and 2999),
  rolle text not null check (rolle in
    ('SOEKER', 'MEDSOEKER', 'EKTEFELLE_PARTNER', 'SAMBOER', 'BARN', 'ANNEN_VOKSEN', 'VENTET_BARN')),
  bostedsomfang text not null default 'FAST' check (bostedsomfang in
    ('FAST', 'DELT', 'SAMVAER', 'IKKE_BOSATT_ENNA')),
  andel_prosent integer check (andel_prosent between 0 and 100),
  termin date,
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
create unique index husstandsmedlem_en_soeker on husstandsmedlem (kommunenummer, husstand_id) where rolle = 'SOEKER';
call bak_muren('husstandsmedlem', 'select', 'insert', 'update', 'delete');
