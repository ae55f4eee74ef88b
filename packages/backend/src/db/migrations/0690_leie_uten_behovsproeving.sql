-- What a contract may rest on, and what a renewal is decided by, hangs on whether a need was assessed. Whoever looks after
-- the home need not see the case that says so: the tenancy does.
alter table leieforhold add column uten_behovsproeving boolean not null default false;
alter table sak no force row level security;
alter table leieforhold no force row level security;
alter table leieforhold disable trigger user;
update leieforhold l set uten_behovsproeving = true from sak s
where s.kommunenummer = l.kommunenummer and s.id = l.sak_id and s.sakstype = 'UTEN_BEHOVSPROEVING';
alter table leieforhold enable trigger user;
alter table leieforhold force row level security;
alter table sak force row level security;
