import type { HjelperNy } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Hjelperrad {
  readonly id: string;
  readonly navn: string;
  readonly bistand: string;
  readonly gyldigFra: string;
  readonly gyldigTil: string | null;
  readonly opprettet: string;
  readonly registrertAvNavn: string;
  readonly trukket: string | null;
}

export type Hjelperposisjon = readonly [id: string];

const hjelper = sql`
  select h.id, h.navn, h.bistand, h.gyldig_fra, h.gyldig_til, h.opprettet, h.trukket, a.navn as registrert_av_navn
  from hjelper h join ansatt a on a.kommunenummer = h.kommunenummer and a.id = h.registrert_av`;

/** The newest first. */
export const sakensHjelpere = (sakId: string, limit: number, etter: Hjelperposisjon | null): Sql => sql`
  ${hjelper} where h.sak_id = ${sakId} and ${sql.etter(sql`(h.id) <`, etter)} order by h.id desc limit ${limit + 1}`;

export const hjelperISaken = (sakId: string, id: string): Sql =>
  sql`${hjelper} where h.sak_id = ${sakId} and h.id = ${id}`;

export const settInnHjelper = (
  id: string,
  sakId: string,
  { navn, bistand, gyldigFra, gyldigTil }: HjelperNy,
  ansattId: string,
): Sql => sql`
  insert into hjelper (id, sak_id, navn, bistand, gyldig_fra, gyldig_til, registrert_av)
  values (${id}, ${sakId}, ${navn}, ${bistand}, ${gyldigFra}::date, ${gyldigTil ?? null}::date, ${ansattId})`;

export const settTrukket = (id: string, ansattId: string): Sql =>
  sql`update hjelper set trukket = naa(), trukket_av = ${ansattId} where id = ${id}`;
