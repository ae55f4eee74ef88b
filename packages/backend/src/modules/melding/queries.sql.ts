import type { Melding } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export type Retning = Melding['retning'];

export interface Meldingsrad {
  readonly id: string;
  readonly retning: Retning;
  readonly tekst: string;
  readonly sendt: string;
  /** With microseconds: an ISO string cut to milliseconds would skip rows between pages. */
  readonly posisjonstid: string;
  readonly ansatt: string | null;
  readonly ansattNavn: string | null;
  readonly lest: string | null;
}

export type Meldingsposisjon = readonly [sendt: string, id: string];

export type Avsender = { readonly ansatt: string } | { readonly personId: string };

/** What a thread is kept in. */
interface Traad {
  readonly tabell: Sql;
  /** The column that says what its messages are about. */
  readonly om: Sql;
  /** What of a message `m` is read, from where. */
  readonly melding: Sql;
}

/** The messages about one case, or one tenancy: asked for, written and read alike. */
export const traad = ({ tabell, om, melding }: Traad) => ({
  /** The newest first. */
  side: (id: string, limit: number, etter: Meldingsposisjon | null): Sql => sql`
    ${melding} where m.${om} = ${id} and ${sql.etter(sql`(m.sendt, m.id) <`, etter)}
    order by m.sendt desc, m.id desc limit ${limit + 1}`,
  en: (omId: string, id: string): Sql => sql`${melding} where m.${om} = ${omId} and m.id = ${id}`,
  settInn(id: string, omId: string, avsender: Avsender, tekst: string, sendt: string): Sql {
    const ansatt = 'ansatt' in avsender ? avsender.ansatt : null;
    const person = 'personId' in avsender ? avsender.personId : null;
    return sql`insert into ${tabell} (id, ${om}, retning, tekst, sendt, ansatt, person_id)
      values (${id}, ${omId}, ${ansatt === null ? 'INN' : 'UT'}, ${tekst}, ${sendt}::timestamptz, ${ansatt}, ${person})`;
  },
  /** Those up to and with one of the thread. When it was read first stands. */
  settLest: (omId: string, retning: Retning, til: string, tid: string): Sql => sql`
    update ${tabell} m set lest = ${tid}::timestamptz from ${tabell} t
    where t.kommunenummer = m.kommunenummer and t.${om} = m.${om} and t.id = ${til} and m.${om} = ${omId}
      and m.retning = ${retning} and m.lest is null and (m.sendt, m.id) <= (t.sendt, t.id)`,
});

/** With whoever of the municipality wrote it. */
export const meldingsfelter = sql`m.id, m.retning, m.tekst, m.sendt, m.sendt::text as posisjonstid, m.ansatt,
  a.navn as ansatt_navn, m.lest`;
export const medAnsatt = sql`left join ansatt a on a.kommunenummer = m.kommunenummer and a.id = m.ansatt`;

export const sakstraad = traad({
  tabell: sql`melding`,
  om: sql`sak_id`,
  melding: sql`select ${meldingsfelter} from melding m ${medAnsatt}`,
});

/** Messages in one direction nobody has read, in the case of the row `sak` names. */
export const antallUleste = (sak: Sql, retning: Retning): Sql => sql`
  (select count(*)::integer from melding m where m.kommunenummer = ${sak}.kommunenummer and m.sak_id = ${sak}.id
    and m.retning = ${retning} and m.lest is null)`;

export const ulesteISaken = (sakId: string, retning: Retning): Sql =>
  sql`select ${antallUleste(sql`s`, retning)} as uleste from sak s where s.id = ${sakId}`;

/** Those the sender's side has added to the case, and that are sent with nothing else, go with a message. */
export const sendMed = (
  meldingId: string,
  sakId: string,
  avsender: Avsender,
  ider: readonly string[],
): Sql => sql`
  update vedlegg set melding_id = ${meldingId}, synlig_for_part = ansatt is not null
  where id = any(${ider}::uuid[]) and sak_id = ${sakId}
    and ${'ansatt' in avsender ? sql`ansatt is not null` : sql`person_id = ${avsender.personId}`}
    and num_nonnulls(mangel_id, melding_id) = 0 and status in ('VENTER', 'REN')
  returning id`;
