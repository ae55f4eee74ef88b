import type {
  Adresse,
  Bemanning,
  Boligstatus,
  Boligtype,
  Bygning,
  Eiendom,
  Eieseksjon,
  LedigInnen,
  Markering,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { loepende } from '../leieforhold/queries.sql.ts';
import { ledigInnenMaaneder } from './rules.ts';

export interface Boligfilter {
  readonly status?: readonly Boligstatus[];
  readonly markering?: readonly Markering[];
  readonly boligtype?: readonly Boligtype[];
  readonly bemanning?: readonly Bemanning[];
  readonly ledigInnen?: LedigInnen;
  readonly sok?: string;
  readonly soveromMin?: number;
}

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
  manedsleie: number | null;
  leiekostnad: Record<string, unknown> | null;
  depositum: number | null;
  maaler: Record<string, string> | null;
  skolekrets: Record<string, string> | null;
  informasjon: string | null;
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
  erTilgjengeligForRullestolbruker: boolean;
  rang: number;
  ledigFra: string;
  adresseorden: string;
}

/** A home with what follows from its running tenancy (at most one) and reservation (at most one). */
export const medBruk = sql`
  select b.*,
    coalesce(l.status = 'SAGT_OPP', false) as sagt_opp,
    coalesce(l.utflyttet, l.fratredelse, case when not l.tidsubegrenset then l.sluttdato end) as antatt_ledig,
    r.id is not null as reservert
  from bolig b
  left join leieforhold l on l.kommunenummer = b.kommunenummer and l.bolig_id = b.id
    and l.status in ${loepende}
  left join reservasjon r on r.kommunenummer = b.kommunenummer and r.bolig_id = b.id and r.status = 'AKTIV'
  where b.slettet is null`;

export const boligMedId = (id: string): Sql => sql`select * from (${medBruk}) b where id = ${id}`;

/** Locks the home, so that two who want to change or promise it come one after the other. */
export const laasBolig = (id: string): Sql =>
  sql`select id, status, versjon, adresse from bolig where id = ${id} and slettet is null for update`;

export const laasLeverandorbolig = (leverandorBoligId: string | null): Sql =>
  sql`select id from bolig where leverandor_bolig_id = ${leverandorBoligId} and slettet is null for update`;

const ledigFra = sql`case when status in ('KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD') then coalesce(klar_fra, statusdato)
  when status = 'UTLEID' then antatt_ledig end`;

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
  sql`coalesce(${ledigFra} <= (select (${idag}::date + make_interval(months => ${ledigInnenMaaneder[valg]}))::date), false)`;

/** One condition per filter, so that a facet can leave its own out. */
const vilkaar = (filter: Boligfilter, idag: string) => ({
  status: enAv(sql`status`, filter.status),
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

const soek = (filter: Boligfilter): Sql =>
  sql.join(
    [
      ...soekedeler(filter.sok ?? '').map((del) => sql`soeketekst like norsk(${like(del)})`),
      filter.soveromMin === undefined ? alt : sql`antall_soverom >= ${filter.soveromMin}`,
    ],
    sql` and `,
  );

const rang = sql`case status when 'KLAR_FOR_INNFLYTTING' then 0 when 'VEDLIKEHOLD' then 1 when 'RESERVERT' then 2
    when 'UTLEID' then 3 when 'IKKE_TILGJENGELIG' then 4 else 5 end`;
const ledigOrden = sql`coalesce(${ledigFra}, date '9999-12-31')`;
const noekkel = sql`${rang}, ${ledigOrden}, adresseorden, id`;

export const posisjon = (rad: Listerad): Boligposisjon => [rad.rang, rad.ledigFra, rad.adresseorden, rad.id];

export function boligside(
  filter: Boligfilter,
  idag: string,
  limit: number,
  etter: Boligposisjon | null,
): Sql {
  const alle = sql.join([soek(filter), ...Object.values(vilkaar(filter, idag))], sql` and `);
  const videre = etter
    ? sql`and (${noekkel}) > (${etter[0]}::int, ${etter[1]}::date, ${etter[2]}, ${etter[3]}::uuid)`
    : sql.empty;
  // Only what is shown: every home is carried through the joins and the sort (10.2 ms with all columns, 5.0 with these).
  return sql`select id, adresse, bruksenhetsnummer, ekstra_referanse, bygning, etasjenummer, boligtype, er_bofellesskap,
      bemanning, disposisjonsform, antall_soverom, bruksareal, leie_til_eie_potensial, manedsleie, status, klar_fra,
      er_tilgjengelig_for_rullestolbruker, versjon, sagt_opp, antatt_ledig, reservert, ${rang} as rang, ${ledigOrden} as ledig_fra, adresseorden
    from (${medBruk}) b
    where ${alle} ${videre} order by ${noekkel} limit ${limit + 1}`;
}

/**
 * Every facet value with its count, in one pass over the municipality's homes. Homes that no filter tells apart are
 * counted together first: a few dozen kinds instead of 714 homes go through each facet (7.1 → 3.3 ms).
 */
export function boligfasetter(filter: Boligfilter, idag: string): Sql {
  const v = vilkaar(filter, idag);
  const uten = (fasett: keyof typeof v): Sql =>
    sql.join(
      Object.keys(v)
        .filter((navn) => navn !== fasett)
        .map((navn) => kolonne[navn as keyof typeof v]),
      sql` and `,
    );
  return sql`
    with b as materialized (
      select status, boligtype, bemanning,
        ${harMarkering.TILVISNINGSAVTALE} as tilvisning, sagt_opp, leie_til_eie_potensial as leie_til_eie,
        ${harMarkering.RESERVERT} as er_reservert,
        ${innen('NAA', idag)} as naa, ${innen('EN_MND', idag)} as en_mnd, ${innen('TRE_MND', idag)} as tre_mnd,
        ${innen('SEKS_MND', idag)} as seks_mnd, ${innen('ETT_AAR', idag)} as ett_aar,
        coalesce(${v.status}, false) as f_status, coalesce(${v.markering}, false) as f_markering,
        coalesce(${v.boligtype}, false) as f_boligtype, coalesce(${v.bemanning}, false) as f_bemanning,
        ${v.ledigInnen} as f_ledig, coalesce(${soek(filter)}, false) as f_soek,
        count(*) as antall
      from (${medBruk}) b
      group by status, boligtype, bemanning, tilvisning, sagt_opp, leie_til_eie, er_reservert,
        naa, en_mnd, tre_mnd, seks_mnd, ett_aar, f_status, f_markering, f_boligtype, f_bemanning, f_ledig, f_soek
    ), s as (select * from b where f_soek)
    select 'status' as fasett, status as verdi, sum(antall)::int as antall from s where ${uten('status')} group by status
    union all select 'boligtype', boligtype, sum(antall)::int from s where ${uten('boligtype')} group by boligtype
    union all select 'bemanning', bemanning, sum(antall)::int from s where ${uten('bemanning')} group by bemanning
    union all select 'markering', m.verdi, (sum(antall) filter (where m.er))::int from s,
      lateral (values ('TILVISNINGSAVTALE', tilvisning), ('SAGT_OPP', sagt_opp), ('LEIE_TIL_EIE', leie_til_eie),
        ('RESERVERT', er_reservert)) m (verdi, er) where ${uten('markering')} group by m.verdi
    union all select 'ledigInnen', l.verdi, (sum(antall) filter (where l.er))::int from s,
      lateral (values ('NAA', naa), ('EN_MND', en_mnd), ('TRE_MND', tre_mnd), ('SEKS_MND', seks_mnd),
        ('ETT_AAR', ett_aar)) l (verdi, er) where ${uten('ledigInnen')} group by l.verdi
    union all select 'treff', '', sum(antall)::int from s where ${sql.join(Object.values(kolonne), sql` and `)}
    union all select 'totalt', '', sum(antall)::int from b`;
}

const kolonne = {
  status: sql`f_status`,
  markering: sql`f_markering`,
  boligtype: sql`f_boligtype`,
  bemanning: sql`f_bemanning`,
  ledigInnen: sql`f_ledig`,
} as const;

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
  readonly leiekostnad?: { readonly manedsleie: number };
  readonly depositum?: number;
  readonly maaler?: object;
  readonly skolekrets?: object;
  readonly informasjon?: string;
  readonly status: string;
  readonly statusaarsak?: string;
  readonly klarFra?: string;
}

/** The columns of {@link Boligverdier}, which has their names in camel case. */
const kolonner = sql`leverandor_bolig_id, eiendom, eieseksjon, bruksenhetsnummer, ekstra_referanse, bygning, etasjenummer,
  boligtype, underkategori, er_bofellesskap, bemanning, eieform, disposisjonsform, eier, antall_soverom, bruksareal,
  er_tilgjengelig_for_rullestolbruker, egenskaper, kvalifiserer_mva_kompensasjon, leie_til_eie_potensial,
  egnet_bosetting, leiekostnad, depositum, maaler, skolekrets, informasjon, status, klar_fra`;

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
