-- Who deals with a shielded case of a renewal and not with the old one could decide that the tenant stays and not register it:
-- the tenancy was not there for them. As 0600, and a member of the case of a renewal sees the tenancy it is about.
create or replace function sett_medlemskap() returns void
  language plpgsql
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  aapne uuid[];
  lukkede uuid[];
  personer uuid[];
  leieforholdene uuid[];
  saker_tekst text;
  personer_tekst text;
  leieforhold_tekst text;
begin
  perform set_config('app.skjermet', 'ja', true);
  select coalesce(array_agg(id) filter (where medlem), '{}'), coalesce(array_agg(id) filter (where not medlem), '{}')
  into aapne, lukkede
  from (select s.id, exists (select from sakmedlem m where m.kommunenummer = s.kommunenummer and m.sak_id = s.id
      and m.ansatt = substr(aktoer(), 8) and m.til is null) as medlem
    from sak s where s.kommunenummer = kommunen and s.skjermet) s;
  with i_saken (sak_id, person_id) as (
    select id, soeker_id from sak where kommunenummer = kommunen and skjermet
    union all
    select h.sak_id, m.person_id from sak s
    join husstand h on h.kommunenummer = s.kommunenummer and h.sak_id = s.id
    join husstandsmedlem m on m.kommunenummer = h.kommunenummer and m.husstand_id = h.id
    where s.kommunenummer = kommunen and s.skjermet and m.person_id is not null
    union all
    select a.sak_id, m.person_id from sak s
    join soeknad a on a.kommunenummer = s.kommunenummer and a.sak_id = s.id
    join husstand h on h.kommunenummer = a.kommunenummer and h.soeknad_id = a.id
    join husstandsmedlem m on m.kommunenummer = h.kommunenummer and m.husstand_id = h.id
    where s.kommunenummer = kommunen and s.skjermet and m.person_id is not null
  )
  select coalesce(array_agg(person_id), '{}') into personer
  from (select person_id from i_saken where sak_id = any (lukkede)
    except select person_id from i_saken where sak_id = any (aapne)) lukket;
  select coalesce(array_agg(l.id), '{}') into leieforholdene
  from leieforhold l
  where l.kommunenummer = kommunen and l.skjermet and case
    when l.sak_id = any (aapne) or l.husstand_sak_id = any (aapne) then false
    when exists (select from fornyelsessak f where f.kommunenummer = l.kommunenummer and f.leieforhold_id = l.id
      and f.sak_id = any (aapne)) then false
    when l.sak_id = any (lukkede) or l.husstand_sak_id = any (lukkede) then true
    else exists (select from leietaker t where t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id
      and t.person_id = any (personer)) end;
  perform set_config('app.skjermet', foer, true);
  saker_tekst := lukkede;
  personer_tekst := personer;
  leieforhold_tekst := leieforholdene;
  perform set_config('app.lukkede_saker', saker_tekst, true);
  perform set_config('app.lukkede_personer', personer_tekst, true);
  perform set_config('app.lukkede_leieforhold', leieforhold_tekst, true);
end
$$;
