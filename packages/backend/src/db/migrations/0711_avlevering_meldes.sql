-- That a case was handed over was told to nobody: whoever follows it asked for it, and was told that it is not there. It is
-- told to who may read the list of those that were, in whatever unit they are: of the case nothing is left to be behind a wall.
create or replace function avlever_sak(i_sak uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  kommunen constant text := current_setting('app.kommunenummer');
begin
  perform from public.sak where kommunenummer = kommunen and id = i_sak for update;
  if coalesce(public.sak_avleveres(i_sak) >= (public.naa() at time zone 'Europe/Oslo')::date, true) then
    return false;
  end if;
  insert into public.avlevertsak (id, saksnummer, antall_dokumenter, mappe, arkivsaksnummer)
  select s.id, s.saksnummer, count(*), min(a.mappe), min(a.saksnummer)
  from public.sak s
  join public.dokument d on d.kommunenummer = s.kommunenummer and d.sak_id = s.id
  join public.arkivlevering a on a.kommunenummer = d.kommunenummer and a.dokument_id = d.id
  where s.kommunenummer = kommunen and s.id = i_sak group by s.id, s.saksnummer;
  insert into public.hendelse (kommunenummer, id, type, ressurs, ressurs_id)
  values (kommunen, gen_random_uuid(), 'no.kobo.sak.avlevert.v1', 'sak', i_sak);
  perform public.anonymiser_leieforhold(l) from public.sakens_leieforhold(i_sak) l;
  delete from public.sak where kommunenummer = kommunen and id = i_sak;
  return true;
end
$$;

alter policy enhetsgrense on hendelse using (
  coalesce((select current_setting('app.enhetsgrense', true)), '') = '' or ressurs <> 'sak'
  or type = 'no.kobo.sak.avlevert.v1' or i_enheten(ressurs_id));
