import type {
  Innfoeringskode,
  Innfoeringskontroll,
  InnfoeringspunktLagre,
  Innfoeringsstatuskode,
} from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Punktrad {
  readonly kode: Innfoeringskode;
  readonly nummer: number;
  readonly status: Innfoeringsstatuskode;
  readonly dato: string | null;
  readonly ansvarlig: string | null;
  readonly lenke: string | null;
  readonly merknad: string | null;
  readonly kontroll: Innfoeringskontroll | null;
  readonly lagret: string;
  readonly aktoer: string;
  readonly navn: string | null;
}

const VERSJONER = sql`
  select p.kode, p.nummer, p.status, p.dato, p.ansvarlig, p.lenke, p.merknad, p.kontroll, p.lagret,
    p.lagret_av as aktoer, a.navn
  from innfoeringspunkt p
  left join ansatt a on a.kommunenummer = p.kommunenummer and p.lagret_av = 'ansatt:' || a.id`;

/** The newest of each point somebody has begun on. */
export const gjeldendePunkter = (): Sql => sql`
  select distinct on (v.kode) v.* from (${VERSJONER}) v order by v.kode, v.nummer desc`;

export const punktversjoner = (
  kode: Innfoeringskode,
  limit: number,
  etter: readonly [number] | null,
): Sql => sql`
  select v.* from (${VERSJONER}) v where v.kode = ${kode} and ${sql.etter(sql`(v.nummer) <`, etter)}
  order by v.nummer desc limit ${limit + 1}`;

export const settInnPunktversjon = (
  kode: Innfoeringskode,
  nummer: number,
  { status, dato, ansvarlig, lenke, merknad }: InnfoeringspunktLagre,
  kontroll: Innfoeringskontroll | null,
): Sql => sql`
  insert into innfoeringspunkt (kode, nummer, status, dato, ansvarlig, lenke, merknad, kontroll)
  values (${kode}, ${nummer}, ${status}, ${dato ?? null}::date, ${ansvarlig ?? null}, ${lenke ?? null},
    ${merknad ?? null}, ${sql.json(kontroll ?? undefined)})`;

export const sakensStatus = (sakId: string): Sql => sql`select status from sak where id = ${sakId}`;

export const kriteriesettErVedtatt = (): Sql =>
  sql`select exists (select from kriteriesett where opprettet_av <> 'system:migrering') as vedtatt`;
