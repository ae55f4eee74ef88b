-- Each of those a decision is for complains for themselves: one open complaint of each of them, and not one of the case.
drop index klage_en_aapen_per_sak;
create unique index klage_en_aapen_per_klager on klage (kommunenummer, sak_id, klager_id)
  where status in ('MOTTATT', 'FORMKONTROLL', 'VURDER_OVERSITTING', 'UNDER_BEHANDLING', 'OVERSENDT');
-- And each has the time from when they were told themselves. The party's is the decision's; a co-applicant's is kept with
-- the notice of their letter.
alter table varsel add column klagefrist date,
  add constraint varsel_klagefrist_av_brev check (klagefrist is null or anledning = 'DOKUMENT');
