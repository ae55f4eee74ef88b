import type { ReservasjonStatus } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Reservasjonsrad {
  readonly id: string;
  readonly boligId: string;
  readonly sakId: string | null;
  readonly forTilbud: boolean;
  readonly aarsak: string;
  readonly utloeper: string;
  readonly status: ReservasjonStatus;
  readonly versjon: number;
  readonly opprettet: string;
}

export type Reservasjonsposisjon = readonly [id: string];

const reservasjon = sql`
  select id, bolig_id, sak_id, for_tilbud, aarsak, utloeper, status, versjon, opprettet from reservasjon`;

export const boligensReservasjoner = (
  boligId: string,
  limit: number,
  etter: Reservasjonsposisjon | null,
): Sql => sql`
  ${reservasjon} where bolig_id = ${boligId} and ${sql.etter(sql`id <`, etter)} order by id desc limit ${limit + 1}`;
export const sakensReservasjoner = (
  sakId: string,
  limit: number,
  etter: Reservasjonsposisjon | null,
): Sql => sql`
  ${reservasjon} where sak_id = ${sakId} and ${sql.etter(sql`id <`, etter)} order by id desc limit ${limit + 1}`;

export const reservasjonMedId = (id: string): Sql => sql`${reservasjon} where id = ${id}`;
export const aktivReservasjon = (boligId: string): Sql =>
  sql`${reservasjon} where bolig_id = ${boligId} and status = 'AKTIV'`;

/** What is held for a case without being offered in it. */
export const aktiveISaken = (sakId: string): Sql =>
  sql`${reservasjon} where sak_id = ${sakId} and status = 'AKTIV' and not for_tilbud order by id`;

/**
 * Takes the home of one reservation whose time is up for this transaction; another process gets the next. One an offer
 * holds is let go by whoever has talked to the applicant, and by no clock.
 */
export const taUtloept = (naa: string): Sql => sql`
  select r.id, r.bolig_id
  from reservasjon r join bolig b on b.kommunenummer = r.kommunenummer and b.id = r.bolig_id
  where r.status = 'AKTIV' and not r.for_tilbud and r.utloeper <= ${naa}::timestamptz
  order by r.utloeper, r.id limit 1 for update of b skip locked`;

export interface NyReservasjon {
  readonly id: string;
  readonly boligId: string;
  readonly sakId: string | null;
  readonly aarsak: string;
  readonly utloeper: string;
}

export const settInn = (r: NyReservasjon): Sql => sql`
  insert into reservasjon (id, bolig_id, sak_id, aarsak, utloeper)
  values (${r.id}, ${r.boligId}, ${r.sakId}, ${r.aarsak}, ${r.utloeper}::timestamptz)`;

export const avslutt = (id: string, status: Exclude<ReservasjonStatus, 'AKTIV'>): Sql =>
  sql`update reservasjon set status = ${status} where id = ${id}`;
