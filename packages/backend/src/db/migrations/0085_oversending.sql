-- A case that is sent from one unit to another. Whoever sent it has it until somebody in the other unit acknowledges it;
-- how it ended is said once, and stays.
create table oversending (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  fra_enhet text not null,
  til_enhet text not null,
  -- Meant for one of them; anybody in the unit may acknowledge it.
  til_ansatt text,
  grunn text not null check (grunn in
    ('FEIL_ENHET', 'ANSVAR_FLYTTET', 'OPPFOELGING', 'HABILITET', 'SKJERMING', 'KAPASITET', 'ANNET')),
  merknad text check (merknad ~ '\S'),
  sendt timestamptz not null,
  sendt_av text not null,
  -- The last day in Norway before the sender is told that nobody has.
  kvitteres_innen date not null,
  -- When they were.
  varslet timestamptz,
  status text not null default 'SENDT' check (status in ('SENDT', 'KVITTERT', 'RETURNERT', 'TRUKKET')),
  avklart timestamptz,
  -- The employee; empty when it fell away because the case was closed.
  avklart_av text,
  begrunnelse text check (begrunnelse ~ '\S'),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, fra_enhet) references enhet (kommunenummer, kode),
  foreign key (kommunenummer, til_enhet) references enhet (kommunenummer, kode),
  foreign key (kommunenummer, til_ansatt) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, sendt_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, avklart_av) references ansatt (kommunenummer, id),
  constraint oversending_til_en_annen_enhet check (fra_enhet <> til_enhet),
  constraint oversending_er_forklart check (grunn <> 'ANNET' or merknad is not null),
  constraint oversending_avklart_har_tid check ((status = 'SENDT') = (avklart is null)
    and (avklart_av is null or avklart is not null)
    and (status in ('SENDT', 'TRUKKET') or avklart_av is not null)),
  constraint oversending_retur_har_grunn check ((status = 'RETURNERT') = (begrunnelse is not null))
);
create unique index oversending_en_aapen_per_sak on oversending (kommunenummer, sak_id) where status = 'SENDT';
create index oversending_sak on oversending (kommunenummer, sak_id, sendt, id);
create index oversending_til_mottak on oversending (kommunenummer, til_enhet, sendt, id) where status = 'SENDT';
create index oversending_frist on oversending (kommunenummer, kvitteres_innen, id)
  where status = 'SENDT' and varslet is null;
call bak_muren('oversending', 'select', 'insert');
create policy kommune_update on oversending for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (varslet, status, avklart, avklart_av, begrunnelse) on oversending to kobo_app;
create trigger staar_fast before update on oversending
  for each row when (old.status <> 'SENDT') execute function staar_fast();
call skjermes_med_saken('oversending');

-- A shielded case leaves the shielded unit for no other, however it is sent.
create function krev_skjermet_mottaker() returns trigger
  language plpgsql
as $$
begin
  if exists (select from sak s where s.kommunenummer = new.kommunenummer and s.id = new.sak_id and s.skjermet)
    and not exists (select from enhet e
      where e.kommunenummer = new.kommunenummer and e.kode = new.til_enhet and e.type = 'SKJERMET')
  then
    raise exception 'a shielded case is for the shielded unit' using
      errcode = 'integrity_constraint_violation', constraint = 'oversending_skjermet_sak', table = 'oversending';
  end if;
  return new;
end
$$;
create trigger skjermet before insert on oversending for each row execute function krev_skjermet_mottaker();

-- The one who sent it is to find out why nobody has acknowledged it, or what to do with a case that came back.
alter table oppgave
  drop constraint oppgave_type_check,
  add constraint oppgave_type_check check (type in
    ('VURDER', 'INNHENT', 'MANGEL', 'SAMTALE', 'HJEMMEBESOEK', 'GODKJENN', 'BEKREFT_BEHOV', 'FORNYELSE', 'TILSYN',
     'ARKIVFEIL', 'KLAGE', 'OVERSENDING', 'ANNEN'));
