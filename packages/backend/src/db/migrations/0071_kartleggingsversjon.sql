-- An assessment that was completed and is opened again is kept as it was: proposals and decisions have rested on it.
create table kartleggingsversjon (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  nummer integer not null check (nummer > 0),
  innhold jsonb not null,
  ferdigstilt timestamptz not null,
  ferdigstilt_av text not null,
  gjenaapnet timestamptz not null default naa(),
  gjenaapnet_av text not null,
  begrunnelse text not null check (begrunnelse ~ '\S'),
  primary key (kommunenummer, id),
  constraint kartleggingsversjon_nummer_unik unique (kommunenummer, sak_id, nummer),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, ferdigstilt_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, gjenaapnet_av) references ansatt (kommunenummer, id),
  constraint kartleggingsversjon_ferdig_foer_gjenaapnet check (ferdigstilt <= gjenaapnet)
);
call bak_muren('kartleggingsversjon', 'select', 'insert');
call skjermes_med_saken('kartleggingsversjon');
