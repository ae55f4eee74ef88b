-- Not to decide an application is a decision too (forvaltningsloven 1967 § 2), and one that gives nothing.
alter table vedtak add constraint vedtak_avvisning_gir_ingenting check
  (resultat <> 'AVVIST' or (boliginnhold is null and bistand = '{}' and utdyp_bistand is null));
