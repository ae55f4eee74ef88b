-- Whether there was a reasonable ground to say no to an offer: a person finds it, in writing, before a no counts towards
-- how many offers the municipality makes.
alter table tilbud
  add column rimelig_grunn boolean,
  add column rimelig_begrunnelse text check (rimelig_begrunnelse ~ '\S'),
  add column rimelig_vurdert timestamptz,
  add column rimelig_vurdert_av text,
  add foreign key (kommunenummer, rimelig_vurdert_av) references ansatt (kommunenummer, id),
  add constraint tilbud_vurdering_er_hel check (
    num_nulls(rimelig_grunn, rimelig_begrunnelse, rimelig_vurdert, rimelig_vurdert_av) in (0, 4)),
  add constraint tilbud_bare_nei_vurderes check (rimelig_grunn is null or status = 'AVSLAATT');
