-- Dwellings, under the names of Kobo's own API where it has one (leverandorBoligId, manedsleie, …). `id` is koboId.

create table bolig (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  -- The key in the municipality's facility system: what its upserts find the dwelling by.
  leverandor_bolig_id text check (leverandor_bolig_id <> ''),
  -- The same dwelling in two spreadsheets has the same key. Made by the import's rule from the address, the
  -- bruksenhet and ekstraReferanse.
  noekkel text check (noekkel <> ''),
  adresse jsonb not null,
  matrikkel jsonb,
  bruksenhetsnummer text check (bruksenhetsnummer ~ '^[HKLU][0-9]{4}$'),
  -- Tells several dwellings in one bruksenhet apart (rooms of a bofellesskap).
  ekstra_referanse text,
  bygning jsonb not null default '{"bygningstype": "ANNET"}',
  etasjenummer integer check (etasjenummer between -9 and 99),
  boligtype text not null default 'ORDINAER' check (boligtype in
    ('ORDINAER', 'OMSORGSBOLIG', 'BOFELLESSKAP', 'PERSONALBOLIG', 'MIDLERTIDIG')),
  underkategori text,
  er_bofellesskap boolean not null default false,
  bemanning text not null default 'INGEN' check (bemanning in
    ('INGEN', 'AMBULERENDE', 'BASE_I_NAERHET', 'BASE_DAG_KVELD', 'BASE_DOEGN')),
  eieform text check (eieform in ('EID', 'INNLEID', 'DISPOSISJONSRETT')),
  disposisjonsform text check (disposisjonsform in
    ('EGEN_EID', 'INNLEID_FREMLEIE', 'STIFTELSE', 'TILVISNING', 'TILDELINGSAVTALE', 'BRUKEREID_DISPOSISJON')),
  eier jsonb,
  antall_soverom integer check (antall_soverom between 0 and 30),
  bruksareal double precision check (bruksareal > 0),
  er_tilgjengelig_for_rullestolbruker boolean not null default false,
  egenskaper text[] not null default '{}',
  kvalifiserer_mva_kompensasjon boolean not null default false,
  leie_til_eie_potensial boolean not null default false,
  egnet_bosetting boolean not null default false,
  leiekostnad jsonb,
  -- Whole kroner, like everything that is money.
  depositum integer check (depositum >= 0),
  maaler jsonb,
  skolekrets jsonb,
  informasjon text,
  status text not null default 'IKKE_TILGJENGELIG' check (status in
    ('KLAR_FOR_INNFLYTTING', 'RESERVERT', 'UTLEID', 'VEDLIKEHOLD', 'IKKE_TILGJENGELIG', 'SOLGT')),
  statusdato date not null,
  statusaarsak text,
  klar_fra date,
  -- A dwelling is never deleted: its history and statistics stay.
  slettet timestamptz,

  -- What lists sort and filter by, out of the nested values.
  bygningstype text not null generated always as (bygning ->> 'bygningstype') stored,
  manedsleie integer generated always as ((leiekostnad ->> 'manedsleie')::integer) stored,
  adresseorden text collate "C" not null generated always as (
    norsk(adresse ->> 'adressenavn') || ' ' || lpad(coalesce(adresse ->> 'nummer', ''), 4, '0') || ' ' ||
    norsk(coalesce(adresse ->> 'bokstav', '')) || ' ' || coalesce(bruksenhetsnummer, '') || ' ' ||
    norsk(coalesce(ekstra_referanse, ''))) stored,
  soeketekst text collate "C" not null generated always as (norsk(
    (adresse ->> 'adressenavn') || ' ' || coalesce(adresse ->> 'nummer', '') || coalesce(adresse ->> 'bokstav', '')
    || ', ' || coalesce(bruksenhetsnummer, '') || ', ' || coalesce(ekstra_referanse, '') || ', ' || (adresse ->> 'postnummer') || ' ' ||
    (adresse ->> 'poststed') || ', ' || coalesce(leverandor_bolig_id, ''))) stored,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint bolig_adresse_er_hel check (
    adresse ->> 'adressenavn' <> '' and adresse ->> 'postnummer' ~ '^[0-9]{4}$' and
    adresse ->> 'kommunenummer' = kommunenummer),
  -- Husleieloven § 3-5: at most six months' rent.
  constraint bolig_depositum_seks_maaneder check (depositum <= 6 * manedsleie)
);
-- A home that is removed leaves its key and its place to another.
create unique index bolig_leverandor_unik on bolig (kommunenummer, leverandor_bolig_id) where slettet is null;
create unique index bolig_noekkel_unik on bolig (kommunenummer, noekkel) where slettet is null;
create index bolig_orden on bolig (kommunenummer, adresseorden, id) where slettet is null;
create index bolig_status on bolig (kommunenummer, status, adresseorden, id) where slettet is null;
-- Counting per filter value reads this and never the wide rows.
create index bolig_fasetter on bolig (kommunenummer, status, boligtype, bemanning, antall_soverom, klar_fra,
  disposisjonsform, leie_til_eie_potensial, id) where slettet is null;
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
