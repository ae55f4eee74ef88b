import { sql, type Sql } from '../../db/sql.ts';
import {
  HENDELSER_DAGER,
  IMPORT_DAGER,
  PERSON_DAGER,
  REGISTERDATA_MAANEDER,
  TOMT_VEDLEGG_TIMER,
} from './frister.ts';

const maaneder = sql`(select coalesce((config ->> 'registerdataLevetidMaaneder')::integer, ${REGISTERDATA_MAANEDER})
  from kommune where kommunenummer = current_setting('app.kommunenummer'))`;

/**
 * The last day of what was fetched for a case, counted from when its matter was over (0685_innsynskrav_holder_saken.sql);
 * null while it is not, while a complaint about it is not decided or a party waits to see it, and while it is held back.
 */
export const registerdataSlettes = (sakId: Sql): Sql =>
  sql`(saken_er_over(${sakId}) + make_interval(months => ${maaneder}))::date`;

/** What goes at a time: rows of `t`, a table, whose time is over then. Days are Norwegian ones. */
export interface Utvalg {
  readonly tabell: Sql;
  readonly utgaatt: (tid: Sql) => Sql;
  /** What of the rows goes. Nothing: the rows themselves. */
  readonly fjern?: (utgaatt: Sql) => Sql;
}

const datoPassert = (tid: Sql): Sql => sql`t.slettes_dato < ${sql.dag(tid)}`;

/** The matter of the case of `t` is over, and so is the time what was fetched for it is kept. */
const sakenErOver = (tid: Sql): Sql => sql`${registerdataSlettes(sql`t.sak_id`)} < ${sql.dag(tid)}`;

export const utkast: Utvalg = {
  tabell: sql`soeknad`,
  utgaatt: (tid) => sql`t.status = 'UTKAST' and ${datoPassert(tid)}`,
};
export const registersvar: Utvalg = {
  tabell: sql`registerinnhenting`,
  utgaatt: (tid) => sql`t.raadata_kryptert is not null and ${sakenErOver(tid)}`,
  fjern: (utgaatt) => sql`update registerinnhenting t set raadata_kryptert = null where ${utgaatt}`,
};
export const bosteder: Utvalg = { tabell: sql`bosteder`, utgaatt: sakenErOver };
export const oekonomi: Utvalg = {
  tabell: sql`oekonomi`,
  utgaatt: (tid) => sql`${sakenErOver(tid)} and not exists (select from vedtak v
    where v.kommunenummer = t.kommunenummer and v.oekonomi_id = t.id)`,
};
/** Letters of a tenancy are letters of its case, and notified of as the party chose there. */
export const varslingsvalg: Utvalg = {
  tabell: sql`varslingsvalg`,
  utgaatt: (tid) => sql`${sakenErOver(tid)} and not exists (select from leieforhold l
    where l.kommunenummer = t.kommunenummer and l.sak_id = t.sak_id and l.status <> 'AVSLUTTET')`,
};
export const henvendelser: Utvalg = { tabell: sql`henvendelse`, utgaatt: datoPassert };
export const planer: Utvalg = { tabell: sql`minplan`, utgaatt: datoPassert };
/** Of those that were begun the numbers are gone already, and what they did can be undone. */
export const importer: Utvalg = {
  tabell: sql`importjobb`,
  utgaatt: (tid) => sql`t.status = 'VALIDERT'
    and ${sql.dag(sql`t.opprettet`)} + ${IMPORT_DAGER}::integer < ${sql.dag(tid)}`,
};
export const tommeVedlegg: Utvalg = {
  tabell: sql`vedlegg`,
  utgaatt: (tid) => sql`t.status = 'MANGLER_INNHOLD' and num_nonnulls(t.sak_id, t.boligfeil_id) > 0
    and t.opprettet < ${tid} - make_interval(hours => ${TOMT_VEDLEGG_TIMER})`,
};
/** What was written of a tenancy. Which have ended is asked first: whether something holds it is asked of few. */
const avsluttetLeie = (tid: Sql): Sql => sql`exists (select from leieforhold l
  where l.kommunenummer = t.kommunenummer and l.id = t.leieforhold_id and l.status = 'AVSLUTTET')
  and leieskriv_slettes(t.leieforhold_id) < ${sql.dag(tid)}`;
export const boligfeil: Utvalg = { tabell: sql`boligfeil`, utgaatt: avsluttetLeie };
export const leiemeldinger: Utvalg = { tabell: sql`leiemelding`, utgaatt: avsluttetLeie };
export const leienotater: Utvalg = { tabell: sql`leienotat`, utgaatt: avsluttetLeie };
export const gjentatteKall: Utvalg = { tabell: sql`idempotens`, utgaatt: (tid) => sql`t.utloeper < ${tid}` };
const MAANEDER_TIL_AVLEVERING = sql`avlevering_maaneder()`;
/** How many are taken at a time: nobody waits for a municipality's first. */
const AVLEVERES_SAMTIDIG = 200;
/**
 * What is asked first is cheap; whether the archive has all of a case, and what holds it, is asked of few
 * (0687_uavsluttet_sak_avleveres.sql). A refusal nobody closes is over some day after it came.
 */
export const saker: Utvalg = {
  tabell: sql`sak`,
  utgaatt: (tid) => sql`coalesce(t.avsluttet, case when t.status = 'VEDTATT' then t.mottatt end)
      < ${tid} - make_interval(months => ${MAANEDER_TIL_AVLEVERING})
    and sak_avleveres(t.id) < ${sql.dag(tid)}`,
};
export const leieforhold: Utvalg = {
  tabell: sql`leieforhold`,
  utgaatt: (tid) => sql`t.status = 'AVSLUTTET' and num_nonnulls(t.sak_id, t.husstand_sak_id) = 0
    and coalesce(t.utflyttet, t.trukket) < ${sql.dag(tid)} - make_interval(months => ${MAANEDER_TIL_AVLEVERING})
    and exists (select from leietaker k where k.kommunenummer = t.kommunenummer and k.leieforhold_id = t.id)
    and leieforhold_anonymiseres(t.id) < ${sql.dag(tid)}`,
};
const medFunksjon = ({ tabell, utgaatt }: Utvalg, funksjon: Sql): Sql => sql`
  select count(*) filter (where ${funksjon}(v.id))::integer as antall
  from (select t.id from ${tabell} t where ${utgaatt(sql`naa()`)} order by t.id limit ${AVLEVERES_SAMTIDIG}) v`;
export const avleverSaker = medFunksjon(saker, sql`avlever_sak`);
export const anonymiserLeieforhold = medFunksjon(leieforhold, sql`anonymiser_leieforhold`);
/** Most are in a case or rent a home: that is asked before all that could be. */
export const personer: Utvalg = {
  tabell: sql`person`,
  utgaatt: (tid) => sql`t.opprettet < ${tid} - make_interval(days => ${PERSON_DAGER})
    and not exists (select from husstandsmedlem m where m.kommunenummer = t.kommunenummer and m.person_id = t.id)
    and not exists (select from sak s where s.kommunenummer = t.kommunenummer and s.soeker_id = t.id)
    and not exists (select from leietaker l where l.kommunenummer = t.kommunenummer and l.person_id = t.id)
    and not person_er_i_bruk(t.id)`,
};
/** Of the log of events the API may delete nothing; a function of the owner's does, and remembers how far it came. */
export const hendelser: Utvalg = {
  tabell: sql`hendelse`,
  utgaatt: (tid) => sql`t.tid < ${tid} - make_interval(days => ${HENDELSER_DAGER})`,
};
export const glemHendelser = sql`select glem_hendelser(${HENDELSER_DAGER}) as antall`;

/**
 * Rows of `t` that no rule takes, in tables where one takes some: whatever time it is, a row is among these or some rule
 * takes it in the end.
 */
export const resten = {
  SAK: { tabell: 'sak', rader: sql`sak_avleveres(t.id) is null` },
  PERSON: { tabell: 'person', rader: sql`person_er_i_bruk(t.id)` },
  LEIEFORHOLD: { tabell: 'leieforhold', rader: sql`leieforhold_anonymiseres(t.id) is null` },
  SENDT_SOEKNAD: { tabell: 'soeknad', rader: sql`t.status <> 'UTKAST'` },
  MOTTATT_VEDLEGG: {
    tabell: 'vedlegg',
    rader: sql`t.status <> 'MANGLER_INNHOLD' and num_nonnulls(t.bolig_id, t.boligfeil_id) = 0`,
  },
  FEILBILDE: {
    tabell: 'vedlegg',
    rader: sql`t.status <> 'MANGLER_INNHOLD' and t.boligfeil_id is not null`,
  },
  FEIL_I_LEIEFORHOLD: { tabell: 'boligfeil', rader: sql`leieskriv_slettes(t.leieforhold_id) is null` },
  BOLIGOPPGAVE: { tabell: 'boligoppgave', rader: sql`t.boligfeil_id is null` },
  BOLIGBILDE: { tabell: 'vedlegg', rader: sql`t.bolig_id is not null` },
  REGISTERSPOERSMAAL: { tabell: 'registerinnhenting', rader: sql`t.raadata_kryptert is null` },
  OEKONOMI_I_VEDTAK: {
    tabell: 'oekonomi',
    rader: sql`exists (select from vedtak v where v.kommunenummer = t.kommunenummer and v.oekonomi_id = t.id)`,
  },
  HENVENDELSE_I_SAK: { tabell: 'henvendelse', rader: sql`t.status = 'TIL_SAK'` },
  AAPEN_HENVENDELSE: { tabell: 'henvendelse', rader: sql`t.status = 'AAPEN'` },
  KJOERT_IMPORT: { tabell: 'importjobb', rader: sql`t.status <> 'VALIDERT'` },
} as const satisfies Readonly<Record<string, { readonly tabell: string; readonly rader: Sql }>>;

/** With its lookups: a function of the owner's takes the two together, and never sooner than by the database's clock. */
export const oppslag: Utvalg = {
  tabell: sql`revisjon`,
  utgaatt: (tid) => sql`t.id < loggen_begynner(${tid})`,
};
export const glemOppslag = sql`select glem_oppslag() as antall`;

/** Takes what goes now. */
export const fjern = ({
  tabell,
  utgaatt,
  fjern = (hvilke) => sql`delete from ${tabell} t where ${hvilke}`,
}: Utvalg): Sql =>
  sql`with borte as (${fjern(utgaatt(sql`naa()`))} returning t.kommunenummer)
    select count(*)::integer as antall from borte`;

/** How many go before a day is over. */
export const tell = ({ tabell, utgaatt }: Utvalg, dagen: string): Sql =>
  sql`select count(*)::integer as antall from ${tabell} t
    where ${utgaatt(sql`((${dagen}::date + 1)::timestamp at time zone 'Europe/Oslo')`)}`;

export interface Avlevertrad {
  readonly id: string;
  readonly saksnummer: string;
  readonly avlevert: string;
  /** With microseconds: an ISO string cut to milliseconds would skip rows between pages. */
  readonly posisjonstid: string;
  readonly antallDokumenter: number;
  readonly mappe: string | null;
  readonly arkivsaksnummer: string | null;
}
export type Avlevertposisjon = readonly [avlevert: string, id: string];

export const avlevertside = (limit: number, etter: Avlevertposisjon | null): Sql => sql`
  select id, saksnummer, avlevert, avlevert::text as posisjonstid, antall_dokumenter, mappe, arkivsaksnummer
  from avlevertsak where ${sql.etter(sql`(avlevert, id) <`, etter)} order by avlevert desc, id desc limit ${limit + 1}`;

export interface Kjoeringsrad {
  readonly id: string;
  readonly tid: string;
  readonly fjernet: Readonly<Record<string, number>>;
}

export const settInnKjoering = (id: string, fjernet: object): Sql =>
  sql`insert into oppbevaringskjoering (id, fjernet) values (${id}, ${sql.json(fjernet)})`;

export type Kjoeringsposisjon = readonly [tid: string, id: string];

export const kjoeringsside = (limit: number, etter: Kjoeringsposisjon | null): Sql => sql`
  select id, tid, fjernet from oppbevaringskjoering where ${sql.etter(sql`(tid, id) <`, etter)}
  order by tid desc, id desc limit ${limit + 1}`;
