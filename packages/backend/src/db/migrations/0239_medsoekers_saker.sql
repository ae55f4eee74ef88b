-- A copy of what is known of somebody has what they have applied for together with another as well: it is whole, or it is
-- not made.
create or replace function har_saker_utenfor(i_person uuid) returns boolean
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  synlige bigint;
  alle bigint;
begin
  select antall_saker_om(i_person) into synlige;
  perform set_config('app.skjermet', 'ja', true);
  select antall_saker_om(i_person) into alle;
  perform set_config('app.skjermet', foer, true);
  return alle > synlige;
end
$$;

create function antall_saker_om(i_person uuid) returns bigint
  language sql stable
as $$
  select count(*) from sak s where s.kommunenummer = current_setting('app.kommunenummer') and not s.skjermet
    and (s.soeker_id = i_person or exists (select from medsoeker m where m.kommunenummer = s.kommunenummer
      and m.sak_id = s.id and m.person_id = i_person and m.status = 'BEKREFTET'))
$$;
revoke execute on function antall_saker_om(uuid) from public;
grant execute on function antall_saker_om(uuid) to kobo_app;
