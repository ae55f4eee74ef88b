-- How the party is notified of a letter that is there for them, and what has become of it. One for each letter, in the
-- municipalities that have said that letters are to be notified of. `neste` is when it is looked at again.
create table varsel (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  dokument_id uuid not null,
  status text not null default 'VENTER' check (status in
    ('VENTER', 'SENDT', 'LEVERT', 'AAPNET', 'PAPIR', 'SENDT_PAPIR')),
  kanal text check (kanal in ('EPOST', 'SMS', 'PAPIR')),
  -- Why it is to go on paper.
  grunn text check (grunn in
    ('SKJERMET', 'OENSKER_POST', 'RESERVERT', 'KAN_IKKE_VARSLES', 'IKKE_SVAR', 'FEILET', 'UAAPNET', 'BESLUTTET')),
  spraak text check (spraak in ('nb', 'nn')),
  sendt timestamptz,
  purret timestamptz,
  -- The day the letter was posted.
  papir_sendt date,
  -- By which the channel knows the last one that was sent.
  forsendelse uuid,
  neste timestamptz,
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint varsel_ett_for_hvert_brev unique (kommunenummer, dokument_id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, dokument_id) references dokument (kommunenummer, id),
  constraint varsel_har_kanal check ((status = 'VENTER') = (kanal is null) and (status <> 'VENTER' or grunn is null)),
  constraint varsel_paa_papir check ((kanal = 'PAPIR') = (grunn is not null)
    and (status in ('PAPIR', 'SENDT_PAPIR') or kanal is distinct from 'PAPIR')),
  constraint varsel_posten_har_dag check ((status = 'SENDT_PAPIR') = (papir_sendt is not null)),
  constraint varsel_digitalt_er_sendt check (status not in ('SENDT', 'LEVERT', 'AAPNET')
    or num_nonnulls(sendt, forsendelse, spraak) = 3),
  constraint varsel_skal_sees_paa check ((neste is not null) = (status in ('VENTER', 'SENDT', 'LEVERT')))
);
create index varsel_neste on varsel (kommunenummer, neste, id) where neste is not null;
create index varsel_sak on varsel (kommunenummer, sak_id, opprettet, id);
call bak_muren('varsel', 'select', 'insert', 'update');
call skjermes_med_saken('varsel');

-- Where there is anything to send or to follow: the number only, also of what hangs on a shielded case.
create policy eier_select on varsel for select to kobo_owner using (neste is not null);
create function kommuner_med_varsel() returns setof text
  language plpgsql security definer set search_path = pg_catalog, public
as $$
declare
  foer constant text := coalesce(current_setting('app.skjermet', true), '');
begin
  perform set_config('app.skjermet', 'ja', true);
  return query select distinct kommunenummer from public.varsel where neste is not null order by kommunenummer;
  perform set_config('app.skjermet', foer, true);
end
$$;
revoke execute on function kommuner_med_varsel() from public;
grant execute on function kommuner_med_varsel() to kobo_app;
