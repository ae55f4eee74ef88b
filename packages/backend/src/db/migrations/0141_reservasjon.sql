-- A home is held back for an offer, for a case, or for something else. Of the first only the offer lets go.
alter table reservasjon add column for_tilbud boolean not null default false;
alter table reservasjon no force row level security, disable trigger endret, disable trigger meld_endret;
alter table tilbud no force row level security;
update reservasjon r set for_tilbud = true
where exists (select from tilbud t where t.kommunenummer = r.kommunenummer and t.reservasjon_id = r.id);
alter table reservasjon force row level security, enable trigger endret, enable trigger meld_endret;
alter table tilbud force row level security;
alter table reservasjon add constraint reservasjon_tilbud_er_i_sak check (not for_tilbud or sak_id is not null);
create index reservasjon_bolig on reservasjon (kommunenummer, bolig_id, id);
