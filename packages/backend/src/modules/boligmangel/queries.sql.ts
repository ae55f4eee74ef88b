import type { Boligmangel, Boligstatus } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { boligvilkaar, veiadresse, type Boligfilter, type Boligrad } from '../bolig/queries.sql.ts';
import { forside } from '../boligbilde/queries.sql.ts';
import { boligmangler } from './rules.ts';

/** Each of the requirements as it is not met by a row of `bolig`. */
const mangler: Readonly<Record<Boligmangel, Sql>> = {
  LEIE: sql`manedsleie is null`,
  SOVEROM: sql`antall_soverom is null`,
  AREAL: sql`bruksareal is null`,
  MATRIKKEL: sql`eiendom is null`,
  BRUKSENHET: sql`bruksenhetsnummer is null`,
  EIEFORM: sql`eieform is null`,
  DEPOSITUM: sql`depositum is null`,
  BILDE: sql`${forside(sql`bolig`)} is null`,
};

const funnet = sql`array_remove(array[${sql.join(
  boligmangler.map((mangel) => sql`case when ${mangler[mangel]} then ${mangel} end`),
)}]::text[], null)`;

const noenAv = (valgt: readonly Boligmangel[]): Sql =>
  sql`(${sql.join(
    valgt.map((mangel) => sql`(${mangler[mangel]})`),
    sql` or `,
  )})`;

export interface Mangelrad {
  readonly id: string;
  readonly adresse: string;
  readonly adresseorden: string;
  readonly status: Boligstatus;
  readonly mangler: Boligmangel[];
}

export type Mangelposisjon = readonly [adresseorden: string, id: string];

/** A home that is sold is left as it is. */
const iBruk = sql`slettet is null and status <> 'SOLGT'`;

export const mangelside = (
  valgt: readonly Boligmangel[],
  limit: number,
  etter: Mangelposisjon | null,
): Sql => sql`
  select id, adresseorden, status, ${funnet} as mangler,
    ${veiadresse(sql`bolig`)} as adresse
  from bolig where ${iBruk} and ${noenAv(valgt)} and ${sql.etter(sql`(adresseorden, id) >`, etter)}
  order by adresseorden, id limit ${limit + 1}`;

export type Mangeltelling = Readonly<Record<'totalt' | 'treff', number>> & { readonly antall: number[] };

/** Of the homes that are in use: all, those that lack something of what is chosen, and how many lack each. */
export const mangeltelling = (valgt: readonly Boligmangel[]): Sql => sql`
  select count(*)::int as totalt, (count(*) filter (where ${noenAv(valgt)}))::int as treff,
    array[${sql.join(
      boligmangler.map((mangel) => sql`(count(*) filter (where ${mangler[mangel]}))::int`),
    )}] as antall
  from bolig where ${iBruk}`;

export interface Filrad extends Boligrad {
  readonly mangler: Boligmangel[];
}

/** Every home a filter shows, by address. */
export const boligene = (
  filter: Boligfilter,
  valgt: readonly Boligmangel[] | undefined,
  idag: string,
): Sql => sql`
  select *, ${funnet} as mangler from bolig
  where slettet is null and ${boligvilkaar(filter, idag)} and ${valgt?.length ? noenAv(valgt) : sql`true`}
  order by adresseorden, id`;
