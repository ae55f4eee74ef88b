-- Before a grant that somebody has is ended, they are told what is considered, why, and until when they can be heard
-- (forvaltningsloven 1967 § 16, 2025 § 42).
create table forhaandsvarsel (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  -- What may be ended.
  vedtak_id uuid not null,
  grunn text not null check (grunn ~ '\S'),
  frist date not null,
  varslet timestamptz not null default naa(),
  varslet_av text not null,
  dokument_id uuid not null,
  -- What the party says to it: their own words, or as an employee wrote them down.
  uttalelse text check (uttalelse ~ '\S'),
  uttalt timestamptz,
  kanal text check (kanal in ('DIGITAL', 'PAPIR', 'MUNTLIG')),
  registrert_av text,
  -- Nothing came of it.
  trukket timestamptz,
  trukket_begrunnelse text check (trukket_begrunnelse ~ '\S'),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint forhaandsvarsel_i_saken unique (kommunenummer, id, sak_id),
  foreign key (kommunenummer, vedtak_id, sak_id) references vedtak (kommunenummer, id, sak_id),
  foreign key (kommunenummer, varslet_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, dokument_id) references dokument (kommunenummer, id),
  constraint forhaandsvarsel_gir_tid check (frist > (varslet at time zone 'Europe/Oslo')::date),
  constraint forhaandsvarsel_uttalelse_er_hel check (num_nulls(uttalelse, uttalt, kanal) in (0, 3)
    and (registrert_av is not null) = (kanal is not null and kanal <> 'DIGITAL')),
  constraint forhaandsvarsel_trukket_er_begrunnet check ((trukket is null) = (trukket_begrunnelse is null))
);
create index forhaandsvarsel_sak on forhaandsvarsel (kommunenummer, sak_id, varslet, id);
create unique index forhaandsvarsel_ett_per_vedtak on forhaandsvarsel (kommunenummer, vedtak_id) where trukket is null;
call bak_muren('forhaandsvarsel', 'select', 'insert', 'update');
call skjermes_med_saken('forhaandsvarsel');

-- What the party was told, and what they said, stands.
create function laas_forhaandsvarsel() returns trigger
  language plpgsql
as $$
declare
  flytter_seg constant text[] := array['trukket', 'trukket_begrunnelse', 'versjon', 'endret', 'endret_av']
    || case when old.uttalt is null then array['uttalelse', 'uttalt', 'kanal', 'registrert_av'] else '{}' end;
begin
  if old.trukket is not null or to_jsonb(new) - flytter_seg is distinct from to_jsonb(old) - flytter_seg then
    raise exception 'a warning and what was said to it are not rewritten' using
      errcode = 'integrity_constraint_violation', constraint = 'forhaandsvarsel_er_laast', table = 'forhaandsvarsel';
  end if;
  return new;
end
$$;
create trigger laast before update on forhaandsvarsel for each row execute function laas_forhaandsvarsel();

alter table dokument drop constraint dokument_type_check,
  add constraint dokument_type_check check (type in ('VEDTAK', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL'));
alter table brevmalversjon drop constraint brevmalversjon_kode_check,
  add constraint brevmalversjon_kode_check check (
    kode in ('VEDTAK', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL'));

alter table vedtak
  -- Of a decision that ends a grant: the warning it rests on.
  add column forhaandsvarsel_id uuid,
  -- A proposal to end a grant that nothing came of.
  add column forkastet boolean not null default false,
  add foreign key (kommunenummer, forhaandsvarsel_id, sak_id) references forhaandsvarsel (kommunenummer, id, sak_id),
  add constraint vedtak_opphoer_gir_ingenting check (forhaandsvarsel_id is null or resultat = 'AVSLAG'),
  add constraint vedtak_forkastet_er_forslag check (
    not forkastet or (forhaandsvarsel_id is not null and status in ('FORSLAG', 'TIL_GODKJENNING')));
create index vedtak_forhaandsvarsel on vedtak (kommunenummer, forhaandsvarsel_id) where forhaandsvarsel_id is not null;
drop index vedtak_ett_forslag;
create unique index vedtak_ett_forslag on vedtak (kommunenummer, sak_id)
  where status in ('FORSLAG', 'TIL_GODKJENNING') and not forkastet;

-- No grant is ended before its party has answered, or has had the time they were given.
create function krev_hoert_part() returns trigger
  language plpgsql
as $$
begin
  if not exists (select from forhaandsvarsel f where f.kommunenummer = new.kommunenummer
    and f.id = new.forhaandsvarsel_id and f.trukket is null and f.vedtak_id = new.erstatter_id
    and (f.uttalt is not null or f.frist < (naa() at time zone 'Europe/Oslo')::date))
  then
    raise exception 'the party of a grant is heard before it is ended' using
      errcode = 'integrity_constraint_violation', constraint = 'vedtak_part_er_hoert', table = 'vedtak';
  end if;
  return null;
end
$$;
create trigger hoert after update of status on vedtak for each row
  when (new.forhaandsvarsel_id is not null and new.status = 'FATTET' and old.status <> 'FATTET')
  execute function krev_hoert_part();

create index vedtak_gyldig_til on vedtak (kommunenummer, gyldig_til) where gyldig_til is not null;

-- The day the party was told that the last day comes near: a grant lapses later, and never unannounced.
alter table vedtak add column utloep_varslet date;
create or replace function laas_fattet_vedtak() returns trigger
  language plpgsql
as $$
declare
  flytter_seg constant text[] := array['status', 'returnert_begrunnelse', 'meddelt', 'meddelt_kanal', 'varsel_sendt',
    'kommet_fram', 'klagefrist', 'klageinstans', 'klageinstans_type', 'gyldig_til', 'utloep_varslet',
    'versjon', 'endret', 'endret_av']
    || case when new.annet_utgave = old.annet_utgave + 1
      then array['annet_utgave', 'boliginnhold', 'vedtaksdato', 'hjemmel'] else '{}' end;
begin
  if old.status not in ('FORSLAG', 'TIL_GODKJENNING') and
    (new.status in ('FORSLAG', 'TIL_GODKJENNING') or
     to_jsonb(new) - flytter_seg is distinct from to_jsonb(old) - flytter_seg)
  then
    raise exception 'a decision that has been made is not rewritten' using
      errcode = 'integrity_constraint_violation', constraint = 'vedtak_fattet_er_laast', table = 'vedtak';
  end if;
  if old.klagefrist is not null and (new.klagefrist is null or new.klagefrist < old.klagefrist) then
    raise exception 'a deadline for complaint that is shown comes no sooner' using
      errcode = 'integrity_constraint_violation', constraint = 'vedtak_klagefrist_kortes_ikke', table = 'vedtak';
  end if;
  return new;
end
$$;
