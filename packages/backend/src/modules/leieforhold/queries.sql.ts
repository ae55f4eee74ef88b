import type { LeieforholdStatus } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { plussDager } from '../../klokke.ts';
import { plussMaaneder } from '../sak/frister.ts';
import { stige } from './rules.ts';

export interface Leieforholdrad {
  id: string;
  boligId: string;
  sakId: string | null;
  status: string;
  startdato: string;
  sluttdato: string | null;
  tidsubegrenset: boolean;
  manedsleie: number;
  depositum: number;
  personId: string | null;
  navn: string | null;
  versjon: number;
}

/** States of a tenancy somebody lives by, whatever date its contract had. */
export const loepende = sql`('AKTIVT', 'SAGT_OPP', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT')`;

export interface Bruksrad {
  id: string;
  startdato: string;
  sluttdato: string | null;
  tidsubegrenset: boolean;
  sakId: string | null;
  soekerId: string | null;
  antallVoksne: number | null;
  antallBarn: number | null;
}

/** The running tenancy of a home, with the household of its case where the reader may see the case and its applicant. */
export const brukAvBolig = (boligId: string): Sql => sql`
  select l.id, l.startdato, l.sluttdato, l.tidsubegrenset, s.id as sak_id, s.soeker_id, s.antall_voksne, s.antall_barn
  from leieforhold l
  left join (sak s join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id)
    on s.kommunenummer = l.kommunenummer and s.id = l.sak_id
  where l.bolig_id = ${boligId} and l.status in ${loepende}`;

export type Leieforholdposisjon = readonly [startdato: string, id: string];

/** With the contract in force and the main tenant, where the reader may see the tenant's person at all. */
const leieforhold = sql`
  select l.id, l.bolig_id, l.sak_id, l.status, l.startdato, l.sluttdato, l.tidsubegrenset, l.versjon,
    coalesce(k.manedsleie, b.manedsleie, 0) as manedsleie, coalesce(k.depositum, b.depositum, 0) as depositum,
    p.id as person_id, p.navn
  from leieforhold l
  join bolig b on b.kommunenummer = l.kommunenummer and b.id = l.bolig_id
  left join leiekontrakt k on k.kommunenummer = l.kommunenummer and k.leieforhold_id = l.id and k.status = 'SIGNERT'
  left join leietaker t on t.kommunenummer = l.kommunenummer and t.leieforhold_id = l.id and t.hovedleietaker
  left join person p on p.kommunenummer = t.kommunenummer and p.id = t.person_id`;

export const leieforholdMedId = (id: string): Sql => sql`${leieforhold} where l.id = ${id}`;

export interface Leieforholdfilter {
  readonly boligId?: string | undefined;
  readonly sakId?: string | undefined;
}

export function leieforholdside(
  { boligId, sakId }: Leieforholdfilter,
  limit: number,
  etter: Leieforholdposisjon | null,
): Sql {
  const vilkaar = [
    boligId === undefined ? sql`true` : sql`l.bolig_id = ${boligId}`,
    // Of a case the reader may see: tenancies themselves are not hidden with theirs.
    sakId === undefined ? sql`true` : sql`l.sak_id = (select id from sak where id = ${sakId})`,
    sql.etter(sql`(l.startdato, l.id) <`, etter),
  ];
  return sql`${leieforhold} where ${sql.join(vilkaar, sql` and `)} order by l.startdato desc, l.id desc limit ${limit + 1}`;
}

/** The step of a tenancy on a day, out of the table the rule has. */
const trinnPaa = (dag: string): Sql =>
  sql`case ${sql.join(
    stige
      .toReversed()
      .map(
        ([trinn, maaneder]) =>
          sql`when (l.sluttdato + make_interval(months => ${maaneder}::int))::date <= ${dag}::date then ${trinn}::text`,
      ),
    sql` `,
  )} end`;

/**
 * For a fixed time, lived in, and nobody has given notice. The first step is reached from at most nine months and three
 * days off, where months are short: that is what the index is asked for.
 */
const paaStigen = (dag: string): Sql => sql`
  l.status in ('AKTIVT', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING')
  and l.sluttdato <= ${plussDager(plussMaaneder(dag, -stige[0][1]), 3)}::date and ${trinnPaa(dag)} is not null`;

export type Utloepsposisjon = readonly [sluttdato: string, id: string];

export const utloepsside = (dag: string, limit: number, etter: Utloepsposisjon | null): Sql => sql`
  ${leieforhold} where ${paaStigen(dag)}
    and ${sql.etter(sql`(l.sluttdato, l.id) >`, etter)}
  order by l.sluttdato, l.id limit ${limit + 1}`;

export interface Utloepsrad {
  readonly id: string;
  readonly sakId: string;
  readonly sluttdato: string;
}

/** The task there is for the step a tenancy is on. */
const oppgaven = (dag: string): Sql => sql`
  select o.id from oppgave o where o.kommunenummer = l.kommunenummer and o.leieforhold_id = l.id
    and o.utloep_dato = l.sluttdato and o.utloep_trinn = ${trinnPaa(dag)}`;

/** Takes one tenancy whose step has no task yet for this transaction, by its case. Another process gets the next. */
export const taUtenOppgave = (dag: string): Sql => sql`
  select l.id, l.sak_id, l.sluttdato
  from leieforhold l join sak s on s.kommunenummer = l.kommunenummer and s.id = l.sak_id
  where ${paaStigen(dag)} and not exists (${oppgaven(dag)})
  order by l.sluttdato, l.id limit 1 for update of s skip locked`;

/** Asked once the case is ours: another process may have been there between. */
export const oppgaveForTrinnet = (leieforholdId: string, dag: string): Sql =>
  sql`select from leieforhold l where l.id = ${leieforholdId} and exists (${oppgaven(dag)})`;

/** The states of the domain that the contract does not tell apart yet are all of a running tenancy. */
export const kontraktstatus = (status: string): LeieforholdStatus =>
  (['AVTALT', 'SAGT_OPP', 'AVSLUTTET'] as const).find((kjent) => kjent === status) ?? 'AKTIVT';
