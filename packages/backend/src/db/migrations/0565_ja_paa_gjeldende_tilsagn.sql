-- As a home is offered on a decision in force, so is the yes to it taken: not on one that has lapsed, or was changed, while
-- the offer was out. That its last day has passed since, or that it is put off, hinders no answer.
create function krev_tilsagn_ved_ja() returns trigger
  language plpgsql
as $$
begin
  if not exists (select from vedtak v where v.kommunenummer = new.kommunenummer and v.id = new.vedtak_id
    and v.resultat in ('TILSAGN', 'DELVIS') and v.status in ('FATTET', 'MEDDELT', 'ENDELIG', 'PAAKLAGET', 'STADFESTET'))
  then
    raise exception 'a yes is taken on a decision in force' using
      errcode = 'integrity_constraint_violation', constraint = 'tilbud_ja_har_tilsagn', table = 'tilbud';
  end if;
  return null;
end
$$;
create trigger ja after update of status on tilbud for each row
  when (new.status = 'AKSEPTERT' and old.status <> 'AKSEPTERT') execute function krev_tilsagn_ved_ja();

-- A place that has lapsed stays so: the grant it followed from has. Whoever is granted a home anew has a new place.
create trigger staar_fast before update on venteliste
  for each row when (old.status = 'BORTFALT') execute function staar_fast();
