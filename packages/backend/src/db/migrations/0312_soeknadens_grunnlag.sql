-- What an application was filled in on: answers a register gave instead of the applicant, with when it was asked, and the
-- information that stood on the pages they were on, in which version and language, with when they first had it before them.
alter table soeknad
  add column prefill jsonb not null default '[]',
  add column informasjon_vist jsonb not null default '[]';
