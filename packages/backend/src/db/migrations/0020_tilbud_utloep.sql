-- Nobody answered an offer in time: somebody gets in touch with the applicant before the home goes to another.
alter table sak drop constraint sak_neste_frist_type_check;
alter table sak add constraint sak_neste_frist_type_check check (neste_frist_type in
  ('FORELOEPIG_SVAR', 'SVAR', 'MANGLER', 'GODKJENNING', 'SVAR_PAA_TILBUD', 'KONTAKT_SOEKER', 'KONTRAKT', 'KLAGE',
   'BEKREFT_BEHOV'));
