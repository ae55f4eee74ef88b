-- The setting of 0760 held for what an event fires as well, which looks up the tenants of each tenancy. The statement is
-- rather made anew each time: only where it is read is it known how many rows were written.
create or replace function meld_endring() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  if tg_op = 'INSERT' then
    insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id, versjon)
    select kommunenummer, gen_random_uuid(), format('no.kobo.%s.opprettet.v1', tg_table_name), tg_table_name, id, versjon
    from ny;
  else
    execute $hendelser$
      insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id, versjon)
      select n.kommunenummer, gen_random_uuid(), format('no.kobo.%s.%s.v1', $1, case
          when to_jsonb(n) -> 'slettet' is distinct from to_jsonb(g) -> 'slettet' then 'slettet'
          when n.status <> g.status then 'status-endret'
          else 'endret' end), $1, n.id, n.versjon
      from ny n join gammel g on g.kommunenummer = n.kommunenummer and g.id = n.id
      where n.versjon <> g.versjon
    $hendelser$ using tg_table_name::text;
  end if;
  perform set_config('app.skjermet', foer, true);
  return null;
end
$$;
