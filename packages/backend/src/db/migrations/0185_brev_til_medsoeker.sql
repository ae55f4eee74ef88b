-- A letter to the party can be to the one who applies with them as well, once they have confirmed that they do.
alter table dokumentmottaker add column medsoeker_id uuid,
  add foreign key (kommunenummer, medsoeker_id) references medsoeker (kommunenummer, id),
  add constraint dokumentmottaker_er_en check (num_nonnulls(representasjon_id, medsoeker_id) <= 1),
  drop constraint dokumentmottaker_en_gang,
  add constraint dokumentmottaker_en_gang
    unique nulls not distinct (kommunenummer, dokument_id, representasjon_id, medsoeker_id);
create index dokumentmottaker_medsoeker on dokumentmottaker (kommunenummer, medsoeker_id) where medsoeker_id is not null;
