-- Pictures of an inspection: kept and looked through as the other pictures of the home, counted and ordered by themselves,
-- and never shown of it to whoever is offered it.
alter table boligbilde
  add column befaring_id uuid,
  add foreign key (kommunenummer, bolig_id, befaring_id) references befaring (kommunenummer, bolig_id, id),
  drop constraint boligbilde_en_paa_hver_plass,
  add constraint boligbilde_en_paa_hver_plass
    unique nulls not distinct (kommunenummer, bolig_id, befaring_id, plass) deferrable;
