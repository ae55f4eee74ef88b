import type { Leierrolle, OppsigelseNy, OppsigelseStatus, Oppsigelsespart } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { SOEKSMAAL_MND } from './rules.ts';

/** Who rents, and has not left by a notice of their own. @param t a row of leietaker */
export const erIgjen = (t: Sql): Sql => sql`not exists (select from oppsigelse o
  where o.kommunenummer = ${t}.kommunenummer and o.leieforhold_id = ${t}.leieforhold_id and o.status = 'GJELDER'
    and o.bare_for = case when ${t}.hovedleietaker then 'HOVEDLEIETAKER' else 'MEDLEIETAKER' end
    and o.fratredelse < ${sql.idag})`;

export interface Oppsigelserad {
  readonly id: string;
  readonly leieforholdId: string;
  readonly av: Oppsigelsespart;
  /** Of two who rent together, whom alone it is about. */
  readonly bareFor: Leierrolle | null;
  readonly mottatt: string;
  readonly fratredelse: string;
  readonly skriftlig: boolean;
  readonly protestfrist: string | null;
  readonly protest: string | null;
  readonly soeksmaal: string | null;
  readonly status: OppsigelseStatus;
  readonly begrunnelse: string | null;
  readonly protesttekst: string | null;
  readonly trekkingstekst: string | null;
}

export type Teksthva = 'BEGRUNNELSE' | 'PROTEST' | 'TREKKING';
const sagt = (hva: Teksthva): Sql => sql`(select t.tekst from oppsigelsestekst t
  where t.kommunenummer = o.kommunenummer and t.oppsigelse_id = o.id and t.hva = ${hva})`;

const oppsigelse = sql`
  select o.*, ${sagt('BEGRUNNELSE')} as begrunnelse, ${sagt('PROTEST')} as protesttekst,
    ${sagt('TREKKING')} as trekkingstekst
  from oppsigelse o`;

export const oppsigelseMedId = (id: string): Sql => sql`${oppsigelse} where o.id = ${id}`;
export const leieforholdets = (leieforholdId: string): Sql =>
  sql`${oppsigelse} where o.leieforhold_id = ${leieforholdId} order by o.opprettet desc, o.id desc limit 100`;
/** @param bareFor whom alone it is about; null of the whole tenancy */
export const gjeldende = (leieforholdId: string, bareFor: Leierrolle | null = null): Sql => sql`
  ${oppsigelse} where o.leieforhold_id = ${leieforholdId} and o.status = 'GJELDER'
    and o.bare_for is not distinct from ${bareFor}::text`;

/** The one the landlord can go to court about: in force, or lapsed before anybody told that they had. */
export const bestridte = (leieforholdId: string): Sql => sql`
  ${oppsigelse} where o.leieforhold_id = ${leieforholdId} and o.protest is not null and o.status in ('GJELDER', 'BORTFALT')
  order by o.opprettet desc, o.id desc limit 1`;

export interface NyOppsigelse extends Pick<
  OppsigelseNy,
  'av' | 'bareFor' | 'mottatt' | 'fratredelse' | 'skriftlig'
> {
  readonly id: string;
  readonly leieforholdId: string;
  readonly protestfrist: string | null;
}
export const settInn = (o: NyOppsigelse): Sql => sql`
  insert into oppsigelse (id, leieforhold_id, av, bare_for, mottatt, fratredelse, skriftlig, protestfrist)
  values (${o.id}, ${o.leieforholdId}, ${o.av}, ${o.bareFor ?? null}, ${o.mottatt}::date, ${o.fratredelse}::date,
    ${o.skriftlig}, ${o.protestfrist}::date)`;

export const settInnTekst = (
  o: Pick<Oppsigelserad, 'id' | 'leieforholdId'>,
  hva: Teksthva,
  tekst: string,
): Sql => sql`
  insert into oppsigelsestekst (oppsigelse_id, leieforhold_id, hva, tekst)
  values (${o.id}, ${o.leieforholdId}, ${hva}, ${tekst})`;

export const settStatus = (id: string, status: OppsigelseStatus): Sql =>
  sql`update oppsigelse set status = ${status} where id = ${id}`;
export const settProtest = (id: string, dag: string): Sql =>
  sql`update oppsigelse set protest = ${dag}::date where id = ${id}`;
export const settSoeksmaal = (id: string, dag: string): Sql =>
  sql`update oppsigelse set soeksmaal = ${dag}::date where id = ${id}`;

/** One the landlord did not go to court over in time, by its home. Another process gets the next. */
export const taBortfalt = (dag: string): Sql => sql`
  select o.id, o.leieforhold_id
  from oppsigelse o
  join leieforhold l on l.kommunenummer = o.kommunenummer and l.id = o.leieforhold_id
  join bolig b on b.kommunenummer = l.kommunenummer and b.id = l.bolig_id
  where o.status = 'GJELDER' and o.protest <= o.protestfrist and o.soeksmaal is null
    and (o.protestfrist + make_interval(months => ${SOEKSMAAL_MND}::int))::date < ${dag}::date
  order by o.protestfrist, o.id limit 1 for update of b skip locked`;
