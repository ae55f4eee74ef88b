-- A message may have files with it: attachments of the same case that are part of no other message and no answer. What the
-- municipality sends with one is for the party to read.
alter table melding add constraint melding_i_saken unique (kommunenummer, sak_id, id);
alter table vedlegg
  add column melding_id uuid,
  add foreign key (kommunenummer, sak_id, melding_id) references melding (kommunenummer, sak_id, id),
  add constraint vedlegg_sendt_leses_av_begge check (
    melding_id is null or (sak_id is not null and (person_id is not null or synlig_for_part))),
  add constraint vedlegg_sendt_med_ett check (num_nonnulls(mangel_id, melding_id) <= 1);
create index vedlegg_melding on vedlegg (kommunenummer, melding_id) where melding_id is not null;
