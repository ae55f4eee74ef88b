-- The task that says that a letter is to be posted is done when it is written down that it was.
alter table varsel add column oppgave_id uuid,
  add foreign key (kommunenummer, oppgave_id) references oppgave (kommunenummer, id);
create index varsel_oppgave on varsel (kommunenummer, oppgave_id) where oppgave_id is not null;
-- What waits for somebody to post it, in all cases.
create index varsel_papir on varsel (kommunenummer, opprettet, id) where status = 'PAPIR';
