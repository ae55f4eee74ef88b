import type { Mangelfoelge, Mangelstatus, SakStatus, Spraak, Vedleggstype } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Mangelrad {
  readonly id: string;
  readonly sakId: string;
  readonly sakStatus: SakStatus;
  readonly vedleggstype: Vedleggstype | null;
  readonly hva: string;
  readonly hvorfor: string;
  readonly spraak: Spraak;
  readonly frist: string;
  readonly foelge: Mangelfoelge;
  readonly status: Mangelstatus;
  readonly meldt: string;
  readonly meldtAv: string;
  readonly meldtAvNavn: string;
  readonly svar: string | null;
  readonly besvart: string | null;
  readonly trukketBegrunnelse: string | null;
  readonly versjon: number;
}

const mangel = sql`
  select m.id, m.sak_id, s.status as sak_status, m.vedleggstype, m.hva, m.hvorfor, m.spraak, m.frist, m.foelge,
    m.status, m.meldt, m.meldt_av, a.navn as meldt_av_navn, m.svar, m.besvart, m.trukket_begrunnelse, m.versjon
  from mangel m
  join sak s on s.kommunenummer = m.kommunenummer and s.id = m.sak_id
  join ansatt a on a.kommunenummer = m.kommunenummer and a.id = m.meldt_av`;

export const sakensMangler = (sakId: string): Sql =>
  sql`${mangel} where m.sak_id = ${sakId} order by m.meldt, m.id`;
export const mangelISaken = (sakId: string, id: string): Sql =>
  sql`${mangel} where m.sak_id = ${sakId} and m.id = ${id}`;

export const antallISaken = (sakId: string): Sql =>
  sql`select count(*)::integer as antall from mangel where sak_id = ${sakId}`;

export interface NyMangel {
  readonly id: string;
  readonly vedleggstype?: Vedleggstype;
  readonly hva: string;
  readonly hvorfor: string;
}

export interface Felles {
  readonly frist: string;
  readonly foelge: Mangelfoelge;
  readonly spraak: Spraak;
  readonly meldt: string;
  readonly ansattId: string;
}

export const settInnMangler = (sakId: string, nye: readonly NyMangel[], f: Felles): Sql => sql`
  insert into mangel (id, sak_id, vedleggstype, hva, hvorfor, spraak, frist, foelge, meldt, meldt_av)
  select n."id", ${sakId}::uuid, n."vedleggstype", n."hva", n."hvorfor", ${f.spraak}, ${f.frist}::date, ${f.foelge},
    ${f.meldt}::timestamptz, ${f.ansattId}
  from jsonb_to_recordset(${sql.json(nye)}) as n ("id" uuid, "vedleggstype" text, "hva" text, "hvorfor" text)`;

export const settFrist = (id: string, frist: string): Sql =>
  sql`update mangel set frist = ${frist}::date where id = ${id}`;
export const settTrukket = (id: string, begrunnelse: string): Sql =>
  sql`update mangel set status = 'TRUKKET', trukket_begrunnelse = ${begrunnelse} where id = ${id}`;
export const settBesvart = (id: string, tekst: string | null, tid: string): Sql =>
  sql`update mangel set status = 'BESVART', svar = coalesce(${tekst}, svar), besvart = ${tid}::timestamptz
    where id = ${id}`;
/** What was written with it is kept for the next answer. */
export const settUbesvart = (id: string, frist: string): Sql =>
  sql`update mangel set status = 'AAPEN', besvart = null, frist = ${frist}::date where id = ${id}`;

/** Those of the party's in the case that answer nothing yet become part of an answer. */
export const knyttVedlegg = (
  mangelId: string,
  sakId: string,
  personId: string,
  ider: readonly string[],
): Sql => sql`
  update vedlegg set mangel_id = ${mangelId}
  where id = any(${ider}::uuid[]) and sak_id = ${sakId} and person_id = ${personId}
    and num_nonnulls(mangel_id, melding_id) = 0
    and status in ('VENTER', 'REN')
  returning id`;

export interface Stilling {
  /** The first deadline of what is still out; null when nothing is. */
  readonly mangelfrist: string | null;
  /** Something was not just withdrawn. */
  readonly noeAaSePaa: boolean;
}

export const stilling = (sakId: string): Sql => sql`
  select min(frist) filter (where status = 'AAPEN') as mangelfrist,
    coalesce(bool_or(status in ('BESVART', 'UTLOEPT')), false) as noe_aa_se_paa
  from mangel where sak_id = ${sakId}`;

/** The application says so while something is missing. */
export const settSoeknadMangler = (sakId: string, mangler: boolean): Sql => sql`
  update soeknad set status = ${mangler ? 'MANGLER' : 'REGISTRERT'}
  where sak_id = ${sakId} and status in ('SENDT', 'REGISTRERT', 'MANGLER')`;

/** Takes one case with a deadline that has passed for this transaction; the last day itself is in time. Another process gets the next. */
export const taSakMedFristUte = (idag: string): Sql => sql`
  select s.id from sak s where exists (
    select from mangel m where m.kommunenummer = s.kommunenummer and m.sak_id = s.id and m.status = 'AAPEN'
      and m.frist < ${idag}::date)
  order by s.id limit 1 for update of s skip locked`;

/** Asked once the case is ours: the answer may have come between. */
export const settUtloept = (sakId: string, idag: string): Sql => sql`
  update mangel set status = 'UTLOEPT' where sak_id = ${sakId} and status = 'AAPEN' and frist < ${idag}::date
  returning id`;

/** The one task of the case that follows what is missing: made, or put off. */
export const settOppgave = (id: string, sakId: string, frist: string): Sql => sql`
  insert into oppgave (id, sak_id, type, frist, foelger_saken) values (${id}, ${sakId}, 'MANGEL', ${frist}::date, true)
  on conflict (kommunenummer, sak_id, type) where foelger_saken and status = 'AAPEN'
  do update set frist = excluded.frist`;
