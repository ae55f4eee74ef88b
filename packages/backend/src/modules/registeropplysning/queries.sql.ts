import type { MineBosteder, Registerkommentar } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export const settVist = (personId: string, naa: string): Sql => sql`
  update registerinnhenting set vist_for_part = ${naa}::timestamptz
  where person_id = ${personId} and vist_for_part is null`;

/** The case an answer about this person was fetched for. */
export const innhentingOm = (id: string, personId: string): Sql =>
  sql`select sak_id from registerinnhenting where id = ${id} and person_id = ${personId}`;

export interface NyKommentar {
  readonly id: string;
  readonly sakId: string;
  readonly personId: string;
  readonly innhentingId: string;
  readonly tekst: string;
  readonly skrevet: string;
}

export const settInnKommentar = (k: NyKommentar): Sql => sql`
  insert into registerkommentar (id, sak_id, person_id, innhenting_id, tekst, skrevet)
  values (${k.id}, ${k.sakId}, ${k.personId}, ${k.innhentingId}, ${k.tekst}, ${k.skrevet}::timestamptz)`;

export interface Kommentarrad extends Omit<NyKommentar, 'sakId'> {
  readonly register: Registerkommentar['register'];
  readonly hentet: string;
}

const kommentarer = (hvor: Sql): Sql => sql`
  select k.id, k.person_id, k.innhenting_id, i.register, i.hentet, k.tekst, k.skrevet
  from registerkommentar k
  join registerinnhenting i on i.kommunenummer = k.kommunenummer and i.id = k.innhenting_id
  where ${hvor} order by k.skrevet desc, k.id desc limit 1000`;

export const personensKommentarer = (personId: string): Sql => kommentarer(sql`k.person_id = ${personId}`);
export const sakensKommentarer = (sakId: string): Sql => kommentarer(sql`k.sak_id = ${sakId}`);
export const kommentarMedId = (id: string): Sql => kommentarer(sql`k.id = ${id}`);

export interface Partrad {
  readonly personId: string;
  readonly vist: string | null;
}

/** Everyone a register was asked about in the case, and when they had been shown all of it. */
export const sakensParter = (sakId: string): Sql => sql`
  select person_id, case when bool_and(vist_for_part is not null) then max(vist_for_part) end as vist
  from registerinnhenting where sak_id = ${sakId} group by person_id order by person_id limit 100`;

export type Bostederrad = MineBosteder;

export const personensBosteder = (personId: string): Sql => sql`
  select hentet, bosteder from bosteder where person_id = ${personId}
  order by hentet desc, id desc limit 1000`;
