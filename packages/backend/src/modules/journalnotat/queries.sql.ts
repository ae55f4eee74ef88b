import type { Journalnotattype, UnntakFraInnsyn } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Journalnotatrad {
  readonly id: string;
  readonly type: Journalnotattype;
  readonly tekst: string;
  readonly hendelsestid: string;
  /** With microseconds: an ISO string cut to milliseconds would skip rows between pages. */
  readonly posisjonstid: string;
  readonly synligForPart: boolean;
  readonly unntak: UnntakFraInnsyn['grunn'] | null;
  readonly unntakBegrunnelse: string | null;
  readonly korrigerer: string | null;
  readonly rettetAv: string | null;
  readonly skrevet: string;
  readonly skrevetAv: string;
  readonly skrevetAvNavn: string;
}

export type Journalnotatposisjon = readonly [hendelsestid: string, id: string];

const journalnotat = sql`
  select n.*, n.hendelsestid::text as posisjonstid, r.id as rettet_av, a.navn as skrevet_av_navn
  from journalnotat n
  join ansatt a on a.kommunenummer = n.kommunenummer and a.id = n.skrevet_av
  left join journalnotat r on r.kommunenummer = n.kommunenummer and r.korrigerer = n.id`;

const side = (vilkaar: Sql, limit: number, etter: Journalnotatposisjon | null): Sql => sql`
  ${journalnotat} where ${vilkaar}
    and ${sql.etter(sql`(n.hendelsestid, n.id) <`, etter)}
  order by n.hendelsestid desc, n.id desc limit ${limit + 1}`;

export const journalnotatMedId = (id: string): Sql => sql`${journalnotat} where n.id = ${id}`;

export const sakensJournalnotater = (
  sakId: string,
  type: Journalnotattype | undefined,
  limit: number,
  etter: Journalnotatposisjon | null,
): Sql =>
  side(sql`n.sak_id = ${sakId} and ${type === undefined ? sql`true` : sql`n.type = ${type}`}`, limit, etter);

/** What the party reads: what holds now, as far as it is not hidden from them. */
export const partensJournalnotater = (
  sakId: string,
  limit: number,
  etter: Journalnotatposisjon | null,
): Sql => side(sql`n.sak_id = ${sakId} and n.synlig_for_part and r.id is null`, limit, etter);

export interface NyttNotat {
  readonly id: string;
  readonly sakId: string;
  readonly type: Journalnotattype;
  readonly tekst: string;
  readonly hendelsestid: string;
  readonly synligForPart: boolean;
  readonly unntak: UnntakFraInnsyn | undefined;
  readonly korrigerer: string | null;
  readonly skrevet: string;
  readonly skrevetAv: string;
}

export const settInnJournalnotat = (n: NyttNotat): Sql => sql`
  insert into journalnotat (id, sak_id, type, tekst, hendelsestid, synlig_for_part, unntak, unntak_begrunnelse,
    korrigerer, skrevet, skrevet_av)
  values (${n.id}, ${n.sakId}, ${n.type}, ${n.tekst}, ${n.hendelsestid}::timestamptz, ${n.synligForPart},
    ${n.unntak?.grunn ?? null}, ${n.unntak?.begrunnelse ?? null}, ${n.korrigerer}, ${n.skrevet}::timestamptz,
    ${n.skrevetAv})`;
