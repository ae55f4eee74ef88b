-- Whether a tenant should be offered to own: a person's assessment beside what is worked out. A new one takes the place of
-- the one before, which stands as it was written.
create table leietileievurdering (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  leieforhold_id uuid not null,
  kandidat boolean not null,
  grunn text not null check (grunn ~ '\S'),
  dato date not null,
  vurdert_av text not null,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  foreign key (kommunenummer, vurdert_av) references ansatt (kommunenummer, id)
);
create index leietileievurdering_leieforhold on leietileievurdering (kommunenummer, leieforhold_id, opprettet, id);
call bak_muren('leietileievurdering', 'select', 'insert');
create policy skjerming on leietileievurdering as restrictive for select using (ser_leietaker(leieforhold_id));
