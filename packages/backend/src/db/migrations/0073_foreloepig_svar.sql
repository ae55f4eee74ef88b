-- The day the party was last told why they are not answered yet, and when they will be: sak.forventet_svar
-- (forvaltningsloven 1967 § 11 a, 2025 § 17).
alter table sak add column foreloepig_svar date;
