-- The tenant is away for a time, in prison or an institution, and keeps the home. Why is of the tenant, so it is hidden
-- with them; that it hinders the tenancy from being ended is seen to by the schema, for those who may not know it as well.
create table leieforhold_fravaer (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  leieforhold_id uuid not null,
  type text not null check (type in ('SONING', 'INSTITUSJON', 'ANNET')),
  fra date not null,
  -- When they are expected back, as far as it is known.
  til date,
  avsluttet date,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  constraint leieforhold_fravaer_periode check (til >= fra and avsluttet >= fra)
);
create unique index leieforhold_fravaer_ett_om_gangen on leieforhold_fravaer (kommunenummer, leieforhold_id)
  where avsluttet is null;
create index leieforhold_fravaer_leieforhold on leieforhold_fravaer (kommunenummer, leieforhold_id, fra, id);
call bak_muren('leieforhold_fravaer', 'select', 'insert', 'update');
create policy skjerming on leieforhold_fravaer as restrictive for select using (ser_leietaker(leieforhold_id));

create function hindre_slutt_under_fravaer() returns trigger
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  borte boolean;
begin
  -- As skjerm_sak (0010): seen for the length of the question, and nothing but its answer leaves it.
  perform set_config('app.skjermet', 'ja', true);
  borte := exists (select from leieforhold_fravaer f
    where f.kommunenummer = new.kommunenummer and f.leieforhold_id = new.id and f.avsluttet is null);
  perform set_config('app.skjermet', foer, true);
  if borte then
    raise exception 'the tenant is away' using
      errcode = 'integrity_constraint_violation', constraint = 'leieforhold_har_fravaer', table = 'leieforhold';
  end if;
  return new;
end
$$;
create trigger fravaer before update of status on leieforhold for each row
  when (new.status = 'AVSLUTTET' and old.status <> 'AVSLUTTET' and new.avslutning is distinct from 'DOEDSFALL')
  execute function hindre_slutt_under_fravaer();
