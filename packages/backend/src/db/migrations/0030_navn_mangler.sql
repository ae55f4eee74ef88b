-- A name nobody has fetched is missing, and worded by whoever shows it: it was stored as a sentence, in one of the two
-- standards of Norwegian. Lists sort it last.
alter table person alter column navn drop not null, alter column navneorden drop not null;
alter table husstandsmedlem alter column navn drop not null;

-- What is stored means what it did, so nothing gets a new version.
alter table person no force row level security, disable trigger endret;
alter table husstandsmedlem no force row level security, disable trigger endret;
alter table oekonomi no force row level security, disable trigger endret;
update person set navn = null where navn = 'Navn er ikke hentet';
update husstandsmedlem set navn = null where navn in ('', 'Navn er ikke hentet');
update oekonomi set personer = (
  select jsonb_agg(case p ->> 'navn' when 'Navn er ikke hentet' then p || '{"navn": null}' else p end order by nummer)
  from jsonb_array_elements(personer) with ordinality as e (p, nummer))
where personer @> '[{"navn": "Navn er ikke hentet"}]';
alter table person force row level security, enable trigger endret;
alter table husstandsmedlem force row level security, enable trigger endret;
alter table oekonomi force row level security, enable trigger endret;

alter table husstandsmedlem add check (navn <> '');
