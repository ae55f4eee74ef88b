-- An answer to an offer that was told, or came on paper: how, what was said, and who wrote it down. `besvart` is when it was
-- given, which may be before that.
alter table tilbud
  add column svar_kanal text check (svar_kanal in ('MUNTLIG', 'PAPIR')),
  add column svar_notat text check (svar_notat ~ '\S'),
  add column svar_registrert_av text,
  add foreign key (kommunenummer, svar_registrert_av) references ansatt (kommunenummer, id),
  add constraint tilbud_registrert_svar_er_helt check (num_nulls(svar_kanal, svar_notat, svar_registrert_av) in (0, 3)),
  add constraint tilbud_registrert_er_et_svar check (svar_kanal is null or besvart is not null);
