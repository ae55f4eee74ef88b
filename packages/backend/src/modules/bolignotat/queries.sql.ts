import type { BolignotatNytt } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Bolignotatrad {
  readonly id: string;
  readonly type: BolignotatNytt['type'];
  readonly tekst: string;
  readonly dato: string;
  readonly frist: string | null;
  readonly fdvReferanse: string | null;
  readonly korrigerer: string | null;
  readonly rettetAv: string | null;
  readonly skrevet: string;
  readonly skrevetAv: string;
  readonly skrevetAvNavn: string;
}

export type Bolignotatposisjon = readonly [dato: string, id: string];

const notat = sql`
  select n.*, r.id as rettet_av, a.navn as skrevet_av_navn
  from bolignotat n
  join ansatt a on a.kommunenummer = n.kommunenummer and a.id = n.skrevet_av
  left join bolignotat r on r.kommunenummer = n.kommunenummer and r.korrigerer = n.id`;

export const bolignotatMedId = (id: string): Sql => sql`${notat} where n.id = ${id}`;

export const boligensNotater = (boligId: string, limit: number, etter: Bolignotatposisjon | null): Sql => sql`
  ${notat} where n.bolig_id = ${boligId}
    and ${sql.etter(sql`(n.dato, n.id) <`, etter)}
  order by n.dato desc, n.id desc limit ${limit + 1}`;

export interface NyttBolignotat extends BolignotatNytt {
  readonly id: string;
  readonly boligId: string;
  /** The note that was wrong. */
  readonly korrigerer: string | null;
  readonly skrevetAv: string;
}

export const settInnBolignotat = (n: NyttBolignotat): Sql => sql`
  insert into bolignotat (id, bolig_id, type, tekst, dato, frist, fdv_referanse, korrigerer, skrevet_av)
  values (${n.id}, ${n.boligId}, ${n.type}, ${n.tekst}, ${n.dato}::date, ${n.frist ?? null}::date,
    ${n.fdvReferanse ?? null}, ${n.korrigerer}, ${n.skrevetAv})`;
