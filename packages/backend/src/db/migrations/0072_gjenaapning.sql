-- A case that was closed and is opened again is answered anew: what the party waits for counts from this day.
alter table sak add column gjenaapnet date;
