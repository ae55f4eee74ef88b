-- The waiting list: why everybody stands where they do, and whether they still need what they wait for.
alter table venteliste no force row level security;
alter table venteliste disable trigger endret;
alter table venteliste
  -- The next day something is due about the need: it is asked about, reminded of, or assessed by a person.
  add column behov_frist date,
  -- Set while a question is out.
  add column behov_spurt date,
  add column behov_purringer integer not null default 0 check (behov_purringer between 0 and 2),
  -- The last answer.
  add column behov_svar text check (behov_svar in ('UENDRET', 'ENDRET', 'IKKE_LENGER')),
  -- Why a person put it in the state it has.
  add column status_grunn text check (status_grunn ~ '\S');
update venteliste set
  behov_frist = (coalesce(sist_bekreftet_behov, fra_dato) + interval '6 months')::date,
  prioritet_grunn = case when btrim(coalesce(prioritet_grunn, '')) = '' then 'Etter vedtaksdato' else prioritet_grunn end;
alter table venteliste
  alter column behov_frist set not null,
  alter column prioritet_grunn set not null,
  drop constraint venteliste_prioritet_har_grunn,
  add constraint venteliste_prioritet_har_grunn check (prioritet_grunn ~ '\S'),
  add constraint venteliste_purret_er_spurt check (behov_purringer = 0 or behov_spurt is not null),
  -- Nobody leaves the list because a day has passed: asked, reminded twice, and assessed in writing; or they have said
  -- that they do not need it any more.
  add constraint venteliste_av_listen_er_vurdert check (status not in ('PAUSE', 'BORTFALT')
    or (status_grunn is not null and (behov_purringer = 2 or coalesce(behov_svar, '') = 'IKKE_LENGER')));
alter table venteliste enable trigger endret;
alter table venteliste force row level security;
create index venteliste_behov on venteliste (kommunenummer, behov_frist, id) where status = 'VENTER';

-- Who moved whom, why, and what it was before. Written by the trigger below, so that no way of changing the order can
-- forget it.
create table ventelisteendring (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id bigint not null generated always as identity,
  venteliste_id uuid not null,
  sak_id uuid not null,
  fra_status text,
  til_status text not null,
  fra_prioritet integer,
  til_prioritet integer not null,
  begrunnelse text,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, venteliste_id) references venteliste (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  constraint ventelisteendring_omprioritering_har_grunn check (
    fra_prioritet is not distinct from til_prioritet or begrunnelse ~ '\S')
);
create index ventelisteendring_plass on ventelisteendring (kommunenummer, venteliste_id, id);

alter table venteliste no force row level security;
insert into ventelisteendring (kommunenummer, venteliste_id, sak_id, til_status, til_prioritet, begrunnelse, opprettet,
  opprettet_av)
select kommunenummer, id, sak_id, status, prioritet, prioritet_grunn, opprettet, opprettet_av from venteliste;
alter table venteliste force row level security;

call bak_muren('ventelisteendring', 'select', 'insert');
call skjermes_med_saken('ventelisteendring');

create function skriv_ventelisteendring() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'INSERT' then
    insert into ventelisteendring (kommunenummer, venteliste_id, sak_id, til_status, til_prioritet, begrunnelse)
    values (new.kommunenummer, new.id, new.sak_id, new.status, new.prioritet, new.prioritet_grunn);
  elsif (old.status, old.prioritet, old.prioritet_grunn) is distinct from
      (new.status, new.prioritet, new.prioritet_grunn) then
    insert into ventelisteendring (kommunenummer, venteliste_id, sak_id, fra_status, til_status, fra_prioritet,
      til_prioritet, begrunnelse)
    values (new.kommunenummer, new.id, new.sak_id, old.status, new.status, old.prioritet, new.prioritet,
      case when (old.prioritet, old.prioritet_grunn) is distinct from (new.prioritet, new.prioritet_grunn)
        then new.prioritet_grunn else new.status_grunn end);
  end if;
  return null;
end
$$;
create trigger historikk after insert or update of status, prioritet, prioritet_grunn on venteliste
  for each row execute function skriv_ventelisteendring();
