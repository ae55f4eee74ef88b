-- What somebody is to do about a home, and by when. It stands on the home and in no case: it is read by those who look
-- after homes and says nothing of who lives there. Of an inspection come a task for each finding with a day, and one for
-- the next inspection when its day has come.
create table boligoppgave (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  bolig_id uuid not null,
  type text not null check (type in ('TILSYN', 'UTBEDRING', 'ANNEN')),
  tekst text check (tekst ~ '\S'),
  frist date not null,
  -- Empty: whoever looks after homes.
  ansvarlig text,
  -- The inspection it came of, and which of its findings; without one it is the next inspection.
  befaring_id uuid,
  funn integer check (funn >= 0),
  status text not null default 'AAPEN' check (status in ('AAPEN', 'UTFOERT', 'AVLYST')),
  avsluttet timestamptz,
  -- The employee; empty when an inspection that was put right called it off.
  avsluttet_av text,
  avlyst_begrunnelse text check (avlyst_begrunnelse ~ '\S'),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id),
  foreign key (kommunenummer, bolig_id, befaring_id) references befaring (kommunenummer, bolig_id, id),
  foreign key (kommunenummer, ansvarlig) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, avsluttet_av) references ansatt (kommunenummer, id),
  constraint boligoppgave_sier_hva check (tekst is not null or (type = 'TILSYN' and befaring_id is not null)),
  constraint boligoppgave_funn_er_av_en_befaring check (funn is null or befaring_id is not null),
  constraint boligoppgave_avsluttet_har_tid check ((status = 'AAPEN') = (avsluttet is null)
    and (status <> 'AAPEN' or avsluttet_av is null)),
  constraint boligoppgave_begrunnelse_er_for_avlyst check (avlyst_begrunnelse is null or status = 'AVLYST')
);
create unique index boligoppgave_en_av_hver on boligoppgave (kommunenummer, befaring_id, funn) nulls not distinct
  where befaring_id is not null;
create index boligoppgave_bolig on boligoppgave (kommunenummer, bolig_id, frist, id);
create index boligoppgave_frist on boligoppgave (kommunenummer, frist, id);
call bak_muren('boligoppgave', 'select', 'insert', 'update');

-- The calendar looks for the inspections whose next one is due.
create index befaring_neste on befaring (kommunenummer, neste) where neste is not null;
