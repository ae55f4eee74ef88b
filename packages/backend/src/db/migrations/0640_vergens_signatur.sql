-- Nobody under 18 binds themselves to a home alone (vergemålsloven § 9): the parents or guardian sign the contract too. The
-- day is that of the last of them.
alter table leiekontrakt
  add column verge_signert date,
  add column verge_signaturmetode text check (verge_signaturmetode in ('PAPIR', 'ELEKTRONISK')),
  add constraint leiekontrakt_verge_signert_paa_en_maate
    check (verge_signaturmetode is null or verge_signert is not null);
