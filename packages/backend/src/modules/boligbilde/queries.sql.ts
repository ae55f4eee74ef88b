import type { Boligbilde, Vedleggstatus } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Bilderad {
  readonly id: string;
  /** Of a picture of an inspection. */
  readonly befaringId: string | null;
  readonly altNb: string;
  readonly altNn: string;
  readonly plass: number;
  readonly status: Vedleggstatus;
  readonly format: Boligbilde['format'] | null;
  readonly antallByte: number | null;
  /** Of the picture and its file together: either of them changed, it is another version. */
  readonly versjon: number;
  readonly opprettet: string;
}

const bilde = sql`
  select b.id, b.befaring_id, b.alt_nb, b.alt_nn, b.plass, v.status, v.format, v.antall_byte, b.versjon + v.versjon - 1 as versjon,
    b.opprettet
  from boligbilde b join vedlegg v on v.kommunenummer = b.kommunenummer and v.id = b.id`;

/** Those a picture is ordered among: the home's own, or those of one of its inspections. */
const blant = (boligId: string, befaringId: string | null): Sql =>
  sql`b.bolig_id = ${boligId} and b.befaring_id is not distinct from ${befaringId}::uuid`;

export const boligensBilder = (boligId: string, befaringId: string | null = null): Sql =>
  sql`${bilde} where ${blant(boligId, befaringId)} order by b.plass`;
/** Those that can be seen: what the scanner has found clean. */
export const synligeBilder = (boligId: string): Sql =>
  sql`${bilde} where ${blant(boligId, null)} and v.status = 'REN' order by b.plass`;
export const boligensBilde = (boligId: string, id: string): Sql =>
  sql`${bilde} where b.bolig_id = ${boligId} and b.id = ${id}`;

/** Of the home of a row: the first picture that may be shown, as the overview shows it, or null. */
export const forside = (bolig: Sql): Sql => sql`(
  select jsonb_build_object('bildeId', b.id, 'alt', jsonb_build_object('nb', b.alt_nb, 'nn', b.alt_nn))
  from boligbilde b
  where b.kommunenummer = ${bolig}.kommunenummer and b.bolig_id = ${bolig}.id and b.befaring_id is null and b.kan_vises
  order by b.plass limit 1)`;

export const settInnBildefil = (id: string, boligId: string, ansatt: string): Sql => sql`
  insert into vedlegg (id, bolig_id, ansatt, type, filnavn) values (${id}, ${boligId}, ${ansatt}, 'BILDE', 'Bilde')`;
export const settInnBilde = (
  {
    id,
    boligId,
    befaringId,
  }: { readonly id: string; readonly boligId: string; readonly befaringId: string | null },
  alt: Boligbilde['alt'],
  plass: number,
): Sql => sql`
  insert into boligbilde (id, bolig_id, befaring_id, alt_nb, alt_nn, plass)
  values (${id}, ${boligId}, ${befaringId}, ${alt.nb}, ${alt.nn}, ${plass})`;

export const settAlt = (id: string, alt: Boligbilde['alt']): Sql =>
  sql`update boligbilde set alt_nb = ${alt.nb}, alt_nn = ${alt.nn} where id = ${id}`;
/** One picture to another place, and those between move one up or down. */
export const flytt = (boligId: string, { id, befaringId, plass: fra }: Bilderad, til: number): Sql => sql`
  update boligbilde b set plass = case when id = ${id} then ${til}::integer else plass + sign(${fra}::integer - ${til}::integer)::integer end
  where ${blant(boligId, befaringId)}
    and plass between least(${fra}::integer, ${til}::integer) and greatest(${fra}::integer, ${til}::integer)`;
export const tettIgjen = (boligId: string, { befaringId, plass }: Bilderad): Sql =>
  sql`update boligbilde b set plass = plass - 1 where ${blant(boligId, befaringId)} and plass > ${plass}`;

/** The home of an offer that is open, and the case it is given in. */
export const aapentTilbud = (id: string): Sql =>
  sql`select sak_id, bolig_id from tilbud where id = ${id} and status in ('SENDT', 'AKSEPTERT')`;
