import { sql, type Sql } from '../../db/sql.ts';

export interface Innsynsrad {
  id: string;
  tid: string;
  aktoer: string;
  navn: string | null;
  roller: string[];
  operasjon: string;
  ressurs: string;
  ressursId: string | null;
  sakId: string | null;
  /** Nothing of a case the reader may not know of: row security hides it. */
  saksnummer: string | null;
  personId: string | null;
  representasjonId: string | null;
  antall: number | null;
  noedtilgang: boolean;
  formaal: string | null;
  hjemmel: string | null;
}

export type Innsynsposisjon = readonly [tid: string, id: string];

/** What of the log. Days are Norwegian days, both included. */
export interface Utvalg {
  readonly sakId?: string;
  readonly personId?: string;
  readonly ansattId?: string;
  readonly fra?: string;
  readonly til?: string;
}

const naar = (dag: Sql): Sql => sql`(${dag})::timestamp at time zone 'Europe/Oslo'`;

/** Of a case or a person also the searches and lists it was in. */
const vilkaar = ({ sakId, personId, ansattId, fra, til }: Utvalg): Sql[] => [
  ...(sakId === undefined
    ? []
    : [
        sql`i.id in (select id from innsynslogg where sak_id = ${sakId}
          union all select innsyn_id from innsyn_vist where sak_id = ${sakId})`,
      ]),
  ...(personId === undefined
    ? []
    : [
        sql`i.id in (select id from innsynslogg where person_id = ${personId}
          union all select innsyn_id from innsyn_vist where person_id = ${personId})`,
      ]),
  ...(ansattId === undefined ? [] : [sql`i.aktoer = ${`ansatt:${ansattId}`}`]),
  ...(fra === undefined ? [] : [sql`i.tid >= ${naar(sql`${fra}::date`)}`]),
  ...(til === undefined ? [] : [sql`i.tid < ${naar(sql`${til}::date + 1`)}`]),
];

/** Newest first. The time travels with microseconds: an ISO string cut to milliseconds would skip rows. */
export const innsynsside = (utvalg: Utvalg, limit: number, etter: Innsynsposisjon | null): Sql =>
  sql`select i.*, a.navn, s.saksnummer, i.tid::text as posisjonstid from innsynslogg i
    left join sak s on s.kommunenummer = i.kommunenummer and s.id = i.sak_id
    left join ansatt a on a.kommunenummer = i.kommunenummer and 'ansatt:' || a.id = i.aktoer
    where ${sql.join([...vilkaar(utvalg), sql.etter(sql`(i.tid, i.id) <`, etter)], sql` and `)}
    order by i.tid desc, i.id desc limit ${limit + 1}`;
