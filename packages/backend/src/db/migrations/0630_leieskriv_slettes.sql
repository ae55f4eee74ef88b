-- What tenants reported as wrong, and what they and the municipality wrote to each other, was kept for ever. It is there for
-- whoever claims something of the other, and a claim is three years old before it is lost (foreldelsesloven §§ 2 and 3): so
-- it goes three years after the tenancy ended. What a case of the tenancy waits for holds it too: a complaint, a court.
create function leieskriv_slettes(i_leieforhold uuid) returns date
  language sql stable
as $$
  select (coalesce(l.utflyttet, l.trukket) + interval '36 months')::date from leieforhold l
  where l.kommunenummer = current_setting('app.kommunenummer') and l.id = i_leieforhold and l.status = 'AVSLUTTET'
    and not exists (select from unnest(array[l.sak_id, l.husstand_sak_id]) s (id)
      where s.id is not null and saken_er_over(s.id) is null)
$$;
revoke execute on function leieskriv_slettes(uuid) from public;
grant execute on function leieskriv_slettes(uuid) to kobo_app;

-- Nobody takes anything of it sooner, whatever is asked.
do $$
declare
  tabell text;
begin
  foreach tabell in array array['boligfeil', 'leiemelding'] loop
    execute format('create policy kommune_delete on %I for delete
      using (kommunenummer = (select current_setting(''app.kommunenummer'', true)))', tabell);
    execute format('create policy avsluttet_leie on %I as restrictive for delete
      using (leieskriv_slettes(leieforhold_id) < (naa() at time zone ''Europe/Oslo'')::date)', tabell);
    execute format('grant delete on %I to kobo_app', tabell);
  end loop;
end
$$;
-- Its pictures go with a fault, and the task of repairing it.
alter table vedlegg drop constraint vedlegg_kommunenummer_boligfeil_id_fkey,
  add foreign key (kommunenummer, boligfeil_id) references boligfeil (kommunenummer, id) on delete cascade;
alter table boligoppgave drop constraint boligoppgave_kommunenummer_boligfeil_id_fkey,
  add foreign key (kommunenummer, boligfeil_id) references boligfeil (kommunenummer, id) on delete cascade;
