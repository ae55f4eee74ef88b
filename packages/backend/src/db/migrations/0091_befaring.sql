-- Inspections of homes. As a note on a home (0090), one is never changed: what was wrong is put right by a new one.
create table befaring (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  bolig_id uuid not null,
  type text not null check (type in ('INNFLYTTING', 'UTFLYTTING', 'PERIODISK', 'ETTER_SKADE', 'ANNEN')),
  -- The day of the inspection, in Norway.
  dato date not null,
  -- What was found: text, how serious, when it is to be mended (modules/befaring/rules.ts).
  funn jsonb not null check (jsonb_typeof(funn) = 'array'),
  neste date,
  korrigerer uuid,
  skrevet timestamptz not null default naa(),
  skrevet_av text not null,
  primary key (kommunenummer, id),
  constraint befaring_av_boligen unique (kommunenummer, bolig_id, id),
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id),
  foreign key (kommunenummer, skrevet_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, bolig_id, korrigerer) references befaring (kommunenummer, bolig_id, id),
  constraint befaring_rettet_en_gang unique (kommunenummer, korrigerer),
  constraint befaring_retter_ikke_seg_selv check (korrigerer <> id),
  constraint befaring_neste_kommer_etter check (neste > dato)
);
create index befaring_nyeste on befaring (kommunenummer, bolig_id, dato, id);
call bak_muren('befaring', 'select', 'insert');
create trigger meld_ny after insert on befaring referencing new table as ny
  for each statement execute function meld_paa_boligen('befaring-registrert', 'befaring-rettet');
