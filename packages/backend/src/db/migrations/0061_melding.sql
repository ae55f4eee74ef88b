-- What the party and the municipality write to each other in a case. What is sent stays as it was sent; the only thing
-- that happens to it afterwards is that somebody reads it.
create table melding (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  -- As the municipality sees it: IN from the party, OUT to the party.
  retning text not null check (retning in ('INN', 'UT')),
  tekst text not null check (tekst ~ '\S'),
  sendt timestamptz not null default naa(),
  ansatt text,
  person_id uuid,
  -- When the party read it, or the first of the municipality did.
  lest timestamptz,
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, ansatt) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id),
  constraint melding_har_en_avsender check (
    (retning = 'UT') = (ansatt is not null) and (retning = 'INN') = (person_id is not null))
);
create index melding_nyeste on melding (kommunenummer, sak_id, sendt, id);
create index melding_ulest on melding (kommunenummer, sak_id, retning) where lest is null;
create index melding_person on melding (kommunenummer, person_id);
call bak_muren('melding', 'select', 'insert');
create policy kommune_update on melding for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (lest) on melding to kobo_app;
call skjermes_med_saken('melding');
