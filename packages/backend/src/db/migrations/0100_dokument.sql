-- Letters and other documents of a case, as they were sent. A document is made whole, with its files, and nothing of
-- what it says is ever written again: only where it has come in the archive, and when whom it is to opened it.
create table dokument (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  type text not null check (type in ('VEDTAK', 'KVITTERING', 'FORELOEPIG_SVAR')),
  tittel text not null check (tittel ~ '\S' and length(tittel) <= 200),
  -- As the public journal shows it: neither whom it is to nor what they need (offentleglova).
  offentlig_tittel text not null check (offentlig_tittel ~ '\S' and length(offentlig_tittel) <= 200),
  spraak text not null check (spraak in ('nb', 'nn')),
  -- Who reads it on their own page. One person: what one of a household has answered is not shown to another.
  mottaker_id uuid not null,
  -- What it is about, by its type.
  vedtak_id uuid,
  soeknad_id uuid,
  journalposttype text not null check (journalposttype in ('I', 'U', 'N', 'X')),
  tilgangskode text not null,
  tilgangshjemmel text not null,
  arkivstatus text not null default 'VENTER' check (arkivstatus in
    ('VENTER', 'SENDT', 'MOTTATT', 'ARKIVERT', 'FEILET', 'MANUELT_ARKIVERT')),
  sendt timestamptz not null,
  aapnet timestamptz,
  ansatt text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, mottaker_id) references person (kommunenummer, id),
  foreign key (kommunenummer, vedtak_id) references vedtak (kommunenummer, id),
  foreign key (kommunenummer, soeknad_id) references soeknad (kommunenummer, id),
  foreign key (kommunenummer, ansatt) references ansatt (kommunenummer, id),
  constraint dokument_om_sitt check (
    (type = 'VEDTAK') = (vedtak_id is not null) and (type = 'KVITTERING') = (soeknad_id is not null))
);
create index dokument_sak on dokument (kommunenummer, sak_id, sendt, id);
create index dokument_mottaker on dokument (kommunenummer, mottaker_id);
create unique index dokument_en_kvittering on dokument (kommunenummer, soeknad_id) where soeknad_id is not null;
-- To each recipient once.
create unique index dokument_ett_vedtaksbrev on dokument (kommunenummer, vedtak_id, mottaker_id)
  where vedtak_id is not null;
call bak_muren('dokument', 'select', 'insert', 'update');
call skjermes_med_saken('dokument');

create function laas_dokument() returns trigger
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
  return new;
end
$$;
create trigger laast before update on dokument for each row execute function laas_dokument();

-- The same letter in each of its formats. Neither granted to be changed nor to be taken away.
create table dokumentfil (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  dokument_id uuid not null,
  format text not null check (format in ('PDF', 'HTML')),
  antall_byte integer not null check (antall_byte between 1 and 15728640),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (kommunenummer, id),
  constraint dokumentfil_en_per_format unique (kommunenummer, dokument_id, format),
  foreign key (kommunenummer, dokument_id) references dokument (kommunenummer, id)
);
call bak_muren('dokumentfil', 'select', 'insert');
create policy skjerming on dokumentfil as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or
  exists (select from dokument d where d.kommunenummer = dokumentfil.kommunenummer and d.id = dokumentfil.dokument_id));

-- What is in it, sealed as it is stored.
create table dokumentinnhold (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  fil_id uuid not null,
  kryptert bytea not null,
  primary key (kommunenummer, fil_id),
  foreign key (kommunenummer, fil_id) references dokumentfil (kommunenummer, id)
);
call bak_muren('dokumentinnhold', 'select', 'insert');
create policy skjerming on dokumentinnhold as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or
  exists (select from dokumentfil f where f.kommunenummer = dokumentinnhold.kommunenummer and f.id = dokumentinnhold.fil_id));
-- Already encrypted, so there is nothing to compress.
alter table dokumentinnhold alter column kryptert set storage external;
