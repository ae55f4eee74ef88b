-- What was fetched for a case is held back while somebody may need it to prove or to try something: a court, whoever
-- supervises, a complaint that is not in Kobo (personvernforordningen article 17 no. 3 letters b and e). It ends by itself.
create table slettesperre (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  grunn text not null check (grunn in ('DOMSTOL', 'TILSYN', 'KLAGE', 'ANNET')),
  begrunnelse text not null check (begrunnelse ~ '\S'),
  fra date not null,
  gjelder_til date not null,
  satt_av text not null,
  opphevet timestamptz,
  opphevet_av text,
  opphevet_begrunnelse text check (opphevet_begrunnelse ~ '\S'),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, satt_av) references ansatt (kommunenummer, id),
  foreign key (kommunenummer, opphevet_av) references ansatt (kommunenummer, id),
  constraint slettesperre_tar_slutt check (gjelder_til >= fra and gjelder_til <= fra + interval '24 months'),
  constraint slettesperre_opphevet_av_noen check (
    num_nonnulls(opphevet, opphevet_av, opphevet_begrunnelse) in (0, 3))
);
create index slettesperre_sak on slettesperre (kommunenummer, sak_id, id);
call bak_muren('slettesperre', 'select', 'insert');
create policy kommune_update on slettesperre for update
  using (kommunenummer = (select current_setting('app.kommunenummer', true)))
  with check (kommunenummer = (select current_setting('app.kommunenummer', true)));
grant update (opphevet, opphevet_av, opphevet_begrunnelse) on slettesperre to kobo_app;
create trigger staar_fast before update on slettesperre
  for each row when (old.opphevet is not null) execute function staar_fast();
call skjermes_med_saken('slettesperre');
call roller_ser('SAK', 'slettesperre');

-- The day the matter of a case was over, from which what was fetched for it is kept some months more; null while it is
-- not, while a complaint is not decided, and while the case is held back. A refusal rests in VEDTATT until somebody closes
-- it, and so does a change that was carried out when it was decided: over when the decision is final and nothing is left
-- to do.
create function saken_er_over(i_sak uuid) returns date
  language sql stable
as $$
  select case
    when exists (select from klage k where k.kommunenummer = s.kommunenummer and k.sak_id = s.id
      and k.status not in ('OMGJORT', 'AVGJORT', 'AVVIST', 'TRUKKET')) then null
    when exists (select from slettesperre p where p.kommunenummer = s.kommunenummer and p.sak_id = s.id
      and p.opphevet is null and p.gjelder_til >= (naa() at time zone 'Europe/Oslo')::date) then null
    when s.avsluttet is not null then (s.avsluttet at time zone 'Europe/Oslo')::date
    when s.status = 'VEDTATT'
      and not exists (select from oppgave o where o.kommunenummer = s.kommunenummer and o.sak_id = s.id
        and o.status = 'AAPEN')
    then (
      select greatest(v.klagefrist + 1, (select max(coalesce(k.utfall_dato, (k.endret at time zone 'Europe/Oslo')::date))
          from klage k where k.kommunenummer = v.kommunenummer and k.vedtak_id = v.id))
      from vedtak v
      where v.kommunenummer = s.kommunenummer and v.sak_id = s.id and v.status in ('ENDELIG', 'STADFESTET')
        and (v.resultat = 'AVSLAG' or s.sakstype = 'HUSSTANDSENDRING'
          or exists (select from fornyelse f where f.kommunenummer = v.kommunenummer and f.vedtak_id = v.id))
      order by v.fattet desc, v.id desc limit 1)
  end
  from sak s where s.kommunenummer = current_setting('app.kommunenummer') and s.id = i_sak
$$;
revoke execute on function saken_er_over(uuid) from public;
grant execute on function saken_er_over(uuid) to kobo_app;

do $$
declare
  tabell text;
begin
  foreach tabell in array array['bosteder', 'oekonomi', 'varslingsvalg'] loop
    execute format('drop policy avsluttet_sak on %I', tabell);
    execute format('create policy avsluttet_sak on %I as restrictive for delete using (saken_er_over(sak_id) is not null)',
      tabell);
  end loop;
end
$$;
