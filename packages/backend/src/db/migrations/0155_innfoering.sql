-- What is to be in place before a municipality goes live: agreements, assessments, delegations. Each point by version;
-- one nobody has begun on is version 1, and is not here. What was said, by whom and when is never rewritten.
create table innfoeringspunkt (
  kommunenummer text not null default current_setting('app.kommunenummer') references kommune,
  kode text not null check (kode in ('STANDARDAVTALE', 'DATABEHANDLERAVTALE', 'TILSLUTNINGSERKLAERING', 'ROS', 'DPIA',
    'ALTINN_ANSATTE', 'ALTINN_HUSBANKEN', 'INNSTILLINGER', 'PAAKOBLING_FOLKEREGISTERET', 'PAAKOBLING_INNTEKT',
    'PAAKOBLING_SKATTEGRUNNLAG', 'DELEGERING_FOLKEREGISTERET', 'DELEGERING_INNTEKT', 'DELEGERING_SKATTEGRUNNLAG',
    'DELEGERING_KONTAKTREGISTERET')),
  nummer integer not null check (nummer > 1),
  status text not null check (status in ('IKKE_STARTET', 'PAABEGYNT', 'GODKJENT', 'IKKE_AKTUELT')),
  dato date,
  ansvarlig text check (ansvarlig ~ '\S'),
  lenke text,
  merknad text check (merknad ~ '\S'),
  -- What the service found when it looked for itself; null on what only a person can know.
  kontroll jsonb check (jsonb_typeof(kontroll) = 'object'),
  lagret timestamptz not null default naa(),
  lagret_av text not null default aktoer(),
  primary key (kommunenummer, kode, nummer),
  constraint innfoeringspunkt_utelatt_med_grunn check (status <> 'IKKE_AKTUELT' or merknad is not null),
  -- What the service can see for itself is in place when it has seen it, and not because somebody says so.
  constraint innfoeringspunkt_er_sett check (status <> 'GODKJENT'
    or not (kode = 'INNSTILLINGER' or kode like 'DELEGERING\_%') or coalesce(kontroll ->> 'utfall', '') = 'OK')
);
call bak_muren('innfoeringspunkt', 'select', 'insert');
