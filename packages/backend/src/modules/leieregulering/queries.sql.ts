import type { LeiereguleringType } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { loepende } from '../leieforhold/queries.sql.ts';
import type { Leiegrunnlag } from './rules.ts';

export interface Leierad extends Leiegrunnlag {
  readonly boligId: string;
  /** There is a case to write in. */
  readonly harSak: boolean;
}

/** Running tenancies with what their rent on a day follows from; of some alone, when they are named. */
export const leiene = (
  gjelderFra: string,
  bare: readonly string[] | null,
  limit: number | null,
  etter: readonly [string] | null,
): Sql => sql`
  select l.id as leieforhold_id, l.bolig_id, l.sak_id is not null as har_sak, coalesce(leie_paa(l.id, ${gjelderFra}::date - 1), 0) as fra,
    greatest(k.gjelder_fra, r.siste) as sist_satt, greatest(k.gjelder_fra, r.siste_gjengs) as sist_avtalt,
    coalesce(l.fratredelse, case when not l.tidsubegrenset then l.sluttdato end) as slutt
  from leieforhold l
  join leiekontrakt k on k.kommunenummer = l.kommunenummer and k.leieforhold_id = l.id and k.status = 'SIGNERT'
  left join lateral (select max(gjelder_fra) as siste, max(gjelder_fra) filter (where type = 'GJENGS') as siste_gjengs
    from leieregulering g where g.kommunenummer = l.kommunenummer and g.leieforhold_id = l.id
      and g.gjelder_fra >= k.gjelder_fra and g.brev <> 'FOR_SENT') r on true
  where l.status in ${loepende}
    and ${bare === null ? sql`true` : sql`l.id = any(${bare}::uuid[])`} and ${sql.etter(sql`(l.id) >`, etter)}
  order by l.id ${limit === null ? sql.empty : sql`limit ${limit + 1}`}`;

/** Nobody else changes rents meanwhile. */
export const laasLeiene = (): Sql =>
  sql`select pg_advisory_xact_lock(hashtextextended('leieregulering:' || current_setting('app.kommunenummer'), 0))`;

export interface Kjoeringsrad {
  readonly id: string;
  readonly type: LeiereguleringType;
  readonly varslet: string;
  readonly gjelderFra: string;
  readonly antall: number;
  readonly hindret: number;
  readonly sumFoer: number;
  readonly sumEtter: number;
  readonly brev: number;
  readonly brevForSent: number;
  readonly opprettet: string;
}

export const settInnKjoering = (
  k: Omit<Kjoeringsrad, 'opprettet' | 'brev' | 'brevForSent'>,
  grunnlag: unknown,
): Sql => sql`
  insert into leiereguleringskjoering (id, type, varslet, gjelder_fra, grunnlag, antall, hindret, sum_foer, sum_etter)
  values (${k.id}, ${k.type}, ${k.varslet}::date, ${k.gjelderFra}::date, ${sql.json(grunnlag)}, ${k.antall}, ${k.hindret},
    ${k.sumFoer}, ${k.sumEtter})`;

export const settInnReguleringer = (
  kjoering: Pick<Kjoeringsrad, 'id' | 'type' | 'varslet' | 'gjelderFra'>,
  linjer: readonly { leieforholdId: string; fra: number; til: number; brev: 'FOR_HAAND' | 'VENTER' }[],
): Sql => sql`
  insert into leieregulering (kjoering_id, leieforhold_id, type, varslet, gjelder_fra, fra, til, brev)
  select ${kjoering.id}, r."leieforholdId", ${kjoering.type}, ${kjoering.varslet}::date, ${kjoering.gjelderFra}::date,
    r.fra, r.til, r.brev
  from jsonb_to_recordset(${sql.json(linjer)}) as r ("leieforholdId" uuid, fra int, til int, brev text)`;

/** What is paid changes: others hear that the tenancy did. */
export const roerLeieforhold = (kjoeringId: string): Sql => sql`
  update leieforhold l set status = l.status from leieregulering r
  where r.kommunenummer = l.kommunenummer and r.leieforhold_id = l.id and r.kjoering_id = ${kjoeringId}`;

const medBrev = (hvilke: Sql): Sql => sql`(select count(*)::int from leieregulering r
  where r.kommunenummer = k.kommunenummer and r.kjoering_id = k.id and ${hvilke})`;
const kjoering = sql`select id, type, varslet, gjelder_fra, antall, hindret, sum_foer, sum_etter, opprettet,
    ${medBrev(sql`r.brev <> 'FOR_HAAND'`)} as brev, ${medBrev(sql`r.brev = 'FOR_SENT'`)} as brev_for_sent
  from leiereguleringskjoering k`;
export const kjoeringMedId = (id: string): Sql => sql`${kjoering} where id = ${id}`;
export const kjoeringer = (limit: number, etter: readonly [string, string] | null): Sql => sql`
  ${kjoering} where ${sql.etter(sql`(opprettet, id) <`, etter)} order by opprettet desc, id desc limit ${limit + 1}`;

export interface Historikkrad {
  readonly gjelderFra: string;
  readonly manedsleie: number;
  readonly grunnlag: 'KONTRAKT' | LeiereguleringType;
  readonly varslet: string | null;
}
export const leiehistorikk = (leieforholdId: string): Sql => sql`
  select gjelder_fra, manedsleie, 'KONTRAKT' as grunnlag, null::date as varslet from leiekontrakt
  where leieforhold_id = ${leieforholdId}
  union all
  select gjelder_fra, til, type, varslet from leieregulering
  where leieforhold_id = ${leieforholdId} and brev in ('FOR_HAAND', 'SENDT')
  order by gjelder_fra desc limit 200`;

export interface Uvarsletrad {
  /** The tenancy's. */
  readonly id: string;
  readonly kjoeringId: string;
  readonly type: LeiereguleringType;
  readonly gjelderFra: string;
  readonly fra: number;
  readonly til: number;
  readonly sakId: string;
  readonly saksnummer: string;
}
type Linjenoekkel = Pick<Uvarsletrad, 'kjoeringId' | 'id'>;

const uvarslet = sql`select r.leieforhold_id as id, r.kjoering_id, r.type, r.gjelder_fra, r.fra, r.til, s.id as sak_id, s.saksnummer
  from leieregulering r
  join leieforhold l on l.kommunenummer = r.kommunenummer and l.id = r.leieforhold_id
  join sak s on s.kommunenummer = l.kommunenummer and s.id = l.sak_id
  where r.brev = 'VENTER' and l.status in ${loepende}`;
/** Takes one tenant nobody has written to yet for this transaction, by their case. Another process gets the next. */
export const taUvarslet = (): Sql =>
  sql`${uvarslet} order by r.kjoering_id, r.leieforhold_id limit 1 for update of s skip locked`;

const linjen = ({ kjoeringId, id }: Linjenoekkel): Sql =>
  sql`r.kjoering_id = ${kjoeringId} and r.leieforhold_id = ${id}`;
/** Asked once the case is ours: another process may have been there between. */
export const ventendeRegulering = (rad: Linjenoekkel): Sql => sql`${uvarslet} and ${linjen(rad)}`;
export const settLaget = (rad: Linjenoekkel, dokumentId: string): Sql =>
  sql`update leieregulering r set brev = 'LAGET', dokument_id = ${dokumentId} where ${linjen(rad)}`;
export const settAvgjort = (rad: Linjenoekkel, brev: 'SENDT' | 'FOR_SENT'): Sql =>
  sql`update leieregulering r set brev = ${brev} where ${linjen(rad)}`;

export interface Uavgjortrad extends Linjenoekkel, Pick<Uvarsletrad, 'type' | 'gjelderFra'> {
  /** The day the last of the tenants was told; null when one of them has not been. */
  readonly meldt: string | null;
}
/**
 * Takes one change whose letters every tenant has been told of, or whose day has come. Told is who was notified and heard of
 * it, has opened the letter or had it posted to them; the tenants' letters were made in the same moment, in the same case.
 */
export const taUavgjort = (): Sql => sql`
  select r.leieforhold_id as id, r.kjoering_id, r.type, r.gjelder_fra, m.meldt
  from leieregulering r
  join dokument foerste on foerste.kommunenummer = r.kommunenummer and foerste.id = r.dokument_id
  cross join lateral (select case when bool_and(t.dag is not null) then max(t.dag) end as meldt
    from dokument d left join varsel v on v.kommunenummer = d.kommunenummer and v.dokument_id = d.id
      cross join lateral (select least(v.papir_sendt, ${sql.dag(sql`d.aapnet`)},
        case when v.grunn is distinct from 'FEILET' then ${sql.dag(sql`v.sendt`)} end) as dag) t
    where d.kommunenummer = r.kommunenummer and d.sak_id = foerste.sak_id and d.type = foerste.type
      and d.sendt = foerste.sendt) m
  where r.brev = 'LAGET' and (m.meldt is not null or r.gjelder_fra <= ${sql.idag})
  order by r.gjelder_fra, r.leieforhold_id limit 1 for update of r skip locked`;
