-- A decision that was made in another system, such as that of a care office: a home is let on it, and neither assessed,
-- decided nor told of here. Complaints go to whoever decided, so nobody of ours stands as having decided.
alter table vedtak
  -- Which of what was written down of it holds; null of what is decided here.
  add column annet_utgave integer,
  add constraint vedtak_i_saken unique (kommunenummer, id, sak_id),
  drop constraint vedtak_fattet_er_begrunnet,
  drop constraint vedtak_fattet_er_komplett,
  add constraint vedtak_fattet_er_begrunnet check (status in ('FORSLAG', 'TIL_GODKJENNING') or annet_utgave is not null
    or (fakta ~ '\S' and regler ~ '\S' and hensyn ~ '\S')),
  add constraint vedtak_fattet_er_komplett check (status in ('FORSLAG', 'TIL_GODKJENNING') or
    (fattet is not null and vedtaksdato is not null and (fattet_av is not null or annet_utgave is not null))),
  add constraint vedtak_annet_er_ikke_vaart check (annet_utgave is null or (
    resultat = 'TILSAGN' and boliginnhold is not null and hjemmel <> '{}' and not to_trinn
    and num_nonnulls(fattet_av, meddelt, klagefrist, klageinstans, oekonomi_id) = 0
    and status in ('FATTET', 'BORTFALT', 'OMGJORT')));

-- Everything that was written down of it. The newest holds; none is changed or goes away.
create table annetvedtak (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  vedtak_id uuid not null,
  sak_id uuid not null,
  nummer integer not null check (nummer > 0),
  system text not null check (system ~ '\S'),
  -- What it is found by there, and no identity number.
  referanse text not null check (referanse ~ '\S' and referanse !~ '[0-9]{11}'),
  dato date not null,
  hjemmel text not null check (hjemmel ~ '\S'),
  klageenhet text not null check (klageenhet ~ '\S'),
  klagekontakt text check (klagekontakt ~ '\S'),
  boliginnhold jsonb not null,
  boligbehov jsonb not null,
  tildelingsgrunnlag jsonb not null,
  gyldig_til date check (gyldig_til >= dato),
  -- What was wrong with the one before.
  begrunnelse text check (begrunnelse ~ '\S'),
  registrert_av text not null,
  registrert timestamptz not null default naa(),
  primary key (kommunenummer, vedtak_id, nummer),
  foreign key (kommunenummer, vedtak_id, sak_id) references vedtak (kommunenummer, id, sak_id),
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id),
  constraint annetvedtak_retting_er_begrunnet check ((nummer > 1) = (begrunnelse is not null))
);
create index annetvedtak_sak on annetvedtak (kommunenummer, sak_id);
call bak_muren('annetvedtak', 'select', 'insert');
call skjermes_med_saken('annetvedtak');
-- Each needs the other, so both are looked for when the transaction ends.
alter table vedtak add foreign key (kommunenummer, id, annet_utgave)
  references annetvedtak (kommunenummer, vedtak_id, nummer) deferrable initially deferred;

-- What another system decided is not rewritten either; what was written down of it is, as a new one that is kept.
create or replace function laas_fattet_vedtak() returns trigger
  language plpgsql
as $$
declare
  flytter_seg constant text[] := array['status', 'returnert_begrunnelse', 'meddelt', 'meddelt_kanal', 'varsel_sendt',
    'kommet_fram', 'klagefrist', 'klageinstans', 'klageinstans_type', 'gyldig_til', 'versjon', 'endret', 'endret_av']
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

-- No home is offered without a decision in force that grants one, whoever made it.
create function krev_tilsagn() returns trigger
  language plpgsql
as $$
begin
  if not exists (select from vedtak v where v.kommunenummer = new.kommunenummer and v.id = new.vedtak_id
    and v.sak_id = new.sak_id and v.resultat = 'TILSAGN' and v.boliginnhold is not null
    and v.status in ('FATTET', 'MEDDELT', 'ENDELIG', 'STADFESTET')
    and coalesce(v.gyldig_til >= (naa() at time zone 'Europe/Oslo')::date, true))
  then
    raise exception 'a home is offered on a decision in force' using
      errcode = 'integrity_constraint_violation', constraint = 'tilbud_har_tilsagn', table = 'tilbud';
  end if;
  return null;
end
$$;
create trigger tilsagn after insert on tilbud for each row execute function krev_tilsagn();
