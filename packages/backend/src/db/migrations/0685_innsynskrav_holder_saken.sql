-- What a party has asked to see went while they waited for it: the night after they asked about an old case its economy could
-- go, or all of it with the question. A question holds the case until it is answered, and the answer holds it for as long as
-- it can be complained about; when nobody has written down when they were told, that is a year (forvaltningsloven 1967 § 31).
-- What they were given is there to be read for as long as they would have had to complain.
create function innsyn_er_aapent(i_sak uuid) returns boolean
  language sql stable
as $$
  select exists (select from innsynskrav i
    where i.kommunenummer = current_setting('app.kommunenummer') and i.sak_id = i_sak and case
      when i.besvart is null then true
      when i.dokument_id is null
        then (i.besvart at time zone 'Europe/Oslo')::date + 21 >= (naa() at time zone 'Europe/Oslo')::date
      -- It was complained about: the complaint holds the case, or it is answered anew, or there is no more to say.
      when exists (select from klage k where k.kommunenummer = i.kommunenummer and k.innsynskrav_id = i.id
        and k.status not in ('AVVIST', 'TRUKKET')) then false
      else coalesce((select v.klagefrist from varsel v
          where v.kommunenummer = i.kommunenummer and v.dokument_id = i.dokument_id),
        ((i.besvart at time zone 'Europe/Oslo') + interval '1 year')::date) >= (naa() at time zone 'Europe/Oslo')::date
    end)
$$;
revoke execute on function innsyn_er_aapent(uuid) from public;
grant execute on function innsyn_er_aapent(uuid) to kobo_app;

-- As 0520, and null while somebody waits to see the case.
create or replace function saken_er_over(i_sak uuid) returns date
  language sql stable
as $$
  select case
    when exists (select from klage k where k.kommunenummer = s.kommunenummer and k.sak_id = s.id
      and k.status not in ('OMGJORT', 'AVGJORT', 'AVVIST', 'TRUKKET')) then null
    when exists (select from slettesperre p where p.kommunenummer = s.kommunenummer and p.sak_id = s.id
      and p.opphevet is null and p.gjelder_til >= (naa() at time zone 'Europe/Oslo')::date) then null
    when innsyn_er_aapent(s.id) then null
    when s.avsluttet is not null then (s.avsluttet at time zone 'Europe/Oslo')::date
    when s.status = 'VEDTATT'
      and not exists (select from oppgave o where o.kommunenummer = s.kommunenummer and o.sak_id = s.id
        and o.status = 'AAPEN')
    then (
      select greatest(v.klagefrist + 1, (select max(coalesce(k.utfall_dato, (k.endret at time zone 'Europe/Oslo')::date))
          from klage k where k.kommunenummer = v.kommunenummer and k.vedtak_id = v.id))
      from vedtak v
      where v.kommunenummer = s.kommunenummer and v.sak_id = s.id and v.status in ('ENDELIG', 'STADFESTET')
        and (v.resultat = 'AVSLAG' or s.sakstype = 'HUSSTANDSENDRING'
          or exists (select from fornyelse f where f.kommunenummer = v.kommunenummer and f.vedtak_id = v.id))
      order by v.fattet desc, v.id desc limit 1)
  end
  from sak s where s.kommunenummer = current_setting('app.kommunenummer') and s.id = i_sak
$$;
