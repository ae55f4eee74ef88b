-- Notices: who gave one, when it was received and when the home is to be left. Not hidden with the tenant, as the tenancy
-- is not: that a home becomes free is seen by everyone who looks after homes.
create table oppsigelse (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  leieforhold_id uuid not null,
  av text not null check (av in ('LEIER', 'UTLEIER')),
  -- The day the other party got it: deadlines are counted from there.
  mottatt date not null,
  fratredelse date not null,
  skriftlig boolean not null,
  -- Of the landlord's: until when the tenant can object, and when they did (husleieloven § 9-8).
  protestfrist date,
  protest date,
  -- The landlord went to court over the objection.
  soeksmaal date,
  status text not null default 'GJELDER' check (status in ('GJELDER', 'TRUKKET', 'BORTFALT')),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  constraint oppsigelse_fratredelse_etter_mottatt check (fratredelse >= mottatt),
  -- Husleieloven § 9-7: a landlord's notice is written and says until when one can object.
  constraint oppsigelse_utleiers_er_skriftlig check (av = 'LEIER' or (skriftlig and protestfrist > mottatt)),
  constraint oppsigelse_protest_mot_utleiers check (av = 'UTLEIER' or num_nulls(protestfrist, protest, soeksmaal) = 3),
  constraint oppsigelse_soeksmaal_etter_protest check (soeksmaal >= protest and (soeksmaal is null or protest is not null))
);
create unique index oppsigelse_en_gjelder on oppsigelse (kommunenummer, leieforhold_id) where status = 'GJELDER';
create index oppsigelse_leieforhold on oppsigelse (kommunenummer, leieforhold_id, opprettet, id);
-- Objected to in time and not brought to court: those lapse.
create index oppsigelse_bestridt on oppsigelse (kommunenummer, protestfrist, id)
  where status = 'GJELDER' and protest is not null and soeksmaal is null;
call bak_muren('oppsigelse', 'select', 'insert', 'update');

-- Whether whoever asks may know who lives there: by the case where there is one, else by the tenants themselves.
create function ser_leietaker(i_leieforhold uuid) returns boolean
  language sql stable
as $$
  select (select current_setting('app.skjermet', true)) = 'ja' or exists (
    select from leieforhold l where l.id = i_leieforhold
      and l.kommunenummer = (select current_setting('app.kommunenummer', true))
      and case when l.sak_id is null
        then exists (select from leietaker t where t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id)
        else exists (select from sak s where s.kommunenummer = l.kommunenummer and s.id = l.sak_id) end)
$$;
revoke execute on function ser_leietaker(uuid) from public;
grant execute on function ser_leietaker(uuid) to kobo_app;

-- What was said in a notice and against it: of the tenant, so it is hidden with them. Written once.
create table oppsigelsestekst (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  oppsigelse_id uuid not null,
  leieforhold_id uuid not null,
  hva text not null check (hva in ('BEGRUNNELSE', 'PROTEST', 'TREKKING')),
  tekst text not null check (tekst ~ '\S'),
  skrevet timestamptz not null default naa(),
  skrevet_av text not null default aktoer(),
  primary key (kommunenummer, oppsigelse_id, hva),
  foreign key (kommunenummer, oppsigelse_id) references oppsigelse (kommunenummer, id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id)
);
call bak_muren('oppsigelsestekst', 'select', 'insert');
create policy skjerming on oppsigelsestekst as restrictive for select using (ser_leietaker(leieforhold_id));
