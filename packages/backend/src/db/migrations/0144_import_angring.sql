-- An import is of all rows or of chosen ones, and is undone until somebody has touched what it made.
alter table importrad
  add column valgt boolean not null default true,
  -- Null until the import is undone; then whether this row was, or was touched meanwhile.
  add column angret boolean,
  add constraint importrad_utelatt_gjoeres_ikke check (valgt or (not behandlet and hovedsoker_kryptert is null));
alter table importjobb
  drop constraint importjobb_status_check,
  add constraint importjobb_status_check check (status in ('VALIDERT', 'KJOERER', 'KJOERT', 'FEILET', 'ANGRET')),
  add column angret integer check (angret >= 0),
  add column beroert integer check (beroert >= 0),
  add constraint importjobb_angret_er_talt check (num_nonnulls(angret, beroert) = case when status = 'ANGRET' then 2 else 0 end);
drop index importrad_gjenstaar;
create index importrad_gjenstaar on importrad (kommunenummer, importjobb_id, rad) where not behandlet and valgt;
create index importrad_bolig on importrad (kommunenummer, bolig_id) where bolig_id is not null;
