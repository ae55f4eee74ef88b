/** Tenants who could own: whom a person has assessed, and who there is to assess. */
import type { LeieTilEieVurdert } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { veiadresse } from '../bolig/queries.sql.ts';
import { leieforhold, loepende, type Leieforholdrad } from '../leieforhold/queries.sql.ts';
import { type Utloepsposisjon } from '../leieforhold/kalender/queries.sql.ts';

export interface Vurderingsrad {
  readonly leieforholdId: string;
  readonly kandidat: boolean;
  readonly grunn: string;
  readonly dato: string;
  readonly vurdertAv: string;
  readonly navn: string;
}

const vurdering = sql`select v.leieforhold_id, v.kandidat, v.grunn, v.dato, v.vurdert_av, a.navn
  from leietileievurdering v join ansatt a on a.kommunenummer = v.kommunenummer and a.id = v.vurdert_av`;
export const leieforholdetsVurderinger = (leieforholdId: string): Sql =>
  sql`${vurdering} where v.leieforhold_id = ${leieforholdId} order by v.opprettet desc, v.id desc limit 100`;
/** The newest of each. */
export const sisteVurderinger = (leieforhold: readonly string[]): Sql => sql`
  select v.*, i_enheten(f.sak_id) from unnest(${leieforhold}::uuid[]) as l (id) cross join lateral (
    ${vurdering} where v.leieforhold_id = l.id order by v.opprettet desc, v.id desc limit 1) v
  join leieforhold f on f.id = v.leieforhold_id`;
export const settInnVurdering = (
  id: string,
  leieforholdId: string,
  v: Omit<Vurderingsrad, 'leieforholdId' | 'navn'>,
): Sql => sql`
  insert into leietileievurdering (id, leieforhold_id, kandidat, grunn, dato, vurdert_av)
  values (${id}, ${leieforholdId}, ${v.kandidat}, ${v.grunn}, ${v.dato}::date, ${v.vurdertAv})`;

export interface Kandidatfilter {
  readonly minstMaaneder: number;
  readonly vurdert?: LeieTilEieVurdert | undefined;
}

/** What was found last: null while nobody has assessed it. */
const funnetSist = sql`(select v.kandidat from leietileievurdering v
  where v.kommunenummer = l.kommunenummer and v.leieforhold_id = l.id order by v.opprettet desc, v.id desc limit 1)`;
const erVurdert: Readonly<Record<LeieTilEieVurdert, Sql>> = {
  IKKE_VURDERT: sql`${funnetSist} is null`,
  KANDIDAT: sql`${funnetSist}`,
  IKKE_KANDIDAT: sql`not ${funnetSist}`,
};

const kandidater = (dag: string, { minstMaaneder, vurdert }: Kandidatfilter): Sql => sql`
  ${leieforhold} where l.status in ${loepende} and l.status <> 'SAGT_OPP' and b.leie_til_eie_potensial
    and (l.startdato + make_interval(months => ${minstMaaneder}::int))::date <= ${dag}::date
    and ${vurdert === undefined ? sql`true` : erVurdert[vurdert]}`;

/** Homes with the potential, lived in for so long, the longest first. */
export const leieTilEie = (
  dag: string,
  filter: Kandidatfilter,
  limit: number,
  etter: Utloepsposisjon | null,
): Sql => sql`
  ${kandidater(dag, filter)} and ${sql.etter(sql`(l.startdato, l.id) >`, etter)}
  order by l.startdato, l.id limit ${limit + 1}`;

export interface Kandidatrad extends Leieforholdrad {
  readonly adresse: string;
}
/** All of them, with where they live. */
export const alleKandidater = (dag: string, filter: Kandidatfilter): Sql => sql`
  select k.*, concat_ws(' ', ${veiadresse(sql`b`)}, b.bruksenhetsnummer) as adresse
  from (${kandidater(dag, filter)}) k join bolig b on b.id = k.bolig_id
  order by k.startdato, k.id`;
