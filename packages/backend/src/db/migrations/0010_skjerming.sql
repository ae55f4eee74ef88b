-- Shielding a case that turns out to concern someone with a protected address. Whoever finds out, by a register's
-- answer, is usually outside the shielded unit: the policies on sak would refuse to let them put a row out of their
-- own sight. The function sees shielded cases for the length of the call; it can only ever hide one.
create function skjerm_sak(i_sak uuid) returns void
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  -- Set and put back here, because PostgreSQL lets only a superuser write `set app.skjermet` on a function, and a
  -- migration runs as kobo_owner. If the update fails, the transaction takes the setting with it.
  perform set_config('app.skjermet', 'ja', true);
  update sak set skjermet = true, enhet = coalesce((select kode from enhet where kode = 'SKJERMET'), enhet)
  where id = i_sak;
  perform set_config('app.skjermet', foer, true);
end
$$;
revoke execute on function skjerm_sak(uuid) from public;
grant execute on function skjerm_sak(uuid) to kobo_app;
