-- Roles and what every later file leans on. Runs as whoever migrates: a superuser, or a login with CREATEROLE.
-- Later files run as kobo_owner, so the objects have one owner on both engines and in every environment.
--
-- kobo_owner  owns the schema. Nobody logs in as it, and FORCE ROW LEVEL SECURITY holds for it too.
-- kobo_app    what the API may do. The login role of production is a member of it with NOINHERIT, and is
--             neither superuser, owner nor BYPASSRLS; the API refuses to start otherwise (startsjekk.ts).
do $$
declare
  rolle text;
begin
  foreach rolle in array array['kobo_owner', 'kobo_app'] loop
    if not exists (select from pg_roles where rolname = rolle) then
      begin
        execute format('create role %I nologin noinherit', rolle);
      exception
        -- Roles belong to the cluster: another database of the same cluster may have been quicker.
        when duplicate_object or unique_violation then null;
      end;
    end if;
  end loop;
  if not pg_has_role(current_user, 'kobo_owner', 'member') then
    execute format('grant kobo_owner to %I', current_user);
  end if;
end
$$;

grant usage, create on schema public to kobo_owner;
grant usage on schema public to kobo_app;
revoke create on schema public from public;

-- Exclusion over (kommune, bolig, period) needs equality operators for gist. A trusted extension since PG 13.
create extension if not exists btree_gist with schema public;

-- What of this schema has been applied. The runner made the table before the first file.
alter table migrasjon owner to kobo_owner;
revoke all on migrasjon from public;
grant select on migrasjon to kobo_app;
