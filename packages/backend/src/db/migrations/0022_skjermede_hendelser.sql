-- An event about a shielded case is marked as such by the schema, so that no writer can forget it: whoever may not see
-- the case does not get to know that something happened in it. A case the writer does not see counts as shielded.
create function skjerm_hendelse() returns trigger
  language plpgsql
as $$
begin
  new.skjermet := new.skjermet or not exists (
    select from sak where kommunenummer = new.kommunenummer and id = new.ressurs_id and not skjermet);
  return new;
end
$$;
create trigger skjerming before insert on hendelse
  for each row when (new.ressurs = 'sak') execute function skjerm_hendelse();

-- What was told before the case was shielded is not told again to whoever reads the feed from the start, nor to a
-- reader that was behind. Everything but the mark is as it was written; `versjon` is that of what it is about.
drop trigger endret on hendelse;
create policy kommune_update on hendelse for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (skjermet) on hendelse to kobo_app;

create function skjerm_sakens_hendelser() returns trigger
  language plpgsql
as $$
begin
  update hendelse set skjermet = new.skjermet
  where kommunenummer = new.kommunenummer and ressurs = 'sak' and ressurs_id = new.id and skjermet <> new.skjermet;
  return null;
end
$$;
create trigger hendelser after update of skjermet on sak
  for each row when (new.skjermet <> old.skjermet) execute function skjerm_sakens_hendelser();

-- Those that were not marked as they were written.
alter table hendelse no force row level security;
alter table sak no force row level security;
update hendelse h set skjermet = true from sak s
where s.kommunenummer = h.kommunenummer and s.id = h.ressurs_id and h.ressurs = 'sak' and s.skjermet;
alter table hendelse force row level security;
alter table sak force row level security;
