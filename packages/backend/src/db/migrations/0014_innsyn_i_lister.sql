-- Whose cases a search or a list showed: one line of the lookup log for the call, and here what was in it, so that
-- «who has seen this case» finds the searches as well. A table of its own rather than an array on the line: row
-- security keeps the index of an array from being used, as its operators are not leakproof.
create table innsyn_vist (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  sak_id uuid not null,
  innsyn_id uuid not null,
  person_id uuid not null,
  primary key (kommunenummer, sak_id, innsyn_id, person_id),
  foreign key (kommunenummer, innsyn_id) references innsynslogg (kommunenummer, id)
);
create index innsyn_vist_person on innsyn_vist (kommunenummer, person_id, innsyn_id);
call bak_muren('innsyn_vist', 'select', 'insert');

-- What the kept answer shows of whom. Given again it is logged again, and only to who may still see it.
alter table idempotens add column innsyn jsonb not null default '[]';
