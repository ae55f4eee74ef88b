/**
 * The country as rows: statements over `skala_kommune`, each making what hangs on the one before. Everything follows from the
 * number of the municipality and of the row in it, so that every run has the same. Persons are names out of two lists and
 * have no identity number anybody could have.
 */

/** Ids as the app makes them (version 7), but of what they name; and an even, repeatable choice of one of `m`. */
export const hjelpere = `
create temp table skala_kommune (nummer int, kommunenummer text, boliger int, saker int);
create function pg_temp.id(slag int, kommune int, j bigint) returns uuid language sql immutable parallel safe
return (lpad(to_hex(1577836800000 + j * 60000), 12, '0') || '7' || lpad(to_hex(slag), 3, '0') || '8' ||
  lpad(to_hex(kommune), 3, '0') || lpad(to_hex(j), 12, '0'))::uuid;
create function pg_temp.velg(hva int, kommune int, j bigint, m int) returns int language sql immutable parallel safe
return ((((j * 2654435761 + kommune * 40503 + hva * 97) % 4294967296) / 128) % m)::int;
create function pg_temp.av(liste text[], hva int, kommune int, j bigint) returns text language sql immutable parallel safe
return liste[1 + pg_temp.velg(hva, kommune, j, cardinality(liste))];
create function pg_temp.prosent(hva int, kommune int, j bigint) returns int language sql immutable parallel safe
return pg_temp.velg(hva, kommune, j, 100);
create function pg_temp.sakstatus(kommune int, j bigint) returns text language sql immutable parallel safe
return case
  when pg_temp.prosent(1, kommune, j) < 40 then 'I_LEIEFORHOLD'
  when pg_temp.prosent(1, kommune, j) < 75 then 'AVSLUTTET'
  when pg_temp.prosent(1, kommune, j) < 79 then 'TRUKKET'
  when pg_temp.prosent(1, kommune, j) < 85 then 'VENTELISTE'
  when pg_temp.prosent(1, kommune, j) < 90 then 'KARTLEGGING'
  when pg_temp.prosent(1, kommune, j) < 93 then 'NY'
  when pg_temp.prosent(1, kommune, j) < 96 then 'UNDER_ARBEID'
  when pg_temp.prosent(1, kommune, j) < 98 then 'GODKJENNING'
  else 'OPPFOELGING' end;
create function pg_temp.mottatt(kommune int, j bigint) returns timestamptz language sql stable parallel safe
return date_trunc('day', now()) - make_interval(days => case pg_temp.sakstatus(kommune, j)
  when 'AVSLUTTET' then 400 + pg_temp.velg(2, kommune, j, 1400)
  when 'I_LEIEFORHOLD' then 120 + pg_temp.velg(2, kommune, j, 900)
  else 2 + pg_temp.velg(2, kommune, j, 90) end) + interval '9 hours';
create function pg_temp.boligstatus(kommune int, j bigint, har_sak boolean) returns text language sql immutable parallel safe
return case
  when har_sak and pg_temp.sakstatus(kommune, j) = 'I_LEIEFORHOLD' then 'UTLEID'
  when pg_temp.prosent(3, kommune, j) < 76 then 'UTLEID'
  when pg_temp.prosent(3, kommune, j) < 84 then 'KLAR_FOR_INNFLYTTING'
  when pg_temp.prosent(3, kommune, j) < 92 then 'VEDLIKEHOLD'
  when pg_temp.prosent(3, kommune, j) < 95 then 'RESERVERT'
  when pg_temp.prosent(3, kommune, j) < 99 then 'IKKE_TILGJENGELIG'
  else 'SOLGT' end;
create function pg_temp.navn(kommune int, j bigint) returns text language sql immutable parallel safe
return pg_temp.av('{Åse,Bo,Čálli,Dag,Eva,Finn,Grete,Hans,Ida,Jon,Kari,Leif,Mona,Nils,Oda,Per,Randi,Stein,Tove,Ulf,Vigdis,Yngve,Ærlig,Øyvind,Amina,Yusuf,Olena,Samir,Hodan,Lars}',
    4, kommune, j) || ' ' ||
  pg_temp.av('{Berg,Dal,Ek,Fjell,Gran,Haug,Iversen,Jordet,Krok,Lund,Moen,Nes,Odden,Prestegard,Ruud,Sand,Tveit,Ulvik,Vik,Ystad,Ås,Øien,Nguyen,Ali,Kovalenko,Hassan,Bakken,Solberg,Myhre,Strand,Eide,Aune,Bø,Foss,Holm,Lie,Rød,Sæther,Teigen,Vold}',
    5, kommune, j);`;

const enHver = (antall: 'boliger' | 'saker'): string =>
  `skala_kommune k cross join lateral generate_series(1, k.${antall}) j`;
/** One case worker for every 150 cases. */
const hvem = `'ansatt-' || 1 + pg_temp.velg(6, k.nummer, j, 1 + k.saker / 150)`;

export const rader: readonly (readonly [tabell: string, sql: string])[] = [
  [
    'kommune',
    `insert into kommune (kommunenummer, navn) select kommunenummer, 'Kommune ' || nummer from skala_kommune`,
  ],
  [
    'enhet',
    `insert into enhet (kommunenummer, kode, navn, type)
    select kommunenummer, kode, kode, kode from skala_kommune, unnest(array['BOLIGKONTOR', 'SKJERMET']) kode`,
  ],
  [
    'ansatt',
    `insert into ansatt (kommunenummer, id, navn, enhet, roller)
    select k.kommunenummer, 'ansatt-' || j, 'Ansatt ' || pg_temp.navn(k.nummer, j), 'BOLIGKONTOR', '{SAKSBEHANDLER,BOLIGOVERSIKT}'
    from skala_kommune k cross join lateral generate_series(1, 1 + k.saker / 150) j`,
  ],
  [
    'bolig',
    `insert into bolig (kommunenummer, id, leverandor_bolig_id, noekkel, adresse, bruksenhetsnummer, bygning, etasjenummer,
      boligtype, er_bofellesskap, bemanning, eieform, disposisjonsform, antall_soverom, bruksareal,
      er_tilgjengelig_for_rullestolbruker, leie_til_eie_potensial, leiekostnad, depositum, informasjon, status, statusdato, klar_fra)
    select k.kommunenummer, pg_temp.id(1, k.nummer, j), 'FDV-' || j, 'skala ' || j,
      jsonb_build_object('kommunenummer', k.kommunenummer, 'adressenavn', pg_temp.av(
          '{Åsveien,Bjørkeveien,Elvegata,Fjordgata,Granlia,Kirkeveien,Lyngveien,Møllergata,Nordre gate,Parkveien,Skolegata,Storgata,Tindeveien,Ørneveien}',
          7, k.nummer, j / 20), 'nummer', 1 + j / 4 % 999, 'postnummer', '8006', 'poststed', 'Bodø'),
      format('H%s0%s', lpad((1 + j / 2 % 9)::text, 2, '0'), 1 + j % 2),
      jsonb_build_object('bygningstype', pg_temp.av('{BLOKK,REKKEHUS,ENEBOLIG,TOMANNSBOLIG,SMAAHUS}', 8, k.nummer, j), 'heis', j % 3 = 0),
      1 + j / 2 % 9,
      pg_temp.av('{ORDINAER,ORDINAER,ORDINAER,ORDINAER,OMSORGSBOLIG,BOFELLESSKAP,PERSONALBOLIG,MIDLERTIDIG}', 9, k.nummer, j),
      j % 20 = 0, pg_temp.av('{INGEN,INGEN,INGEN,INGEN,AMBULERENDE,BASE_I_NAERHET,BASE_DAG_KVELD,BASE_DOEGN}', 10, k.nummer, j),
      pg_temp.av('{EID,EID,EID,INNLEID,DISPOSISJONSRETT}', 11, k.nummer, j),
      pg_temp.av('{EGEN_EID,EGEN_EID,EGEN_EID,INNLEID_FREMLEIE,STIFTELSE,TILVISNING}', 11, k.nummer, j),
      pg_temp.velg(12, k.nummer, j, 5), 30 + pg_temp.velg(13, k.nummer, j, 90), j % 8 = 0, j % 11 = 0,
      jsonb_build_object('manedsleie', 6000 + 100 * pg_temp.velg(14, k.nummer, j, 90)), 18000,
      'Kjellerbod og felles vaskeri. Parkering etter avtale.', status, current_date - pg_temp.velg(15, k.nummer, j, 900),
      case when status in ('KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD') then current_date + pg_temp.velg(16, k.nummer, j, 120) - 20 end
    from ${enHver('boliger')}, pg_temp.boligstatus(k.nummer, j, j <= k.saker) status`,
  ],
  [
    'bolig_statushistorikk',
    `insert into bolig_statushistorikk (kommunenummer, bolig_id, fra_status, til_status, statusdato)
    select k.kommunenummer, pg_temp.id(1, k.nummer, j), s.fra, s.til, current_date - 1500 + s.nr * 300
    from ${enHver('boliger')}, (values (1, null, 'KLAR_FOR_INNFLYTTING'), (2, 'KLAR_FOR_INNFLYTTING', 'UTLEID'), (3, 'UTLEID', 'VEDLIKEHOLD'),
      (4, 'VEDLIKEHOLD', 'UTLEID')) s (nr, fra, til)`,
  ],
  [
    'reservasjon',
    `insert into reservasjon (kommunenummer, id, bolig_id, aarsak, utloeper)
    select k.kommunenummer, pg_temp.id(2, k.nummer, j), pg_temp.id(1, k.nummer, j), 'Holdes av', now() + interval '60 days'
    from ${enHver('boliger')} where pg_temp.boligstatus(k.nummer, j, j <= k.saker) = 'RESERVERT'`,
  ],
  [
    'person',
    `insert into person (kommunenummer, id, ident_type, ident_kryptert, ident_indeks, navn, foedselsdato, gradering, bostedsadresse)
    select k.kommunenummer, pg_temp.id(3, k.nummer, j), 'FNR', sha256(int8send(j)) || sha256(int4send(k.nummer)),
      sha256(int8send(j * 1000 + k.nummer)), pg_temp.navn(k.nummer, j), date '1950-01-01' + pg_temp.velg(17, k.nummer, j, 20000), 'UGRADERT',
      '{"adressenavn": "Storgata", "postnummer": "8006", "poststed": "Bodø"}'
    from ${enHver('saker')}`,
  ],
  [
    'sak',
    `insert into sak (kommunenummer, id, aar, loepenummer, sakstype, status, soeker_id, enhet, saksbehandler, hast, antall_voksne,
      antall_barn, mottatt, forventet_svar, neste_frist, neste_frist_type, avsluttet)
    select k.kommunenummer, pg_temp.id(4, k.nummer, j), extract(year from mottatt), j,
      pg_temp.av('{KOMMUNAL_BOLIG_NY,KOMMUNAL_BOLIG_NY,KOMMUNAL_BOLIG_NY,KOMMUNAL_BOLIG_BYTTE,KOMMUNAL_BOLIG_FORLENGELSE,BOLIGBISTAND}',
        18, k.nummer, j), status, pg_temp.id(3, k.nummer, j), 'BOLIGKONTOR', case when status <> 'NY' then ${hvem} end, j % 25 = 0,
      1 + pg_temp.velg(19, k.nummer, j, 2), greatest(0, pg_temp.velg(20, k.nummer, j, 6) - 2), mottatt, mottatt::date + 28,
      case when aapen then current_date + pg_temp.velg(21, k.nummer, j, 40) - 5 end, case when aapen then 'SVAR' end,
      case when status = 'TRUKKET' then mottatt + interval '1 day'
        when status in ('AVSLUTTET', 'I_LEIEFORHOLD') then mottatt + interval '60 days' end
    from ${enHver('saker')}, pg_temp.sakstatus(k.nummer, j) status, pg_temp.mottatt(k.nummer, j) mottatt,
      lateral (select status in ('NY', 'KARTLEGGING', 'UNDER_ARBEID', 'GODKJENNING')) a (aapen)`,
  ],
  [
    'soeknad',
    `insert into soeknad (kommunenummer, id, soeker_id, sak_id, referanse, formaal, status, spraak, skjemaversjon, steg, svar, mottatt)
    select k.kommunenummer, pg_temp.id(5, k.nummer, j), pg_temp.id(3, k.nummer, j), pg_temp.id(4, k.nummer, j), 'SKALA-' || j, 'NY',
      case pg_temp.sakstatus(k.nummer, j) when 'TRUKKET' then 'TRUKKET' when 'NY' then 'SENDT' else 'BEHANDLET' end, 'nb', 1, 'oppsummering',
      jsonb_build_object('situasjon', 'Leier privat på det åpne markedet og må flytte.', 'behov', 'To soverom, nær skole og barnehage.',
        'inntekt', 200000 + j % 300000, 'boforhold', repeat('Har flyttet ofte. ', 20)), pg_temp.mottatt(k.nummer, j)
    from ${enHver('saker')}`,
  ],
  [
    'husstand',
    `insert into husstand (kommunenummer, id, sak_id, gjelder_fra, antall_voksne, antall_barn)
    select s.kommunenummer, pg_temp.id(6, k.nummer, s.loepenummer), s.id, s.mottatt::date, s.antall_voksne, s.antall_barn
    from skala_kommune k join sak s on s.kommunenummer = k.kommunenummer`,
  ],
  [
    'husstandsmedlem',
    `insert into husstandsmedlem (kommunenummer, id, husstand_id, person_id, navn, foedselsdato, rolle)
    select s.kommunenummer, pg_temp.id(7, k.nummer, s.loepenummer * 10 + m), pg_temp.id(6, k.nummer, s.loepenummer),
      case m when 0 then s.soeker_id end, pg_temp.navn(k.nummer, s.loepenummer + m), date '2015-01-01' - case when m <= 1 then 10000 else 0 end,
      case when m = 0 then 'SOEKER' when m < s.antall_voksne then 'SAMBOER' else 'BARN' end
    from skala_kommune k join sak s on s.kommunenummer = k.kommunenummer
    cross join lateral generate_series(0, s.antall_voksne + s.antall_barn - 1) m`,
  ],
  [
    'sakshendelse',
    `insert into sakshendelse (kommunenummer, id, sak_id, tid, type, ansatt)
    select s.kommunenummer, pg_temp.id(8, k.nummer, s.loepenummer * 10 + nr), s.id, s.mottatt + make_interval(days => nr::int * 6), type,
      case when nr > 1 then s.saksbehandler end
    from skala_kommune k join sak s on s.kommunenummer = k.kommunenummer
    cross join lateral unnest(case when s.status in ('NY', 'TRUKKET', 'UNDER_ARBEID') then array['SOEKNAD_MOTTATT', 'TILDELT']
      else array['SOEKNAD_MOTTATT', 'TILDELT', 'KARTLEGGING_LAGRET', 'OEKONOMI_HENTET', 'KARTLEGGING_FERDIGSTILT', 'FORSLAG_LAGRET', 'VEDTAK_FATTET'] end)
      with ordinality h (type, nr)`,
  ],
  [
    'kartlegging',
    `insert into kartlegging (kommunenummer, id, sak_id, status, innhold, soverom_min, vanskeligstilt, ferdigstilt, ferdigstilt_av)
    select s.kommunenummer, pg_temp.id(9, k.nummer, s.loepenummer), s.id,
      case when ferdig then 'FERDIGSTILT' else 'PAABEGYNT' end,
      '{"boevne": "Mestrer hverdagen på egen hånd.", "boligbehov": "To soverom."}', 2, 'JA',
      case when ferdig then s.mottatt + interval '20 days' end, case when ferdig then coalesce(s.saksbehandler, 'ansatt-1') end
    from skala_kommune k join sak s on s.kommunenummer = k.kommunenummer
    cross join lateral (select s.status <> 'KARTLEGGING') f (ferdig) where s.status not in ('NY', 'TRUKKET', 'UNDER_ARBEID')`,
  ],
  [
    'vedtak',
    `insert into vedtak (kommunenummer, id, sak_id, resultat, status, hjemmel, fakta, regler, hensyn, foreslaatt_av, foreslaatt, fattet_av,
      fattet, vedtaksdato, meddelt, meddelt_kanal, varsel_sendt, klagefrist)
    select s.kommunenummer, pg_temp.id(10, k.nummer, s.loepenummer), s.id, case when s.status = 'AVSLUTTET' then 'AVSLAG' else 'TILSAGN' end,
      'ENDELIG', '{boligsosialloven}', repeat('Du leier privat og må flytte. ', 6), repeat('Kommunen medvirker til bolig. ', 6),
      repeat('Vi har lagt vekt på barna. ', 6), coalesce(s.saksbehandler, 'ansatt-1'), s.mottatt + interval '30 days',
      coalesce(s.saksbehandler, 'ansatt-1'), s.mottatt + interval '31 days', s.mottatt::date + 31, s.mottatt + interval '31 days', 'DIGITAL',
      s.mottatt::date + 31, s.mottatt::date + 52
    from skala_kommune k join sak s on s.kommunenummer = k.kommunenummer
    where s.status in ('I_LEIEFORHOLD', 'AVSLUTTET', 'VENTELISTE', 'OPPFOELGING')`,
  ],
  [
    'venteliste',
    `insert into venteliste (kommunenummer, id, sak_id, vedtak_id, prioritet_grunn, fra_dato, behov_frist)
    select s.kommunenummer, pg_temp.id(11, k.nummer, s.loepenummer), s.id, pg_temp.id(10, k.nummer, s.loepenummer), 'Etter vedtaksdato',
      s.mottatt::date + 31, current_date + 30 + s.loepenummer % 100
    from skala_kommune k join sak s on s.kommunenummer = k.kommunenummer where s.status = 'VENTELISTE'`,
  ],
  [
    'leieforhold',
    `insert into leieforhold (kommunenummer, id, bolig_id, sak_id, status, startdato, sluttdato, tidsubegrenset, hjemmel_tid, innflyttet,
      utflyttet, fratredelse)
    select k.kommunenummer, pg_temp.id(12, k.nummer, j * 2 + t.naa), pg_temp.id(1, k.nummer, j),
      case when t.naa = 1 and pg_temp.sakstatus(k.nummer, j) = 'I_LEIEFORHOLD' and j <= k.saker then pg_temp.id(4, k.nummer, j) end,
      case when t.naa = 0 then 'AVSLUTTET' when j % 15 = 0 then 'SAGT_OPP' else 'AKTIVT' end,
      current_date - case when t.naa = 1 then 60 else 1500 end - pg_temp.velg(22, k.nummer, j, 300),
      case when j % 10 > 0 then current_date + case when t.naa = 1 then 400 + pg_temp.velg(23, k.nummer, j, 500) else -400 end end, j % 10 = 0,
      case when j % 10 > 0 then 'STANDARD_3AAR' end, null, case when t.naa = 0 then current_date - 400 end,
      case when t.naa = 1 and j % 15 = 0 then current_date + 45 end
    from ${enHver('boliger')}, (values (1), (0)) t (naa)
    where (t.naa = 1 and pg_temp.boligstatus(k.nummer, j, j <= k.saker) = 'UTLEID') or (t.naa = 0 and j % 5 < 3)`,
  ],
  [
    'leieforhold_statushistorikk',
    `insert into leieforhold_statushistorikk (kommunenummer, leieforhold_id, fra_status, til_status, dato)
    select l.kommunenummer, l.id, null, l.status, l.startdato from skala_kommune k join leieforhold l on l.kommunenummer = k.kommunenummer`,
  ],
  [
    'leiekontrakt',
    `insert into leiekontrakt (kommunenummer, id, leieforhold_id, signert_dato, gjelder_fra, manedsleie, depositum)
    select l.kommunenummer, gen_random_uuid(), l.id, l.startdato, l.startdato, 9500, 18000
    from skala_kommune k join leieforhold l on l.kommunenummer = k.kommunenummer`,
  ],
  [
    'leietaker',
    `insert into leietaker (kommunenummer, leieforhold_id, person_id)
    select k.kommunenummer, pg_temp.id(12, k.nummer, j * 2 + 1), pg_temp.id(3, k.nummer, j)
    from ${enHver('boliger')} where j <= k.saker and pg_temp.boligstatus(k.nummer, j, true) = 'UTLEID'`,
  ],
  [
    'innsynslogg',
    `insert into innsynslogg (kommunenummer, id, tid, aktoer, roller, operasjon, ressurs, ressurs_id, person_id, sak_id, formaal, hjemmel, sporings_id)
    select s.kommunenummer, pg_temp.id(13, k.nummer, s.loepenummer * 10 + nr), s.mottatt + make_interval(days => nr * 5),
      'ansatt:' || coalesce(s.saksbehandler, 'ansatt-1'), '{SAKSBEHANDLER}', 'hentSak', 'SAK', s.id::text, s.soeker_id, s.id,
      'Saksbehandling', 'boligsosialloven', md5(s.loepenummer::text || nr)
    from skala_kommune k join sak s on s.kommunenummer = k.kommunenummer cross join generate_series(1, 5) nr`,
  ],
  [
    'hendelse',
    `insert into hendelse (kommunenummer, id, type, ressurs, ressurs_id, versjon, tid)
    select s.kommunenummer, pg_temp.id(14, k.nummer, s.loepenummer), 'no.kobo.sak.status-endret.v1', 'sak', s.id, 3,
      now() - make_interval(hours => pg_temp.velg(24, k.nummer, s.loepenummer, 2000))
    from skala_kommune k join sak s on s.kommunenummer = k.kommunenummer`,
  ],
];
