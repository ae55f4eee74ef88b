-- The rents of a month for the accounts: how the file looks is data of the municipality, what is in it never changes once
-- it is made. Nothing of why anybody lives anywhere, and no names: the accounts know the payer by the number below.
alter table leieforhold add column betalingsnummer bigint generated always as identity;
create unique index leieforhold_betalingsnummer on leieforhold (kommunenummer, betalingsnummer);

create table husleieprofil (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  kode text not null check (kode ~ '^[A-Z0-9_]{1,20}$'),
  utgave integer not null check (utgave > 0),
  innhold jsonb not null,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, kode, utgave)
);
call bak_muren('husleieprofil', 'select', 'insert');

create table husleiekjoering (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  -- The first of the month.
  maaned date not null check (extract(day from maaned) = 1),
  profil text not null,
  utgave integer not null,
  antall integer not null check (antall >= 0),
  sum bigint not null check (sum >= 0),
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, profil, utgave) references husleieprofil (kommunenummer, kode, utgave),
  constraint husleiekjoering_en_per_maaned unique (kommunenummer, maaned, profil)
);
call bak_muren('husleiekjoering', 'select', 'insert');

create table husleielinje (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  kjoering_id uuid not null,
  nummer integer not null check (nummer > 0),
  leieforhold_id uuid not null,
  bolig_id uuid not null,
  fra date not null,
  til date not null,
  beloep integer not null check (beloep > 0),
  konto text not null,
  mvakode text,
  primary key (kommunenummer, kjoering_id, nummer),
  foreign key (kommunenummer, kjoering_id) references husleiekjoering (kommunenummer, id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id),
  constraint husleielinje_periode check (til >= fra),
  constraint husleielinje_en_per_leieforhold unique (kommunenummer, kjoering_id, leieforhold_id)
);
call bak_muren('husleielinje', 'select', 'insert');
