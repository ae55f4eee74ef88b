-- What somebody is to do in a case, and by when. Some follow from the case itself: they come and go with its steps.
create table oppgave (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  type text not null check (type in
    ('VURDER', 'INNHENT', 'MANGEL', 'SAMTALE', 'HJEMMEBESOEK', 'GODKJENN', 'BEKREFT_BEHOV', 'FORNYELSE', 'TILSYN',
     'ARKIVFEIL', 'KLAGE', 'ANNEN')),
  tekst text check (tekst ~ '\S'),
  frist date not null,
  -- Empty: whoever has the case, or whoever may decide where it is about a decision (modules/oppgave/rules.ts).
  ansvarlig text,
  -- Made by the case, which closes it too.
  foelger_saken boolean not null default false,
  status text not null default 'AAPEN' check (status in ('AAPEN', 'UTFOERT', 'AVLYST')),
  avsluttet timestamptz,
  -- The employee; empty when the citizen or the system did it.
  avsluttet_av text,
  avlyst_begrunnelse text,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, ansvarlig) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, avsluttet_av) references ansatt (kommunenummer, id),
  constraint oppgave_sier_hva check (foelger_saken or tekst is not null),
  constraint oppgave_avsluttet_har_tid check ((status = 'AAPEN') = (avsluttet is null)
    and (status <> 'AAPEN' or avsluttet_av is null))
);
create unique index oppgave_saken_har_en_av_hver on oppgave (kommunenummer, sak_id, type)
  where foelger_saken and status = 'AAPEN';
create index oppgave_sak on oppgave (kommunenummer, sak_id, frist, id);
create index oppgave_aapen on oppgave (kommunenummer, frist, id) where status = 'AAPEN';

-- Cases that are under way have what they would have had. Read past the wall, which holds for the owner as well.
alter table sak no force row level security;
insert into oppgave (kommunenummer, id, sak_id, type, frist, foelger_saken, opprettet_av, endret_av)
select kommunenummer, gen_random_uuid(), id, 'VURDER', forventet_svar, true, 'system:migrering', 'system:migrering'
from sak where status in ('NY', 'UNDER_ARBEID', 'KARTLEGGING', 'VENTER_PAA_SOEKER', 'VENTER_PAA_ANNEN')
union all
select kommunenummer, gen_random_uuid(), id, 'GODKJENN', coalesce(neste_frist, forventet_svar), true,
  'system:migrering', 'system:migrering'
from sak where status = 'GODKJENNING';
alter table sak force row level security;

call bak_muren('oppgave', 'select', 'insert', 'update');
call skjermes_med_saken('oppgave');
