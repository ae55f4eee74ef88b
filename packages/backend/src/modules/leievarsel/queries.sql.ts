import type { Leievarselanledning } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { erIgjen } from '../oppsigelse/queries.sql.ts';
import { varsel, type Leievarselrad, type Papirposisjon } from '../varsel/queries.sql.ts';

export interface NyttLeievarsel {
  readonly anledning: Leievarselanledning;
  readonly leieforholdId: string;
  /** The message, or the fault. */
  readonly ressursId: string;
  readonly dag: string;
  readonly neste: string;
}

/** One for each who rents there now. The same on the same day is there already. */
export const settInnLeievarsler = (n: NyttLeievarsel): Sql => sql`
  insert into varsel (id, leieforhold_id, anledning, ressurs_id, mottaker_id, dag, neste)
  select gen_random_uuid(), t.leieforhold_id, ${n.anledning}, ${n.ressursId}::uuid, t.person_id, ${n.dag}::date,
    ${n.neste}::timestamptz
  from kommune k join leietaker t on t.kommunenummer = k.kommunenummer
  where t.leieforhold_id = ${n.leieforholdId} and ${erIgjen(sql`t`)} and k.config -> 'varsling' is not null
  on conflict on constraint varsel_en_gang do nothing`;

/** The tenant has read the messages with this one. */
export const settMeldingsvarselLest = (
  leieforholdId: string,
  personId: string,
  til: string,
  tid: string,
): Sql => sql`
  update varsel set lest = ${tid}::timestamptz
  where leieforhold_id = ${leieforholdId} and mottaker_id = ${personId} and anledning = 'LEIEMELDING' and lest is null
    and ressurs_id in (select m.id from leiemelding m, leiemelding siste
      where m.leieforhold_id = ${leieforholdId} and siste.id = ${til} and (m.sendt, m.id) <= (siste.sendt, siste.id))`;

/** The tenant has read what is said of the faults of the tenancy. */
export const settFeilvarselLest = (leieforholdId: string, personId: string, tid: string): Sql => sql`
  update varsel set lest = ${tid}::timestamptz
  where leieforhold_id = ${leieforholdId} and mottaker_id = ${personId} and anledning = 'BOLIGFEIL' and lest is null`;

/** The tenant has read until when they rent. */
export const settUtloepsvarselLest = (personId: string, tid: string): Sql => sql`
  update varsel set lest = ${tid}::timestamptz
  where mottaker_id = ${personId} and anledning = 'LEIEUTLOEP' and lest is null`;

/** A notice with whom it is to. */
export interface Leievarselvisning extends Leievarselrad {
  readonly mottakerId: string;
  readonly mottakerNavn: string | null;
}

const medMottaker = sql`select v.*, p.id as mottaker_id, p.navn as mottaker_navn from (${varsel}) v
  join varsel w on w.id = v.id join person p on p.kommunenummer = w.kommunenummer and p.id = w.mottaker_id`;

export const leieforholdetsVarsler = (leieforholdId: string): Sql =>
  sql`${medMottaker} where v.leieforhold_id = ${leieforholdId} order by v.opprettet desc, v.id desc limit 100`;
export const varselILeieforholdet = (leieforholdId: string, id: string): Sql =>
  sql`${medMottaker} where v.leieforhold_id = ${leieforholdId} and v.id = ${id}`;

export interface Leiepapirrad extends Pick<
  Leievarselvisning,
  'id' | 'leieforholdId' | 'anledning' | 'mottakerId' | 'mottakerNavn' | 'opprettet' | 'versjon'
> {
  readonly boligId: string;
  readonly postadresse: readonly string[] | null;
  readonly grunn: NonNullable<Leievarselrad['grunn']>;
  /** With microseconds: an ISO string cut to milliseconds would skip rows between pages. */
  readonly posisjonstid: string;
}

/** Tenants who are to be written to, the oldest first. */
export const leiepapirbrev = (limit: number, etter: Papirposisjon | null): Sql => sql`
  select v.id, v.versjon, v.leieforhold_id, l.bolig_id, v.anledning, p.id as mottaker_id, p.navn as mottaker_navn,
    p.postadresse, v.grunn, v.opprettet, v.opprettet::text as posisjonstid
  from varsel v
  join leieforhold l on l.kommunenummer = v.kommunenummer and l.id = v.leieforhold_id
  join person p on p.kommunenummer = v.kommunenummer and p.id = v.mottaker_id
  where v.status = 'PAPIR' and ${sql.etter(sql`(v.opprettet, v.id) >`, etter)}
  order by v.opprettet, v.id limit ${limit + 1}`;

/** Whatever became of the notice, they have been written to. */
export const settLeievarselPostet = (id: string, dag: string): Sql => sql`
  update varsel set status = 'SENDT_PAPIR', kanal = 'PAPIR', papir_sendt = ${dag}::date, neste = null,
    grunn = coalesce(grunn, 'BESLUTTET')
  where id = ${id}`;
