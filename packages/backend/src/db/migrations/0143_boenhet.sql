-- Homes that were divided, and homes that were joined. Those that were are out of every list, with their history and what
-- is counted of them; those that came of them are new. Written down for good.
create table boenhetshendelse (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  type text not null check (type in ('DELT', 'SLAATT_SAMMEN')),
  aarsak text not null check (aarsak ~ '\S'),
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, id)
);
call bak_muren('boenhetshendelse', 'select', 'insert');

create table boenhetsdel (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  boenhetshendelse_id uuid not null,
  bolig_id uuid not null,
  side text not null check (side in ('FRA', 'TIL')),
  primary key (kommunenummer, boenhetshendelse_id, bolig_id),
  foreign key (kommunenummer, boenhetshendelse_id) references boenhetshendelse (kommunenummer, id),
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id),
  -- A home becomes others once, and comes of others once.
  constraint boenhetsdel_en_gang_paa_hver_side unique (kommunenummer, bolig_id, side)
);
call bak_muren('boenhetsdel', 'select', 'insert');

-- What has become other homes is not there any more, and does not come back beside them.
create function krev_avgaatt() returns trigger
  language plpgsql
as $$
begin
  if exists (select from boenhetsdel d where d.kommunenummer = new.kommunenummer and d.bolig_id = new.id and d.side = 'FRA') then
    raise exception 'a home that became others does not come back' using
      errcode = 'integrity_constraint_violation', constraint = 'bolig_delt_er_endelig', table = 'bolig';
  end if;
  return null;
end
$$;
create trigger avgaatt after update of slettet on bolig for each row
  when (old.slettet is not null and new.slettet is null) execute function krev_avgaatt();
