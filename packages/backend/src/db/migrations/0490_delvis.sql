-- Part of what was applied for is granted, and the rest refused: one decision both ways. What is refused is said in it; what
-- is granted is a grant as any other, to the waiting list, to an offer, and to what is compensated.
alter table vedtak
  add column avslaatt_del text,
  -- How many live in a home by a decision that some of those applied for may move in.
  add column husstand jsonb,
  drop constraint vedtak_resultat_check,
  add constraint vedtak_resultat_check check (resultat in ('TILSAGN', 'DELVIS', 'AVSLAG', 'AVVIST')),
  drop constraint vedtak_vilkaar_ved_tilsagn,
  add constraint vedtak_vilkaar_ved_tilsagn check (resultat in ('TILSAGN', 'DELVIS') or vilkaar = '{}'),
  add constraint vedtak_delvis_sier_hva check (case when resultat = 'DELVIS'
    then status in ('FORSLAG', 'TIL_GODKJENNING') or coalesce(avslaatt_del ~ '\S', false)
    else num_nonnulls(avslaatt_del, husstand) = 0 end);

-- A grant that is taken back or cut down is to the party's detriment.
create or replace function krev_hoert_ved_omgjoering() returns trigger
  language plpgsql
as $$
begin
  if exists (select from omgjoering o
      join vedtak e on e.kommunenummer = o.kommunenummer and e.id = o.vedtak_id
      where o.kommunenummer = new.kommunenummer and o.vedtak_id = new.erstatter_id
        and (o.til_skade or (e.resultat = 'TILSAGN' and new.resultat <> 'TILSAGN')
          or (e.resultat = 'DELVIS' and new.resultat not in ('TILSAGN', 'DELVIS'))))
    and not exists (select from forhaandsvarsel f where f.kommunenummer = new.kommunenummer
      and f.vedtak_id = new.erstatter_id and f.trukket is null
      and (f.uttalt is not null or f.frist < (naa() at time zone 'Europe/Oslo')::date))
  then
    raise exception 'the party is heard before a decision is changed to their detriment' using
      errcode = 'integrity_constraint_violation', constraint = 'vedtak_omgjoering_part_er_hoert', table = 'vedtak';
  end if;
  return null;
end
$$;

create or replace function krev_tilsagn() returns trigger
  language plpgsql
as $$
begin
  if not exists (select from vedtak v where v.kommunenummer = new.kommunenummer and v.id = new.vedtak_id
    and v.sak_id = new.sak_id and v.resultat in ('TILSAGN', 'DELVIS') and v.boliginnhold is not null
    and v.status in ('FATTET', 'MEDDELT', 'ENDELIG', 'PAAKLAGET', 'STADFESTET')
    and coalesce(v.gyldig_til >= (naa() at time zone 'Europe/Oslo')::date, true)
    and not exists (select from klage k where k.kommunenummer = v.kommunenummer and k.vedtak_id = v.id
      and k.utsettelse = 'INNVILGET'
      and k.status in ('MOTTATT', 'FORMKONTROLL', 'VURDER_OVERSITTING', 'UNDER_BEHANDLING', 'OVERSENDT')))
  then
    raise exception 'a home is offered on a decision in force' using
      errcode = 'integrity_constraint_violation', constraint = 'tilbud_har_tilsagn', table = 'tilbud';
  end if;
  return null;
end
$$;
