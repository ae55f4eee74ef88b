import type { Boenhetshendelse } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Hendelsesrad {
  readonly type: Boenhetshendelse['type'];
  readonly tid: string;
  readonly aarsak: string | null;
  readonly fra: string[];
  readonly til: string[];
  readonly aktoer: string;
  readonly navn: string | null;
}

const deler = (side: 'FRA' | 'TIL'): Sql => sql`array(
  select d.bolig_id::text from boenhetsdel d
  where d.kommunenummer = h.kommunenummer and d.boenhetshendelse_id = h.id and d.side = ${side} order by d.bolig_id)`;

const hendelser = sql`
  select h.type, h.opprettet as tid, h.aarsak, ${deler('FRA')} as fra, ${deler('TIL')} as til, h.opprettet_av as aktoer
  from boenhetshendelse h`;

const medNavn = (rader: Sql): Sql => sql`
  select r.*, a.navn from (${rader}) r
  left join ansatt a on a.kommunenummer = current_setting('app.kommunenummer') and 'ansatt:' || a.id = r.aktoer
  order by r.tid desc, r.type = 'OPPRETTET', r.type limit 200`;

export const hendelseMedId = (id: string): Sql => medNavn(sql`${hendelser} where h.id = ${id}`);

/** From it was added or came of others until it became others, was sold or was removed. Those that are gone as well. */
export const boligensHendelser = (boligId: string): Sql =>
  medNavn(sql`
    ${hendelser} where exists (select from boenhetsdel d
      where d.kommunenummer = h.kommunenummer and d.boenhetshendelse_id = h.id and d.bolig_id = ${boligId})
    union all
    select 'OPPRETTET', b.opprettet, null, '{}', array[b.id::text], b.opprettet_av from bolig b
    where b.id = ${boligId} and not exists (select from boenhetsdel d
      where d.kommunenummer = b.kommunenummer and d.bolig_id = b.id and d.side = 'TIL')
    union all
    select 'AVHENDET', h.opprettet, h.aarsak, array[h.bolig_id::text], '{}', h.opprettet_av from bolig_statushistorikk h
    where h.bolig_id = ${boligId} and h.til_status = 'SOLGT'
    union all
    select 'AVHENDET', b.slettet, null, array[b.id::text], '{}', b.endret_av from bolig b
    where b.id = ${boligId} and b.slettet is not null and b.status <> 'SOLGT' and not exists (select from boenhetsdel d
      where d.kommunenummer = b.kommunenummer and d.bolig_id = b.id and d.side = 'FRA')`);

export const settInnHendelse = (id: string, type: 'DELT' | 'SLAATT_SAMMEN', aarsak: string): Sql =>
  sql`insert into boenhetshendelse (id, type, aarsak) values (${id}, ${type}, ${aarsak})`;
export const settInnDeler = (id: string, fra: readonly string[], til: readonly string[]): Sql => sql`
  insert into boenhetsdel (boenhetshendelse_id, bolig_id, side)
  select ${id}::uuid, bolig_id, 'FRA' from unnest(${fra}::uuid[]) bolig_id
  union all select ${id}::uuid, bolig_id, 'TIL' from unnest(${til}::uuid[]) bolig_id`;

/** In one order, so that two who join some of the same homes never wait for each other. */
export const laasAlle = (ider: readonly string[]): Sql => sql`
  select id, status, versjon from bolig where id = any(${ider}::uuid[]) and slettet is null order by id for update`;
