-- Until it has begun, a meeting is moved, and others are called to it or other homes talked over.
grant update (tidspunkt, sted) on tildelingsmoete to kobo_app;
create policy kommune_delete on moetedeltaker for delete
  using (kommunenummer = (select current_setting('app.kommunenummer', true)));
create policy kommune_delete on moetebolig for delete
  using (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant delete on moetedeltaker, moetebolig to kobo_app;
