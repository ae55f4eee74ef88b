-- Tenancies and contracts.

-- Not hidden with the case: a dwelling is let or not, for everyone who manages dwellings. Who lives there is in
-- leietaker, and a person with a graded address is absent from there for everyone outside the shielded unit.
create table leieforhold (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  bolig_id uuid not null,
  sak_id uuid,
  vedtak_id uuid,
  tilbud_id uuid,
  tildelingsgrunnlag_id uuid,
  status text not null default 'AVTALT' check (status in
    ('AVTALT', 'AKTIVT', 'SAGT_OPP', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT',
     'AVSLUTTET')),
  startdato date not null,
  sluttdato date,
  tidsubegrenset boolean not null default false,
  -- Why the tenancy may be for a fixed time (husleieloven §§ 9-3 and 11-1).
  hjemmel_tid text check (hjemmel_tid in
    ('STANDARD_3AAR', 'HUSLEIELOVEN_11_1', 'SAKLIG_GRUNN', 'KORTERE_SOKKEL', 'FORSKRIFT')),
  innflyttet date,
  utflyttet date,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, vedtak_id) references vedtak (kommunenummer, id),
  foreign key (kommunenummer, tilbud_id) references tilbud (kommunenummer, id),
  foreign key (kommunenummer, tildelingsgrunnlag_id) references tildelingsgrunnlag (kommunenummer, id),
  constraint leieforhold_periode check (sluttdato >= startdato and utflyttet >= startdato),
  constraint leieforhold_tid_avtalt check (tidsubegrenset = (sluttdato is null) or
    (tidsubegrenset and status in ('SAGT_OPP', 'TIDSUBESTEMT', 'AVSLUTTET'))),
  constraint leieforhold_avsluttet_har_dato check (status <> 'AVSLUTTET' or utflyttet is not null),
  -- No two tenancies in one dwelling at one time, the next tenant's agreed one included …
  constraint leieforhold_overlapper_ikke exclude using gist (
    kommunenummer with =,
    bolig_id with =,
    daterange(startdato, coalesce(utflyttet, sluttdato), '[]') with &&
  ) where (status <> 'AVSLUTTET')
);
-- … and whoever has not moved out keeps the dwelling, whatever date the contract had.
create unique index leieforhold_ett_aktivt on leieforhold (kommunenummer, bolig_id)
  where status in ('AKTIVT', 'SAGT_OPP', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT');
create index leieforhold_bolig on leieforhold (kommunenummer, bolig_id, startdato);
create index leieforhold_utloep on leieforhold (kommunenummer, sluttdato, id) where status <> 'AVSLUTTET';
create index leieforhold_start on leieforhold (kommunenummer, startdato, id);
create index leieforhold_tilbud on leieforhold (kommunenummer, tilbud_id) where tilbud_id is not null;
create index leieforhold_sak on leieforhold (kommunenummer, sak_id) where sak_id is not null;
call bak_muren('leieforhold', 'select', 'insert', 'update');

create table leietaker (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  leieforhold_id uuid not null,
  person_id uuid not null,
  hovedleietaker boolean not null default true,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, leieforhold_id, person_id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id)
);
create unique index leietaker_en_hoved on leietaker (kommunenummer, leieforhold_id) where hovedleietaker;
create index leietaker_person on leietaker (kommunenummer, person_id);
call bak_muren('leietaker', 'select', 'insert', 'delete');
create policy skjerming on leietaker as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or exists (
    select from person p where p.kommunenummer = leietaker.kommunenummer and p.id = leietaker.person_id));

create table leiekontrakt (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  leieforhold_id uuid not null,
  nummer integer not null default 1 check (nummer > 0),
  status text not null default 'SIGNERT' check (status in ('SIGNERT', 'ERSTATTET')),
  signert_dato date,
  gjelder_fra date not null,
  manedsleie integer not null check (manedsleie >= 0),
  depositum integer not null default 0 check (depositum >= 0),
  garantitype text not null default 'INGEN' check (garantitype in
    ('SPERRET_KONTO', 'NAV_GARANTI', 'KOMMUNAL_GARANTI', 'INGEN')),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint leiekontrakt_nummer_unik unique (kommunenummer, leieforhold_id, nummer),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  -- Husleieloven §§ 3-5 and 3-6: deposit and guarantee together at most six months' rent.
  constraint leiekontrakt_depositum_seks_maaneder check (depositum <= 6 * manedsleie)
);
create unique index leiekontrakt_en_gjeldende on leiekontrakt (kommunenummer, leieforhold_id)
  where status = 'SIGNERT';
call bak_muren('leiekontrakt', 'select', 'insert', 'update');
