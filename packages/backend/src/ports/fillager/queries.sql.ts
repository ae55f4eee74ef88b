import { sql, type Sql } from '../../db/sql.ts';

export const settInnInnhold = (id: string, kryptert: Uint8Array): Sql =>
  sql`insert into vedleggsinnhold (vedlegg_id, kryptert) values (${id}, ${kryptert})`;
export const innhold = (id: string): Sql =>
  sql`select kryptert from vedleggsinnhold where vedlegg_id = ${id}`;
export const slettInnhold = (id: string): Sql => sql`delete from vedleggsinnhold where vedlegg_id = ${id}`;
