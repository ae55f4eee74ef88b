-- Cases with someone in the household Folkeregisteret has not answered about. They are shielded until it has: an
-- address that should have been protected cannot be taken back, a case that waits an hour with the shielded unit can.
create table gradering_avventes (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  sak_id uuid not null,
  spurt timestamptz not null,
  primary key (kommunenummer, sak_id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id)
);
create index gradering_avventes_spurt on gradering_avventes (kommunenummer, spurt);
call bak_muren('gradering_avventes', 'select', 'insert', 'update', 'delete');
call skjermes_med_saken('gradering_avventes');
