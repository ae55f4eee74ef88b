-- Who has applied together with the applicant signs the contract too, and rents the home with them. The contract is
-- registered when both have signed.
alter table leiekontrakt
  add column medleietaker_signert date,
  add column medleietaker_signaturmetode text check (medleietaker_signaturmetode in ('PAPIR', 'ELEKTRONISK')),
  add constraint leiekontrakt_medleietaker_signert_paa_en_maate
    check (medleietaker_signaturmetode is null or medleietaker_signert is not null);
