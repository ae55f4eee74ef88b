import type { ImportStatus } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';
import { medBruk } from '../bolig/queries.sql.ts';
import type { Boligimport, Filformat, Leieforholdimport } from './typer.ts';

export interface Jobbrad {
  id: string;
  format: Filformat;
  status: ImportStatus;
  inneholderLeietakere: boolean;
  totalt: number;
  nye: number;
  oppdaterte: number;
  uendrede: number;
  feilrader: number;
  behandlet: number;
  funn: Funn[];
  ferdig: string | null;
  versjon: number;
  opprettet: string;
}

/** A finding as it is kept: both languages, never the content of a cell with personal data. */
export interface Funn {
  rad: number;
  kolonne: string | null;
  kode: string;
  detalj: { nb: string; nn: string };
  alvor: 'FEIL' | 'ADVARSEL';
}

/** Homes by the import's own key, with what binds them. */
export const boligerMedNoekkel = (noekler: readonly string[]): Sql =>
  sql`select * from (${medBruk}) b where noekkel = any(${noekler}::text[])`;

export const settInnJobb = (
  id: string,
  format: Filformat,
  leietakere: boolean,
  antall: Record<'totalt' | 'nye' | 'oppdaterte' | 'uendrede' | 'feil', number>,
  funn: readonly Funn[],
): Sql => sql`
  insert into importjobb (id, format, inneholder_leietakere, totalt, nye, oppdaterte, uendrede, feilrader, funn)
  values (${id}, ${format}, ${leietakere}, ${antall.totalt}, ${antall.nye}, ${antall.oppdaterte}, ${antall.uendrede},
    ${antall.feil}, ${sql.json(funn)})`;

export interface Radverdier {
  readonly rad: number;
  readonly resultat: 'NY' | 'OPPDATERT' | 'UENDRET' | 'FEIL';
  readonly noekkel: string | null;
  readonly bolig: Boligimport | null;
  readonly leieforhold: Omit<Leieforholdimport, 'hovedsoker'> | null;
  /** Sealed, in hex. */
  readonly hovedsoker: string | null;
}

export const settInnRader = (jobbId: string, rader: readonly Radverdier[]): Sql => sql`
  insert into importrad (importjobb_id, rad, resultat, noekkel, bolig, leieforhold, hovedsoker_kryptert, behandlet)
  select ${jobbId}, rad, resultat, noekkel, bolig, leieforhold, decode(hovedsoker, 'hex'), resultat = 'FEIL'
  from jsonb_to_recordset(${JSON.stringify(rader)}::jsonb)
    as r (rad int, resultat text, noekkel text, bolig jsonb, leieforhold jsonb, hovedsoker text)`;

export const jobbMedId = (id: string): Sql => sql`select * from importjobb where id = ${id}`;
export const laasJobb = (id: string): Sql => sql`select * from importjobb where id = ${id} for update`;

/** One job to go on with, that no other process is at. */
export const taEnJobb = (): Sql =>
  sql`select * from importjobb where status = 'KJOERER' order by opprettet limit 1 for update skip locked`;

export interface Rad {
  rad: number;
  resultat: Radverdier['resultat'];
  noekkel: string;
  bolig: Boligimport;
  leieforhold: Omit<Leieforholdimport, 'hovedsoker'> | null;
  hovedsokerKryptert: Uint8Array | null;
}

export const gjenstaaendeRader = (jobbId: string, antall: number): Sql => sql`
  select rad, resultat, noekkel, bolig, leieforhold, hovedsoker_kryptert from importrad
  where importjobb_id = ${jobbId} and not behandlet order by rad limit ${antall}`;

export const settRadBehandlet = (jobbId: string, rad: number, resultat: string, boligId: string): Sql => sql`
  update importrad set behandlet = true, resultat = ${resultat}, bolig_id = ${boligId}, hovedsoker_kryptert = null
  where importjobb_id = ${jobbId} and rad = ${rad}`;

export const settJobbstatus = (id: string, status: ImportStatus, ferdig: string | null): Sql =>
  sql`update importjobb set status = ${status}, ferdig = ${ferdig}::timestamptz where id = ${id}`;

/** Counts from the rows themselves, so that a repeated batch cannot count twice. */
export const tellJobb = (id: string): Sql => sql`
  update importjobb j set behandlet = r.behandlet, nye = r.nye, oppdaterte = r.oppdaterte, uendrede = r.uendrede
  from (select count(*) filter (where behandlet and resultat <> 'FEIL')::int as behandlet,
      count(*) filter (where resultat = 'NY')::int as nye,
      count(*) filter (where resultat = 'OPPDATERT')::int as oppdaterte,
      count(*) filter (where resultat = 'UENDRET')::int as uendrede
    from importrad where importjobb_id = ${id}) r
  where j.id = ${id}`;

export const aktivtLeieforhold = (boligId: string): Sql => sql`
  select id, startdato from leieforhold where bolig_id = ${boligId}
    and status in ('AKTIVT', 'SAGT_OPP', 'UTLOEPER_SNART', 'FORNYES', 'UTLOEPT_UTEN_AVKLARING', 'TIDSUBESTEMT')`;

export const settInnLeieforhold = (
  id: string,
  boligId: string,
  l: Omit<Leieforholdimport, 'hovedsoker'>,
): Sql => sql`
  insert into leieforhold (id, bolig_id, status, startdato, sluttdato, tidsubegrenset)
  values (${id}, ${boligId}, ${l.status}, ${l.startdato}::date, ${l.sluttdato}::date, ${l.tidsubegrenset})`;

export const settInnKontrakt = (
  id: string,
  leieforholdId: string,
  l: Omit<Leieforholdimport, 'hovedsoker'>,
): Sql => sql`
  insert into leiekontrakt (id, leieforhold_id, gjelder_fra, manedsleie, depositum)
  values (${id}, ${leieforholdId}, ${l.startdato}::date, ${l.manedsleie ?? 0}, ${l.depositum ?? 0})`;
