-- What a party asks to see of their case, and the answer (forvaltningsloven 1967 §§ 18–21, 2025 §§ 46–52). What they read on
-- their own page already is given to nobody anew: an answer names what was not shown before, and what is kept back.
create table innsynskrav (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  -- In their own words; null is all of it.
  hva text check (hva ~ '\S'),
  kanal text not null check (kanal in ('DIGITAL', 'PAPIR', 'MUNTLIG')),
  mottatt date not null,
  registrert_av text,
  frist date not null,
  -- The task to answer it.
  oppgave_id uuid not null,
  resultat text check (resultat in ('GITT', 'DELVIS', 'AVSLAATT')),
  besvart timestamptz,
  besvart_av text,
  -- Of the case, and not shown to the party otherwise.
  dokumenter uuid[] not null default '{}',
  notater uuid[] not null default '{}',
  -- What is kept back: what it is, by which provision, and why.
  unntatt jsonb not null default '[]',
  regelsett text check (regelsett in ('FVL1967', 'FVL2025')),
  klagefrist date,
  klageinstans text,
  dokument_id uuid,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, besvart_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, oppgave_id) references oppgave (kommunenummer, id),
  foreign key (kommunenummer, dokument_id) references dokument (kommunenummer, id),
  constraint innsynskrav_skrevet_ned_av_noen check ((registrert_av is not null) = (kanal <> 'DIGITAL')),
  constraint innsynskrav_svar_er_helt check (num_nulls(resultat, besvart, besvart_av) in (0, 3)),
  -- Whoever does not see all of it is told what and why, and how to complain.
  constraint innsynskrav_unntak_er_begrunnet check (case when coalesce(resultat, 'GITT') = 'GITT'
    then unntatt = '[]' and num_nonnulls(regelsett, klagefrist, klageinstans, dokument_id) = 0
    else jsonb_array_length(unntatt) > 0 and num_nulls(regelsett, klagefrist, klageinstans, dokument_id) = 0 end),
  constraint innsynskrav_avslag_gir_ingenting check (
    coalesce(resultat <> 'AVSLAATT', false) or (dokumenter = '{}' and notater = '{}'))
);
create index innsynskrav_sak on innsynskrav (kommunenummer, sak_id, mottatt, id);
create index innsynskrav_oppgave on innsynskrav (kommunenummer, oppgave_id);
create index innsynskrav_dokument on innsynskrav (kommunenummer, dokument_id) where dokument_id is not null;
call bak_muren('innsynskrav', 'select', 'insert', 'update');
call skjermes_med_saken('innsynskrav');
call roller_ser('INNHOLD', 'innsynskrav');

-- What was asked stands, and so does an answer.
create function laas_innsynskrav() returns trigger
  language plpgsql
as $$
declare
  flytter_seg constant text[] := array['versjon', 'endret', 'endret_av']
    || case when old.besvart is null then array['resultat', 'besvart', 'besvart_av', 'dokumenter', 'notater', 'unntatt',
      'regelsett', 'klagefrist', 'klageinstans', 'dokument_id'] else '{}' end;
begin
  if to_jsonb(new) - flytter_seg is distinct from to_jsonb(old) - flytter_seg then
    raise exception 'what a party was answered is not rewritten' using
      errcode = 'integrity_constraint_violation', constraint = 'innsynskrav_er_laast', table = 'innsynskrav';
  end if;
  return new;
end
$$;
create trigger laast before update on innsynskrav for each row execute function laas_innsynskrav();

alter table dokument drop constraint dokument_type_check,
  add constraint dokument_type_check check (
    type in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'BEGRUNNELSE_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL',
      'INNSYN_NEKTET', 'KLAGE_OVERSENDT', 'KLAGE_AVVIST', 'TILSAGN_BORTFALT', 'LEIEKONTRAKT', 'LEIEUTLOEP', 'LEIEREGULERING',
      'VEDLEGG', 'JOURNALNOTAT', 'MELDING', 'KLAGE', 'UTTALELSE'));
alter table brevmalversjon drop constraint brevmalversjon_kode_check,
  add constraint brevmalversjon_kode_check check (
    kode in ('VEDTAK', 'VEDTAK_MEDSOEKER', 'BEGRUNNELSE_MEDSOEKER', 'KVITTERING', 'FORELOEPIG_SVAR', 'FORHAANDSVARSEL',
      'INNSYN_NEKTET', 'KLAGE_OVERSENDT', 'KLAGE_AVVIST', 'TILSAGN_BORTFALT', 'LEIEKONTRAKT', 'LEIEUTLOEP', 'LEIEREGULERING'));
