-- A tenancy goes through its states: agreed, lived in, soon over, given notice of, past its end, indefinite by law, ended.
-- The calendar takes it where a day decides (modules/leieforhold/rules.ts), a person everywhere else.
alter table leieforhold
  -- The day the home is to be left: of the notice that is in force.
  add column fratredelse date,
  -- The day the tenant was called on in writing to move after the agreed end.
  add column oppfordring_om_flytting date,
  -- From this day the tenancy is for an indefinite time because nobody did (husleieloven § 9-2). `sluttdato` stays what
  -- the contract said.
  add column tidsubestemt_fra date,
  -- What it ended by.
  add column avslutning text check (avslutning in ('OPPSIGELSE', 'UTLOEP', 'AVTALE', 'DOEDSFALL', 'FRAVIKELSE')),
  drop constraint leieforhold_periode,
  add constraint leieforhold_periode check (
    sluttdato >= startdato and utflyttet >= startdato and fratredelse >= startdato),
  add constraint leieforhold_oppfordret_etter_slutt check (oppfordring_om_flytting > sluttdato),
  add constraint leieforhold_tidsubestemt_etter_slutt check (
    tidsubestemt_fra is null or (tidsubegrenset and tidsubestemt_fra > sluttdato)),
  add constraint leieforhold_avslutning_er_av_avsluttet check (avslutning is null or status = 'AVSLUTTET'),
  drop constraint leieforhold_overlapper_ikke,
  -- As before, and up to the day a notice gives.
  add constraint leieforhold_overlapper_ikke exclude using gist (
    kommunenummer with =,
    bolig_id with =,
    daterange(startdato, coalesce(utflyttet, fratredelse, sluttdato), '[]') with &&
  ) where (status <> 'AVSLUTTET');
drop trigger leieforhold_i_koe on leieforhold;
create trigger leieforhold_i_koe
  before insert or update of bolig_id, startdato, sluttdato, fratredelse, utflyttet, status
  on leieforhold for each row execute function leieforhold_i_koe();
-- Those that begin.
create index leieforhold_avtalt on leieforhold (kommunenummer, startdato, id) where status = 'AVTALT';

-- The states a tenancy has had, written by the schema so that no way of changing one can forget it. Says nothing of who
-- lives there, nor who changed it: of some, that would tell that the tenant has a protected address.
create table leieforhold_statushistorikk (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id bigint not null generated always as identity,
  leieforhold_id uuid not null,
  fra_status text,
  til_status text not null,
  -- In Norway.
  dato date not null,
  primary key (kommunenummer, id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id)
);
create index leieforhold_statushistorikk_leieforhold on leieforhold_statushistorikk (kommunenummer, leieforhold_id, id);
call bak_muren('leieforhold_statushistorikk', 'select', 'insert');

create function skriv_leieforholdshistorikk() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'UPDATE' and old.status = 'AVSLUTTET' and new.status <> 'AVSLUTTET' then
    raise exception 'a tenancy that ended does not come back' using
      errcode = 'integrity_constraint_violation', constraint = 'leieforhold_avsluttet_er_endelig', table = 'leieforhold';
  end if;
  if tg_op = 'INSERT' or new.status <> old.status then
    insert into leieforhold_statushistorikk (kommunenummer, leieforhold_id, fra_status, til_status, dato)
    values (new.kommunenummer, new.id, case when tg_op = 'UPDATE' then old.status end, new.status,
      (naa() at time zone 'Europe/Oslo')::date);
  end if;
  return null;
end
$$;
create trigger historikk after insert or update of status on leieforhold
  for each row execute function skriv_leieforholdshistorikk();
