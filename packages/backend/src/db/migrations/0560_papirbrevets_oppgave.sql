-- That a tenant is to be written to on paper is somebody's to do the same day, with a case or without: a task on the home,
-- which says neither who nor why. It is hidden with the notice it came of (0530): a task whose letter the reader cannot find
-- would tell that the tenant is protected.
alter table boligoppgave
  add column varsel_id uuid,
  add foreign key (kommunenummer, varsel_id) references varsel (kommunenummer, id),
  drop constraint boligoppgave_er_av_ett,
  add constraint boligoppgave_er_av_ett
    check (num_nonnulls(befaring_id, boligfeil_id, leieforhold_id, varsel_id) <= 1);
create unique index boligoppgave_en_per_varsel on boligoppgave (kommunenummer, varsel_id) where varsel_id is not null;
create policy skjerming on boligoppgave as restrictive for select using (varsel_id is null
  or exists (select from varsel v where v.kommunenummer = boligoppgave.kommunenummer and v.id = boligoppgave.varsel_id));
