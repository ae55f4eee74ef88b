-- Who of those who were called was not there, said when the meeting is ended.
alter table tildelingsmoete add column fravaerende text[] not null default '{}';
alter table tildelingsmoete add constraint tildelingsmoete_fravaerende_av_holdt
  check (fravaerende = '{}' or status = 'HOLDT');
grant update (fravaerende) on tildelingsmoete to kobo_app;
