import { sql, type Sql } from '../../db/sql.ts';
import {
  medAnsatt,
  meldingsfelter,
  traad,
  type Meldingsposisjon,
  type Meldingsrad,
  type Retning,
} from '../melding/queries.sql.ts';

export interface Leiemeldingsrad extends Meldingsrad {
  /** Which of the tenants wrote it; null of one from the municipality, and where the reader may not see the person. */
  readonly personId: string | null;
  readonly navn: string | null;
}

const melding = sql`select ${meldingsfelter}, p.id as person_id, p.navn from leiemelding m ${medAnsatt}
  left join person p on p.kommunenummer = m.kommunenummer and p.id = m.person_id`;

export const leietraad = traad({ tabell: sql`leiemelding`, om: sql`leieforhold_id`, melding });

/** All until a day and with it, or all there are. */
export const meldingerTil = (leieforholdId: string, sisteDag: string | null): Sql => sql`
  ${melding} where m.leieforhold_id = ${leieforholdId}
    and ${sql.dag(sql`m.sendt`)} <= coalesce(${sisteDag}::date, 'infinity')
  order by m.sendt desc, m.id desc limit 1000`;

export const ulesteILeieforholdet = (leieforholdId: string, retning: Retning): Sql => sql`
  select count(*)::integer as uleste from leiemelding
  where leieforhold_id = ${leieforholdId} and retning = ${retning} and lest is null`;

export interface Ulestrad {
  readonly leieforholdId: string;
  readonly boligId: string;
  readonly uleste: number;
  readonly eldste: string;
  readonly posisjonstid: string;
}
/** Tenancies somebody waits for an answer in, the longest first. */
export const ulesteLeieforhold = (limit: number, etter: Meldingsposisjon | null): Sql => sql`
  select m.leieforhold_id, l.bolig_id, count(*)::integer as uleste, min(m.sendt) as eldste,
    min(m.sendt)::text as posisjonstid
  from leiemelding m join leieforhold l on l.kommunenummer = m.kommunenummer and l.id = m.leieforhold_id
  where m.retning = 'INN' and m.lest is null
  group by m.leieforhold_id, l.bolig_id having ${sql.etter(sql`(min(m.sendt), m.leieforhold_id) >`, etter)}
  order by min(m.sendt), m.leieforhold_id limit ${limit + 1}`;

/** Whether there is a tenant there to write to whom whoever asks may see. */
export const kanNaas = (leieforholdId: string): Sql => sql`
  select from leietaker t
  where t.leieforhold_id = ${leieforholdId} and ser_leietaker(t.leieforhold_id) limit 1`;
