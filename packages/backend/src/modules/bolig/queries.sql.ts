import type {
  Adresse,
  Bemanning,
  Boligsammendrag,
  Boligegenskap,
  Boligstatus,
  Boligtilskudd,
  Boligtype,
  Bygning,
  Eiendom,
  Eieseksjon,
  LedigInnen,
  Leiekostnad,
  Leietakerinformasjon,
  Markering,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { forside } from '../boligbilde/queries.sql.ts';
import { rangAv } from './fasettkode.ts';
import { ledigInnenMaaneder } from './rules.ts';

export interface Boligfilter {
  readonly status?: readonly Boligstatus[];
  readonly markering?: readonly Markering[];
  readonly boligtype?: readonly Boligtype[];
  readonly bemanning?: readonly Bemanning[];
  readonly ledigInnen?: LedigInnen;
  readonly sok?: string;
  readonly soveromMin?: number;
  readonly egnetBosetting?: boolean;
  readonly utenBehovsproeving?: boolean;
}

/** Street, number and letter of a row of `bolig`, as they are said. */
export const veiadresse = (bolig: Sql): Sql =>
  sql`concat_ws(' ', ${bolig}.adresse ->> 'adressenavn', ${bolig}.adresse ->> 'nummer', ${bolig}.adresse ->> 'bokstav')`;

/** Order of the overview: ready first, then what becomes ready. */
export type Boligposisjon = readonly [rang: number, ledig: string, adresse: string, id: string];

export interface Boligrad {
  id: string;
  leverandorBoligId: string | null;
  adresse: Adresse;
  bruksenhetsnummer: string | null;
  ekstraReferanse: string | null;
  eiendom: Eiendom | null;
  eieseksjon: Eieseksjon | null;
  bygning: Bygning;
  etasjenummer: number | null;
  boligtype: string;
  underkategori: string | null;
  erBofellesskap: boolean;
  bemanning: string;
  eieform: string | null;
  disposisjonsform: string | null;
  eier: Record<string, string> | null;
  antallSoverom: number | null;
  bruksareal: number | null;
  erTilgjengeligForRullestolbruker: boolean;
  egenskaper: string[];
  kvalifisererMvaKompensasjon: boolean;
  leieTilEiePotensial: boolean;
  egnetBosetting: boolean;
  utenBehovsproeving: boolean;
  manedsleie: number | null;
  leiekostnad: Leiekostnad | null;
  depositum: number | null;
  maaler: Record<string, string> | null;
  skolekrets: Record<string, string> | null;
  informasjon: string | null;
  tilskudd: Boligtilskudd | null;
  salgsstatus: string | null;
  bomiljoehensyn: string | null;
  informasjonTilLeietaker: Leietakerinformasjon | null;
  status: Boligstatus;
  statusdato: string;
  klarFra: string | null;
  versjon: number;
  opprettet: string;
  endret: string;
  sagtOpp: boolean;
  antattLedig: string | null;
  reservert: boolean;
}

/** What the overview and an offer show of a home. */
export type Sammendragsrad = Pick<
  Boligrad,
  | 'id'
  | 'adresse'
  | 'bruksenhetsnummer'
  | 'ekstraReferanse'
  | 'bygning'
  | 'etasjenummer'
  | 'boligtype'
  | 'erBofellesskap'
  | 'bemanning'
  | 'disposisjonsform'
  | 'antallSoverom'
  | 'bruksareal'
  | 'leieTilEiePotensial'
  | 'manedsleie'
  | 'status'
  | 'klarFra'
  | 'versjon'
  | 'sagtOpp'
  | 'antattLedig'
  | 'reservert'
>;

export interface Listerad extends Sammendragsrad {
  egenskaper: Boligegenskap[];
  erTilgjengeligForRullestolbruker: boolean;
  egnetBosetting: boolean;
  utenBehovsproeving: boolean;
  skolekrets: Boligrad['skolekrets'];
  rang: number;
  ledigFra: string;
  adresseorden: string;
  forside: NonNullable<Boligsammendrag['forsidebilde']> | null;
}

/** Those that are there. What follows from tenancy and reservation is kept with the home (migration 0188). */
export const boliger = sql`select * from bolig where slettet is null`;

export const boligMedId = (id: string): Sql => sql`${boliger} and id = ${id}`;

/** Locks the home, so that two who want to change or promise it come one after the other. */
export const laasBolig = (id: string): Sql =>
  sql`select id, status, versjon, adresse, tilskudd from bolig where id = ${id} and slettet is null for update`;

export const laasLeverandorbolig = (leverandorBoligId: string | null): Sql =>
  sql`select id from bolig where leverandor_bolig_id = ${leverandorBoligId} and slettet is null for update`;

const harMarkering: Readonly<Record<Markering, Sql>> = {
  TILVISNINGSAVTALE: sql`disposisjonsform = 'TILVISNING'`,
  SAGT_OPP: sql`sagt_opp`,
  LEIE_TIL_EIE: sql`leie_til_eie_potensial`,
  RESERVERT: sql`reservert`,
};
const alt = sql`true`;
const enAv = (kolonne: Sql, verdier: readonly string[] | undefined): Sql =>
  verdier?.length ? sql`${kolonne} = any(${verdier}::text[])` : alt;
const innen = (valg: LedigInnen, idag: string): Sql =>
  // The last day as a sub-select: worked out once, not for every home.
  sql`ledig_fra <= (select (${idag}::date + make_interval(months => ${ledigInnenMaaneder[valg]}))::date)`;

/** By its place in the order of the overview, so that the index is read from the first of them and in its order. */
function iRang(statuser: readonly Boligstatus[] | undefined): Sql {
  if (!statuser?.length) return alt;
  const ranger = statuser.map(rangAv);
  return sql`rang between ${Math.min(...ranger)} and ${Math.max(...ranger)} and rang = any(${ranger}::int[])`;
}

/** What the page shows, by filter. The counts are made of `fasettkode` instead (fasettkode.ts). */
const vilkaar = (filter: Boligfilter, idag: string) => ({
  status: iRang(filter.status),
  markering: filter.markering?.length
    ? sql`(${sql.join(
        filter.markering.map((markering) => harMarkering[markering]),
        sql` or `,
      )})`
    : alt,
  boligtype: enAv(sql`boligtype`, filter.boligtype),
  bemanning: enAv(sql`bemanning`, filter.bemanning),
  ledigInnen: filter.ledigInnen ? innen(filter.ledigInnen, idag) : alt,
});

const like = (tekst: string): string => `%${tekst.replaceAll(/[\\%_]/g, (tegn) => `\\${tegn}`)}%`;

/**
 * The parts of what was typed, each to be found. An address is searched for as it is written: `Lyngveien 14 A (H0101)`,
 * where the register has 14A.
 */
const soekedeler = (sok: string): string[] =>
  sok
    .replaceAll(/(\d)\s+(\p{L})(?![\p{L}\d])/gu, '$1$2')
    .split(/[(),]/)
    .map((del) => del.trim())
    .filter(Boolean);

function soek({ sok = '', soveromMin, egnetBosetting, utenBehovsproeving }: Boligfilter): Sql {
  const soekt = [
    ...soekedeler(sok).map((del) => sql`soeketekst like (select norsk(${like(del)}))`),
    ...(soveromMin === undefined ? [] : [sql`antall_soverom >= ${soveromMin}`]),
    ...(egnetBosetting === undefined ? [] : [sql`egnet_bosetting = ${egnetBosetting}`]),
    ...(utenBehovsproeving === undefined
      ? []
      : [sql`(uten_behovsproeving or boligtype = 'PERSONALBOLIG') = ${utenBehovsproeving}`]),
  ];
  return soekt.length > 0 ? sql.join(soekt, sql` and `) : alt;
}

/** As the index has it. */
const noekkel = sql`rang, ledig_fra, adresseorden, id`;

export const posisjon = (rad: Listerad): Boligposisjon => [rad.rang, rad.ledigFra, rad.adresseorden, rad.id];

/** What a filter lets through, as the page shows it. */
export const boligvilkaar = (filter: Boligfilter, idag: string): Sql =>
  sql.join([soek(filter), ...Object.values(vilkaar(filter, idag))], sql` and `);

export function boligside(
  filter: Boligfilter,
  idag: string,
  limit: number,
  etter: Boligposisjon | null,
): Sql {
  const videre = etter
    ? sql`and (${noekkel}) > (${etter[0]}::int, ${etter[1]}::date, ${etter[2]}, ${etter[3]}::uuid)`
    : sql.empty;
  return sql`select id, adresse, bruksenhetsnummer, ekstra_referanse, bygning, etasjenummer, boligtype, er_bofellesskap,
      bemanning, disposisjonsform, antall_soverom, bruksareal, leie_til_eie_potensial, manedsleie, status, klar_fra,
      er_tilgjengelig_for_rullestolbruker, egnet_bosetting, uten_behovsproeving, egenskaper, skolekrets, versjon, sagt_opp, antatt_ledig, reservert, rang, ledig_fra, adresseorden,
      ${forside(sql`bolig`)} as forside
    from bolig where slettet is null and ${boligvilkaar(filter, idag)} ${videre} order by ${noekkel} limit ${limit + 1}`;
}

/**
 * How many homes there are of each kind, searched for or not, and free by each time: two passes through an index in its
 * order, of which the second meets only the few that become free within a year.
 */
export function boligtelling(filter: Boligfilter, idag: string): Sql {
  const soekt = soek(filter);
  const antall = (hvor: Sql): Sql =>
    hvor === alt ? sql`count(*)::int` : sql`(count(*) filter (where ${hvor}))::int`;
  const innenTid = (valg: LedigInnen): Sql => antall(innen(valg, idag));
  const kolonne = (navn: Sql): Sql => sql`coalesce(array_agg(coalesce(${navn}, 0)), '{}') as ${navn}`;
  return sql`
    select coalesce(array_agg(fasettkode), '{}') as koder, ${kolonne(sql`alle`)}, ${kolonne(sql`soekte`)},
      ${kolonne(sql`naa`)}, ${kolonne(sql`en_mnd`)}, ${kolonne(sql`tre_mnd`)}, ${kolonne(sql`seks_mnd`)},
      ${kolonne(sql`ett_aar`)}
    from (
      select fasettkode, count(*)::int as alle, ${antall(soekt)} as soekte
      from bolig where slettet is null group by fasettkode) kind
    left join (
      select fasettkode, ${innenTid('NAA')} as naa, ${innenTid('EN_MND')} as en_mnd, ${innenTid('TRE_MND')} as tre_mnd,
        ${innenTid('SEKS_MND')} as seks_mnd, count(*)::int as ett_aar
      from bolig where slettet is null and ${soekt} and ${innen('ETT_AAR', idag)} group by fasettkode) innen
    using (fasettkode)`;
}

/** The columns an API body decides. The address is not among them: it never changes. */
export interface Boligverdier {
  readonly leverandorBoligId?: string;
  readonly eiendom?: Eiendom;
  readonly eieseksjon?: Eieseksjon;
  readonly bruksenhetsnummer?: string;
  readonly ekstraReferanse?: string;
  readonly bygning: { readonly bygningstype: string };
  readonly etasjenummer?: number;
  readonly boligtype: string;
  readonly underkategori?: string;
  readonly erBofellesskap: boolean;
  readonly bemanning: string;
  readonly eieform?: string;
  readonly disposisjonsform?: string;
  readonly eier?: object;
  readonly antallSoverom?: number;
  readonly bruksareal?: number;
  readonly erTilgjengeligForRullestolbruker: boolean;
  readonly egenskaper: readonly string[];
  readonly kvalifisererMvaKompensasjon: boolean;
  readonly leieTilEiePotensial: boolean;
  readonly egnetBosetting: boolean;
  readonly utenBehovsproeving: boolean;
  readonly leiekostnad?: { readonly manedsleie: number };
  readonly depositum?: number;
  readonly maaler?: object;
  readonly skolekrets?: object;
  readonly informasjon?: string;
  readonly tilskudd?: Boligtilskudd;
  readonly salgsstatus?: string;
  readonly bomiljoehensyn?: string;
  readonly informasjonTilLeietaker?: Leietakerinformasjon;
  readonly status: string;
  readonly statusaarsak?: string;
  readonly klarFra?: string;
}

/** The columns of {@link Boligverdier}, which has their names in camel case. */
const kolonner = sql`leverandor_bolig_id, eiendom, eieseksjon, bruksenhetsnummer, ekstra_referanse, bygning, etasjenummer,
  boligtype, underkategori, er_bofellesskap, bemanning, eieform, disposisjonsform, eier, antall_soverom, bruksareal,
  er_tilgjengelig_for_rullestolbruker, egenskaper, kvalifiserer_mva_kompensasjon, leie_til_eie_potensial,
  egnet_bosetting, uten_behovsproeving, leiekostnad, depositum, maaler, skolekrets, informasjon, tilskudd, salgsstatus,
  bomiljoehensyn, informasjon_til_leietaker, status, klar_fra`;

/** A row under the table's own names; what is absent is null. */
const tilRad = (verdier: object): object =>
  Object.fromEntries(
    Object.entries(verdier).map(([navn, verdi]) => [
      navn.replaceAll(/[A-Z]/g, (bokstav) => `_${bokstav.toLowerCase()}`),
      verdi as unknown,
    ]),
  );

export interface NyBolig extends Boligverdier {
  readonly id: string;
  /** Finds the same home again in the next import: `boligNoekkel`. */
  readonly noekkel: string;
  readonly adresse: Adresse;
  readonly statusdato: string;
}

export const settInnBoliger = (boliger: readonly NyBolig[]): Sql => sql`
  insert into bolig (id, noekkel, adresse, statusdato, ${kolonner})
  select id, noekkel, adresse, statusdato, ${kolonner}
  from jsonb_populate_recordset(null::bolig, ${sql.json(boliger.map(tilRad))})`;

/**
 * Nothing when its place or the vendor's key is taken. Whichever it is: with one of the two named, PostgreSQL would
 * still fail on the other when both are taken by someone at the same moment.
 */
export const settInnHvisLedig = (bolig: NyBolig): Sql =>
  sql`${settInnBoliger([bolig])} on conflict do nothing returning id`;

/** The date of a state is the day it began, not the day something else was changed. */
export const oppdaterBolig = (id: string, noekkel: string, b: Boligverdier, idag: string): Sql => sql`
  update bolig set noekkel = ${noekkel},
    (${kolonner}) = (select ${kolonner} from jsonb_populate_record(null::bolig, ${sql.json(tilRad(b))})),
    statusdato = case when status = ${b.status} then statusdato else ${idag}::date end,
    statusaarsak = case when status = ${b.status} then statusaarsak else ${b.statusaarsak?.trim() || null} end
  where id = ${id}`;

/** Everything that can be changed of a home, as a row that was kept of it has it. */
export const gjenopprett = (rad: Sql): Sql => sql`noekkel = ${rad} ->> 'noekkel',
  (${kolonner}) = (select ${kolonner} from jsonb_populate_record(null::bolig, ${rad})),
  statusdato = (${rad} ->> 'statusdato')::date, statusaarsak = ${rad} ->> 'statusaarsak'`;

export const settBoligstatus = (
  id: string,
  status: Boligstatus,
  dato: string,
  aarsak: string | null = null,
): Sql =>
  sql`update bolig set status = ${status}, statusdato = ${dato}::date, statusaarsak = ${aarsak}, klar_fra = case when ${status} = 'UTLEID' then null else klar_fra end where id = ${id}`;

export const slettBolig = (id: string, tid: string): Sql =>
  sql`update bolig set slettet = ${tid}::timestamptz where id = ${id}`;

export interface Statusrad {
  readonly id: number;
  readonly fraStatus: Boligstatus | null;
  readonly tilStatus: Boligstatus;
  readonly statusdato: string;
  readonly aarsak: string | null;
  readonly opprettet: string;
  readonly aktoer: string;
  readonly navn: string | null;
}

export type Statusposisjon = readonly [id: number];

export const statusside = (boligId: string, limit: number, etter: Statusposisjon | null): Sql => sql`
  select h.id, h.fra_status, h.til_status, h.statusdato, h.aarsak, h.opprettet, h.opprettet_av as aktoer, a.navn
  from bolig_statushistorikk h
  left join ansatt a on a.kommunenummer = h.kommunenummer and 'ansatt:' || a.id = h.opprettet_av
  where h.bolig_id = ${boligId} and ${sql.etter(sql`h.id <`, etter)}
  order by h.id desc limit ${limit + 1}`;
