-- Which unit another belongs under. It says how the municipality is put together and nothing of who sees what.
alter table enhet
  add column overordnet text check (overordnet ~ '^[A-Z_]{1,40}$'),
  add foreign key (kommunenummer, overordnet) references enhet (kommunenummer, kode),
  add constraint enhet_er_ikke_over_seg_selv check (overordnet <> kode);
create index enhet_overordnet on enhet (kommunenummer, overordnet) where overordnet is not null;

-- No unit is over one that is over it. The units are locked: two changes at once, each right alone, would make a ring.
create function ingen_ring_av_enheter() returns trigger
  language plpgsql
as $$
begin
  perform from enhet where kommunenummer = new.kommunenummer order by kode for update;
  if exists (
    with recursive over as (
      select e.kode, e.overordnet from enhet e where e.kommunenummer = new.kommunenummer and e.kode = new.overordnet
      union
      select e.kode, e.overordnet from enhet e join over o on e.kode = o.overordnet
      where e.kommunenummer = new.kommunenummer)
    select from over where kode = new.kode)
  then
    raise exception 'enhet % would be over itself', new.kode using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger ingen_ring before update on enhet
  for each row when (new.overordnet is distinct from old.overordnet and new.overordnet is not null)
  execute function ingen_ring_av_enheter();
