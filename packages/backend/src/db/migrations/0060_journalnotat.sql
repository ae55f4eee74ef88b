-- What is said and seen in a case is written down when it may matter for the decision (forvaltningsloven 1967 § 11 d).
-- A note is never changed and never goes away: what was wrong in it is put right by a new one that names it.
create table journalnotat (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  type text not null check (type in
    ('SAMTALE', 'HJEMMEBESOEK', 'MOETE', 'INTERN_VURDERING', 'TREDJEPART', 'ANNET')),
  tekst text not null check (tekst ~ '\S'),
  -- When it happened, which may be before it was written down.
  hendelsestid timestamptz not null,
  synlig_for_part boolean not null,
  -- The ground the party is refused access on (modules/journalnotat/rules.ts), and why it holds here.
  unntak text check (unntak in ('INTERNT_DOKUMENT', 'INNHENTET_TIL_INTERN_BRUK', 'ANDRES_FORHOLD')),
  unntak_begrunnelse text,
  korrigerer uuid,
  skrevet timestamptz not null default naa(),
  skrevet_av text not null,
  primary key (kommunenummer, id),
  constraint journalnotat_i_saken unique (kommunenummer, sak_id, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, skrevet_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, sak_id, korrigerer) references journalnotat (kommunenummer, sak_id, id),
  -- Two corrections of one note would leave open which of them holds.
  constraint journalnotat_rettet_en_gang unique (kommunenummer, korrigerer),
  constraint journalnotat_retter_ikke_seg_selv check (korrigerer <> id),
  constraint journalnotat_skjult_har_grunn check (
    synlig_for_part = (unntak is null) and (unntak is null) = (unntak_begrunnelse is null)
    and coalesce(unntak_begrunnelse ~ '\S', true)),
  constraint journalnotat_har_hendt check (hendelsestid <= skrevet)
);
create index journalnotat_nyeste on journalnotat (kommunenummer, sak_id, hendelsestid, id);
call bak_muren('journalnotat', 'select', 'insert');
call skjermes_med_saken('journalnotat');
