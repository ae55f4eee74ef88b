-- A change of rent whose tenants were told too late never counts, and kept its day from one they are told of in time.
alter table leieregulering drop constraint leieregulering_en_om_gangen;
create unique index leieregulering_en_om_gangen on leieregulering (kommunenummer, leieforhold_id, gjelder_fra)
  where brev <> 'FOR_SENT';
