import type { Slettesperre, SlettesperreNy } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Slettesperrerad {
  readonly id: string;
  readonly grunn: Slettesperre['grunn'];
  readonly begrunnelse: string;
  readonly fra: string;
  readonly gjelderTil: string;
  readonly sattAv: string;
  readonly sattAvNavn: string;
  readonly opphevet: string | null;
  readonly opphevetAv: string | null;
  readonly opphevetAvNavn: string | null;
  readonly opphevetBegrunnelse: string | null;
}

export type Slettesperreposisjon = readonly [id: string];

const slettesperre = sql`
  select p.*, a.navn as satt_av_navn, o.navn as opphevet_av_navn from slettesperre p
  join ansatt a on a.kommunenummer = p.kommunenummer and a.id = p.satt_av
  left join ansatt o on o.kommunenummer = p.kommunenummer and o.id = p.opphevet_av`;

/** What is held back: a case or a tenancy. */
export interface Holdt {
  readonly ressurs: 'sak' | 'leieforhold';
  readonly id: string;
}

const kolonne = { sak: sql`sak_id`, leieforhold: sql`leieforhold_id` } as const;
const av = ({ ressurs, id }: Holdt): Sql => sql`p.${kolonne[ressurs]} = ${id}`;

export const slettesperrer = (holdt: Holdt, limit: number, etter: Slettesperreposisjon | null): Sql =>
  sql`${slettesperre} where ${av(holdt)} and ${sql.etter(sql`(p.id) <`, etter)}
    order by p.id desc limit ${limit + 1}`;

export const slettesperreAv = (holdt: Holdt, id: string): Sql =>
  sql`${slettesperre} where ${av(holdt)} and p.id = ${id}`;

export const settInnSlettesperre = (
  holdt: Holdt,
  p: SlettesperreNy & { readonly id: string; readonly fra: string; readonly av: string },
): Sql => sql`
  insert into slettesperre (id, ${kolonne[holdt.ressurs]}, grunn, begrunnelse, fra, gjelder_til, satt_av)
  values (${p.id}, ${holdt.id}, ${p.grunn}, ${p.begrunnelse}, ${p.fra}::date, ${p.gjelderTil}::date, ${p.av})`;

export const settOpphevet = (id: string, ansattId: string, begrunnelse: string): Sql =>
  sql`update slettesperre set opphevet = naa(), opphevet_av = ${ansattId}, opphevet_begrunnelse = ${begrunnelse}
    where id = ${id}`;
