-- How many findings an import made, of which `funn` keeps the first. Of jobs from before, what is kept is all we know.
alter table importjobb add column antall_funn integer not null default 0 check (antall_funn >= 0);
alter table importjobb no force row level security, disable trigger endret;
update importjobb set antall_funn = jsonb_array_length(funn);
alter table importjobb force row level security, enable trigger endret;

-- When Folkeregisteret was last asked about someone in vain: whoever it never answers about is asked about ever more
-- seldom, and keeps nobody else from being asked about.
alter table person add column freg_spurt timestamptz;
