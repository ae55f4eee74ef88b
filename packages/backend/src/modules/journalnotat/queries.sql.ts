import type { Barnehoering, Journalnotattype, UnntakFraInnsyn } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

/** A note, of a case or of a tenancy. */
export interface Notatrad<Type extends string> {
  readonly id: string;
  readonly type: Type;
  readonly tekst: string;
  readonly hendelsestid: string;
  /** With microseconds: an ISO string cut to milliseconds would skip rows between pages. */
  readonly posisjonstid: string;
  readonly unntak: UnntakFraInnsyn['grunn'] | null;
  readonly unntakBegrunnelse: string | null;
  readonly korrigerer: string | null;
  readonly rettetAv: string | null;
  readonly skrevet: string;
  readonly skrevetAv: string;
  readonly skrevetAvNavn: string;
}
export interface Journalnotatrad extends Notatrad<Journalnotattype> {
  readonly synligForPart: boolean;
  readonly hoertMedlemId: string | null;
  readonly hoertMaate: Barnehoering['maate'] | null;
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

export const journalnotaterMedId = (ider: readonly string[]): Sql =>
  sql`${journalnotat} where n.id = any(${ider}::uuid[]) order by n.hendelsestid, n.id`;

export const sakensJournalnotater = (
  sakId: string,
  type: Journalnotattype | undefined,
  limit: number,
  etter: Journalnotatposisjon | null,
): Sql =>
  side(sql`n.sak_id = ${sakId} and ${type === undefined ? sql`true` : sql`n.type = ${type}`}`, limit, etter);

/** A child of the household the case has, on a day. Whoever nobody knows the age of is one where the household says so. */
export const barnISaken = (sakId: string, medlemId: string, dag: string): Sql => sql`
  select m.id from husstandsmedlem m
  join husstand h on h.kommunenummer = m.kommunenummer and h.id = m.husstand_id
  where h.sak_id = ${sakId} and m.id = ${medlemId} and case when m.foedselsdato is null then m.rolle = 'BARN'
    else m.foedselsdato > ${dag}::date - interval '18 years' end`;

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
  readonly hoering: Barnehoering | undefined;
  readonly korrigerer: string | null;
  readonly skrevet: string;
  readonly skrevetAv: string;
}

export const settInnJournalnotat = (n: NyttNotat): Sql => sql`
  insert into journalnotat (id, sak_id, type, tekst, hendelsestid, synlig_for_part, unntak, unntak_begrunnelse,
    hoert_medlem_id, hoert_maate, korrigerer, skrevet, skrevet_av)
  values (${n.id}, ${n.sakId}, ${n.type}, ${n.tekst}, ${n.hendelsestid}::timestamptz, ${n.synligForPart},
    ${n.unntak?.grunn ?? null}, ${n.unntak?.begrunnelse ?? null}, ${n.hoering?.medlemId ?? null},
    ${n.hoering?.maate ?? null}, ${n.korrigerer}, ${n.skrevet}::timestamptz,
    ${n.skrevetAv})`;
