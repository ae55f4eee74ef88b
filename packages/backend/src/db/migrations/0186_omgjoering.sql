-- The municipality changes a decision in force of its own accord (forvaltningsloven 1967 § 35). Written when it begins and
-- never again: the old decision holds until the new one is made, and what became of it is the decision that replaces it.
create table omgjoering (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  -- What is to be changed, once.
  vedtak_id uuid not null,
  grunnlag text not null check (grunnlag in ('TIL_GUNST', 'IKKE_MELDT', 'UGYLDIG', 'ANNET')),
  -- It may be to the party's detriment, who is heard before then.
  til_skade boolean not null,
  begrunnelse text not null check (begrunnelse ~ '\S'),
  begynt timestamptz not null default naa(),
  begynt_av text not null,
  primary key (kommunenummer, id),
  constraint omgjoering_en_per_vedtak unique (kommunenummer, vedtak_id),
  foreign key (kommunenummer, vedtak_id, sak_id) references vedtak (kommunenummer, id, sak_id),
  foreign key (kommunenummer, begynt_av) references ansatt (kommunenummer, id),
  constraint omgjoering_til_gunst_skader_ikke check (grunnlag <> 'TIL_GUNST' or not til_skade)
);
create index omgjoering_sak on omgjoering (kommunenummer, sak_id, begynt, id);
call bak_muren('omgjoering', 'select', 'insert');
call skjermes_med_saken('omgjoering');

-- What was granted is not taken back before its party has answered, or has had the time they were given.
create function krev_hoert_ved_omgjoering() returns trigger
  language plpgsql
as $$
begin
  if exists (select from omgjoering o
      join vedtak e on e.kommunenummer = o.kommunenummer and e.id = o.vedtak_id
      where o.kommunenummer = new.kommunenummer and o.vedtak_id = new.erstatter_id
        and (o.til_skade or (e.resultat = 'TILSAGN' and new.resultat <> 'TILSAGN')))
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
create trigger omgjoering after update of status on vedtak for each row
  when (new.erstatter_id is not null and new.status = 'FATTET' and old.status <> 'FATTET')
  execute function krev_hoert_ved_omgjoering();
