-- Where two rent together, one can give notice for themselves, and the other's tenancy goes on. Which of the two, and not
-- who they are: a notice is not hidden with the tenant.
alter table oppsigelse
  add column bare_for text check (bare_for in ('HOVEDLEIETAKER', 'MEDLEIETAKER')),
  add constraint oppsigelse_bare_for_en_leier check (bare_for is null or av = 'LEIER');
drop index oppsigelse_en_gjelder;
create unique index oppsigelse_en_gjelder on oppsigelse (kommunenummer, leieforhold_id, bare_for)
  nulls not distinct where status = 'GJELDER';
