-- A case worker puts right what a register says of somebody: the economy as it is then is a row of its own, which says
-- which figure it was, what it became, why, and by which attachment. What the register said stays in the rows before.
alter table oekonomi
  add column korrigert_person_id uuid,
  add column korrigert_felt text check (korrigert_felt in
    ('INNTEKT_PER_MAANED', 'SAMLET_GJELD', 'BRUTTOFORMUE', 'ANNEN_FORMUE', 'ANNEN_INNTEKT', 'INNTEKTSFRADRAG')),
  add column korrigert_fra integer,
  add column korrigert_til integer,
  add column korrigert_begrunnelse text check (korrigert_begrunnelse ~ '\S'),
  add column vedlegg_id uuid,
  add column korrigert_av text,
  add foreign key (kommunenummer, korrigert_person_id) references person (kommunenummer, id),
  add foreign key (kommunenummer, vedlegg_id) references vedlegg (kommunenummer, id),
  add foreign key (kommunenummer, korrigert_av) references ansatt (kommunenummer, id),
  add constraint oekonomi_korreksjon_er_hel check (num_nulls(korrigert_person_id, korrigert_felt, korrigert_fra,
    korrigert_til, korrigert_begrunnelse, vedlegg_id, korrigert_av) in (0, 7)),
  add constraint oekonomi_korreksjon_endrer check (korrigert_fra <> korrigert_til);
create index oekonomi_vedlegg on oekonomi (kommunenummer, vedlegg_id) where vedlegg_id is not null;
create index oekonomi_korrigert on oekonomi (kommunenummer, korrigert_person_id) where korrigert_person_id is not null;

create function laas_oekonomi() returns trigger
  language plpgsql
as $$
declare
  flytter_seg constant text[] := array['versjon', 'endret', 'endret_av'];
begin
  if to_jsonb(new) - flytter_seg is distinct from to_jsonb(old) - flytter_seg then
    raise exception 'what registers said, and what it was put right to, is not rewritten' using
      errcode = 'integrity_constraint_violation', constraint = 'oekonomi_er_laast', table = 'oekonomi';
  end if;
  return new;
end
$$;
create trigger laast before update on oekonomi for each row execute function laas_oekonomi();
