-- Not to hear a complaint is a decision as others are: with reasons, a letter, and the right to complain about it. The
-- complaint keeps the reasons; here is what makes it a decision. Its time to complain runs from `meldt`.
create table klageavvisning (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  klage_id uuid not null,
  regelsett text not null check (regelsett in ('FVL1967', 'FVL2025')),
  hjemmel text[] not null check (cardinality(hjemmel) > 0),
  avvist_av text not null,
  dato date not null,
  klagefrist date not null,
  klageinstans text not null check (klageinstans ~ '\S'),
  klageinstans_type text check (klageinstans_type in ('STATSFORVALTER', 'KOMMUNAL_KLAGENEMND', 'ANNEN')),
  meldt date,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint klageavvisning_en_per_klage unique (kommunenummer, klage_id),
  constraint klageavvisning_av unique (kommunenummer, id, sak_id, avvist_av),
  foreign key (kommunenummer, sak_id, klage_id) references klage (kommunenummer, sak_id, id),
  foreign key (kommunenummer, avvist_av) references ansatt (kommunenummer, id),
  constraint klageavvisning_frist_etter check (klagefrist > dato),
  constraint klageavvisning_meldt_etter check (meldt >= dato)
);
create index klageavvisning_sak on klageavvisning (kommunenummer, sak_id);
call bak_muren('klageavvisning', 'select', 'insert', 'update');
call skjermes_med_saken('klageavvisning');

create function laas_klageavvisning() returns trigger
  language plpgsql
as $$
declare
  flytter_seg constant text[] := array['klagefrist', 'meldt', 'versjon', 'endret', 'endret_av'];
begin
  if to_jsonb(new) - flytter_seg is distinct from to_jsonb(old) - flytter_seg or new.klagefrist < old.klagefrist then
    raise exception 'a complaint that was dismissed is not rewritten, and its deadline comes no sooner' using
      errcode = 'integrity_constraint_violation', constraint = 'klageavvisning_er_laast', table = 'klageavvisning';
  end if;
  return new;
end
$$;
create trigger laast before update on klageavvisning for each row execute function laas_klageavvisning();

-- A complaint about that one was dismissed: dealt with by somebody else than dismissed it. `gjenopptar` is the one that is
-- heard after all.
alter table klage
  add column avvisning_id uuid,
  add column avvist_av text,
  add column gjenopptar uuid,
  add foreign key (kommunenummer, avvisning_id, sak_id, avvist_av)
    references klageavvisning (kommunenummer, id, sak_id, avvist_av),
  add foreign key (kommunenummer, sak_id, gjenopptar) references klage (kommunenummer, sak_id, id),
  add constraint klage_paa_avvisning check ((avvisning_id is null) = (avvist_av is null)),
  add constraint klage_avvisning_av_en_annen check (saksbehandler <> avvist_av),
  add constraint klage_gjenopptas_for_seg check (num_nonnulls(avvisning_id, gjenopptar) < 2);
create index klage_avvisning on klage (kommunenummer, avvisning_id) where avvisning_id is not null;
create index klage_gjenopptar on klage (kommunenummer, gjenopptar) where gjenopptar is not null;

alter table dokument
  add column avvisning_id uuid,
  add foreign key (kommunenummer, avvisning_id) references klageavvisning (kommunenummer, id),
  add constraint dokument_om_avvisning check ((type = 'KLAGE_AVVIST') = (avvisning_id is not null));
create index dokument_avvisning on dokument (kommunenummer, avvisning_id) where avvisning_id is not null;
