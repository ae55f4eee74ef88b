import type { BoligfeilBehandling, BoligfeilNy, BoligfeilStatus, Feilbilde } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Boligfeilrad extends BoligfeilNy {
  readonly id: string;
  readonly leieforholdId: string;
  readonly boligId: string;
  readonly status: BoligfeilStatus;
  readonly svar: string | null;
  readonly befaringId: string | null;
  readonly meldt: string;
  readonly personId: string;
  readonly navn: string | null;
  readonly bilder: Feilbilde[] | null;
  readonly versjon: number;
}

/** Ids are made in the order things are reported. */
export type Boligfeilposisjon = readonly [id: string];

const boligfeil = sql`
  select f.id, f.leieforhold_id, l.bolig_id, f.kategori, f.haster, f.tekst, f.status, f.svar, f.befaring_id, f.meldt,
    f.person_id, p.navn, f.versjon, (
      select jsonb_agg(jsonb_build_object('feilbildeId', v.id, 'status', v.status, 'versjon', v.versjon)
        order by v.opprettet, v.id)
      from vedlegg v where v.kommunenummer = f.kommunenummer and v.boligfeil_id = f.id) as bilder
  from boligfeil f
  join leieforhold l on l.kommunenummer = f.kommunenummer and l.id = f.leieforhold_id
  join person p on p.kommunenummer = f.kommunenummer and p.id = f.person_id`;

export const boligfeilMedId = (id: string): Sql => sql`${boligfeil} where f.id = ${id}`;
export const laasBoligfeil = (id: string): Sql => sql`${boligfeil} where f.id = ${id} for update of f`;

export interface Boligfeilfilter {
  readonly leieforholdId?: string | undefined;
  readonly boligId?: string | undefined;
  readonly personId?: string | undefined;
  readonly status?: BoligfeilStatus | undefined;
}
export function boligfeilside(
  { leieforholdId, boligId, personId, status }: Boligfeilfilter,
  limit: number,
  etter: Boligfeilposisjon | null,
): Sql {
  const vilkaar = [
    leieforholdId === undefined ? sql`true` : sql`f.leieforhold_id = ${leieforholdId}`,
    boligId === undefined ? sql`true` : sql`l.bolig_id = ${boligId}`,
    personId === undefined ? sql`true` : sql`f.person_id = ${personId}`,
    status === undefined ? sql`true` : sql`f.status = ${status}`,
    sql.etter(sql`(f.id) <`, etter),
  ];
  return sql`${boligfeil} where ${sql.join(vilkaar, sql` and `)} order by f.id desc limit ${limit + 1}`;
}

export type Boligensfeilrad = Pick<
  Boligfeilrad,
  'id' | 'kategori' | 'haster' | 'status' | 'meldt' | 'befaringId'
>;
/** Of a home, for whoever may not know who lives there. */
export const boligensfeilside = (boligId: string, limit: number, etter: Boligfeilposisjon | null): Sql => sql`
  select f.* from boligens_feil(${boligId}) f where ${sql.etter(sql`(f.id) <`, etter)}
  order by f.id desc limit ${limit + 1}`;

export interface NyBoligfeil extends BoligfeilNy {
  readonly id: string;
  readonly leieforholdId: string;
  readonly personId: string;
}
export const settInnBoligfeil = (f: NyBoligfeil): Sql => sql`
  insert into boligfeil (id, leieforhold_id, person_id, kategori, haster, tekst)
  values (${f.id}, ${f.leieforholdId}, ${f.personId}, ${f.kategori}, ${f.haster}, ${f.tekst})`;

/** What is not said anew stands. */
export const settBehandlet = (id: string, { status, svar, befaringId }: BoligfeilBehandling): Sql => sql`
  update boligfeil set status = ${status}, svar = coalesce(${svar ?? null}, svar),
    befaring_id = coalesce(${befaringId ?? null}::uuid, befaring_id)
  where id = ${id}`;

export const settInnFeilbilde = (id: string, boligfeilId: string, personId: string): Sql => sql`
  insert into vedlegg (id, boligfeil_id, person_id, type, filnavn)
  values (${id}, ${boligfeilId}, ${personId}, 'BILDE', 'Bilde')`;
