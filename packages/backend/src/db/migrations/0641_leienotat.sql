-- What happens where somebody lives, noise or damage say, what neighbours tell and what is done about it. Of a case it is a
-- journal note (0060); of a tenancy without a case it had no place. Hidden with the tenant, and written once.
create table leienotat (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  leieforhold_id uuid not null,
  type text not null check (type in ('BOMILJOE', 'SAMTALE', 'HJEMMEBESOEK', 'MOETE', 'TREDJEPART', 'ANNET')),
  tekst text not null check (tekst ~ '\S'),
  -- When it happened, which may be before it was written down.
  hendelsestid timestamptz not null,
  synlig_for_leier boolean not null,
  unntak text check (unntak in ('INTERNT_DOKUMENT', 'INNHENTET_TIL_INTERN_BRUK', 'ANDRES_FORHOLD')),
  unntak_begrunnelse text,
  korrigerer uuid,
  skrevet timestamptz not null default naa(),
  skrevet_av text not null,
  primary key (kommunenummer, id),
  foreign key (kommunenummer, leieforhold_id) references leieforhold (kommunenummer, id),
  foreign key (kommunenummer, skrevet_av) references ansatt (kommunenummer, id),
  -- Both go on one day, three years after the tenancy: whichever is taken first.
  foreign key (kommunenummer, korrigerer) references leienotat (kommunenummer, id) on delete cascade,
  constraint leienotat_rettet_en_gang unique (kommunenummer, korrigerer),
  constraint leienotat_retter_ikke_seg_selv check (korrigerer <> id),
  constraint leienotat_skjult_har_grunn check (
    synlig_for_leier = (unntak is null) and (unntak is null) = (unntak_begrunnelse is null)
    and coalesce(unntak_begrunnelse ~ '\S', true)),
  constraint leienotat_har_hendt check (hendelsestid <= skrevet)
);
create index leienotat_nyeste on leienotat (kommunenummer, leieforhold_id, hendelsestid, id);
call bak_muren('leienotat', 'select', 'insert', 'delete');
create policy skjerming on leienotat as restrictive for select using (ser_leietaker(leieforhold_id));
create policy avsluttet_leie on leienotat as restrictive for delete
  using (leieskriv_slettes(leieforhold_id) < (naa() at time zone 'Europe/Oslo')::date);
call roller_ser('LEIETAKER', 'leienotat');

create function meld_leienotat() returns trigger
  language plpgsql
as $$
begin
  insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id)
  values (new.kommunenummer, gen_random_uuid(),
    format('no.kobo.leieforhold.notat-%s.v1', case when new.korrigerer is null then 'skrevet' else 'rettet' end),
    'leieforhold', new.leieforhold_id);
  return null;
end
$$;
create trigger meld_ny after insert on leienotat for each row execute function meld_leienotat();

-- A tenancy somebody has written of is not untouched (0219).
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
    and not exists (select from leienotat n where n.leieforhold_id = i_leieforhold)
    and not exists (select from leiemelding m where m.leieforhold_id = i_leieforhold);
  perform set_config('app.skjermet', foer, true);
  return uroert;
end
$$;
