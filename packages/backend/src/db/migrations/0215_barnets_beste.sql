-- What is best for the children of the household is weighed before a case is granted or refused (Grunnloven § 104,
-- barnekonvensjonen art. 3 no. 1), and what a grant is given on stands in it.
alter table vedtak
  add column barnets_beste jsonb,
  add column vilkaar text[] not null default '{}',
  add constraint vedtak_vilkaar_sier_noe check (cardinality(vilkaar) <= 10 and '' <> all (vilkaar)),
  add constraint vedtak_vilkaar_ved_tilsagn check (resultat = 'TILSAGN' or vilkaar = '{}');

create function krev_barnets_beste() returns trigger
  language plpgsql
as $$
begin
  if exists (select from sak s where s.kommunenummer = new.kommunenummer and s.id = new.sak_id and s.antall_barn > 0)
    and not coalesce((new.barnets_beste ->> 'vurdert')::boolean and new.barnets_beste ->> 'tekst' ~ '\S', false)
  then
    raise exception 'what is best for the children is weighed before it is decided' using
      errcode = 'integrity_constraint_violation', constraint = 'vedtak_barnets_beste_er_vurdert', table = 'vedtak';
  end if;
  return null;
end
$$;
-- What another system decided, and what is not decided at all, weighs nothing here.
create trigger barnets_beste after update of status on vedtak for each row
  when (new.status = 'FATTET' and old.status <> 'FATTET' and new.resultat <> 'AVVIST' and new.annet_utgave is null)
  execute function krev_barnets_beste();
