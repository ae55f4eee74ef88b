-- Cases about what comes of a tenancy: the tenant asks to stay, or for another home. What is decided there is what the
-- renewal rests on.
create table fornyelsessak (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  sak_id uuid not null,
  leieforhold_id uuid not null,
  -- The end it is about.
  sluttdato date not null,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, sak_id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id)
);
create index fornyelsessak_leieforhold on fornyelsessak (kommunenummer, leieforhold_id, sluttdato);
call bak_muren('fornyelsessak', 'select', 'insert');
call skjermes_med_saken('fornyelsessak');

-- Another home is granted in a case of its own.
alter table fornyelse add column sak_id uuid,
  add foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  add constraint fornyelse_bytte_i_sak check (sak_id is null or utfall = 'BYTTE');
create index fornyelse_sak on fornyelse (kommunenummer, sak_id) where sak_id is not null;
