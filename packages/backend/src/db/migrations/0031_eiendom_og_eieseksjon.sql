-- The cadastral numbers under the names Kobo's own API has: the property, and the section of it the home is.
alter table bolig rename column matrikkel to eiendom;
alter table bolig add column eieseksjon jsonb;

-- What is stored means what it did, so nothing gets a new version. Rows of a dry run wait to be carried out.
alter table bolig no force row level security, disable trigger endret;
alter table importrad no force row level security;
update bolig set eiendom = eiendom - 'seksjonsnummer',
  eieseksjon = jsonb_build_object('seksjonsnummer', eiendom -> 'seksjonsnummer')
where eiendom ? 'seksjonsnummer';
update importrad set bolig = bolig - 'matrikkel' || jsonb_strip_nulls(jsonb_build_object(
  'eiendom', (bolig -> 'matrikkel') - 'seksjonsnummer',
  'eieseksjon', case when bolig -> 'matrikkel' ? 'seksjonsnummer'
    then jsonb_build_object('seksjonsnummer', bolig -> 'matrikkel' -> 'seksjonsnummer') end))
where bolig ? 'matrikkel';
alter table bolig force row level security, enable trigger endret;
alter table importrad force row level security;
