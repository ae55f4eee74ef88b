/** What the calendar does with tenancies: the steps before and after their end, and the day one begins or runs out. */
import type { LeieforholdStatus, Sakstype } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../../db/sql.ts';
import { plussDager } from '../../../klokke.ts';
import { forlengelseInnvilget } from '../../fornyelse/queries.sql.ts';
import { plussMaaneder } from '../../sak/frister.ts';
import { leieforhold, loepende } from '../queries.sql.ts';
import { kalendertrinn, stige } from '../rules.ts';

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
  readonly saksnummer: string;
  readonly sakstype: Sakstype;
  readonly sluttdato: string;
}

/** The task there is for the step a tenancy is on. */
const oppgaven = (dag: string): Sql => sql`
  select o.id from oppgave o where o.kommunenummer = l.kommunenummer and o.leieforhold_id = l.id
    and o.utloep_dato = l.sluttdato and o.utloep_trinn = ${trinnPaa(dag)}`;

const boligoppgaven = (dag: string): Sql => sql`
  select o.id from boligoppgave o where o.kommunenummer = l.kommunenummer and o.leieforhold_id = l.id
    and o.utloep_dato = l.sluttdato and o.utloep_trinn = ${trinnPaa(dag)}`;

/**
 * Takes one tenancy whose step has no task yet for this transaction, by its case. Another process gets the next. Of one
 * whose tenant may stay nothing is to be found out before the end; past it, that there is no new contract counts.
 */
export const taUtenOppgave = (dag: string): Sql => sql`
  select l.id, l.sak_id, s.saksnummer, s.sakstype, l.sluttdato
  from leieforhold l join sak s on s.kommunenummer = l.kommunenummer and s.id = l.sak_id
  where ${paaStigen(dag)} and not exists (${oppgaven(dag)})
    and not (l.sluttdato >= ${dag}::date and ${forlengelseInnvilget})
  order by l.sluttdato, l.id limit 1 for update of s skip locked`;

/** Asked once the case is ours: another process may have been there between. */
export const oppgaveForTrinnet = (leieforholdId: string, dag: string): Sql =>
  sql`select from leieforhold l where l.id = ${leieforholdId} and exists (${oppgaven(dag)})`;

export interface UtloepUtenSak {
  readonly id: string;
  readonly boligId: string;
  readonly sluttdato: string;
  /** The home may be let without assessing any need. */
  readonly utenBehovsproeving: boolean;
}
/** As {@link taUtenOppgave}, of those without a case: each step is a task on the home, which is locked. */
export const taUtenBoligoppgave = (dag: string): Sql => sql`
  select l.id, l.bolig_id, l.sluttdato, l.uten_behovsproeving or b.uten_behovsproeving as uten_behovsproeving
  from leieforhold l join bolig b on b.kommunenummer = l.kommunenummer and b.id = l.bolig_id and b.slettet is null
  where l.sak_id is null and ${paaStigen(dag)} and not exists (${boligoppgaven(dag)})
    and not (l.sluttdato >= ${dag}::date and ${forlengelseInnvilget})
  order by l.sluttdato, l.id limit 1 for update of b skip locked`;
/** Asked once the home is ours: another process may have been there between. */
export const boligoppgaveForTrinnet = (leieforholdId: string, dag: string): Sql =>
  sql`select from leieforhold l where l.id = ${leieforholdId} and exists (${boligoppgaven(dag)})`;

/** What holds the home for a tenancy that was signed before it begins. */
const holdt = sql`select r.id from tilbud t
  join reservasjon r on r.kommunenummer = t.kommunenummer and r.id = t.reservasjon_id and r.status = 'AKTIV'
  where t.kommunenummer = l.kommunenummer and t.id = l.tilbud_id`;
export const holdtReservasjon = (leieforholdId: string): Sql =>
  sql`select r.id from leieforhold l cross join lateral (${holdt}) r where l.id = ${leieforholdId}`;

/**
 * Where the day takes a tenancy next, out of the table the rule has; one that is agreed begins when the home is free, or
 * held for it.
 */
const nestePaa = (dag: string): Sql => sql`case
  when l.status = 'AVTALT' then case when l.startdato <= ${dag}::date
      and (b.status in ('KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD', 'IKKE_TILGJENGELIG') or exists (${holdt}))
      and not exists (select from leieforhold n where n.kommunenummer = l.kommunenummer and n.bolig_id = l.bolig_id
        and n.status in ${loepende}) then 'AKTIVT' end
  when l.tidsubegrenset then null
  ${sql.join(
    kalendertrinn.map(
      ({ fra, til, maaneder, etter, utenOppfordring }) => sql`
        when l.status = any(${fra}::text[])
          and (l.sluttdato + make_interval(months => ${maaneder}::int))::date ${etter ? sql`<` : sql`<=`} ${dag}::date
          ${
            // What had become of it before it was registered here is for a person to say.
            utenOppfordring
              ? sql`and l.oppfordring_om_flytting is null and ${sql.dag(sql`l.opprettet`)} <=
                (l.sluttdato + make_interval(months => ${maaneder}::int))::date`
              : sql.empty
          } then ${til}::text`,
    ),
    sql` `,
  )} end`;

const forfalte = (dag: string): Sql => sql`
  select l.id, l.sak_id, l.sluttdato, ${nestePaa(dag)} as til
  from leieforhold l join bolig b on b.kommunenummer = l.kommunenummer and b.id = l.bolig_id and b.slettet is null
  where (l.status = 'AVTALT' and l.startdato <= ${dag}::date
      or l.status in ${loepende} and l.sluttdato <= ${plussDager(plussMaaneder(dag, -stige[0][1]), 3)}::date)
    and ${nestePaa(dag)} is not null`;

export interface Forfaltrad {
  readonly id: string;
  readonly sakId: string | null;
  readonly sluttdato: string | null;
  readonly til: LeieforholdStatus;
}

/** Takes one tenancy that a day has caught up with for this transaction, by its home. Another process gets the next. */
export const taForfalt = (dag: string): Sql =>
  sql`${forfalte(dag)} order by l.startdato, l.id limit 1 for update of b skip locked`;
/** Asked once the home is ours: another process may have been there between. */
export const erForfalt = (id: string, dag: string): Sql => sql`${forfalte(dag)} and l.id = ${id}`;
