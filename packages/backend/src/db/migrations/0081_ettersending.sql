-- What the party sends is an answer to at most one of them, in the same case. What the municipality adds may be for the
-- party to read.
alter table vedlegg
  add column mangel_id uuid,
  add column synlig_for_part boolean not null default false,
  add foreign key (kommunenummer, sak_id, mangel_id) references mangel (kommunenummer, sak_id, id),
  add constraint vedlegg_svarer_fra_parten check (mangel_id is null or (sak_id is not null and person_id is not null)),
  add constraint vedlegg_kommunen_viser check (not synlig_for_part or ansatt is not null);
create index vedlegg_mangel on vedlegg (kommunenummer, mangel_id) where mangel_id is not null;
