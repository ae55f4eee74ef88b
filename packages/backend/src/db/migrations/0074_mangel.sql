-- What the party is asked for: what, why, by when, and what happens if it does not come. Answered once, with words,
-- attachments or both (vedlegg.mangel_id).
create table mangel (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  id uuid not null,
  sak_id uuid not null,
  -- The paper that is missing; empty when words are enough.
  vedleggstype text check (vedleggstype in
    ('INNTEKT', 'SKATTEMELDING', 'GJELD', 'LEIEKONTRAKT', 'OPPSIGELSE', 'HELSE', 'SOSIAL', 'OPPHOLD', 'SAMVAER',
     'SEPARASJON', 'FULLMAKT', 'ANNET')),
  hva text not null check (hva ~ '\S'),
  hvorfor text not null check (hvorfor ~ '\S'),
  spraak text not null check (spraak in ('nb', 'nn')),
  -- The last day to answer, in Norway.
  frist date not null,
  foelge text not null check (foelge in ('BEHANDLES_UTEN', 'KAN_AVVISES')),
  status text not null default 'AAPEN' check (status in ('AAPEN', 'BESVART', 'UTLOEPT', 'TRUKKET')),
  meldt timestamptz not null,
  meldt_av text not null,
  svar text check (svar ~ '\S'),
  besvart timestamptz,
  trukket_begrunnelse text check (trukket_begrunnelse ~ '\S'),
  versjon integer not null default 1,
  opprettet timestamptz not null default naa(),
  opprettet_av text not null default aktoer(),
  endret timestamptz not null default naa(),
  endret_av text not null default aktoer(),
  primary key (kommunenummer, id),
  constraint mangel_i_saken unique (kommunenummer, sak_id, id),
  foreign key (kommunenummer, sak_id) references sak (kommunenummer, id),
  foreign key (kommunenummer, meldt_av) references ansatt (kommunenummer, id),
  constraint mangel_besvart_har_tid check ((status = 'BESVART') = (besvart is not null)
    and (svar is null or besvart is not null)),
  constraint mangel_trukket_har_grunn check (trukket_begrunnelse is null or status = 'TRUKKET')
);
create index mangel_frist on mangel (kommunenummer, frist, id) where status = 'AAPEN';
call bak_muren('mangel', 'select', 'insert', 'update');
call skjermes_med_saken('mangel');

-- The day the case began to wait for its party. The answer they were told to expect is put off by as long as it waits.
alter table sak
  add column venter_fra date,
  add constraint sak_venter_paa_soeker check (venter_fra is null or status = 'VENTER_PAA_SOEKER');
