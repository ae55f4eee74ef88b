-- How many nights a month a child with contact is there, and the month a child is due: what the size of a home goes by.
alter table husstandsmedlem
  add column netter integer check (netter between 1 and 30),
  add column termin text check (termin ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  add constraint husstandsmedlem_netter_ved_samvaer check (netter is null or bosted = 'SAMVAER'),
  add constraint husstandsmedlem_termin_av_ventet check (termin is null or rolle = 'VENTET_BARN');
