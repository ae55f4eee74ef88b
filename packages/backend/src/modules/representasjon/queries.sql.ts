import type { BrevTil, Representasjonstype } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import type { Brevrett, Rett } from './rules.ts';

export interface Representasjonsrad extends Brevrett {
  readonly versjon: number;
  readonly personId: string;
  readonly personNavn: string | null;
  readonly representantId: string;
  readonly oppgittNavn: string | null;
  readonly dokument: string | null;
}

const representasjon = sql`
  select r.*, p.navn as person_navn, p.foedselsdato, ${sql.dag(sql`r.bekreftet`)} as bekreftet_dag
  from representasjon r join person p on p.kommunenummer = r.kommunenummer and p.id = r.person_id`;

export const representasjonMedId = (id: string): Sql => sql`${representasjon} where r.id = ${id}`;
export const laasRepresentasjon = (id: string): Sql =>
  sql`select id from representasjon where id = ${id} for update`;

/** Given by this person. The newest first. */
export const gitt = (personId: string): Sql =>
  sql`${representasjon} where r.person_id = ${personId} order by r.opprettet desc, r.id desc limit 100`;
/** Held by this person. */
export const faatt = (representantId: string): Sql =>
  sql`${representasjon} where r.representant_id = ${representantId} order by r.opprettet desc, r.id desc limit 100`;

export interface NyRepresentasjon {
  readonly personId: string;
  readonly representantId: string;
  readonly oppgittNavn: string | null;
  readonly type: Representasjonstype;
  readonly omfang: Rett['omfang'];
  readonly kilde: Rett['kilde'];
  readonly gyldigFra: string;
  readonly gyldigTil: string | null;
  readonly bekreftet: string | null;
  readonly brevTil: BrevTil;
  readonly dokument: string | null;
  readonly registrertAv: string | null;
}

export const settInnRepresentasjon = (id: string, r: NyRepresentasjon): Sql => sql`
  insert into representasjon (id, person_id, representant_id, oppgitt_navn, type, omfang, kilde, gyldig_fra, gyldig_til,
    bekreftet, brev_til, dokument, registrert_av)
  values (${id}, ${r.personId}, ${r.representantId}, ${r.oppgittNavn}, ${r.type}, ${r.omfang}, ${r.kilde},
    ${r.gyldigFra}::date, ${r.gyldigTil}::date, ${r.bekreftet}::timestamptz, ${r.brevTil}, ${r.dokument},
    ${r.registrertAv})`;

/** Rights of the same kind between the same two that ran out by themselves make room for a new one. */
export const avsluttUtloepte = (
  { personId, representantId, type }: NyRepresentasjon,
  dag: string,
  naa: string,
): Sql => sql`
  update representasjon set trukket = ${naa}::timestamptz
  where person_id = ${personId} and representant_id = ${representantId} and type = ${type} and trukket is null
    and gyldig_til < ${dag}::date`;

export const settTrukket = (id: string, naa: string, grunn: string | null): Sql =>
  sql`update representasjon set trukket = ${naa}::timestamptz, trukket_grunn = ${grunn} where id = ${id}`;

export const settBekreftet = (id: string, naa: string): Sql =>
  sql`update representasjon set bekreftet = ${naa}::timestamptz where id = ${id}`;

/** What somebody is called, unless their address is protected or nobody knows whether it is. */
export const aapentNavn = (id: string): Sql =>
  sql`select navn from person where id = ${id} and gradering = 'UGRADERT'`;

/** When somebody was born, by their blind index. */
export const foedtMedIndeks = (indeks: Uint8Array): Sql =>
  sql`select foedselsdato from person where ident_indeks = ${indeks}`;

/** The cases whose letters and talks it concerns. */
export const partensSaker = (personId: string): Sql =>
  sql`select id from sak where soeker_id = ${personId} and status <> 'AVSLUTTET' order by id`;
