-- A refusal nobody closes is over when it is final (0455), and so is a change that was carried out when it was decided; and
-- yet the municipality's time ran out on none of them (0631): they were kept for ever. As 0631, by when the matter was over.
create or replace function sak_avleveres(i_sak uuid) returns date
  language sql stable
as $$
  select greatest((s.over + make_interval(months => avlevering_maaneder()))::date,
    (select max(leieforhold_anonymiseres(l)) from sakens_leieforhold(s.id) l))
  from (select kommunenummer, id, mottatt, saken_er_over(id) as over from sak
    where kommunenummer = current_setting('app.kommunenummer') and id = i_sak) s
  where s.over is not null and avlevering_maaneder() is not null
    and exists (select from dokument d where d.kommunenummer = s.kommunenummer and d.sak_id = s.id)
    and saken_er_arkivert(s.id)
    and not exists (select from noedtilgang n where n.kommunenummer = s.kommunenummer and n.sak_id = s.id
      and n.aapnet > naa() - interval '43824 hours')
    and not exists (select from sakens_leieforhold(s.id) l where leieforhold_anonymiseres(l) is null)
    and aarene_er_rapportert((s.mottatt at time zone 'Europe/Oslo')::date, s.over)
$$;
