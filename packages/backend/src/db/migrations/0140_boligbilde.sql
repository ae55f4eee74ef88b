-- Pictures of homes. The file is an attachment like any other, looked through for viruses before anybody sees it; it
-- belongs to a home instead of to a case, and so nothing of it is hidden with one.
alter table vedlegg add column bolig_id uuid;
alter table vedlegg
  drop constraint vedlegg_type_check,
  drop constraint vedlegg_hoerer_til,
  add constraint vedlegg_type_check check (type in
    ('INNTEKT', 'SKATTEMELDING', 'GJELD', 'LEIEKONTRAKT', 'OPPSIGELSE', 'HELSE', 'SOSIAL', 'OPPHOLD', 'SAMVAER',
     'SEPARASJON', 'FULLMAKT', 'ANNET', 'BILDE')),
  add constraint vedlegg_hoerer_til check ((num_nonnulls(soeknad_id, sak_id) > 0) <> (bolig_id is not null)),
  add constraint vedlegg_bilde_er_av_bolig check ((bolig_id is not null) = (type = 'BILDE')),
  add constraint vedlegg_bilde_er_kommunens check (bolig_id is null or (ansatt is not null and format <> 'PDF')),
  add foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id);
drop policy skjerming on vedlegg;
create policy skjerming on vedlegg as restrictive using (
  (select current_setting('app.skjermet', true)) = 'ja' or case
    when bolig_id is not null then true
    when sak_id is null
    then exists (select from soeknad s where s.kommunenummer = vedlegg.kommunenummer and s.id = vedlegg.soeknad_id)
    else exists (select from sak s where s.kommunenummer = vedlegg.kommunenummer and s.id = vedlegg.sak_id) end);

create table boligbilde (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  -- The attachment's.
  id uuid not null,
  bolig_id uuid not null,
  -- What is seen in it, for who does not see it.
  alt_nb text not null check (alt_nb ~ '\S'),
  alt_nn text not null check (alt_nn ~ '\S'),
  plass integer not null check (plass > 0),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, id) references vedlegg (kommunenummer, id) on delete cascade,
  foreign key (kommunenummer, bolig_id) references bolig (kommunenummer, id),
  -- Deferrable, so that it is asked when all that move have moved.
  constraint boligbilde_en_paa_hver_plass unique (kommunenummer, bolig_id, plass) deferrable
);
call bak_muren('boligbilde', 'select', 'insert', 'update', 'delete');

-- Told of the home, when there is something else to see of it than there was.
create function meld_bilde() returns trigger
  language plpgsql
as $$
begin
  insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id)
  values (old.kommunenummer, gen_random_uuid(), 'no.kobo.bolig.bilder-endret.v1', 'bolig', old.bolig_id);
  return null;
end
$$;
create trigger meld_kontrollert after update on vedlegg for each row
  when (new.bolig_id is not null and new.status in ('REN', 'INFISERT', 'FEIL') and new.status <> old.status)
  execute function meld_bilde();
create trigger meld_tekst after update on boligbilde for each row
  when ((new.alt_nb, new.alt_nn) is distinct from (old.alt_nb, old.alt_nn)) execute function meld_bilde();
