-- A unit that is taken out of use keeps its history, and is sent nothing more. New cases come to two of them.
alter table enhet add column aktiv boolean not null default true,
  add constraint enhet_som_faar_nye_saker_er_i_bruk check (aktiv or kode not in ('BOLIGKONTOR', 'SKJERMET'));
