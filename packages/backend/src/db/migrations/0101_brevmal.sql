-- What a municipality adds to the letters of one kind, by version. The parts a letter must have are no data: nothing that
-- can be written here takes one away. Version 1 is without additions, and is not here.
create table brevmalversjon (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  kode text not null check (kode in ('VEDTAK', 'KVITTERING', 'FORELOEPIG_SVAR')),
  nummer integer not null check (nummer > 1),
  tillegg jsonb not null check (jsonb_typeof(tillegg) = 'array'),
  gyldig_fra timestamptz not null default naa(),
  lagret_av text not null,
  primary key (kommunenummer, kode, nummer),
  foreign key (kommunenummer, lagret_av) references ansatt (kommunenummer, id)
);
-- A version that letters were made from stays as it was.
call bak_muren('brevmalversjon', 'select', 'insert');

alter table dokument add column malversjon integer not null default 1 check (malversjon >= 1);
