-- Whoever is allowed to have somebody move in has another household than when the home was let: of a tenancy it is the one of
-- the case where that was granted last, and of its own case until then.
alter table leieforhold
  add column husstand_sak_id uuid,
  add foreign key (kommunenummer, husstand_sak_id) references sak (kommunenummer, id);
create index leieforhold_husstand_sak on leieforhold (kommunenummer, husstand_sak_id) where husstand_sak_id is not null;
