-- Dwellings, under the names of Kobo's own API where it has one (leverandorBoligId, manedsleie, …). `id` is koboId.

create table bolig (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  -- The key in the municipality's facility system: what an upsert finds the dwelling by.
  leverandor_bolig_id text check (leverandor_bolig_id <> ''),
  adressenavn text not null check (adressenavn <> ''),
  nummer text not null,
  bokstav text,
  postnummer text not null check (postnummer ~ '^[0-9]{4}$'),
  poststed text not null,
  bruksenhetsnummer text check (bruksenhetsnummer ~ '^[HKLU][0-9]{4}$'),
  -- Tells several dwellings in one bruksenhet apart (rooms of a bofellesskap).
  ekstra_referanse text,
  adresse jsonb not null default '{}',
  matrikkel jsonb,
  bygning jsonb,
  bygningstype text check (bygningstype in
    ('ENEBOLIG', 'TOMANNSBOLIG', 'REKKEHUS', 'BLOKK', 'HYBELBYGG', 'SMAAHUS', 'ANNET')),
  etasjenummer integer check (etasjenummer between -9 and 99),
  boligtype text not null check (boligtype in
    ('ORDINAER', 'OMSORGSBOLIG', 'BOFELLESSKAP', 'PERSONALBOLIG', 'MIDLERTIDIG')),
  underkategori text,
  er_bofellesskap boolean not null default false,
  bemanning text not null default 'INGEN' check (bemanning in
    ('INGEN', 'AMBULERENDE', 'BASE_I_NAERHET', 'BASE_DAG_KVELD', 'BASE_DOEGN')),
  eieform text check (eieform in ('EID', 'INNLEID', 'DISPOSISJONSRETT')),
  disposisjonsform text check (disposisjonsform in
    ('EGEN_EID', 'INNLEID_FREMLEIE', 'STIFTELSE', 'TILVISNING', 'TILDELINGSAVTALE', 'BRUKEREID_DISPOSISJON')),
  eier jsonb,
  avtale jsonb,
  antall_soverom integer check (antall_soverom between 0 and 20),
  bruksareal numeric(7, 1) check (bruksareal > 0),
  er_tilgjengelig_for_rullestolbruker boolean not null default false,
  egenskaper text[] not null default '{}',
  kvalifiserer_mva_kompensasjon boolean not null default false,
  leie_til_eie_potensial boolean not null default false,
  egnet_bosetting boolean not null default false,
  -- Whole kroner a month; what it includes and from when is in leiekostnad.
  manedsleie integer check (manedsleie >= 0),
  leiekostnad jsonb,
  depositum integer check (depositum >= 0),
  maaler jsonb,
  skolekrets jsonb,
  bomiljoehensyn text,
  bilder jsonb not null default '[]',
  informasjon jsonb,
  status text not null default 'IKKE_TILGJENGELIG' check (status in
    ('KLAR_FOR_INNFLYTTING', 'RESERVERT', 'UTLEID', 'VEDLIKEHOLD', 'IKKE_TILGJENGELIG', 'SOLGT')),
  statusdato date not null,
  statusaarsak text,
  klar_fra date,
  salgsstatus text,
  -- A dwelling is never deleted: its history and statistics stay.
  slettet timestamptz,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint bolig_leverandor_unik unique (kommunenummer, leverandor_bolig_id),
  -- Husleieloven § 3-5: a deposit and guarantee of at most six months' rent.
  constraint bolig_depositum_seks_maaneder check (depositum <= 6 * manedsleie)
);
-- The overview sorts by address and counts by status, type, staffing and rooms. The facet columns lie in the index,
-- so that counting does not read the wide rows.
create index bolig_adresse on bolig
  (kommunenummer, norsk(adressenavn), (lpad(nummer, 5, '0')), bruksenhetsnummer, id) where slettet is null;
create index bolig_fasetter on bolig
  (kommunenummer, status, boligtype, bemanning, antall_soverom, disposisjonsform) where slettet is null;
create index bolig_klar_fra on bolig (kommunenummer, klar_fra, id) where slettet is null;
call bak_muren('bolig', 'select', 'insert', 'update');

-- Written by the trigger below, so that no way of changing a status can forget it. Vacancy, lost rent and KOSTRA
-- are counted from here.
create table bolig_statushistorikk (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id bigint not null generated always as identity,
  bolig_id uuid not null,
  fra_status text,
  til_status text not null,
  statusdato date not null,
  aarsak text,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id)
);
create index bolig_statushistorikk_bolig on bolig_statushistorikk (kommunenummer, bolig_id, id);
call bak_muren('bolig_statushistorikk', 'select', 'insert');

create function skriv_statushistorikk() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'UPDATE' and old.status = 'SOLGT' and new.status <> 'SOLGT' then
    raise exception 'a sold dwelling does not come back' using
      errcode = 'integrity_constraint_violation', constraint = 'bolig_solgt_er_endelig', table = 'bolig';
  end if;
  if tg_op = 'INSERT' or new.status <> old.status then
    insert into bolig_statushistorikk (kommunenummer, bolig_id, fra_status, til_status, statusdato, aarsak)
    values (new.kommunenummer, new.id, case when tg_op = 'UPDATE' then old.status end, new.status, new.statusdato,
      new.statusaarsak);
  end if;
  return null;
end
$$;
create trigger historikk after insert or update of status on bolig
  for each row execute function skriv_statushistorikk();

create table bolignotat (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  bolig_id uuid not null,
  type text not null check (type in ('NOTAT', 'TILSYN', 'SKADE', 'OPPGRADERING')),
  tekst text not null check (tekst <> ''),
  dato date not null,
  resultat text check (resultat in ('OK', 'AVVIK', 'ALVORLIG')),
  frist date,
  fdv_referanse text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id)
);
create index bolignotat_bolig on bolignotat (kommunenummer, bolig_id, dato);
call bak_muren('bolignotat', 'select', 'insert', 'update', 'delete');
