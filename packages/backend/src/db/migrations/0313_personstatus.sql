-- What Folkeregisteret last said that a person is. UKJENT: nobody has asked, or it has begun to say something we do not know.
alter table person add column status text not null default 'UKJENT' check (status in
  ('BOSATT', 'UTFLYTTET', 'FORSVUNNET', 'DOED', 'OPPHOERT', 'FOEDSELSREGISTRERT', 'MIDLERTIDIG', 'INAKTIV', 'IKKE_BOSATT',
   'AKTIV', 'UKJENT'));
-- Nobody is notified who is dead: a person decides who is to have the letter.
alter table varsel
  drop constraint varsel_grunn_check,
  add constraint varsel_grunn_check check (grunn in
    ('SKJERMET', 'OENSKER_POST', 'RESERVERT', 'KAN_IKKE_VARSLES', 'IKKE_SVAR', 'FEILET', 'UAAPNET', 'BESLUTTET', 'DOED'));
