-- What a municipality has decided about its homes, from a day on: criteria, deadlines, lengths. A version is never
-- changed; another with the same day, or a later one, takes its place. Of several from one day the newest holds.
create table kriteriesett (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  nummer integer not null check (nummer > 0),
  gyldig_fra date not null,
  kriterier jsonb not null check (jsonb_typeof(kriterier) = 'object'),
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint kriteriesett_nummer_unik unique (kommunenummer, nummer)
);
create index kriteriesett_gjelder on kriteriesett (kommunenummer, gyldig_fra, nummer);

-- What stood in the configuration of each municipality is its first version. Nothing is decided for it that it has not
-- decided: no limit on income, no time of residence.
alter table kommune no force row level security;
alter table kommune disable trigger endret;
insert into kriteriesett (kommunenummer, id, nummer, gyldig_fra, kriterier, opprettet_av)
select kommunenummer, gen_random_uuid(), 1, '2023-07-01', jsonb_build_object(
  'hjemmel', jsonb_build_object('tekst', 'Boligsosialloven § 6'), 'minstealder', 18, 'botidMnd', 0,
  'botidUnntak', '[]'::jsonb, 'tidligereKommunenummer', '[]'::jsonb, 'inntektsgrenser', '[]'::jsonb,
  'grunnbeloep', '[]'::jsonb, 'krevGjeldsoppgjoer', false, 'leietidMnd', jsonb_build_object('standard', 36),
  'depositumMnd', 6, 'tilbudsfristDager', coalesce(config -> 'tilbudsfristDager', '7'),
  'svartidDager', coalesce(config -> 'svartidDager', '28'), 'behovIntervallMnd', 6, 'behovSvardager', 21,
  'ventelisteForklaring', jsonb_build_object(
    'nb', 'De som har høyest prioritet får tilbud først. Har flere samme prioritet, går den som har ventet lengst foran.',
    'nn', 'Dei som har høgast prioritet får tilbod først. Har fleire same prioritet, går den som har venta lengst føre.')),
  'system:migrering'
from kommune;
update kommune set config = config - array['tilbudsfristDager', 'svartidDager'];
alter table kommune enable trigger endret;
alter table kommune force row level security;

call bak_muren('kriteriesett', 'select', 'insert');

-- The result of each criterion as it was when the assessment was completed, and which version it was held against.
alter table kartlegging
  add column kriterieresultat jsonb,
  add column kriteriesett_id uuid,
  add foreign key (kommunenummer, kriteriesett_id) references kriteriesett (kommunenummer, id),
  -- A flag is assessed by a person, in writing, before anything rests on it.
  add constraint kartlegging_avvik_er_vurdert check (status <> 'FERDIGSTILT' or not jsonb_path_exists(
    coalesce(kriterieresultat, '[]'), '$[*] ? (@.resultat == "AVVIK" && !(@.vurdering like_regex "\\S"))'));
alter table kartleggingsversjon add column kriterieresultat jsonb;

-- Where an applicant has been registered as living, as Folkeregisteret answered: municipality and day, and no address.
create table bosteder (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  person_id uuid not null,
  hentet timestamptz not null,
  bosteder jsonb not null check (jsonb_typeof(bosteder) = 'array'),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id)
);
create index bosteder_sak on bosteder (kommunenummer, sak_id, hentet);
create index bosteder_person on bosteder (kommunenummer, person_id);
call bak_muren('bosteder', 'select', 'insert');
call skjermes_med_saken('bosteder');
