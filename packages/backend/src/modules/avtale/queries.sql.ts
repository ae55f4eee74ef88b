import type { Avtale, AvtaleEndring, Avtaletype, Disposisjonsform } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Avtalerad {
  readonly id: string;
  readonly type: Avtaletype;
  readonly motpart: Avtale['motpart'];
  readonly fra: string;
  readonly til: string | null;
  readonly antallIProsjektet: number | null;
  readonly kvoteprosent: number | null;
  readonly indeks: string | null;
  readonly oppsigelse: string | null;
  readonly boliger: string[];
  readonly versjon: number;
  readonly opprettet: string;
  readonly endret: string;
  readonly orden: string;
}

/** The end, and that which has none last. */
export type Avtaleposisjon = readonly [til: string, id: string];

const avtale = sql`
  select a.id, a.type, a.motpart, a.fra, a.til, a.antall_i_prosjektet, a.kvoteprosent, a.indeks, a.oppsigelse, a.versjon,
    a.opprettet, a.endret, coalesce(a.til, 'infinity'::date)::text as orden,
    array(select b.bolig_id::text from avtale_bolig b where b.kommunenummer = a.kommunenummer and b.avtale_id = a.id
      order by b.bolig_id) as boliger
  from avtale a`;

export const avtaleside = (
  { boligId }: { readonly boligId?: string },
  limit: number,
  etter: Avtaleposisjon | null,
): Sql => sql`
  ${avtale}
  where ${
    boligId === undefined
      ? sql`true`
      : sql`exists (select from avtale_bolig b where b.kommunenummer = a.kommunenummer and b.avtale_id = a.id and b.bolig_id = ${boligId})`
  } and ${etter === null ? sql`true` : sql`(coalesce(a.til, 'infinity'::date), a.id) > (${etter[0]}::date, ${etter[1]}::uuid)`}
  order by coalesce(a.til, 'infinity'::date), a.id limit ${limit + 1}`;

export const avtaleMedId = (id: string): Sql => sql`${avtale} where a.id = ${id}`;
export const laasAvtale = (id: string): Sql => sql`select id from avtale where id = ${id} for update`;

type Verdier = Pick<AvtaleEndring, 'motpart' | 'fra' | 'til' | 'antallIProsjektet' | 'indeks' | 'oppsigelse'>;

export const settInnAvtale = (id: string, type: Avtaletype, a: Verdier, kvote: number | null): Sql => sql`
  insert into avtale (id, type, motpart, fra, til, antall_i_prosjektet, kvoteprosent, indeks, oppsigelse)
  values (${id}, ${type}, ${sql.json(a.motpart)}, ${a.fra}::date, ${a.til ?? null}::date, ${a.antallIProsjektet ?? null},
    ${kvote}, ${a.indeks ?? null}, ${a.oppsigelse ?? null})`;

export const oppdaterAvtale = (id: string, a: Verdier, kvote: number | null): Sql => sql`
  update avtale set motpart = ${sql.json(a.motpart)}, fra = ${a.fra}::date, til = ${a.til ?? null}::date,
    antall_i_prosjektet = ${a.antallIProsjektet ?? null}, kvoteprosent = ${kvote}, indeks = ${a.indeks ?? null},
    oppsigelse = ${a.oppsigelse ?? null}
  where id = ${id}`;

export interface Avtalebolig {
  readonly id: string;
  readonly disposisjonsform: Disposisjonsform | null;
}

/** In one order, so that two agreements that take some of the same homes never wait for each other. */
export const laasBoliger = (ider: readonly string[]): Sql => sql`
  select id, disposisjonsform from bolig
  where id = any(${ider}::uuid[]) and slettet is null and status <> 'SOLGT' order by id for update`;

export const taUt = (avtaleId: string, beholdes: readonly string[]): Sql =>
  sql`delete from avtale_bolig where avtale_id = ${avtaleId} and bolig_id <> all(${beholdes}::uuid[])`;

export const taInn = (avtaleId: string, boliger: readonly string[]): Sql => sql`
  insert into avtale_bolig (avtale_id, bolig_id, periode)
  select a.id, b.id, a.periode from avtale a, unnest(${boliger}::uuid[]) b (id)
  where a.id = ${avtaleId} and not exists (
    select from avtale_bolig f where f.kommunenummer = a.kommunenummer and f.avtale_id = a.id and f.bolig_id = b.id)`;

export const settDisposisjon = (ider: readonly string[], form: Disposisjonsform): Sql => sql`
  update bolig set disposisjonsform = ${form} where id = any(${ider}::uuid[]) and disposisjonsform is null`;

/** Homes that came of others are had by the agreements those were had by, where these still run. */
export const arvAvtaler = (fra: readonly string[], til: readonly string[], dag: string): Sql => sql`
  with loeper as (
    delete from avtale_bolig
    where bolig_id = any(${fra}::uuid[]) and (upper_inf(periode) or upper(periode) > ${dag}::date)
    returning avtale_id, periode)
  insert into avtale_bolig (avtale_id, bolig_id, periode)
  select distinct loeper.avtale_id, ny.id, loeper.periode from loeper, unnest(${til}::uuid[]) ny (id)`;
