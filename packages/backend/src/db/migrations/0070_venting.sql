-- A case can wait for others than its party, until a day. The reason stands in its history (sakshendelse.detaljer).
alter table sak add column venter_til date;
alter table sak add constraint sak_venter_paa_noen check (venter_til is null or status = 'VENTER_PAA_ANNEN');
alter table sak drop constraint sak_neste_frist_type_check;
alter table sak add constraint sak_neste_frist_type_check check (neste_frist_type in
  ('FORELOEPIG_SVAR', 'SVAR', 'MANGLER', 'SVAR_FRA_ANDRE', 'GODKJENNING', 'SVAR_PAA_TILBUD', 'KONTAKT_SOEKER',
   'KONTRAKT', 'KLAGE', 'BEKREFT_BEHOV'));
