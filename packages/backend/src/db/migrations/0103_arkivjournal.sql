-- The municipality's own journal, where Kobo itself is the archive: every document has a line, numbered within the year
-- without holes, and chained to the line before it. A line names nobody, says nothing of what they need, and does not tell
-- which case it is of: so nothing of it is shielded, and the journal is whole to everyone who reads it.
create table arkivjournal (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  aar integer not null check (aar between 2000 and 2999),
  nummer integer not null check (nummer > 0),
  dokument_id uuid not null,
  journaldato date not null,
  journalposttype text not null check (journalposttype in ('I', 'U', 'N', 'X')),
  -- One line each: the chain is made of lines.
  offentlig_tittel text not null check (offentlig_tittel ~ '\S' and offentlig_tittel !~ '[\n\r]'),
  tilgangskode text not null check (tilgangskode !~ '[\n\r]'),
  tilgangshjemmel text not null check (tilgangshjemmel !~ '[\n\r]'),
  -- Of the file as it was sent.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Kept for good (B), or for so many years and then destroyed (K).
  kassasjon text not null check (kassasjon in ('B', 'K')),
  bevaringstid integer check (bevaringstid between 1 and 200),
  forrige text not null check (forrige ~ '^[0-9a-f]{64}$'),
  kjede text not null check (kjede ~ '^[0-9a-f]{64}$'),
  primary key (kommunenummer, aar, nummer),
  constraint arkivjournal_en_gang unique (kommunenummer, dokument_id),
  foreign key (kommunenummer, dokument_id) references dokument (kommunenummer, id),
  constraint arkivjournal_bevaringstid check ((kassasjon = 'K') = (bevaringstid is not null))
);
call bak_muren('arkivjournal', 'select', 'insert');

-- Number and chain are given here and nowhere else, one line at a time. The day is the database's or the service's own:
-- nobody journals into another year.
create function journalfoer() returns trigger
  language plpgsql
as $$
declare
  siste record;
begin
  perform pg_advisory_xact_lock(hashtextextended('arkivjournal ' || new.kommunenummer, 0));
  select aar, nummer, kjede into siste from arkivjournal
  where kommunenummer = new.kommunenummer order by aar desc, nummer desc limit 1;
  new.journaldato := (naa() at time zone 'Europe/Oslo')::date;
  new.aar := extract(year from new.journaldato);
  if siste.aar > new.aar then
    raise exception 'the journal has come to % already', siste.aar using
      errcode = 'integrity_constraint_violation', constraint = 'arkivjournal_i_rekkefoelge', table = 'arkivjournal';
  end if;
  new.nummer := case when siste.aar = new.aar then siste.nummer + 1 else 1 end;
  new.forrige := coalesce(siste.kjede, repeat('0', 64));
  new.kjede := encode(sha256(convert_to(concat_ws(E'\n', new.kommunenummer, new.aar, new.nummer, new.dokument_id,
    to_char(new.journaldato, 'YYYY-MM-DD'), new.journalposttype, new.offentlig_tittel, new.tilgangskode,
    new.tilgangshjemmel, new.sha256, new.kassasjon, coalesce(new.bevaringstid::text, ''), new.forrige), 'UTF8')), 'hex');
  return new;
end
$$;
create trigger journalfoer before insert on arkivjournal for each row execute function journalfoer();

-- Nobody is granted more than to add, and the owner is behind the wall as well. A superuser can do away with lines whatever
-- is written here, as who empties a test database does; the chain tells.
create function nekt_journalendring() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'DELETE' and (select rolsuper from pg_roles where rolname = current_user) then
    return old;
  end if;
  raise exception 'the journal is only added to' using
    errcode = 'integrity_constraint_violation', constraint = 'arkivjournal_endres_ikke', table = 'arkivjournal';
end
$$;
create trigger endres_ikke before update or delete on arkivjournal for each row execute function nekt_journalendring();
create trigger toemmes_ikke before truncate on arkivjournal for each statement execute function nekt_journalendring();
