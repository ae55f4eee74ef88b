-- How many findings an import made, of which `funn` keeps the first. Of jobs from before, what is kept is all we know.
alter table importjobb add column antall_funn integer not null default 0 check (antall_funn >= 0);
alter table importjobb no force row level security, disable trigger endret;
update importjobb set antall_funn = jsonb_array_length(funn);
alter table importjobb force row level security, enable trigger endret;
