-- An urgent fault is somebody's to see to the day it is reported: a task on the home, which says what is wrong and not who
-- lives there. Of a tenant not everybody may know of there is none (0420), and nobody is told which fault it came of who
-- may not read the fault.
alter table boligoppgave add column boligfeil_id uuid,
  add foreign key (kommunenummer, boligfeil_id) references boligfeil (kommunenummer, id),
  add constraint boligoppgave_er_av_ett check (num_nonnulls(befaring_id, boligfeil_id) <= 1);
create unique index boligoppgave_en_per_feil on boligoppgave (kommunenummer, boligfeil_id) where boligfeil_id is not null;
