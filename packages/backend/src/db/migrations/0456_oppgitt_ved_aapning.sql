-- How the party is reached, as whoever opened the case said: of this case alone. What they have said themselves stands.
alter table sak add column kontakt jsonb not null default '{}' check (jsonb_typeof(kontakt) = 'object');
