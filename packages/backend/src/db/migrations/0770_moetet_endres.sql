-- Until it has begun, a meeting is moved, and others are called to it or other homes talked over.
grant update (tidspunkt, sted) on tildelingsmoete to kobo_app;
create policy kommune_delete on moetedeltaker for delete
  using (kommunenummer = (select current_setting('app.kommunenummer', true)));
create policy kommune_delete on moetebolig for delete
  using (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant delete on moetedeltaker, moetebolig to kobo_app;
create index moetesak_bolig on moetesak (kommunenummer, tildelingsmoete_id, bolig_id) where bolig_id is not null;

-- That a meeting is called, changed and held is told, so that it stands in the calendars of those called.
create trigger meld_ny after insert on tildelingsmoete referencing new table as ny
  for each statement execute function meld_endring();
create trigger meld_endret after update on tildelingsmoete referencing old table as gammel new table as ny
  for each statement execute function meld_endring();
