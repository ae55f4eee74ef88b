-- What came of a tenancy for a fixed time when its end drew near. Longer is a decision of its own: made in a case here, or
-- in another system, where it can be found again.
create table fornyelse (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  leieforhold_id uuid not null,
  -- The end it was about.
  sluttdato date not null,
  utfall text not null check (utfall in ('FORLENGET', 'BYTTE', 'FLYTTER', 'LEIE_TIL_EIE', 'OPPHOER')),
  vedtak_id uuid,
  vedtak_i_annet_system jsonb,
  leiekontrakt_id uuid,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  foreign key (kommunenummer, vedtak_id) references vedtak (kommunenummer, id),
  foreign key (kommunenummer, leiekontrakt_id) references leiekontrakt (kommunenummer, id),
  constraint fornyelse_forlenges_ved_vedtak check (
    (utfall = 'FORLENGET') = (num_nonnulls(vedtak_id, vedtak_i_annet_system) = 1)
    and (utfall = 'FORLENGET') = (leiekontrakt_id is not null))
);
create index fornyelse_leieforhold on fornyelse (kommunenummer, leieforhold_id, opprettet, id);
create unique index fornyelse_ett_vedtak_en_gang on fornyelse (kommunenummer, vedtak_id) where vedtak_id is not null;
call bak_muren('fornyelse', 'select', 'insert');
create policy skjerming on fornyelse as restrictive for select using (ser_leietaker(leieforhold_id));
