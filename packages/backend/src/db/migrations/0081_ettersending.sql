-- What the party sends is an answer to at most one of them, in the same case. What the municipality adds may be for the
-- party to read.
alter table vedlegg
  add column mangel_id uuid,
  add column synlig_for_part boolean not null default false,
  add foreign key (kommunenummer, sak_id, mangel_id) references mangel (kommunenummer, sak_id, id),
  add constraint vedlegg_svarer_fra_parten check (mangel_id is null or (sak_id is not null and person_id is not null)),
  add constraint vedlegg_kommunen_viser check (not synlig_for_part or ansatt is not null);
create index vedlegg_mangel on vedlegg (kommunenummer, mangel_id) where mangel_id is not null;

-- How much has come of what is sent in parts; what came lies where the whole will.
alter table vedlegg
  add column mottatt_byte integer not null default 0 check (mottatt_byte between 0 and 15728640),
  add constraint vedlegg_i_deler_er_ikke_helt check (mottatt_byte = 0 or status = 'MANGLER_INNHOLD');
