import type { Leienotattype, UnntakFraInnsyn } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import type { Notatrad } from '../journalnotat/queries.sql.ts';

export interface Leienotatrad extends Notatrad<Leienotattype> {
  readonly synligForLeier: boolean;
}

export type Leienotatposisjon = readonly [hendelsestid: string, id: string];

const notat = sql`
  select n.*, n.hendelsestid::text as posisjonstid, r.id as rettet_av, a.navn as skrevet_av_navn
  from leienotat n
  join ansatt a on a.kommunenummer = n.kommunenummer and a.id = n.skrevet_av
  left join leienotat r on r.kommunenummer = n.kommunenummer and r.korrigerer = n.id`;

export const leienotatMedId = (id: string): Sql => sql`${notat} where n.id = ${id}`;

export const leienotatI = (leieforholdId: string, id: string): Sql =>
  sql`select from leienotat where id = ${id} and leieforhold_id = ${leieforholdId}`;

export const leieforholdetsNotater = (
  leieforholdId: string,
  type: Leienotattype | undefined,
  limit: number,
  etter: Leienotatposisjon | null,
): Sql => sql`
  ${notat} where n.leieforhold_id = ${leieforholdId} and ${type === undefined ? sql`true` : sql`n.type = ${type}`}
    and ${sql.etter(sql`(n.hendelsestid, n.id) <`, etter)}
  order by n.hendelsestid desc, n.id desc limit ${limit + 1}`;

export interface Leierensdager {
  /** The last day another rented with them; `infinity` while another does, null where nobody has. */
  readonly etter: string | null;
  /** Their own last day where they have left it to another. */
  readonly til: string | null;
}

/** What a tenant may read of it: what holds now and happened on days of theirs. */
export const leierensNotater = (leieforholdId: string, { etter, til }: Leierensdager): Sql => sql`
  ${notat} where n.leieforhold_id = ${leieforholdId} and n.synlig_for_leier and r.id is null
    and ${sql.dag(sql`n.hendelsestid`)} <= coalesce(${til}::date, 'infinity')
    and ${sql.dag(sql`n.hendelsestid`)} > coalesce(${etter}::date, '-infinity')
  order by n.hendelsestid desc, n.id desc limit 1000`;

export interface NyttLeienotat extends Pick<
  Leienotatrad,
  'id' | 'type' | 'tekst' | 'hendelsestid' | 'synligForLeier' | 'korrigerer' | 'skrevet' | 'skrevetAv'
> {
  readonly leieforholdId: string;
  readonly unntak: UnntakFraInnsyn | undefined;
}

export const settInnLeienotat = (n: NyttLeienotat): Sql => sql`
  insert into leienotat (id, leieforhold_id, type, tekst, hendelsestid, synlig_for_leier, unntak, unntak_begrunnelse,
    korrigerer, skrevet, skrevet_av)
  values (${n.id}, ${n.leieforholdId}, ${n.type}, ${n.tekst}, ${n.hendelsestid}::timestamptz, ${n.synligForLeier},
    ${n.unntak?.grunn ?? null}, ${n.unntak?.begrunnelse ?? null}, ${n.korrigerer}, ${n.skrevet}::timestamptz,
    ${n.skrevetAv})`;
