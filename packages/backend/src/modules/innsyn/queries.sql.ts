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
  antall: number | null;
  formaal: string | null;
  hjemmel: string | null;
}

export type Innsynsposisjon = readonly [tid: string, id: string];

/** Newest first; of a case also the searches and lists it was in. The time travels with microseconds: an ISO string cut to milliseconds would skip rows. */
export function innsynsside(sakId: string | undefined, limit: number, etter: Innsynsposisjon | null): Sql {
  const vilkaar = [
    sakId === undefined
      ? sql`true`
      : sql`i.id in (select id from innsynslogg where sak_id = ${sakId}
          union all select innsyn_id from innsyn_vist where sak_id = ${sakId})`,
    sql.etter(sql`(i.tid, i.id) <`, etter),
  ];
  return sql`select i.*, a.navn, s.saksnummer, i.tid::text as posisjonstid from innsynslogg i
    left join sak s on s.kommunenummer = i.kommunenummer and s.id = i.sak_id
    left join ansatt a on a.kommunenummer = i.kommunenummer and 'ansatt:' || a.id = i.aktoer
    where ${sql.join(vilkaar, sql` and `)} order by i.tid desc, i.id desc limit ${limit + 1}`;
}
