import { sql, type Sql } from '../../db/sql.ts';
import type { Brudd, Vindu } from './rules.ts';

/** A seal as it is kept: the rows in order, and of each what it said. */
export interface Segl {
  readonly nummer: number;
  readonly rader: readonly string[];
  readonly avtrykk: Uint8Array;
  readonly segl: Uint8Array;
  /** UTC, with microseconds. */
  readonly forseglet: string;
}

export interface Avtrykk {
  readonly id: string;
  readonly avtrykk: Uint8Array;
}

/** How many rows one seal holds at most: 20 ms of work, and what is read at once when it is checked. */
export const RADER_PER_SEGL = 1000;

/** One process seals at a time. Taken before anything is read: what is read in the same statement is from before. */
export const taForseglingen = (): Sql => sql`
  select pg_try_advisory_xact_lock(hashtextextended(
    concat_ws(chr(31), 'revisjon', current_setting('app.kommunenummer')), 0)) as ledig`;

/** Where the chain ends. */
export interface Ende {
  readonly nummer: number;
  readonly segl: Uint8Array;
  readonly sisteRad: string;
  readonly forseglet: string;
}

export const endenAvKjeden = (): Sql => sql`
  select nummer, segl, rader[cardinality(rader)] as siste_rad, forseglet from revisjonssegl order by nummer desc limit 1`;

const tid = (kolonne: Sql): Sql => sql`to_char(${kolonne} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;

/**
 * What a row and its lookups say, in 32 bytes. Spelled out column by column, so that a column that comes later changes
 * no seal, and times in one zone, whatever the session's is.
 */
const avtrykk = sql`sha256(convert_to(jsonb_build_array(
  r.id, ${tid(sql`r.tid`)}, r.aktoer, to_jsonb(r.roller), r.operasjon, r.sporings_id, r.gjelder,
  (select coalesce(jsonb_agg(jsonb_build_array(
      i.id, ${tid(sql`i.tid`)}, i.aktoer, to_jsonb(i.roller), i.operasjon, i.ressurs, i.ressurs_id, to_jsonb(i.felter),
      i.person_id, i.sak_id, i.formaal, i.hjemmel, i.antall, i.sporings_id, i.noedtilgang, i.representasjon_id,
      (select coalesce(jsonb_agg(jsonb_build_array(v.sak_id, v.person_id) order by v.sak_id, v.person_id), '[]')
        from innsyn_vist v where v.kommunenummer = i.kommunenummer and v.innsyn_id = i.id)
    ) order by i.id), '[]')
    from innsynslogg i where i.kommunenummer = r.kommunenummer and i.revisjon_id = r.id)
)::text, 'UTF8'))`;

/**
 * What is committed and not sealed yet. Rows are sealed in order, so that what is left of what could be seen then comes
 * after the last of them; what could not was under way, and no older than `fra`.
 */
const ventendeFra = (fra: Vindu | null): Sql =>
  fra === null
    ? sql`true`
    : sql`r.id >= ${fra.id} and not exists (
        select from (select unnest(rader) as id from revisjonssegl where forseglet >= ${fra.tid}) s where s.id = r.id)`;

export const uforseglede = (fra: Vindu | null): Sql => sql`
  select r.id, ${avtrykk} as avtrykk from revisjon r where ${ventendeFra(fra)} order by r.id limit ${RADER_PER_SEGL}`;

/** When what is sealed now is sealed: the seal says so itself. */
export const forsegles = (): Sql => sql`select ${tid(sql`now()`)} as naa`;

export const lagreSegl = ({ nummer, rader, avtrykk, segl }: Omit<Segl, 'forseglet'>): Sql => sql`
  insert into revisjonssegl (nummer, rader, avtrykk, segl) values (${nummer}, ${rader}::uuid[], ${avtrykk}, ${segl})`;

export const seglFra = (fra: number, antall: number): Sql => sql`
  select nummer, rader, avtrykk, segl, ${tid(sql`forseglet`)} as forseglet from revisjonssegl where nummer >= ${fra} order by nummer limit ${antall}`;

/** What the sealed rows say now. */
export const avtrykkAv = (rader: readonly string[]): Sql => sql`
  select r.id, ${avtrykk} as avtrykk from revisjon r where r.id = any(${rader}::uuid[])`;

/** The lowest id of what is kept still. */
export const loggenBegynner = (): Sql => sql`select loggen_begynner(now()) as begynner`;

/** What waits for the next seal. */
export interface Ventende {
  readonly antall: number;
  readonly eldste: string | null;
}

export const ventende = (fra: Vindu | null): Sql =>
  sql`select count(*) as antall, min(r.tid) as eldste from revisjon r where ${ventendeFra(fra)}`;

export interface Omfang {
  readonly rader: number;
  readonly ventende: number;
  /** Rows in no seal that do not wait for one either. */
  readonly utenSegl: number;
  /** Lines of the lookup log that name a row which is not there. */
  readonly linjerUtenRad: number;
}

/** In one statement: what is sealed meanwhile is either waiting or sealed in all of it. */
export const omfang = (fra: Vindu | null): Sql => sql`
  with forseglede as materialized (select unnest(rader) as id from revisjonssegl)
  select (select count(*) from revisjon) as rader,
    (select count(*) from revisjon r where ${ventendeFra(fra)}) as ventende,
    (select count(*) from revisjon r where not exists (select from forseglede s where s.id = r.id)
      and not (${ventendeFra(fra)})) as uten_segl,
    (select count(*) from innsynslogg i where i.revisjon_id is not null and not exists (
      select from revisjon r where r.kommunenummer = i.kommunenummer and r.id = i.revisjon_id)) as linjer_uten_rad`;

/** A part of a round of control, with where its round began. */
export interface Kontrollrad {
  readonly runde: number;
  readonly begynt: string;
  readonly tilSegl: number;
  /** Where the chain ended when the round began. */
  readonly ende: number;
  readonly sist: string;
  readonly antallBrudd: number;
  /** The first hundred. */
  readonly brudd: readonly Brudd[];
}

/** The newest rounds, as far as they have come. */
export const runder = (antall: number): Sql => sql`
  with siste as (select distinct runde from revisjonskontroll order by runde desc limit ${antall})
  select k.runde, min(k.kontrollert) as begynt, max(k.kontrollert) as sist, max(k.til_segl) as til_segl,
    (array_agg(k.ende order by k.til_segl))[1] as ende, sum(jsonb_array_length(k.brudd))::integer as antall_brudd,
    coalesce((select jsonb_agg(b.brudd) from (
      select e.brudd from revisjonskontroll r, jsonb_array_elements(r.brudd) with ordinality e (brudd, n)
      where r.runde = k.runde order by r.til_segl, e.n limit 100) b), '[]') as brudd
  from revisjonskontroll k where k.runde in (select runde from siste) group by k.runde order by k.runde desc`;

export const lagreKontroll = (
  runde: number,
  tilSegl: number,
  ende: number,
  brudd: readonly Brudd[],
): Sql => sql`
  insert into revisjonskontroll (runde, til_segl, ende, brudd) values (${runde}, ${tilSegl}, ${ende}, ${sql.json(brudd)})
  on conflict do nothing`;

export const antallSegl = (): Sql => sql`select count(*)::integer as antall from revisjonssegl`;
