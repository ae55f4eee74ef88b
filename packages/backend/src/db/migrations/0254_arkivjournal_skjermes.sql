-- A line of the journal tells when something was sent in a case: it is seen by who sees the document. Whoever checks the
-- journal follows all of its lines, and is told no more than that they hold together.
create policy skjerming on arkivjournal as restrictive
  using ((select current_setting('app.skjermet', true)) = 'ja' or exists (select from dokument d
    where d.kommunenummer = arkivjournal.kommunenummer and d.id = arkivjournal.dokument_id))
  -- Written by who sees the line it is chained to.
  with check ((select current_setting('app.skjermet', true)) = 'ja');

create function arkivjournal_kjede(i_aar integer, i_etter integer, i_antall integer)
  returns setof arkivjournal
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  return query select * from arkivjournal j
    where j.kommunenummer = current_setting('app.kommunenummer') and j.aar = i_aar and j.nummer > i_etter
    order by j.nummer limit i_antall;
  perform set_config('app.skjermet', foer, true);
end
$$;
create function arkivjournal_slutt(i_foer integer) returns text
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  slutt text;
begin
  perform set_config('app.skjermet', 'ja', true);
  select j.kjede into slutt from arkivjournal j
  where j.kommunenummer = current_setting('app.kommunenummer') and j.aar < i_foer
  order by j.aar desc, j.nummer desc limit 1;
  perform set_config('app.skjermet', foer, true);
  return slutt;
end
$$;
revoke execute on function arkivjournal_kjede(integer, integer, integer) from public;
revoke execute on function arkivjournal_slutt(integer) from public;
grant execute on function arkivjournal_kjede(integer, integer, integer) to kobo_app;
grant execute on function arkivjournal_slutt(integer) to kobo_app;
