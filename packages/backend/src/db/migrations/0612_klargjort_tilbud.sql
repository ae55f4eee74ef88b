-- An offer is prepared by one, and sent by another or later. Prepared it holds no home: more than one case can have the same home
-- made ready, and the first to be sent has it.
alter table tilbud
  add column klargjort timestamptz,
  add column klargjort_av text,
  add foreign key (kommunenummer, klargjort_av) references ansatt (kommunenummer, id),
  add constraint tilbud_klargjort_av_noen check ((klargjort is null) = (klargjort_av is null)),
  add constraint tilbud_klargjort_er_usendt check (status <> 'KLARGJORT'
    or (klargjort is not null and sendt is null and reservasjon_id is null));
drop index tilbud_ett_aapent_per_bolig;
create unique index tilbud_ett_aapent_per_bolig on tilbud (kommunenummer, bolig_id)
  where status in ('SENDT', 'AKSEPTERT');
-- As it is made on a grant in force, it is sent on one.
create trigger sendes after update of status on tilbud for each row
  when (new.status = 'SENDT' and old.status = 'KLARGJORT') execute function krev_tilsagn();
