import type { Hensyn, KontakthensynNytt } from '@kobo-bolig/contract';
import { sql, type Sql } from '../../db/sql.ts';

export interface Kontakthensynrad {
  readonly id: string;
  readonly hensyn: readonly Hensyn[];
  readonly grunn: string;
  readonly fra: string;
  readonly gjelderTil: string;
  readonly registrertAv: string;
  readonly registrertAvNavn: string;
  readonly opphevet: string | null;
  readonly iEnheten: boolean;
}

export type Kontakthensynposisjon = readonly [id: string];

const kontakthensyn = sql`
  select k.*, a.navn as registrert_av_navn, i_enheten(k.sak_id) from kontakthensyn k
  join ansatt a on a.kommunenummer = k.kommunenummer and a.id = k.registrert_av`;

/** @param bareGjeldende those that hold this day; all there have been when null */
export const sakensKontakthensyn = (
  sakId: string,
  bareGjeldende: string | null,
  limit: number,
  etter: Kontakthensynposisjon | null,
): Sql => sql`
  ${kontakthensyn} where k.sak_id = ${sakId} and ${sql.etter(sql`(k.id) <`, etter)}
    and ${bareGjeldende === null ? sql`true` : sql`k.opphevet is null and k.gjelder_til >= ${bareGjeldende}::date`}
  order by k.id desc limit ${limit + 1}`;

export const kontakthensynISaken = (sakId: string, id: string): Sql =>
  sql`${kontakthensyn} where k.sak_id = ${sakId} and k.id = ${id}`;

export const erIEnheten = (sakId: string): Sql => sql`select i_enheten(${sakId}) as i_enheten`;

export const settInnKontakthensyn = (
  k: KontakthensynNytt & {
    readonly id: string;
    readonly sakId: string;
    readonly fra: string;
    readonly av: string;
  },
): Sql => sql`
  insert into kontakthensyn (id, sak_id, hensyn, grunn, fra, gjelder_til, registrert_av)
  values (${k.id}, ${k.sakId}, ${k.hensyn}::text[], ${k.grunn}, ${k.fra}::date, ${k.gjelderTil}::date, ${k.av})`;

export const settOpphevet = (id: string, ansattId: string): Sql =>
  sql`update kontakthensyn set opphevet = naa(), opphevet_av = ${ansattId} where id = ${id}`;
