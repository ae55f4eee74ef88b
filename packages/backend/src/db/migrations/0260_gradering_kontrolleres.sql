-- A protected address may be given, and taken away, long after somebody applied. Everyone in an open case or a running
-- tenancy is therefore asked about again once a day. This is when somebody was taken to be asked about, so that no other
-- process asks too; empty again when the register was away.
alter table person add column gradering_spurt timestamptz;

-- A case that becomes shielded while somebody works on it belongs to the shielded unit from then on, as one that is
-- shielded from the start (0010_skjerming.sql).
create or replace procedure skjerm_saker_med(i_person uuid)
  language plpgsql
as $$
declare
  -- Found first: joined to, the planner may still read all cases of a municipality it takes for a small one.
  saker uuid[];
begin
  with gradert as (
    select kommunenummer, id from person where id = i_person and gradering not in ('UKJENT', 'UGRADERT')
  ), husstander as (
    select h.kommunenummer, h.sak_id, h.soeknad_id
    from gradert g
    join husstandsmedlem m on m.kommunenummer = g.kommunenummer and m.person_id = g.id
    join husstand h on h.kommunenummer = m.kommunenummer and h.id = m.husstand_id
  ), funnet (id) as (
    select s.id from gradert g join sak s on s.kommunenummer = g.kommunenummer and s.soeker_id = g.id
    union all
    select sak_id from husstander where sak_id is not null
    union all
    select s.sak_id from husstander h
    join soeknad s on s.kommunenummer = h.kommunenummer and s.id = h.soeknad_id where s.sak_id is not null
  )
  select array_agg(id) from funnet into saker;
  update sak set skjermet = true, enhet = coalesce((select kode from enhet where kode = 'SKJERMET'), enhet)
  where not skjermet and id = any (saker);
end
$$;
