-- Pictures of what a tenant reports as wrong. The file is an attachment as any other, looked through before anybody sees
-- it; it belongs to the fault, and is hidden with it.
alter table vedlegg add column boligfeil_id uuid;
alter table vedlegg
  drop constraint vedlegg_hoerer_til,
  drop constraint vedlegg_bilde_er_av_bolig,
  add constraint vedlegg_hoerer_til check (
    (case when num_nonnulls(soeknad_id, sak_id) > 0 then 1 else 0 end) + num_nonnulls(bolig_id, boligfeil_id) = 1),
  add constraint vedlegg_bilde_er_av_bolig check ((num_nonnulls(bolig_id, boligfeil_id) > 0) = (type = 'BILDE')),
  add constraint vedlegg_feilbilde_er_leierens check (boligfeil_id is null or (person_id is not null and format <> 'PDF')),
  add foreign key (kommunenummer, boligfeil_id) references boligfeil (kommunenummer, id);
create index vedlegg_boligfeil on vedlegg (kommunenummer, boligfeil_id, opprettet, id) where boligfeil_id is not null;
alter policy skjerming on vedlegg using (
  (select current_setting('app.skjermet', true)) = 'ja' or case
    when bolig_id is not null then true
    when boligfeil_id is not null
    then exists (select from boligfeil f where f.kommunenummer = vedlegg.kommunenummer and f.id = vedlegg.boligfeil_id)
    when sak_id is null
    then exists (select from soeknad s where s.kommunenummer = vedlegg.kommunenummer and s.id = vedlegg.soeknad_id)
    else exists (select from sak s where s.kommunenummer = vedlegg.kommunenummer and s.id = vedlegg.sak_id) end);
