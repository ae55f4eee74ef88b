-- A grant for rental homes binds the home to those it was given for, for some twenty years. Before then a person says why
-- it is sold all the same; nothing stops them.
alter table bolig
  add column tilskudd jsonb,
  add column salgsstatus text check (salgsstatus in ('VURDERES', 'BESLUTTET', 'TIL_SALGS')),
  -- What whoever is offered the home, or lives there, is told of it.
  add column informasjon_til_leietaker jsonb,
  add constraint bolig_tilskudd_binder_fremover check (tilskudd is null or coalesce(
    tilskudd ->> 'ordning' ~ '\S' and tilskudd ->> 'bindingTil' > tilskudd ->> 'dato', false)),
  add constraint bolig_informasjon_paa_begge_maal check (informasjon_til_leietaker is null or coalesce(
    informasjon_til_leietaker ->> 'nb' ~ '\S' and informasjon_til_leietaker ->> 'nn' ~ '\S', false));

create function krev_grunn_til_salg() returns trigger
  language plpgsql
as $$
begin
  if (new.tilskudd ->> 'bindingTil')::date >= (naa() at time zone 'Europe/Oslo')::date
    and coalesce(new.statusaarsak, '') !~ '\S'
  then
    raise exception 'why a home bound by a grant is sold is written down' using
      errcode = 'integrity_constraint_violation', constraint = 'bolig_salg_i_bindingstid_er_begrunnet', table = 'bolig';
  end if;
  return new;
end
$$;
create trigger salg before update of status on bolig for each row
  when (new.status = 'SOLGT' and old.status <> 'SOLGT' and new.tilskudd is not null)
  execute function krev_grunn_til_salg();
