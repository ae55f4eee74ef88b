import type { Enhet, Oversending, OversendingStatus, Sakstype } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Oversendingsrad {
  readonly id: string;
  readonly sakId: string;
  readonly fraEnhet: string;
  readonly fraNavn: string;
  readonly fraType: Enhet['type'];
  readonly tilEnhet: string;
  readonly tilNavn: string;
  readonly tilType: Enhet['type'];
  readonly tilAnsatt: string | null;
  readonly tilAnsattNavn: string | null;
  readonly grunn: Oversending['grunn'];
  readonly merknad: string | null;
  readonly sendt: string;
  readonly sendtAv: string;
  readonly sendtAvNavn: string;
  readonly kvitteresInnen: string;
  readonly varslet: string | null;
  readonly status: OversendingStatus;
  readonly avklart: string | null;
  readonly avklartAv: string | null;
  readonly avklartAvNavn: string | null;
  readonly begrunnelse: string | null;
  readonly versjon: number;
}

export interface Mottaksrad extends Oversendingsrad {
  readonly saksnummer: string;
  readonly sakstype: Sakstype;
  readonly hast: boolean;
  readonly soekerId: string;
  readonly soekerNavn: string | null;
}

/** The applicant's row is joined, not left-joined: a case whose party may not be seen is not there. */
const oversending = sql`
  select o.*, f.navn as fra_navn, f.type as fra_type, t.navn as til_navn, t.type as til_type,
    m.navn as til_ansatt_navn, a.navn as sendt_av_navn, k.navn as avklart_av_navn,
    s.saksnummer, s.sakstype, s.hast, s.soeker_id, p.navn as soeker_navn
  from oversending o
  join sak s on s.kommunenummer = o.kommunenummer and s.id = o.sak_id
  join person p on p.kommunenummer = s.kommunenummer and p.id = s.soeker_id
  join enhet f on f.kommunenummer = o.kommunenummer and f.kode = o.fra_enhet
  join enhet t on t.kommunenummer = o.kommunenummer and t.kode = o.til_enhet
  join ansatt a on a.kommunenummer = o.kommunenummer and a.id = o.sendt_av
  left join ansatt m on m.kommunenummer = o.kommunenummer and m.id = o.til_ansatt
  left join ansatt k on k.kommunenummer = o.kommunenummer and k.id = o.avklart_av`;

export const oversendingMedId = (id: string): Sql => sql`${oversending} where o.id = ${id}`;

/** At most as many as one answer holds, the newest of them. */
export const sakensOversendinger = (sakId: string): Sql => sql`
  select * from (${oversending} where o.sak_id = ${sakId} order by o.sendt desc, o.id desc limit 100) o
  order by o.sendt, o.id`;

export const aapenISaken = (sakId: string): Sql =>
  sql`select id from oversending where sak_id = ${sakId} and status = 'SENDT'`;

export type Mottaksposisjon = readonly [sendt: string, id: string];

export const tilMottak = (
  enheter: readonly string[],
  limit: number,
  etter: Mottaksposisjon | null,
): Sql => sql`
  ${oversending} where o.til_enhet = any(${enheter}::text[]) and o.status = 'SENDT' and ${sql.etter(sql`(o.sendt, o.id) >`, etter)}
  order by o.sendt, o.id limit ${limit + 1}`;

/** At most as many as one answer holds. */
export const enheter = (): Sql =>
  sql`select kode, navn, type from enhet where aktiv order by navn, kode limit 100`;
export const enhetMedKode = (kode: string): Sql =>
  sql`select kode, navn, type from enhet where kode = ${kode} and aktiv`;

export const ansattIEnhet = (id: string, enhet: string): Sql =>
  sql`select id from ansatt a where id = ${id} and ${enhet} = any(enhetene(a)) and aktiv`;

export interface NyOversendingsrad {
  readonly id: string;
  readonly sakId: string;
  readonly fraEnhet: string;
  readonly tilEnhet: string;
  readonly tilAnsatt?: string;
  readonly grunn: Oversending['grunn'];
  readonly merknad?: string;
  readonly sendt: string;
  readonly sendtAv: string;
  readonly kvitteresInnen: string;
}

export const settInnOversending = (o: NyOversendingsrad): Sql => sql`
  insert into oversending (id, sak_id, fra_enhet, til_enhet, til_ansatt, grunn, merknad, sendt, sendt_av, kvitteres_innen)
  values (${o.id}, ${o.sakId}, ${o.fraEnhet}, ${o.tilEnhet}, ${o.tilAnsatt ?? null}, ${o.grunn}, ${o.merknad ?? null},
    ${o.sendt}::timestamptz, ${o.sendtAv}, ${o.kvitteresInnen}::date)`;

export const settAvklart = (
  id: string,
  a: {
    readonly status: OversendingStatus;
    readonly naa: string;
    readonly ansattId: string;
    readonly begrunnelse?: string;
  },
): Sql => sql`
  update oversending set status = ${a.status}, avklart = ${a.naa}::timestamptz, avklart_av = ${a.ansattId},
    begrunnelse = ${a.begrunnelse ?? null}
  where id = ${id}`;

/** The case is another unit's, and in the hands of one of them. */
export const settEnhet = (sakId: string, enhet: string, saksbehandler: string): Sql => sql`
  update sak set enhet = ${enhet}, saksbehandler = ${saksbehandler} where id = ${sakId} returning versjon`;

/** One that nobody has acknowledged in time, its case locked, which no other process has at hand. */
export const taUkvittert = (dag: string): Sql => sql`
  select o.id, o.sak_id from oversending o
  join sak s on s.kommunenummer = o.kommunenummer and s.id = o.sak_id
  where o.status = 'SENDT' and o.varslet is null and o.kvitteres_innen < ${dag}::date
  order by o.kvitteres_innen, o.id limit 1 for update of s skip locked`;

export const settVarslet = (id: string, naa: string): Sql => sql`
  update oversending set varslet = ${naa}::timestamptz
  where id = ${id} and status = 'SENDT' and varslet is null returning id`;
