import type { Statistikkrapport, Undertrykking } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import type { Mengde } from './fakta.ts';
import type { Lagretkontroll } from './kontroller.ts';
import type { Gruppegrunnlag } from './maalgrupper.ts';

/** Counts of the whole municipality, whoever asks. */
export const grunnlaget = (fra: string, til: string): Sql =>
  sql`select mengde, fakta, antall from statistikk_grunnlag(${fra}::date, ${til}::date)`;

/** Of the whole municipality too: who waits, and what homes there are, free now or in so many months. */
export const behovOgBoliger = (dag: string, kommerInnenMnd: number): Sql => sql`
  select side, fakta, antall from boligbehov_grunnlag(${dag}::date,
    (${dag}::date + make_interval(months => ${kommerInnenMnd}::int))::date)`;

/** Of the whole municipality too: how those who applied lived, and how long decisions took. */
export const plangrunnlaget = (fra: string, til: string): Sql =>
  sql`select mengde, fakta, antall from planrapport_grunnlag(${fra}::date, ${til}::date)`;

/** Counts of what the caller sees, of some of it. */
export const synligGrunnlag = (fra: string, til: string, mengde: Mengde): Sql => sql`
  select mengde, fakta, count(*)::integer as antall from statistikk_rader(${fra}::date, ${til}::date)
  where mengde = ${mengde} group by mengde, fakta`;

export interface Uttrekksrad {
  readonly id: string;
  readonly rapport: Statistikkrapport;
  readonly aar: number;
  readonly fra: string;
  readonly referansedato: string;
  readonly definisjonsversjon: string;
  readonly flyktningTrumfer: boolean;
  readonly metode: Undertrykking['metode'];
  readonly terskel: number;
  readonly celler: Readonly<Record<string, number>>;
  readonly kontroller: readonly Lagretkontroll[];
  readonly opprettet: string;
  readonly laast: string | null;
  readonly versjon: number;
}

const uttrekk = sql`select id, rapport, aar, fra, referansedato, definisjonsversjon, flyktning_trumfer, metode, terskel,
  celler, kontroller, opprettet, laast, versjon from statistikkuttrekk`;

export const uttrekkMedId = (id: string): Sql => sql`${uttrekk} where id = ${id}`;
export const laasUttrekket = (id: string): Sql => sql`${uttrekk} where id = ${id} for update`;
export const laastForAaret = (rapport: Statistikkrapport, aar: number): Sql =>
  sql`${uttrekk} where rapport = ${rapport} and aar = ${aar} and laast is not null`;

export type Uttrekksposisjon = readonly [opprettet: string, id: string];
export const uttrekkene = (limit: number, etter: Uttrekksposisjon | null): Sql => sql`
  ${uttrekk} where ${sql.etter(sql`(opprettet, id) <`, etter)} order by opprettet desc, id desc limit ${limit + 1}`;

export const settInnUttrekk = (u: Omit<Uttrekksrad, 'aar' | 'opprettet' | 'laast' | 'versjon'>): Sql => sql`
  insert into statistikkuttrekk (id, rapport, fra, referansedato, definisjonsversjon, flyktning_trumfer, metode, terskel,
    celler, kontroller)
  values (${u.id}, ${u.rapport}, ${u.fra}::date, ${u.referansedato}::date, ${u.definisjonsversjon}, ${u.flyktningTrumfer},
    ${u.metode}, ${u.terskel}, ${sql.json(u.celler)}, ${sql.json(u.kontroller)})`;

export const settKontroller = (id: string, kontroller: readonly Lagretkontroll[]): Sql =>
  sql`update statistikkuttrekk set kontroller = ${sql.json(kontroller)} where id = ${id}`;

export const settLaast = (id: string): Sql =>
  sql`update statistikkuttrekk set laast = naa(), laast_av = aktoer() where id = ${id}`;

export interface Radrad {
  readonly radId: string;
  readonly sakId: string | null;
  readonly saksnummer: string | null;
  readonly soekerId: string | null;
  readonly leieforholdId: string | null;
  readonly boligId: string | null;
}

/** What the caller sees of a cell: what is alike in what decides it, in no order that tells anything. */
export const radene = (
  { fra, referansedato }: Pick<Uttrekksrad, 'fra' | 'referansedato'>,
  mengde: Mengde,
  fakta: readonly unknown[],
  limit: number,
  etter: readonly [string] | null,
): Sql => sql`
  select r.rad_id, s.id as sak_id, s.saksnummer, s.soeker_id, l.id as leieforhold_id, r.bolig_id
  from statistikk_rader(${fra}::date, ${referansedato}::date) r
  left join sak s on s.kommunenummer = current_setting('app.kommunenummer') and s.id = r.sak_id
  left join leieforhold l on l.kommunenummer = current_setting('app.kommunenummer') and l.id = r.rad_id
  where r.mengde = ${mengde} and r.fakta in (select jsonb_array_elements(${sql.json(fakta)}))
    and ${sql.etter(sql`(r.rad_id) >`, etter)}
  order by r.rad_id limit ${limit + 1}`;

export interface Flyktningrad {
  readonly leieforholdId: string;
  readonly sakId: string | null;
  readonly saksnummer: string | null;
  readonly soekerId: string | null;
  readonly grunnlag: Gruppegrunnlag;
  /** Its tenants among the persons that were asked about. */
  readonly paaListen: string[];
}

/** Of the tenancies the caller sees on the day: those that are counted as refugees', and those one of the persons rents. */
export const flyktningleierne = (dag: string, personer: readonly string[]): Sql => sql`
  select r.rad_id as leieforhold_id, s.id as sak_id, s.saksnummer, s.soeker_id, r.fakta -> 'grunnlag' as grunnlag, p.paa_listen
  from statistikk_rader(${dag}::date, ${dag}::date) r
  left join sak s on s.kommunenummer = current_setting('app.kommunenummer') and s.id = r.sak_id
  cross join lateral (select array(select t.person_id::text from leietaker t
    where t.kommunenummer = current_setting('app.kommunenummer') and t.leieforhold_id = r.rad_id
      and t.person_id = any(${personer}::uuid[])) as paa_listen) p
  where r.mengde = 'LEIETAKER_HUSSTAND'
    and (cardinality(p.paa_listen) > 0 or r.fakta #> '{grunnlag,grupper}' @> '["FLYKTNING"]'::jsonb)
  order by r.rad_id`;
