-- The day the tenant took the home over, and the group the home was given to. The columns have been there from the
-- beginning (0008) and nothing wrote them.
alter table leieforhold add constraint leieforhold_innflyttet_i_leietiden check (
  innflyttet >= startdato and innflyttet <= coalesce(utflyttet, innflyttet));

-- Of those there are: the group their case had been assessed for when the contract was registered.
alter table leieforhold no force row level security, disable trigger user;
alter table tildelingsgrunnlag no force row level security;
update leieforhold l set tildelingsgrunnlag_id = (
  select g.id from tildelingsgrunnlag g where g.kommunenummer = l.kommunenummer and g.sak_id = l.sak_id
    and g.opprettet <= l.opprettet order by g.id desc limit 1)
where l.tilbud_id is not null;
alter table tildelingsgrunnlag force row level security;
alter table leieforhold force row level security, enable trigger user;
