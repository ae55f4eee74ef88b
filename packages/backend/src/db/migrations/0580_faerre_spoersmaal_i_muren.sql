-- Each sub-select of a policy is made ready for every time its table stands in a statement, also those that are never asked:
-- a search for a person names cases and persons in dozens of policies within policies. And the wall between units asked
-- three things of every case before whose unit it is in. The same is let through with fewer: whom something is closed to is
-- one list, empty for whoever sees all and none (null) for whoever sees none, and whether there is a wall is one answer.
alter policy skjerming on sak using (
  not skjermet
  or id <> all ((select case current_setting('app.skjermet', true)
    when 'ja' then '{}'::uuid[]
    when 'MEDLEM' then nullif(current_setting('app.lukkede_saker', true), '')::uuid[] end)::uuid[]));
alter policy skjerming on person using (
  gradering = 'UGRADERT'
  or id <> all ((select case current_setting('app.skjermet', true)
    when 'ja' then '{}'::uuid[]
    when 'MEDLEM' then nullif(current_setting('app.lukkede_personer', true), '')::uuid[] end)::uuid[]));
alter policy enhetsgrense on sak using (
  (select coalesce(current_setting('app.enhetsgrense', true), '') not in ('ENHET', 'NOEDTILGANG')
    or coalesce(current_setting('app.skjermet', true), '') = 'ja')
  or enhet = any ((select egne_enheter())::text[])
  or saksbehandler = (select substr(aktoer(), 8))
  or (status = 'NY' and opprettet_av = (select aktoer()))
  or ((select current_setting('app.skjermet', true)) = 'MEDLEM'
    and (skjermet or soeker_er_ukjent(kommunenummer, soeker_id)))
  or (select saksinnsyn_er_kommunens())
  or id = any ((select saker_utenfor())::uuid[]));
