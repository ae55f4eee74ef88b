-- Another adult who applies together with the applicant. Each answers for themselves and neither reads the other's part;
-- the municipality reads both. What is not confirmed yet is sealed as a draft is.
create table medsoeker (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  soeknad_id uuid not null,
  -- Since the application was sent.
  sak_id uuid,
  person_id uuid not null,
  status text not null default 'INVITERT' check (status in ('INVITERT', 'BEKREFTET', 'AVSLAATT', 'TRUKKET')),
  spraak text not null check (spraak in ('nb', 'nn', 'se')),
  skjemaversjon integer not null check (skjemaversjon > 0),
  svar jsonb not null default '{}',
  invitert timestamptz not null default naa(),
  besvart timestamptz,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, soeknad_id) references soeknad (kommunenummer, id) on delete cascade,
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id),
  constraint medsoeker_besvart_har_tid check ((status in ('BEKREFTET', 'AVSLAATT')) = (besvart is not null)),
  constraint medsoeker_avslag_beholder_ingenting check (status in ('INVITERT', 'BEKREFTET') or svar = '{}')
);
create unique index medsoeker_en_per_soeknad on medsoeker (kommunenummer, soeknad_id) where status <> 'TRUKKET';
create index medsoeker_soeknad on medsoeker (kommunenummer, soeknad_id);
create index medsoeker_person on medsoeker (kommunenummer, person_id, invitert);
create index medsoeker_sak on medsoeker (kommunenummer, sak_id) where sak_id is not null;
call bak_muren('medsoeker', 'select', 'insert', 'update');
create policy skjerming on medsoeker as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or (
    exists (select from soeknad s where s.kommunenummer = medsoeker.kommunenummer and s.id = medsoeker.soeknad_id) and
    exists (select from person p where p.kommunenummer = medsoeker.kommunenummer and p.id = medsoeker.person_id)));
