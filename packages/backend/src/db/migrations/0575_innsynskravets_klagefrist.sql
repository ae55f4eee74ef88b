-- The time to complain about what is kept back runs from when whoever asked was told: the day is kept with the notice of the
-- letter (`varsel.klagefrist`), as a co-applicant's is, and there is none before.
alter table innsynskrav drop constraint innsynskrav_unntak_er_begrunnet,
  drop column klagefrist,
  add constraint innsynskrav_unntak_er_begrunnet check (case when coalesce(resultat, 'GITT') = 'GITT'
    then unntatt = '[]' and num_nonnulls(regelsett, klageinstans, dokument_id) = 0
    else jsonb_array_length(unntatt) > 0 and num_nulls(regelsett, klageinstans, dokument_id) = 0 end);
