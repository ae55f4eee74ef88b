-- What to weigh of the neighbourhood before the home is offered: nothing about persons, as all that stands on a home.
alter table bolig add column bomiljoehensyn text check (bomiljoehensyn ~ '\S');
