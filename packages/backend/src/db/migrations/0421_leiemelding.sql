-- What tenants and the municipality write to each other about a tenancy, with a case or without, as messages of a case are
-- (0061). Hidden with the tenant.
create table leiemelding (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  leieforhold_id uuid not null,
  retning text not null check (retning in ('INN', 'UT')),
  tekst text not null check (tekst ~ '\S'),
  sendt timestamptz not null default naa(),
  ansatt text,
  person_id uuid,
  lest timestamptz,
  primary key (kommunenummer, id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  foreign key (kommunenummer, ansatt) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, person_id) references person (kommunenummer, id),
  constraint leiemelding_har_en_avsender check (
    (retning = 'UT') = (ansatt is not null) and (retning = 'INN') = (person_id is not null))
);
create index leiemelding_nyeste on leiemelding (kommunenummer, leieforhold_id, sendt, id);
create index leiemelding_ulest on leiemelding (kommunenummer, retning, leieforhold_id) where lest is null;
create index leiemelding_person on leiemelding (kommunenummer, person_id);
call bak_muren('leiemelding', 'select', 'insert');
create policy kommune_update on leiemelding for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (lest) on leiemelding to kobo_app;
create policy skjerming on leiemelding as restrictive for select using (ser_leietaker(leieforhold_id));

create function meld_leiemelding() returns trigger
  language plpgsql
as $$
begin
  insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id)
  select new.kommunenummer, gen_random_uuid(),
    format('no.kobo.leieforhold.melding-%s.v1', case new.retning when 'UT' then 'sendt' else 'mottatt' end),
    'leieforhold', new.leieforhold_id
  where leietaker_er_aapen(new.kommunenummer, new.leieforhold_id);
  return null;
end
$$;
create trigger meld_ny after insert on leiemelding for each row execute function meld_leiemelding();

-- A tenancy somebody has written about, or reported a fault in, is not untouched (0219).
create or replace function leieforhold_er_uroert(i_leieforhold uuid) returns boolean
  language plpgsql
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
  uroert boolean;
begin
  perform set_config('app.skjermet', 'ja', true);
  uroert := exists (select from leieforhold l where l.id = i_leieforhold and l.versjon = 1)
    and not exists (select from leiekontrakt k where k.leieforhold_id = i_leieforhold and (k.versjon > 1 or k.nummer > 1))
    and not exists (select from oppsigelse o where o.leieforhold_id = i_leieforhold)
    and not exists (select from leieforhold_fravaer f where f.leieforhold_id = i_leieforhold)
    and not exists (select from leietileievurdering v where v.leieforhold_id = i_leieforhold)
    and not exists (select from leieregulering r where r.leieforhold_id = i_leieforhold)
    and not exists (select from fornyelse n where n.leieforhold_id = i_leieforhold)
    and not exists (select from fornyelsessak s where s.leieforhold_id = i_leieforhold)
    and not exists (select from oppgave p where p.leieforhold_id = i_leieforhold)
    and not exists (select from husleielinje h where h.leieforhold_id = i_leieforhold)
    and not exists (select from boligfeil b where b.leieforhold_id = i_leieforhold)
    and not exists (select from leiemelding m where m.leieforhold_id = i_leieforhold);
  perform set_config('app.skjermet', foer, true);
  return uroert;
end
$$;
