-- A complaint does not put a decision off (forvaltningsloven 1967 § 42, 2025 § 76): a grant that is complained about is a
-- grant, until it is put off by somebody who answered that it is.
create or replace function krev_tilsagn() returns trigger
  language plpgsql
as $$
begin
  if not exists (select from vedtak v where v.kommunenummer = new.kommunenummer and v.id = new.vedtak_id
    and v.sak_id = new.sak_id and v.resultat = 'TILSAGN' and v.boliginnhold is not null
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
