-- What is to be in the archive: a row for each document, made with it. How far it has come stands on the document; here is
-- what it takes to bring it on, and what the archive answered.
create table arkivlevering (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  dokument_id uuid not null,
  -- Ours: the same while it is the same message, so that an answer that was lost files nothing twice.
  klient_melding_id uuid,
  -- Theirs: what the archive's answers refer to.
  melding_id uuid,
  forsoek integer not null default 0 check (forsoek >= 0),
  -- Attempts before a person sent it anew: the count that ends it begins there.
  forsoek_foer integer not null default 0 check (forsoek_foer between 0 and forsoek),
  -- When it is due; while an attempt is under way, when it is taken for lost; while the archive has it, when its receipt is
  -- late. Empty when nothing happens by itself.
  neste_forsoek timestamptz default naa(),
  feil text check (feil ~ '^[A-Z_]{1,40}$'),
  -- The archive's own words for where it lies.
  mappe text check (length(mappe) <= 100),
  registrering text check (length(registrering) <= 100),
  saksnummer text check (length(saksnummer) <= 50),
  journalnummer text check (length(journalnummer) <= 50),
  arkivert timestamptz,
  -- The employee who has filed it by hand.
  arkivert_av text,
  primary key (kommunenummer, dokument_id),
  foreign key (kommunenummer, dokument_id) references dokument (kommunenummer, id),
  foreign key (kommunenummer, arkivert_av) references ansatt (kommunenummer, id),
  constraint arkivlevering_er_ferdig check (arkivert is null or (neste_forsoek is null and feil is null))
);
create index arkivlevering_moden on arkivlevering (kommunenummer, neste_forsoek) where neste_forsoek is not null;
create index arkivlevering_melding on arkivlevering (kommunenummer, melding_id) where melding_id is not null;

-- Documents there are wait as new ones do. Read past the wall, which holds for the owner as well.
alter table dokument no force row level security;
insert into arkivlevering (kommunenummer, dokument_id, neste_forsoek, arkivert)
select kommunenummer, id, case when arkivstatus = 'VENTER' then naa() end,
  case when arkivstatus in ('ARKIVERT', 'MANUELT_ARKIVERT') then endret end
from dokument;
alter table dokument force row level security;

call bak_muren('arkivlevering', 'select', 'insert', 'update');
create policy skjerming on arkivlevering as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or
  exists (select from dokument d where d.kommunenummer = arkivlevering.kommunenummer and d.id = arkivlevering.dokument_id));

create index dokument_arkivstatus on dokument (kommunenummer, arkivstatus, sendt, id)
  where arkivstatus not in ('ARKIVERT', 'MANUELT_ARKIVERT');

-- What is in the archive stays there.
create or replace function laas_dokument() returns trigger
  language plpgsql
as $$
begin
  if (to_jsonb(new) - '{arkivstatus,aapnet,versjon,endret,endret_av}'::text[]) is distinct from
    (to_jsonb(old) - '{arkivstatus,aapnet,versjon,endret,endret_av}'::text[]) or
    (old.aapnet is not null and new.aapnet is distinct from old.aapnet)
  then
    raise exception 'a document that has been sent is not rewritten' using
      errcode = 'integrity_constraint_violation', constraint = 'dokument_er_laast', table = 'dokument';
  end if;
  if old.arkivstatus in ('ARKIVERT', 'MANUELT_ARKIVERT') and new.arkivstatus <> old.arkivstatus then
    raise exception 'a document that is archived stays so' using
      errcode = 'integrity_constraint_violation', constraint = 'dokument_er_arkivert', table = 'dokument';
  end if;
  return new;
end
$$;

-- Which municipalities have an archive to be delivered to: asked every few seconds, so one question for all of them.
create function kommuner_med_arkiv() returns setof text
  language sql stable security definer set search_path = pg_catalog, public
as $$ select kommunenummer from public.kommune
  where config #>> '{arkiv,maate}' in ('FIKS_ARKIV', 'INNEBYGD') order by kommunenummer $$;
revoke execute on function kommuner_med_arkiv() from public;
grant execute on function kommuner_med_arkiv() to kobo_app;
