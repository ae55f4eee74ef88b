-- Whoever is inhabil in a case neither prepares nor decides it (forvaltningsloven 1967 § 6). What was said of it is
-- never changed and never goes away.
create table inhabilitet (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  ansatt text not null,
  grunn text not null check (grunn in
    ('PART', 'SLEKT', 'NAER_TILKNYTNING', 'VERGE_ELLER_FULLMEKTIG', 'LEDER_I_VIRKSOMHET', 'SAERLIGE_FORHOLD')),
  tekst text check (tekst ~ '\S'),
  registrert timestamptz not null default naa(),
  -- The employee themselves, or whoever found that they are.
  registrert_av text not null,
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, ansatt) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, registrert_av) references ansatt (kommunenummer, id),
  constraint inhabilitet_en_gang_i_saken unique (kommunenummer, sak_id, ansatt),
  constraint inhabilitet_er_forklart check (grunn <> 'SAERLIGE_FORHOLD' or tekst is not null)
);
call bak_muren('inhabilitet', 'select', 'insert');
call skjermes_med_saken('inhabilitet');

create function er_inhabil(i_sak uuid, i_ansatt text) returns boolean
  language sql stable
as $$
  select exists (select from inhabilitet i
    where i.kommunenummer = current_setting('app.kommunenummer') and i.sak_id = i_sak and i.ansatt = i_ansatt)
$$;

-- No case, complaint or decision comes into the hands of somebody who is inhabil in the case.
create function krev_habil_saksbehandler() returns trigger
  language plpgsql
as $$
begin
  if new.saksbehandler is distinct from old.saksbehandler
    and er_inhabil(case tg_table_name when 'sak' then new.id else (to_jsonb(new) ->> 'sak_id')::uuid end,
      new.saksbehandler)
  then
    raise exception 'an employee who is inhabil does not have the case' using
      errcode = 'integrity_constraint_violation', constraint = 'saksbehandler_er_habil', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger habil before insert or update on sak for each row execute function krev_habil_saksbehandler();
create trigger habil before insert or update on klage for each row execute function krev_habil_saksbehandler();

-- A proposal by somebody who turns out to be inhabil can be returned and made anew, and goes no further.
create function krev_habil_i_vedtaket() returns trigger
  language plpgsql
as $$
begin
  if new.fattet_av is distinct from old.fattet_av and er_inhabil(new.sak_id, new.fattet_av) then
    raise exception 'an employee who is inhabil does not decide' using
      errcode = 'integrity_constraint_violation', constraint = 'vedtak_fattes_av_habil', table = 'vedtak';
  end if;
  if (new.foreslaatt_av is distinct from old.foreslaatt_av
      or (new.status is distinct from old.status and new.status in ('TIL_GODKJENNING', 'FATTET')))
    and er_inhabil(new.sak_id, new.foreslaatt_av)
  then
    raise exception 'an employee who is inhabil does not propose' using
      errcode = 'integrity_constraint_violation', constraint = 'vedtak_foreslaas_av_habil', table = 'vedtak';
  end if;
  return new;
end
$$;
create trigger habil before insert or update on vedtak for each row execute function krev_habil_i_vedtaket();
