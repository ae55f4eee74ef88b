import { sql, type Sql } from '../../db/sql.ts';
import type { Filslag, Filsted } from './port.ts';

const tabell: Readonly<Record<Filslag, { readonly navn: Sql; readonly noekkel: Sql }>> = {
  VEDLEGG: { navn: sql`vedleggsinnhold`, noekkel: sql`vedlegg_id` },
  DOKUMENT: { navn: sql`dokumentinnhold`, noekkel: sql`fil_id` },
};

export const settInnInnhold = ({ slag, id }: Filsted, kryptert: Uint8Array): Sql => {
  const { navn, noekkel } = tabell[slag];
  return sql`insert into ${navn} (${noekkel}, kryptert) values (${id}, ${kryptert})`;
};
export const innhold = ({ slag, id }: Filsted): Sql =>
  sql`select kryptert from ${tabell[slag].navn} where ${tabell[slag].noekkel} = ${id}`;
export const slettInnhold = ({ slag, id }: Filsted): Sql =>
  sql`delete from ${tabell[slag].navn} where ${tabell[slag].noekkel} = ${id}`;
