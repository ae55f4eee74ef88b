-- What those who look after a home note on it. A note is never changed and never goes away: what was wrong in it is put
-- right by a new one that names it. Read by everyone who reads of homes, so it says nothing of who lives there.
create table bolignotat (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  bolig_id uuid not null,
  type text not null check (type in ('NOTAT', 'SKADE', 'OPPGRADERING')),
  tekst text not null check (tekst ~ '\S'),
  -- The day it was so, in Norway.
  dato date not null,
  -- When something is to be done about it, if it is.
  frist date,
  fdv_referanse text check (fdv_referanse ~ '\S'),
  korrigerer uuid,
  skrevet timestamptz not null default naa(),
  skrevet_av text not null,
  primary key (kommunenummer, id),
  constraint bolignotat_paa_boligen unique (kommunenummer, bolig_id, id),
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id),
  foreign key (kommunenummer, skrevet_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, bolig_id, korrigerer) references bolignotat (kommunenummer, bolig_id, id),
  -- Two corrections of one note would leave open which of them holds.
  constraint bolignotat_rettet_en_gang unique (kommunenummer, korrigerer),
  constraint bolignotat_retter_ikke_seg_selv check (korrigerer <> id)
);
create index bolignotat_nyeste on bolignotat (kommunenummer, bolig_id, dato, id);
call bak_muren('bolignotat', 'select', 'insert');

-- What is written on a home and put right is told as something that happened to the home, by its id alone. The trigger
-- says what each of the two is called.
create function meld_paa_boligen() returns trigger
  language plpgsql
as $$
begin
  insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id)
  select kommunenummer, gen_random_uuid(),
    format('no.kobo.bolig.%s.v1', case when korrigerer is null then tg_argv[0] else tg_argv[1] end), 'bolig', bolig_id
  from ny;
  return null;
end
$$;
create trigger meld_ny after insert on bolignotat referencing new table as ny
  for each statement execute function meld_paa_boligen('notat-skrevet', 'notat-rettet');
