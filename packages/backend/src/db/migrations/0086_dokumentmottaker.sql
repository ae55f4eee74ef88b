-- Who each letter was to: the party, those who act for them, or both (forvaltningsloven 1967 § 12). Written when it is sent
-- and never again: who has the right later changes nothing of it.
create table dokumentmottaker (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  dokument_id uuid not null,
  sak_id uuid not null,
  -- Empty: the party.
  representasjon_id uuid,
  primary key (kommunenummer, id),
  constraint dokumentmottaker_en_gang unique nulls not distinct (kommunenummer, dokument_id, representasjon_id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, representasjon_id) references representasjon (kommunenummer, id)
);
call bak_muren('dokumentmottaker', 'select', 'insert');
call skjermes_med_saken('dokumentmottaker');

-- Documents come to the schema after this, and neither goes away: that it is there when the row is written is enough.
create function krev_dokumentet() returns trigger
  language plpgsql
as $$
begin
  if not exists (select from dokument d
    where d.kommunenummer = new.kommunenummer and d.id = new.dokument_id and d.sak_id = new.sak_id)
  then
    raise exception 'nobody receives a document that is not in the case' using
      errcode = 'foreign_key_violation', constraint = 'dokumentmottaker_dokument', table = 'dokumentmottaker';
  end if;
  return null;
end
$$;
create trigger dokumentet after insert on dokumentmottaker for each row execute function krev_dokumentet();
