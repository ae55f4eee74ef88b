import type { AnsattRef, SakStatus, Sakstype } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface SkjermetSakrad {
  readonly id: string;
  readonly saksnummer: string;
  readonly sakstype: Sakstype;
  readonly status: SakStatus;
  readonly hast: boolean;
  readonly mottatt: string;
  readonly nesteFrist: string | null;
  readonly medlemmer: readonly AnsattRef[];
  readonly utenMedlem: boolean;
  /** With microseconds, for the next page. */
  readonly posisjonstid: string;
}

/** Whether the row has no member, when it came in, and its id: those without come first. */
export type SkjermetPosisjon = readonly [harMedlem: boolean, mottatt: string, id: string];

/** Nobody but whoever hands them out gets any (0290_skjermet_medlem.sql). */
const skjermede = sql`
  select s.*, s.mottatt::text as posisjonstid, s.medlemmer = '[]'::jsonb as uten_medlem
  from skjermede_saker() s`;

export const skjermedeSaker = (
  utenMedlem: boolean,
  limit: number,
  etter: SkjermetPosisjon | null,
): Sql => sql`
  ${skjermede} where ${utenMedlem ? sql`s.medlemmer = '[]'::jsonb` : sql`true`}
    and ${sql.etter(sql`(s.medlemmer <> '[]'::jsonb, s.mottatt, s.id) >`, etter)}
  order by s.medlemmer <> '[]'::jsonb, s.mottatt, s.id limit ${limit + 1}`;

export const skjermetSakMedId = (id: string): Sql => sql`${skjermede} where s.id = ${id}`;

export type Utfall = 'SATT' | 'IKKE_FUNNET' | 'INHABIL';

export const settMedlem = (id: string, sakId: string, ansattId: string, medlem: boolean): Sql =>
  sql`select sett_sakmedlem(${id}, ${sakId}, ${ansattId}, ${medlem}) as utfall`;

/** At most as many as one answer holds. */
export const mottakere = (): Sql => sql`
  select a.id as ansatt_id, a.navn from skjermet_mottaker m
  join ansatt a on a.kommunenummer = m.kommunenummer and a.id = m.ansatt
  order by norsk(a.navn), a.id limit 100`;

export const settInnMottaker = (ansattId: string): Sql =>
  sql`insert into skjermet_mottaker (ansatt) values (${ansattId}) on conflict (kommunenummer, ansatt) do nothing`;
export const slettMottaker = (ansattId: string): Sql =>
  sql`delete from skjermet_mottaker where ansatt = ${ansattId}`;
